// Lessons as the product ships them: read once, when it is built, and each text kept once. What is a stretch of its section (a part, a
// block of code, what stands before the parts) is kept as the place of it.
import type { CodeBlock, Lesson, Part, Section } from './lesson';

/** Where a text stands in that of its section: from, to, in UTF-16 units; or the text itself where it was changed. */
type Stretch = readonly [from: number, to: number] | string;

interface Packed extends Omit<Lesson, 'sections' | 'asked'> {
  readonly sections: readonly PackedSection[];
  /** Ways to ask for each heading, a line each. */
  readonly asked: Readonly<Record<string, string>>;
}

interface PackedSection extends Omit<Section, 'lead' | 'parts' | 'code'> {
  readonly lead: Stretch;
  readonly parts: readonly (Omit<Part, 'text'> & { readonly text: Stretch })[];
  readonly code: readonly (Omit<CodeBlock, 'text'> & { readonly text: Stretch })[];
}

export function packLessons(lessons: readonly Lesson[]): string {
  const packed = lessons.map((lesson): Packed => ({
    ...lesson,
    sections: lesson.sections.map((section) => {
      const find = finder(section.text);
      return { ...section, lead: find(section.lead), parts: section.parts.map((part) => ({ ...part, text: find(part.text) })), code: section.code.map((block) => ({ ...block, text: find(block.text) })) };
    }),
    asked: Object.fromEntries(Object.entries(lesson.asked).map(([heading, wordings]) => [heading, wordings.join('\n')])),
  }));
  return JSON.stringify(packed);
}

/** What `packLessons` has packed. */
export function unpackLessons(text: string): readonly Lesson[] {
  return (JSON.parse(text) as readonly Packed[]).map((lesson) => ({
    ...lesson,
    sections: lesson.sections.map((section) => {
      const cut = (stretch: Stretch): string => (typeof stretch === 'string' ? stretch : section.text.slice(...stretch));
      return { ...section, lead: cut(section.lead), parts: section.parts.map((part) => ({ ...part, text: cut(part.text) })), code: section.code.map((block) => ({ ...block, text: cut(block.text) })) };
    }),
    asked: Object.fromEntries(Object.entries(lesson.asked).map(([heading, wordings]) => [heading, wordings.split('\n')])),
  }));
}

const finder = (whole: string) => (text: string): Stretch => {
  const from = whole.indexOf(text);
  return from < 0 ? text : [from, from + text.length];
};
