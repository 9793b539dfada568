// In which other words a question is asked may stand in the last line of its answer: `*Also asked:* … · …`. It is there to be found by,
// not to be read, so it is taken out of the text.
import type { Section } from './lesson';

const line = /\n*^\*Also asked:\*\s*(.+)$/gm;

const withoutLine = (text: string): string => text.replace(line, '').trim();

/** Sections without these lines, and the wordings by the heading of their question. */
export function takeWordings(sections: readonly Section[]): { readonly sections: readonly Section[]; readonly wordings: ReadonlyMap<string, readonly string[]> } {
  const answers = sections.filter(({ kind }) => kind === 'questions').flatMap(({ parts }) => parts);
  return {
    sections: sections.map((section) => (section.kind === 'questions' ? { ...section, text: withoutLine(section.text), parts: section.parts.map((part) => ({ ...part, text: withoutLine(part.text) })) } : section)),
    wordings: new Map(answers.map(({ heading, text }) => [heading, [...text.matchAll(line)].flatMap(([, said]) => said!.split(/\s+·\s+/))])),
  };
}
