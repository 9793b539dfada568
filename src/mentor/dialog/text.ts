// Cutting Markdown to length without cutting it in two: what is kept is kept whole. A list has all its items or is not there, and
// no sentence stays that announces what was left out.
import { blocksOf } from './passages';

/** Words as people count them: separated by space, code included. */
export const countWords = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/** Lists stay together, everything else has a blank line between. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.reduce((text, block, index) => (index === 0 ? block : `${text}${isItem(block) && isItem(blocks[index - 1]!) ? '\n' : '\n\n'}${block}`), '');
}

/** "1." begins a step, and ends nothing. */
export const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|ch)\.)(?<!(?:^|[\s(])\d{1,2}\.)(?:(?<=\*\*)|(?<=[^*]))\s+(?=[A-Z*_"'`[(\d])/).filter((sentence) => sentence.trim() !== '');

/** A sentence cut before the clause that would be too much; whole where it fits, or where too little would be left. */
export function inWords(sentence: string, words: number): string {
  const clauses = sentence.split(/(?<=,) /);
  while (clauses.length > 1 && (countWords(clauses.join(' ')) > words || isOpen(clauses.join(' ')))) clauses.pop();
  const cut = clauses.join(' ').replace(/[,;:]$/, '.');
  return countWords(cut) <= words && countWords(cut) >= least && !isOpen(cut) ? cut : sentence;
}

const least = 8;

/** A bracket that is not closed. */
const isOpen = (text: string): boolean => text.split('(').length !== text.split(')').length;

/** The bold name of an item does not count as a sentence. */
export function firstSentences(block: string, count: number): string {
  const all = sentences(block);
  const number = /^\d+\.$/.test(all[0] ?? '') ? 1 : 0;
  const named = /^(?:(?:[-*]|\d+\.) )?\*\*[^*]+\*\*$/.test(all[number] ?? '') ? 1 : 0;
  return all.slice(0, count + named + number).join(' ');
}

/** A stretch of Markdown that is kept or left out as one. */
interface Unit {
  readonly text: string;
  /** In fewer words, the fullest first; for lists only. */
  readonly shorter: readonly string[];
  /** Sentences run on within their paragraph. */
  readonly kind: 'first' | 'sentence' | 'list' | 'table' | 'code';
}

/**
 * At most so many words from the start: whole sentences, whole lists (where it must be shorter each item with its first sentence, or
 * a few with their names), whole tables. A drawing that does not fit is left out, and so is a table at the very beginning; what follows them
 * stays. Empty if nothing fits.
 */
export function fit(text: string, words: number): string {
  if (countWords(text) <= words) return text;
  const units = unitsOf(text);
  const kept: Unit[] = [];
  let left = words;
  for (const [index, unit] of units.entries()) {
    const said = [unit.text, ...unit.shorter].find((form) => countWords(form) <= left);
    if (said !== undefined) {
      kept.push({ ...unit, text: said });
      left -= countWords(said);
    } else if (index < units.length - 1 && (isPicture(unit) || (unit.kind === 'table' && kept.every(({ kind }) => kind !== 'list' && kind !== 'table') && countWords(joined(kept)) < 20))) dropAnnouncement(kept, true);
    else {
      // The first sentence of a paragraph often only opens it.
      if (unit.kind === 'sentence' && kept.at(-1)?.kind === 'first' && kept.length > 1 && countWords(kept.at(-1)!.text) <= 12) kept.pop();
      dropAnnouncement(kept, unit.kind === 'list' || unit.kind === 'table' || unit.kind === 'code');
      break;
    }
  }
  return joined(withoutHalfPromises(kept, units));
}

function joined(units: readonly Unit[]): string {
  return units.reduce((text, { text: next, kind }, index) => (index === 0 ? next : `${text}${kind === 'sentence' ? ' ' : '\n\n'}${next}`), '').trim();
}

function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) units.push({ text: joinBlocks(items), shorter: [items.map((item) => firstSentences(item, 1)), ...(items.length <= few ? [items.map(nameOf)] : [])].filter((form) => !form.includes('')).map((form) => form.join('\n')), kind: 'list' });
    items = [];
  };
  for (const block of blocksOf(text)) {
    if (isItem(block)) {
      items.push(block);
      continue;
    }
    // What is indented belongs to the item before it.
    if (items.length > 0 && /^\s/.test(block)) {
      items[items.length - 1] += `\n\n${block}`;
      continue;
    }
    close();
    if (block.startsWith('|')) units.push({ text: block, shorter: [], kind: 'table' });
    else if (/^(?:`{3,}|~{3,})/.test(block)) units.push({ text: block, shorter: [], kind: 'code' });
    else sentencesTogether(block).forEach((sentence, index) => units.push({ text: sentence, shorter: [], kind: index === 0 ? 'first' : 'sentence' }));
  }
  close();
  return units;
}

/** So many bare names still say something. */
const few = 5;

/** The bold beginning of an item; empty where it has none. */
const nameOf = (item: string): string => /^(?:[-*]|\d+\.) \*\*[^*]+\*\*/.exec(item)?.[0].replace(/[:,]\*\*$/, '**') ?? '';

/** Sentences; what a paragraph announces and then tells itself ("Two things follow. …") stays in one. */
function sentencesTogether(paragraph: string): readonly string[] {
  const all = sentences(paragraph);
  const at = all.findIndex((sentence, index) => index < all.length - 1 && promises(sentence) !== undefined);
  return at < 0 ? all : [...all.slice(0, at), all.slice(at).join(' ')];
}

const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many things a short sentence announces. */
function promises(sentence: string): number | undefined {
  if (countWords(sentence) > 16) return undefined;
  const count = /(?:^|\b(?:there are|follow|need|needs|has|have|answers?|into|in|with|these) )(?:(?:all|only|the|these) )?(two|three|four|five|six|seven|eight|nine|ten)\b (?:[a-z-]+ ){0,3}?[a-z]+s\b/i.exec(sentence)?.[1];
  return count === undefined ? undefined : counts.indexOf(count.toLowerCase()) + 2;
}

/** A sentence that leads to what was left out says nothing without it. */
function dropAnnouncement(kept: Unit[], beforeBlock: boolean): void {
  for (let last = kept.at(-1); last && (last.kind === 'first' || last.kind === 'sentence'); last = kept.at(-1)) {
    const leads = !/[.!)][*_"'”]*$/.test(last.text) || promises(last.text) !== undefined || (beforeBlock && kept.length > 1 && countWords(last.text) <= 10);
    if (!leads) return;
    kept.pop();
    beforeBlock = false;
  }
}

/** "Three questions have to be answered." needs all three of the paragraphs that begin with them. */
function withoutHalfPromises(kept: readonly Unit[], all: readonly Unit[]): readonly Unit[] {
  for (const [index, unit] of kept.entries()) {
    const count = promises(unit.text);
    const after = kept[index + 1];
    if (count === undefined || after?.kind === 'list' || after?.kind === 'table') continue;
    const named = (units: readonly Unit[]): number => units.filter(({ kind, text }) => kind === 'first' && text.startsWith('**')).length;
    const offered = Math.min(count, named(all.slice(all.findIndex((each) => each.text === unit.text) + 1)));
    if (offered >= 2 && named(kept.slice(index + 1)) < offered) return kept.slice(0, index);
  }
  return kept;
}

const isPicture = ({ text }: Unit): boolean => /^[`~]+\w* picture/.test(text);
const isItem = (block: string): boolean => /^(?:[-*]|\d+\.) /.test(block);

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** An answer without the question that is named in front of it, see `pieceOfUnit`. */
export const withoutQuestion = (text: string): string => text.replace(/^\*\*[^*]+\?\*\*\s+/, '');
