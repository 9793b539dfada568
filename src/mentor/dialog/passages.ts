// Lessons cut into passages: one paragraph, list item, table or code block each. Moves pick the passages that fit a question, so
// that an answer is about what was asked and not the beginning of a lesson.
import type { Lesson, Section } from '../lessons';
import { meaningOf } from './understand/words';

export interface Passage {
  readonly lesson: string;
  readonly section: Section;
  /** The `###` heading it stands under, if any. */
  readonly part?: string;
  /** Markdown. */
  readonly text: string;
  readonly code: boolean;
  readonly stems: ReadonlySet<string>;
  /** Position in the lesson, from 0. */
  readonly at: number;
}

export interface Passages {
  readonly all: readonly Passage[];
  /** How telling a stem is within this lesson: 0 if it does not occur, more the fewer passages have it. */
  weight(stem: string): number;
}

export function passagesOf(lesson: Lesson): Passages {
  const all: Passage[] = [];
  for (const section of lesson.sections) {
    if (section.kind === 'sources') continue;
    const add = (text: string, part?: string): void => {
      for (const block of blocksOf(text)) {
        const stems = meaningOf(`${block} ${part ?? ''} ${section.name}`);
        all.push({ lesson: lesson.id, section, ...(part === undefined ? {} : { part }), text: block, code: /^(`{3,}|~{3,})/.test(block), stems, at: all.length });
      }
    };
    add(section.lead);
    for (const part of section.parts) add(part.text, part.heading);
  }
  const counts = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { all, weight: (stem) => (counts.has(stem) ? Math.log(1 + all.length / counts.get(stem)!) : 0) };
}

/** Whether a paragraph can be read without what stood before it; tables and code cannot. */
export const standsAlone = (block: string): boolean =>
  !/:\s*$|^\s|^\||^(?:`{3,}|~{3,})|^#/.test(block) && block.split(/\s+/).length >= 8 && !/^(?:it|they|this|that|these|those|then|so|here|both|but|and|the (?:order|other|same|last|first|words)|all of|each of them|neither)\b/i.test(block.replace(/^(?:[-*]|\d+\.) /, ''));

/** Paragraphs, items of lists, tables and code blocks in order; a fence keeps its blank lines. */
export function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  let open: string | undefined;
  let lines: string[] = [];
  const close = (): void => {
    if (lines.some((line) => line.trim() !== '')) blocks.push(lines.join('\n').replace(/^\n+|\s+$/g, ''));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const fence = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (open !== undefined) {
      lines.push(line);
      if (fence !== undefined && line.startsWith(open)) {
        open = undefined;
        close();
      }
    } else if (fence !== undefined) {
      close();
      open = fence;
      lines.push(line);
    } else if (line.trim() === '') close();
    else {
      if (/^(?:[-*]|\d+\.) /.test(line)) close();
      lines.push(line);
    }
  }
  close();
  return blocks;
}
