// What a conversation comes down to: each thing that was asked with the sentence that answers it, or the last answer alone in fewer words.
import { social, type Move } from '../move';
import { blocksOf } from '../passages';
import type { Plan } from '../plan';
import { headsOf } from '../kin';
import { shareOf, type Piece, type State, type Turn } from '../state';
import { countWords, firstSentences, fit, joinBlocks, sentences } from '../text';
import { asksYesOrNo } from '../units';

/** Turns that add nothing to what was talked about. */
const ofNoMatter: ReadonlySet<Move> = new Set<Move>([...social, 'summarize', 'repeat', 'simplify', 'quiz', 'next-topic', 'clarify-vague']);

/** Turns that were about something, in order. */
export const toldIn = ({ turns }: State): readonly Turn[] => turns.filter(({ move, topics }) => topics.length > 0 && !ofNoMatter.has(move));

const isQuestion = ({ section }: Piece): boolean => section?.startsWith('check-yourself/') ?? false;

/** An answer in about a third of its words, or in so many sentences. */
export function shorter({ pieces, move, text: asked = '' }: Turn, wanted?: number): Plan {
  const told = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece));
  const blocks = told.flatMap(({ text }) => blocksOf(text)).filter(isProse).map((block) => block.replace(said, ''));
  const [first = '', ...others] = blocks;
  const most = wanted ?? (countWords(firstSentences(first, 1)) < brief ? 2 : 1);
  const text = wanted === undefined ? fit(joinBlocks([firstSentences(first, most), ...others.map((block) => firstSentences(block, 1))]), Math.max(brief * 2, Math.min(60, countWords(joinBlocks(blocks)) / 3))) : move === 'compare' && wanted === 1 ? bothIn(blocks, asked) : inSentences(blocks, wanted);
  return { pieces: [{ text: text === '' ? firstSentences(first, 1) : text, ...(told[0]?.lesson === undefined ? {} : { lesson: told[0].lesson }) }], words: 80, repeats: true };
}

/** Of two things that were set side by side one sentence says both, though it takes two of the answer. */
function bothIn(blocks: readonly string[], asked: string): string {
  const [one = '', two] = sentences(inSentences(blocks, 2));
  return two === undefined || countWords(one) + countWords(two) > most ? one : `${one.replace(/\.$/, '')}; ${/^(?:The|A|An|It|They)\b/.test(two) || asked.includes(/^\S+/.exec(two)![0].toLowerCase()) ? two[0]!.toLowerCase() + two.slice(1) : two}`;
}

const most = 45;

/** So few words say little by themselves. */
const brief = 15;

/** What an answer begins with when it is said again, and the question it says that it answers. */
const said = /^(?:Once more[^:]*:|In other words than before:|A different one:)\s*|^\*\*[^*]+\?\*\*\s+/;

/** The first sentences of what is told, run together. */
export const inSentences = (blocks: readonly string[], wanted: number): string => sentences(blocks.filter(isProse).map((block) => block.replace(said, '').replace(/^(?:[-*]|\d+\.) /, '')).join(' ')).slice(0, wanted).join(' ');

/** Each thing that was asked, in order, with the first sentence of what was answered. */
export function ofTheTalk(turns: readonly Turn[], wanted: number, titleOf: (id: string) => string, exactly?: number): Plan {
  const seen = new Set<string>();
  const lines = turns.flatMap(({ topics: [topic], text, pieces, move }) => {
    const told = storyIn(pieces);
    if (told && stories.has(move)) return [{ text: `- **${move === 'analogy' || move === 'return-to-analogy' ? 'Picture' : 'Example'}:** ${told}`, lesson: topic! }];
    const answer = gistOf(pieces, text ?? '');
    if (answer === undefined) return [];
    const isNew = !seen.has(topic!);
    seen.add(topic!);
    const asked = nounOf((text ?? '').replace(/\n[\s\S]*/, '').trim());
    const named = isNew && (asked === '' || asked.split(/\s+/).length > 14) ? titleOf(topic!) : asked.replace(/[?.! ]*$/, '');
    // A yes belongs to the question that was written, and says nothing behind another one.
    const gist = asksYesOrNo(asked) ? `${/^(?:yes|no)\b/i.test(answer) ? '' : verdictIn(pieces)}${answer}` : answer.replace(/^(?:Yes|No)[,:] (\w)/, (_, letter: string) => letter.toUpperCase());
    // A term says its own name.
    if (/^\*\*([^*]+)\*\*/.exec(gist)?.[1]?.toLowerCase() === named.toLowerCase()) return [{ text: `- ${gist}`, lesson: topic! }];
    return [{ text: `- **${named[0]!.toUpperCase()}${named.slice(1)}:** ${gist}`, lesson: topic! }];
  });
  const full = exactly === undefined ? lines : filledUp(lines, turns, exactly);
  // Where fewer lines are wanted than things were asked, the latest of them share the last one.
  const shown = full.length <= wanted ? full : [...lines.slice(0, wanted - 1), { text: `- ${lines.slice(wanted - 1).map((line) => line.text.slice(2)).join(' ')}`, lesson: lines.at(-1)!.lesson }];
  return { pieces: [{ text: 'What we talked about:' }, { text: shown.map((line) => line.text).join('\n') }, ...shown.map(({ lesson }) => ({ text: '', lesson }))], words: 300, repeats: true };
}

