// A part of an answer that is named by its place: "the second point", "your last sentence", "number 3".
import { blocksOf } from './passages';
import { sentences } from './text';

const ordinals: Readonly<Record<string, number>> = { first: 1, opening: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, last: -1, final: -1, closing: -1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const unit = '(?:sentence|point|item|bullet|step|paragraph|part|line|thing|tip|rule|reason)';
const before = new RegExp(`\\b(first|opening|second|third|fourth|fifth|sixth|last|final|closing|([1-6])(?:st|nd|rd|th))(?: (?:of (?:the|these|those)|one|bullet|list))? (${unit}|half)s?\\b`, 'i');
const behind = new RegExp(`\\b(${unit}|number)(?: number| no\\.?)? (one|two|three|four|five|six|[1-6])\\b`, 'i');

export interface PartNamed {
  /** From 1, or -1 for the last. */
  readonly place: number;
  readonly unit: 'sentence' | 'paragraph' | 'item';
}

/** "The last thing" that was said is all of it. */
const wholeAnswer = /\b(?:the|your) last thing\b/i;

/** Undefined where none is named by its place. */
export function partNamedIn(core: string): PartNamed | undefined {
  if (wholeAnswer.test(core)) return undefined;
  const [, word, digit, after] = before.exec(core) ?? [];
  const [, earlier, number] = behind.exec(core) ?? [];
  const said = digit ?? word ?? number;
  if (said === undefined || after?.toLowerCase() === 'half') return undefined;
  const place = ordinals[said.toLowerCase()] ?? Number(said);
  const kind = (after ?? earlier ?? '').toLowerCase();
  return { place, unit: kind === 'sentence' || kind === 'line' ? 'sentence' : kind === 'paragraph' ? 'paragraph' : 'item' };
}

/** That part of a text. A point of a text without a list is a paragraph of it, or a sentence where there is only one paragraph. */
export function partOf(text: string, { place, unit: kind }: PartNamed): string | undefined {
  const blocks = blocksOf(text).filter((block) => !/^(?:`{3}|~{3}|\|)/.test(block));
  const items = blocks.filter((block) => /^(?:[-*]|\d+\.) /.test(block)).map((block) => block.replace(/^(?:[-*]|\d+\.) /, ''));
  const all = blocks.flatMap((block) => sentences(block.replace(/^(?:[-*]|\d+\.) /, '')));
  const parts = kind === 'sentence' ? all : kind === 'item' && items.length > 1 ? items : blocks.length > 1 ? blocks : all;
  return place === -1 ? parts.at(-1) : parts[place - 1];
}
