// Lessons as the product ships them: read once, when it is built, and each text kept once. What heading and text of a section say by
// themselves (its lead, its parts, its code) is worked out again when it is unpacked; only what comes out otherwise than the parser had it is kept.
import { cutChoices } from './choices';
import { describeFence, fileName } from './code-blocks';
import { recognise, slug } from './headings';
import type { CodeBlock, Lesson, Part, Section } from './lesson';

/** What is kept of a section in any case. */
type Written = Pick<Section, 'heading' | 'text' | 'line'>;

interface Packed extends Omit<Lesson, 'sections' | 'asked'> {
  readonly sections: readonly (Written & Partial<Section>)[];
  /** Ways to ask, a line each, for each heading of the sections and parts in their order; empty where nobody asks. */
  readonly asked: readonly string[];
}

export function packLessons(lessons: readonly Lesson[]): string {
  const packed = lessons.map((lesson): Packed => ({
    ...lesson,
    sections: lesson.sections.map(({ heading, text, line, ...rest }) => ({ heading, text, line, ...otherThan(workOut({ heading, text, line }), rest) })),
    asked: headingsOf(lesson.sections).map((heading) => (lesson.asked[heading] ?? []).join('\n')),
  }));
  return JSON.stringify(packed);
}

/** What `packLessons` has packed. */
export function unpackLessons(text: string): readonly Lesson[] {
  return (JSON.parse(text) as readonly Packed[]).map((lesson) => {
    const sections = lesson.sections.map((section) => ({ ...workOut(section), ...section }));
    const headings = headingsOf(sections);
    const asked = lesson.asked.flatMap((wordings, at) => (wordings === '' ? [] : [[headings[at]!, wordings.split('\n')] as const]));
    return { ...lesson, sections, asked: Object.fromEntries(asked) };
  });
}

/** Each heading once, in the order of the file, that of a section also without its fixed words. */
const headingsOf = (sections: readonly Section[]): readonly string[] => [...new Set(sections.flatMap((section) => [section.heading, section.name, ...section.parts.map((part) => part.heading)]))];

/** What differs from what was worked out. */
const otherThan = (workedOut: Section, real: Partial<Section>): Partial<Section> =>
  Object.fromEntries(Object.entries(real).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(workedOut[key as keyof Section])));

/** A fenced block, or the heading of a part. */
const landmark = /^(`{3,})(.*)\n(?:([\s\S]*?)\n)?\1$|^### +(.+)$/gm;

/** What heading and text of a section seem to say, with an empty line between them. */
function workOut({ heading, text, line }: Written): Section {
  const lineAt = (offset: number): number => line + 2 + newlines(text, offset);
  const marks = [...text.matchAll(landmark)];
  const headings = marks.filter((mark) => mark[4] !== undefined);
  const { kind, name } = recognise(heading);
  return {
    id: slug(heading),
    kind,
    heading,
    name,
    text,
    line,
    lead: text.slice(0, headings[0]?.index).trim(),
    parts: headings.map((inner, at): Part => {
      const whole = text.slice(inner.index + inner[0].length, headings[at + 1]?.index).trim();
      return { heading: inner[4]!.replaceAll('`', ''), line: lineAt(inner.index), ...(kind === 'check-yourself' ? cutChoices(whole) : { text: whole }) };
    }),
    code: marks.filter((mark) => mark[1] !== undefined).map((mark): CodeBlock => {
      const { language, verdict, rule, ...about } = describeFence(mark[2]!);
      return { language, ...(verdict ? { verdict } : {}), ...(rule ? { rule } : {}), file: fileName({ language, ...about }), text: `${mark[3] ?? ''}\n`, line: lineAt(mark.index) + 1 };
    }),
  };
}

function newlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