/** Where more lines are wanted than things were asked, each answer tells one thing more, the first ones first. */
function filledUp(lines: readonly Piece[], turns: readonly Turn[], wanted: number): readonly Piece[] {
  const said = lines.map(({ text }) => text).join(' ');
  const more = turns.flatMap(({ topics: [topic], pieces }) => {
    const next = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece)).flatMap(({ text }) => blocksOf(text)).filter((block) => isProse(block) && !block.includes('`')).flatMap((block) => sentences(block.replace(/^(?:[-*]|\d+\.) /, '')))
      .find((sentence) => countWords(sentence) >= 8 && !said.includes(sentence) && !/^\*\*|^(?:It|They|That|This|These|Those|Then|So|But|And|He|She)\b|[:?]\W*$/.test(sentence));
    return next === undefined ? [] : [{ text: `- ${next}`, lesson: topic! }];
  });
  return [...lines, ...more.slice(0, Math.max(0, wanted - lines.length))];
}

const stories: ReadonlySet<Move> = new Set<Move>(['example', 'another-example', 'analogy']);

/** A story or a picture comes down to its name and how it begins. */
function storyIn(pieces: readonly Piece[]): string | undefined {
  const [, name, text] = pieces.map((piece) => /^(?:A different one: )?\*\*([^*]+?)\.?\*\* ([^]+)$/.exec(piece.text)).find((match) => match) ?? [];
  return name === undefined ? undefined : `*${name}*: ${firstSentences(blocksOf(text!).find(isProse) ?? '', 1)}`.replace(/: $/, '.');
}

/** The yes or no that an answer begins with, alone in its sentence. */
const verdictIn = (pieces: readonly Piece[]): string => /^(?:\*\*[^*]+\?\*\* )?(?:\*\*)?(Yes|No|Only partly|Not always)\b(?=[.,:])/.exec(pieces.find(({ lesson }) => lesson !== undefined)?.text ?? '')?.[1]?.concat('. ') ?? '';

/** "And what about a witness node?" is about the witness node, and the line is headed with it. */
const nounOf = (asked: string): string => asked.replace(/^(?:(?:and|so|but|ok(?:ay)?|then|now|well|please|can you|could you)[ ,]+)+/i, '').replace(/^(?:(?:what|how) about|what(?:'s| is| are)|(?:explain|define|describe|introduce)(?: to me| me)?|tell me (?:about|what)|i(?:'d| would) like to (?:know|understand)(?: about)?|give me) (?:(?:is|are|an?|the) )?/i, '').replace(/(?: (?:to|for) me| please| again)\W*$/i, '').replace(/^(?=\W*$)/, asked);

/** The sentence that an answer comes down to. */
function gistOf(pieces: readonly Piece[], asked: string): string | undefined {
  const blocks = pieces.filter((piece) => piece.lesson !== undefined && !isQuestion(piece)).flatMap(({ text }) => blocksOf(text)).filter(isProse);
  const gists = blocks.flatMap((block) => gistIn(block) ?? []);
  // The definition of the topic may stand before what was asked of it.
  const heads = headsOf(asked);
  return gists.find((gist) => shareOf(heads, headsOf(gist)) > 0) ?? gists[0];
}

function gistIn(block: string): string | undefined {
  const all = sentences(block.replace(/^(?:[-*]|\d+\.) /, '').replace(said, ''));
  const at = all.findIndex((each) => !/^\*\*[^*]+\*\*$|^\*"[^"]*"\*|[:?]\W*$|^(?:\*\*)?(?:Yes|No|Not quite|Only partly|Not always|It depends)\W*$/.test(each.trim()));
  if (at < 0) return undefined;
  const sentence = all[at]!.replace(/^\*\*[^*]+(?:[?.:!]\*\*|\*\*:)\s*/, '');
  // A few words only open the answer.
  return countWords(sentence) < brief && all[at + 1] !== undefined && !/[:?]\W*$|`/.test(all[at + 1]!) ? `${sentence} ${all[at + 1]!}` : sentence;
}

const isProse = (block: string): boolean => !/^(?:\||`{3}|~{3})/.test(block);
