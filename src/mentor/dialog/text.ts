// Cutting Markdown to length without cutting it in two.
import { blocksOf } from './passages';

/** Words as people count them: separated by space, code included. */
export const countWords = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/**
 * At most so many words: whole blocks from the start; a list that is too long keeps all its items, each with its first
 * sentence; a paragraph that is too long keeps whole sentences. Empty if not even one sentence fits.
 */
export function fit(text: string, words: number): string {
  if (countWords(text) <= words) return text;
  const blocks = blocksOf(text).map((block) => (isItem(block) ? firstSentences(block, 1) : block));
  const kept: string[] = [];
  let left = words;
  for (const block of blocks) {
    const count = countWords(block);
    if (count <= left) {
      kept.push(block);
      left -= count;
      continue;
    }
    if (!isWhole(block)) {
      const part = sentencesWithin(block, left);
      if (part !== '') kept.push(part);
    }
    break;
  }
  return joinBlocks(withoutLooseEnds(kept));
}

/** Lists stay together, everything else has a blank line between. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.reduce((text, block, index) => (index === 0 ? block : `${text}${isItem(block) && isItem(blocks[index - 1]!) ? '\n' : '\n\n'}${block}`), '');
}

export const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|ch)\.)(?:(?<=\*\*)|(?<=[^*]))\s+(?=[A-Z*_"'`[(\d])/).filter((sentence) => sentence.trim() !== '');

/** The bold name of an item does not count as a sentence. */
export function firstSentences(block: string, count: number): string {
  const all = sentences(block);
  const named = /^(?:[-*]|\d+\.) \*\*[^*]+\*\*$/.test(all[0] ?? '') ? 1 : 0;
  return all.slice(0, count + named + (/^\d+\.$/.test(all[0] ?? '') ? 1 : 0)).join(' ');
}

const isItem = (block: string): boolean => /^(?:[-*]|\d+\.) /.test(block);
const isWhole = (block: string): boolean => /^(?:`{3,}|~{3,}|\|)/.test(block) || isItem(block);

function sentencesWithin(block: string, words: number): string {
  let text = '';
  for (const sentence of sentences(block)) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (countWords(longer) > words) break;
    text = longer;
  }
  return text;
}

/** A sentence that leads to a table or to code is left out with it. */
function withoutLooseEnds(blocks: readonly string[]): readonly string[] {
  const last = blocks[blocks.length - 1];
  return last !== undefined && blocks.length > 1 && /:$/.test(last.trim()) ? blocks.slice(0, -1) : blocks;
}
