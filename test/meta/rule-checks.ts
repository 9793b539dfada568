// What a rule may have forgotten to say. Each answer is a sentence that names the rule and what to write.
import type { Rule } from '../../src/analysis/rules/rule';
import { findSection, type Lesson } from '../../src/mentor/lessons';

export interface RuleParts {
  readonly rule: Rule;
  /** Name of the folder it stands in. */
  readonly folder: string;
  /** Text of each file in `examples/`, by name. */
  readonly examples: Readonly<Record<string, string>>;
}

/** What is missing; empty for a complete rule. */
export function checkRule({ rule, folder, examples }: RuleParts, lessons: readonly Lesson[]): readonly string[] {
  const say = (condition: boolean, words: string): readonly string[] => (condition ? [] : [`${rule.id}: ${words}`]);
  const lesson = lessons.find(({ id }) => id === rule.lesson.lesson);
  return [
    ...say(rule.id === folder, `the folder is called ${folder}. Give both the same name.`),
    ...say(rule.title.trim() !== '', 'write the title, a noun phrase for lists.'),
    ...say(rule.why.trim() !== '', 'write why it hurts in production.'),
    ...say(rule.notReported.length > 0, 'write what is not reported although it looks bad.'),
    ...say(rule.formats.length > 0, 'name the formats it judges.'),
    ...Object.entries(examples).filter(([name]) => name.startsWith('bad.'))
      .flatMap(([name, text]) => say(/(\/\/|#) expect\b/.test(text), `examples/${name} marks no line. Show the smell there and write \`expect\` in a comment at its end.`)),
    ...(lesson ? checkLesson(rule, lesson) : say(false, `there is no lesson \`${rule.lesson.lesson}\`. Name one as \`lesson\`, or write it first (npm run new:lesson).`)),
  ];
}

function checkLesson({ id, lesson: { section } }: Rule, lesson: Lesson): readonly string[] {
  return [
    ...(lesson.rules.includes(id) ? [] : [`${id}: the front matter of ${lesson.file} does not name it. Add it to \`rules\` there.`]),
    ...(section === undefined || findSection(lesson, section) ? [] : [`${id}: ${lesson.file} has no section "${section}". Correct \`lesson.section\`.`]),
  ];
}
