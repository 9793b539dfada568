// Cuts the body of a lesson into sections (`##`), parts (`###`) and code blocks. The Markdown parser decides what is a heading,
// so one inside a code block is none.
import type { LessonProblem } from '../../model';
import { cutChoices } from './choices';
import { describeFence, fileName } from './code-blocks';
import { recognise, slug } from './headings';
import type { CodeBlock, Part, Section } from './lesson';
import { blocksOf, plainLine } from './markdown';

export interface Cut {
  readonly sections: readonly Section[];
  readonly problems: readonly LessonProblem[];
}

interface Heading {
  readonly level: number;
  readonly text: string;
  /** Lines of the body, from 0: of the heading itself, and the first one after it. */
  readonly start: number;
  readonly after: number;
}

/** `bodyLine` is the line of the file in which `body` begins, from 1. */
export function cutSections(file: string, body: string, bodyLine: number): Cut {
  const lines = body.split('\n');
  const problems: LessonProblem[] = [];
  const report = (line: number, message: string): number => problems.push({ file, line: bodyLine + line, message });
  const { headings, fences } = scan(body);

  const tops = headings.filter((heading) => heading.level === 2);
  const stray = lines.findIndex((line, index) => line.trim() !== '' && index < (tops[0]?.start ?? lines.length));
  if (stray >= 0) report(stray, 'This stands before the first `##` heading and would not be shown. Move it below one; the title belongs in the front matter.');
  for (const heading of headings) {
    if (heading.level === 1 && heading.start > (tops[0]?.start ?? lines.length)) report(heading.start, 'A lesson has `##` and `###` headings only. Give this one two or three signs.');
  }
  for (const fence of fences) {
    if (!fence.closed) report(fence.start, 'This code block has no end. Put a line of ``` after its last line.');
    const { unknown, verdict, rule } = describeFence(fence.info);
    if (unknown.length > 0) report(fence.start, `The line that opens this code block says \`${unknown.join(' ')}\`, which means nothing. Use bad or good, rule=…, file=… or picture.`);
    if (rule && !verdict) report(fence.start, `This code block names the rule ${rule} but not whether it shows it. Add bad or good.`);
  }

  const taken = new Map<string, number>();
  const sections = tops.map((top, index): Section => {
    const end = tops[index + 1]?.start ?? lines.length;
    const inside = headings.filter((heading) => heading.level === 3 && heading.start > top.start && heading.start < end);
    const text = (from: number, to: number): string => lines.slice(from, to).join('\n').trim();
    const named = recognise(top.text);
    const parts = inside.map((part, at): Part => {
      const whole = text(part.after, inside[at + 1]?.start ?? end);
      return { heading: part.text, line: bodyLine + part.start, ...(named.kind === 'check-yourself' ? cutChoices(whole) : { text: whole }) };
    });
    return {
      id: unique(slug(top.text), taken),
      ...named,
      heading: top.text,
      text: text(top.after, end),
      line: bodyLine + top.start,
      lead: text(top.after, inside[0]?.start ?? end),
      parts,
      code: fences.filter((fence) => fence.start > top.start && fence.start < end).map((fence) => toBlock(fence, bodyLine)),
    };
  });
  return { sections, problems };
}

interface FoundFence {
  readonly info: string;
  readonly text: string;
  readonly start: number;
  readonly closed: boolean;
}

function scan(body: string): { readonly headings: readonly Heading[]; readonly fences: readonly FoundFence[] } {
  const lines = body.split('\n');
  const tokens = blocksOf(body);
  const headings: Heading[] = [];
  const fences: FoundFence[] = [];
  tokens.forEach((token, index) => {
    if (!token.map) return;
    const [start, after] = token.map;
    if (token.type === 'heading_open' && token.level === 0) {
      headings.push({ level: Number(token.tag.slice(1)), text: plainLine(tokens[index + 1]?.content ?? ''), start, after });
    } else if (token.type === 'fence') {
      const closed = after - start > 1 && (lines[after - 1] ?? '').trim().startsWith(token.markup);
      fences.push({ info: token.info, text: token.content, start, closed });
    }
  });
  return { headings, fences };
}

function toBlock(fence: FoundFence, bodyLine: number): CodeBlock {
  const about = describeFence(fence.info);
  return {
    language: about.language,
    ...(about.verdict ? { verdict: about.verdict } : {}),
    ...(about.rule ? { rule: about.rule } : {}),
    file: fileName(about),
    text: fence.text,
    line: bodyLine + fence.start + 1,
  };
}

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
