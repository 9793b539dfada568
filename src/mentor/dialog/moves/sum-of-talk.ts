// What a conversation comes down to: each thing that was asked with the sentence that answers it, or the last answer alone in fewer words.
import { social, type Move } from '../move';
import { blocksOf } from '../passages';
import type { Plan } from '../plan';
import type { Piece, State, Turn } from '../state';
import { countWords, firstSentences, fit, joinBlocks, sentences } from '../text';
import { asksYesOrNo } from '../units';

/** Turns that add nothing to what was talked about. */
const ofNoMatter: ReadonlySet<Move> = new Set<Move>([...social, 'summarize', 'repeat', 'simplify', 'quiz', 'next-topic', 'clarify-vague']);

/** Turns that were about something, in order. */
export const toldIn = ({ turns }: State): readonly Turn[] => turns.filter(({ move, topics }) => topics.length > 0 && !ofNoMatter.has(move));

const isQuestion = ({ section }: Piece): boolean => section?.startsWith('check-yourself/') ?? false;

/** An answer in about a third of its words, or in so many sentences. */
export function shorter({ pieces }: Turn, wanted?: number): Plan {
  const told = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece));
  const blocks = told.flatMap(({ text }) => blocksOf(text)).filter(isProse).map((block) => block.replace(said, ''));
  const [first = '', ...others] = blocks;
  const most = wanted ?? (countWords(firstSentences(first, 1)) < brief ? 2 : 1);
  const text = wanted === undefined ? fit(joinBlocks([firstSentences(first, most), ...others.map((block) => firstSentences(block, 1))]), Math.max(brief * 2, Math.min(60, countWords(joinBlocks(blocks)) / 3))) : inSentences(blocks, wanted);
  return { pieces: [{ text: text === '' ? firstSentences(first, 1) : text, ...(told[0]?.lesson === undefined ? {} : { lesson: told[0].lesson }) }], words: 80, repeats: true };
}

/** So few words say little by themselves. */
const brief = 15;

/** What an answer begins with when it is said again, and the question it says that it answers. */
const said = /^(?:Once more[^:]*:|In other words than before:|A different one:)\s*|^\*\*[^*]+\?\*\*\s+/;

/** The first sentences of what is told, run together. */
export const inSentences = (blocks: readonly string[], wanted: number): string => sentences(blocks.filter(isProse).map((block) => block.replace(said, '').replace(/^(?:[-*]|\d+\.) /, '')).join(' ')).slice(0, wanted).join(' ');

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
    // A yes belongs to the question that was written, and says nothing behind another one.
    const gist = asksYesOrNo(asked) ? answer : answer.replace(/^(?:Yes|No)[,:] (\w)/, (_, letter: string) => letter.toUpperCase());
    return [{ text: `- **${named[0]!.toUpperCase()}${named.slice(1)}:** ${gist}`, lesson: topic! }];
  });
  // Where fewer lines are wanted than things were asked, the latest of them share the last one.
  const shown = lines.length <= wanted ? lines : [...lines.slice(0, wanted - 1), { text: `- ${lines.slice(wanted - 1).map((line) => line.text.slice(2)).join(' ')}`, lesson: lines.at(-1)!.lesson }];
  return { pieces: [{ text: 'What we talked about:' }, { text: shown.map((line) => line.text).join('\n') }, ...shown.map(({ lesson }) => ({ text: '', lesson }))], words: 300, repeats: true };
}

/** The sentence that an answer comes down to. */
function gistOf(pieces: readonly Piece[]): string | undefined {
  const blocks = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece)).flatMap(({ text }) => blocksOf(text)).filter(isProse);
  for (const block of blocks) {
    const sentence = sentences(block.replace(/^(?:[-*]|\d+\.) /, '').replace(said, '')).find((each) => !/^\*\*[^*]+\*\*$|^\*"[^"]*"\*|[:?]\W*$|^(?:\*\*)?(?:Yes|No|Not quite|Only partly|Not always)\W*$/.test(each.trim()));
    if (sentence !== undefined) return sentence.replace(/^\*\*[^*]+(?:[?.:!]\*\*|\*\*:)\s*/, '');
  }
  return undefined;
}

const isProse = (block: string): boolean => !/^(?:\||`{3}|~{3})/.test(block);
