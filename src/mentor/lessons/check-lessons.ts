// What makes a lesson complete and a set of lessons sound: every fixed heading with enough under it, links and prerequisites
// that lead somewhere, no circle of prerequisites. Loading does not ask for this, so that a team's short lesson is still shown.
import type { LessonProblem } from '../../model';
import { isTopic, topicNamed } from './curriculum';
import { fixedHeadings } from './headings';
import type { Lesson, Section } from './lesson';
import { linksIn } from './markdown';
import { findSection } from './lookup';
import { termsIn } from './terms';

/** What one lesson lacks, by line. Empty for a complete one. */
export function checkLesson(lesson: Lesson): readonly LessonProblem[] {
  const problems: LessonProblem[] = [];
  const report = (line: number, message: string): number => problems.push({ file: lesson.file, line, message });

  for (const { kind, words, open, atLeast } of fixedHeadings) {
    const found = lesson.sections.filter((section) => section.kind === kind).length;
    const heading = `## ${words}${open ? ' …' : ''}`;
    if (found < atLeast) report(1, `A complete lesson has ${atLeast === 1 ? 'a section' : `${atLeast} sections`} \`${heading}\`; this one has ${found === 0 ? 'none' : found}. Add what is missing.`);
    else if (!open && found > 1) report(1, `There is more than one section \`${heading}\`. Join them.`);
  }
  for (const section of lesson.sections) {
    for (const message of checkSection(section)) report(section.line, message);
    for (const { rule, line } of section.code) {
      if (rule && !lesson.rules.includes(rule)) report(line, `This code proves the rule ${rule}, which the front matter does not name under \`rules\`. Add it there.`);
    }
  }
  for (const rule of lesson.rules) {
    const verdicts = lesson.sections.flatMap((section) => section.code).filter((block) => block.rule === rule).map((block) => block.verdict);
    if (verdicts.length > 0 && !(verdicts.includes('bad') && verdicts.includes('good'))) report(1, `The code for ${rule} shows only one side. Add a bad and a good block.`);
  }
  const headings = new Set(lesson.sections.flatMap(({ name, parts }) => [name, ...parts.map(({ heading }) => heading)]));
  for (const heading of Object.keys(lesson.asked)) {
    if (!headings.has(heading)) report(1, `The ways to ask for "${heading}" (${lesson.id}.asked.md) belong to no heading of the lesson. Correct the heading there.`);
  }
  if (lesson.aliases.length === 0) report(1, 'The front matter names no `aliases`. Add the words in which learners ask for this topic.');
  if (lesson.sources.length === 0) report(1, 'The front matter names no `sources`. Add where the facts come from.');
  return problems;
}

/** What is wrong between lessons: links and prerequisites that lead nowhere, and circles. */
export function checkLinks(lessons: readonly Lesson[]): readonly LessonProblem[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const problems: LessonProblem[] = [];
  for (const lesson of lessons) {
    const report = (line: number, message: string): number => problems.push({ file: lesson.file, line, message });
    for (const id of [...lesson.prerequisites, ...lesson.related]) {
      if (id === lesson.id) report(1, 'The lesson names itself as a prerequisite or related lesson. Remove it there.');
      else if (!byId.has(id) && !isTopic(id)) report(1, `The front matter names \`${id}\`, which is neither a lesson nor a planned topic. Correct the id.`);
    }
    for (const section of lesson.sections) {
      for (const { lesson: id = lesson.id, section: wanted } of linksIn(section.text)) {
        const target = byId.get(id);
        if (!target && !isTopic(id)) report(section.line, `A link leads to \`lesson:${id}\`, which is neither a lesson nor a planned topic. Correct the id.`);
        else if (target && wanted && !findSection(target, wanted)) report(section.line, `A link leads to \`${id}#${wanted}\`, and that lesson has no such section. Correct the part after #.`);
      }
    }
    const circle = circleFrom(lesson, byId);
    if (circle) report(1, `The prerequisites go in a circle: ${circle.join(' → ')}. Remove one of them.`);
  }
  return problems;
}

function* checkSection(section: Section): Iterable<string> {
  const named = (words: string): boolean => section.parts.some((part) => part.heading.toLowerCase() === words.toLowerCase());
  if (section.text === '') yield `Nothing stands under \`${section.heading}\`. Write it or remove the heading.`;
  switch (section.kind) {
    case 'other':
      yield `\`${section.heading}\` is not one of the fixed headings. Correct its words, or make it a \`###\` part of the section before.`;
      break;
    case 'analogy':
      if (!named('Where it breaks')) yield `\`${section.heading}\` does not say where the picture ends. Add \`### Where it breaks\`.`;
      if (!/^\|.*\|\s*\n\|[\s|:-]+\|\s*\n\|.*\|\s*\n\|.*\|/m.test(section.text)) yield `\`${section.heading}\` does not map its parts. Add a table "In the picture | In the system" with two rows or more.`;
      break;
    case 'misconceptions':
      if (section.parts.length < 2) yield 'A complete lesson corrects two misconceptions or more, each under a `###` heading that states the claim.';
      for (const part of section.parts) {
        if (!/^\*\*Verdict: /.test(part.text)) yield `The claim "${part.heading}" has no verdict. Begin its text with **Verdict: false.** (or true, or partly).`;
        if (!part.text.includes('**Counter-example:**')) yield `The claim "${part.heading}" has no counter-example. Add the smallest one after **Counter-example:**.`;
      }
      break;
    case 'together-with':
      if (topicNamed(section.name) === undefined) yield `\`${section.heading}\` names no topic. Write the id or the title of one behind "Together with".`;
      break;
    case 'questions':
      if (section.parts.length < 8) yield 'A complete lesson answers eight questions or more, each under a `###` heading that asks as a learner would.';
      for (const { heading } of section.parts.filter((part, at, all) => all.findIndex((other) => other.heading === part.heading) < at)) yield `The question "${heading}" stands here twice. Join the two.`;
      for (const { heading, text } of section.parts) {
        if (!heading.endsWith('?')) yield `"${heading}" stands among the questions and does not end in a question mark. Write it as a learner would ask.`;
        const words = text.split(/\s+/).length;
        if (words < 25 || words > 160) yield `The answer to "${heading}" has ${words} words. Between 25 and 160 can be said in a conversation.`;
      }
      break;
    case 'terms':
      if (termsIn(section).length !== section.text.split('\n').filter((line) => line.trim() !== '').length) yield 'Each line under `Terms` explains one term: `- **name** (other names, set apart by commas): what it is.`';
      break;
    case 'check-yourself':
      if (section.parts.length < 3) yield 'A complete lesson asks three questions or more, each under a `###` heading, with the explained answer below it.';
      for (const { heading, text, choices } of section.parts) {
        if (text === '') yield `The question "${heading}" has no answer. Write it below.`;
        if (choices && (choices.length < 2 || choices.filter(({ isRight }) => isRight).length !== 1)) yield `The question "${heading}" needs two choices or more, and exactly one of them right. Mark it with \`- [x]\`.`;
      }
      break;
  }
}

function circleFrom(start: Lesson, byId: ReadonlyMap<string, Lesson>): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (lesson: Lesson, path: readonly string[]): readonly string[] | undefined => {
    for (const id of lesson.prerequisites) {
      if (id === start.id && path.length > 1) return [...path, id];
      const next = byId.get(id);
      if (!next || seen.has(id)) continue;
      seen.add(id);
      const found = walk(next, [...path, id]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start.id]);
}
