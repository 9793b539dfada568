// What a conversation comes down to: each thing that was asked with the sentence that answers it, or the last answer alone in fewer words.
import { social, type Move } from '../move';
import { blocksOf } from '../passages';
import type { Plan } from '../plan';
import type { Piece, State, Turn } from '../state';
import { firstSentences, fit, joinBlocks, sentences } from '../text';

/** Turns that add nothing to what was talked about. */
const ofNoMatter: ReadonlySet<Move> = new Set<Move>([...social, 'summarize', 'repeat', 'simplify', 'quiz', 'next-topic', 'clarify-vague']);

/** Turns that were about something, in order. */
export const toldIn = ({ turns }: State): readonly Turn[] => turns.filter(({ move, topics }) => topics.length > 0 && !ofNoMatter.has(move));

const isQuestion = ({ section }: Piece): boolean => section?.startsWith('check-yourself/') ?? false;

/** The last answer in about a third of its words. */
export function shorter({ pieces }: Turn): Plan {
  const blocks = pieces.filter((piece) => !isQuestion(piece)).flatMap(({ text }) => blocksOf(text)).filter(isProse);
  return { pieces: [{ text: fit(joinBlocks(blocks.map((block) => firstSentences(block, 1))), 60), ...(pieces.find(({ lesson }) => lesson)?.lesson === undefined ? {} : { lesson: pieces.find(({ lesson }) => lesson)!.lesson! }) }], words: 80, repeats: true };
}

/** Each thing that was asked, in order, with the first sentence of what was answered. */
export function ofTheTalk(turns: readonly Turn[], wanted: number, titleOf: (id: string) => string): Plan {
  const seen = new Set<string>();
  const lines = turns.flatMap(({ topics: [topic], text, pieces, move }) => {
    const answer = gistOf(pieces);
    if (answer === undefined) return [];
    const isNew = !seen.has(topic!);
    seen.add(topic!);
    const asked = (text ?? '').replace(/\n[\s\S]*/, '').trim();
    const named = isNew && (move === 'define' || asked === '' || asked.split(/\s+/).length > 14) ? titleOf(topic!) : asked.replace(/[?.! ]*$/, '');
    return [{ text: `- **${named[0]!.toUpperCase()}${named.slice(1)}:** ${answer}`, lesson: topic! }];
  });
  // Where fewer lines are wanted than things were asked, the latest of them share the last one.
  const shown = lines.length <= wanted ? lines : [...lines.slice(0, wanted - 1), { text: `- ${lines.slice(wanted - 1).map((line) => line.text.slice(2)).join(' ')}`, lesson: lines.at(-1)!.lesson }];
  return { pieces: [{ text: 'What we talked about:' }, { text: shown.map((line) => line.text).join('\n') }, ...shown.map(({ lesson }) => ({ text: '', lesson }))], words: 300, repeats: true };
}

/** The sentence that an answer comes down to. */
function gistOf(pieces: readonly Piece[]): string | undefined {
  const blocks = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece)).flatMap(({ text }) => blocksOf(text)).filter(isProse);
  for (const block of blocks) {
    const sentence = sentences(block.replace(/^(?:[-*]|\d+\.) /, '').replace(/^(?:Once more[^:]*:|In other words than before:)\s*/, '')).find((each) => !/^\*\*[^*]+\*\*$|^\*"[^"]*"\*|[:?]\W*$|^(?:\*\*)?(?:Yes|No|Not quite|Only partly|Not always)\W*$/.test(each.trim()));
    if (sentence !== undefined) return sentence.replace(/^\*\*[^*]+(?:[?.:!]\*\*|\*\*:)\s*/, '');
  }
  return undefined;
}

const isProse = (block: string): boolean => !/^(?:\||`{3}|~{3})/.test(block);
