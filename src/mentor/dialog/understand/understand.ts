// One turn of the learner: which move it makes and which topics it is about. The two are found apart from each other, and what
// the turn leaves open is taken from the conversation so far.
import type { Knowledge, Picture } from '../knowledge';
import { social, type Move } from '../move';
import { current, discussed, type State } from '../state';
import { isStatement, judge, type Stated } from './claims';
import { takeApart, type Clauses } from './clauses';
import { askedMove } from './cues';
import { isInstruction, looksLikeCode, readsForeign } from './oddities';
import { earlierTopics, pictureMeant, pointsBack } from './references';
import { carriesMeaning, wordsOf } from './words';
import type { TopicHit } from './phrases';

export interface Understanding {
  readonly move: Move;
  /** Best first; also topics whose lesson is not written. Empty for social moves. */
  readonly topics: readonly string[];
  /** The question without politeness, tidied. */
  readonly core: string;
  /** Stems of its telling words. */
  readonly stems: ReadonlySet<string>;
  readonly clauses: Clauses;
  /** A term of the field that no topic covers. */
  readonly outside?: string;
  readonly stated?: Stated;
  /** The picture the learner comes back to. */
  readonly picture?: Picture;
  /** Whether the topics were taken from earlier turns. */
  readonly fromHistory: boolean;
  /** The turn is not in English, as far as can be told. */
  readonly foreign: boolean;
  /** Text that tries to give orders to the mentor. */
  readonly instructs: boolean;
}

/** A topic with less is a guess. */
const sure = 2.6;

/** As much as a rare word and another one. */
const sureChange = 4.3;

/** Topics are named together if the weaker has this share of the better one's score. */
const together = 0.5;

/** Never throws, whatever the text. */
export function understand(utterance: string, state: State, knowledge: Knowledge): Understanding {
  const clauses = takeApart(utterance);
  const { core } = clauses;
  const stems = new Set(wordsOf(core).map((word) => word.stem).filter(carriesMeaning));
  const base = { core, stems, clauses, foreign: readsForeign(clauses.text), instructs: false, fromHistory: false };
  const plain = (move: Move, more: Partial<Understanding> = {}): Understanding => ({ ...base, move, topics: [], ...more });

  if (isInstruction(clauses.text)) return plain('off-topic', { instructs: true });
  if (core === '') return plain(politeMove(clauses));

  const asked = askedMove(core);
  const outsideTerm = knowledge.outside.find(core).find((hit) => hit.score > 3.2);
  const hits = namedTopics(clauses, asked?.by, state, knowledge);
  const picture = pictureMeant(core, hits[0]?.topic ?? current(state)[0], state, knowledge);
  const back = pointsBack(core);
  // "Another one" and "again" stay with what was said, unless another topic is named without doubt.
  const stays = current(state).length > 0 && (asked?.move === 'another-example' || asked?.move === 'repeat');
  const clear = hits.filter((hit) => hit.score >= (stays ? sureChange : sure));
  const fromOutside = outsideTerm && outsideTerm.score >= (clear[0]?.score ?? 0) * 0.9 ? knowledge.nearestToOutside(outsideTerm.topic) : undefined;

  let topics: readonly string[] = fromOutside ?? namedTogether(clear);
  let fromHistory = false;
  const earlier = earlierTopics(core, state);
  if (topics.length === 0 && earlier.length > 0) [topics, fromHistory] = [earlier, true];
  else if (topics.length > 0 && !fromOutside && back.scenario) topics = unique([...topics, ...current(state)]).slice(0, 3);

  let move = asked?.move;
  const statement = isStatement(core, asked !== undefined && !['explain-how', 'define', 'best-practice', 'compare', 'relate', 'what-if', 'return-to-analogy', 'analogy'].includes(asked.move));
  const code = looksLikeCode(core);
  if (picture && state.turns.length > 0 && (move === undefined || ['explain-how', 'what-if', 'define', 'repeat', 'return-to-analogy'].includes(move)) && comesBack.test(core)) move = 'return-to-analogy';
  else if (move === 'return-to-analogy' && !picture && !/\b(?:analogy|metaphor|picture|image|comparison|parable)\b/i.test(core)) move = 'explain-how';
  let stated: Stated | undefined;
  if (statement && move !== 'return-to-analogy') {
    stated = judge(core, topics, knowledge);
    move = stated.holds === false ? 'correct-misconception' : 'check-understanding';
    const home = stated.claim?.lesson;
    if (home !== undefined && (topics.length === 0 || topics.includes(home))) topics = unique([home, ...topics]);
  }
  if (move === 'return-to-analogy') topics = inThePicture(picture, topics, core, state);
  if (move === 'explain-how' && bareTopic(core, hits, state)) move = 'define';
  if ((move === undefined || move === 'explain-how' || move === 'best-practice') && clear.length > 1 && /\bor\b.*\?/i.test(core)) move = 'compare';
  if (move === undefined && happens.test(core)) move = 'what-if';
  if (code && (move === undefined || (move === 'define' && asked?.by === undefined))) move = 'fix-code';

  const quizzed = state.turns.at(-1)?.move === 'quiz';
  if (quizzed && (statement || move === undefined || givesUp.test(core)) && move !== 'quiz') {
    [move, topics, fromHistory, stated] = ['check-understanding', current(state), true, undefined];
  }

  if (topics.length === 0) {
    const known = [...stems].filter((stem) => knowledge.isOfTheTrade(stem)).length;
    const strange = [...stems].filter((stem) => !knowledge.isKnownWord(stem)).length;
    const follows = current(state).length > 0 && (stems.size === 0 || back.pointing || (move !== undefined && strange === 0 && stems.size <= 2) || short(core, move));
    if (follows && !(strange >= 2 && !back.pointing && known === 0)) [topics, fromHistory] = [current(state), true];
    else if (known > 0) topics = hits.length > 0 ? [hits[0]!.topic] : current(state).length > 0 ? current(state) : [];
    else if (move === undefined && stems.size === 0) return plain('clarify-vague', { topics: current(state), fromHistory: true });
    else if (stems.size > 0 && !asksForTeaching(move, stems)) return plain('off-topic');
  }
  if (move === 'repeat' && fromHistory) topics = unique([...partNamed(core, asked?.by ?? '', state, knowledge), ...topics]);
  if (topics.length > 1 || (move && ['relate', 'example', 'another-example', 'summarize'].includes(move))) topics = pillarsTogether(topics, move);
  if (move === 'summarize' && (fromHistory || topics.length === 0)) topics = discussed(state).length > 0 ? discussed(state).slice(0, 6) : topics;
  if (move === 'relate' && topics.length < 2) topics = unique([...topics, ...(fromHistory ? [] : current(state).slice(0, 1))]);
  move ??= defaultMove(clauses, topics, core);
  if (topics.length === 0 && !['next-topic', 'quiz', 'show-in-code', 'fix-code', 'summarize'].includes(move)) move = social.has(move) ? move : 'clarify-vague';
  if (social.has(move)) return plain(move);
  return { ...base, move, topics: unique(topics), fromHistory, ...(fromOutside ? { outside: outsideTerm!.topic } : {}), ...(stated ? { stated } : {}), ...(picture && move === 'return-to-analogy' ? { picture } : {}) };
}

/** Topics by name. The sentence that asks counts fully, what stands beside it half. */
function namedTopics({ core, aside }: Clauses, by: string | undefined, state: State, knowledge: Knowledge): readonly TopicHit[] {
  const lines = core.split('\n').map((line) => withoutRequest(line, by));
  const asking = lines.filter((line) => line.includes('?') || askedMove(line) !== undefined);
  const side = asking.length > 0 ? lines.filter((line) => !asking.includes(line)) : [];
  const found = new Map<string, TopicHit>();
  const add = (text: string, share: number): void => {
    for (const hit of text === '' ? [] : knowledge.topics.find(text)) {
      const before = found.get(hit.topic);
      found.set(hit.topic, before ? { ...before, score: Math.max(before.score, hit.score * share) + Math.min(before.score, hit.score * share) * 0.3 } : { ...hit, score: hit.score * share });
    }
  };
  add((asking.length > 0 ? asking : lines).join('\n'), 1);
  add(side.join('\n'), 0.5);
  if (![...found.values()].some((hit) => hit.score >= sure)) add(aside, 1);
  const hits = [...found.values()].sort((a, b) => b.score - a.score || a.at - b.at);
  return withoutSetting(withoutForm(hits, by, state), `${core}\n${aside}`);
}

/** "Test my knowledge of security" is no question about tests. */
function withoutRequest(line: string, by: string | undefined): string {
  return by !== undefined && /^(?:test|check|examine|quiz|simpl|summar|example|another|repeat)/i.test(by) ? line.replace(by, ' ') : line;
}

/** "Step by step" says how to answer; it names no topic where there is another. */
function withoutForm(hits: readonly TopicHit[], by: string | undefined, state: State): readonly TopicHit[] {
  const form = new Set(wordsOf(by ?? '').map((word) => word.stem));
  const real = hits.filter((hit) => [...hit.stems].some((stem) => !form.has(stem)));
  return real.length > 0 || (state.turns.length > 0 && !form.has('scratch')) ? real : hits;
}

/** "A distributed system" is the setting of most questions and the topic of few. */
function withoutSetting(hits: readonly TopicHit[], text: string): readonly TopicHit[] {
  const setting = /\b(?:in|of|for|with|about) (?:a |the |my |our |such )?(?:\w+ )?distributed (?:systems?|architecture)\b|\bdistributed systems? (?:scale|stay|keep|handle|survive|deal)/i.test(text);
  return setting && hits.length > 1 ? hits.filter((hit) => hit.topic !== 'distributed-system') : hits;
}

function namedTogether(hits: readonly TopicHit[]): readonly string[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best * together).slice(0, 4).map((hit) => hit.topic);
}

const entries = ['scalability', 'fault-tolerance', 'security'];

/** Two or three of the pillars asked about at once are a question about how they hang together. */
function pillarsTogether(topics: readonly string[], move: Move | undefined): readonly string[] {
  const pillars = topics.filter((topic) => entries.includes(topic));
  if (pillars.length < 2 || move === 'compare') return topics;
  return move === 'summarize' ? [...topics, 'pillar-interplay'] : unique(['pillar-interplay', ...topics]);
}

function politeMove(clauses: Clauses): Move {
  if (clauses.leaves) return 'goodbye';
  if (clauses.thanks) return 'thanks';
  if (clauses.greets) return 'greet';
  if (clauses.agrees) return 'thanks';
  return 'clarify-vague';
}

/** "Simpler, please", "an example?" — a request that names nothing is about what was said last. */
const short = (core: string, move: Move | undefined): boolean =>
  move !== undefined && ['simplify', 'example', 'another-example', 'analogy', 'return-to-analogy', 'repeat', 'summarize', 'next-topic', 'quiz', 'relate', 'show-in-code', 'fix-code', 'walkthrough'].includes(move) && core.length < 160;

/** Words that say a picture is meant, and not the thing itself. */
const comesBack = /\b(?:analogy|metaphor|picture|image|thing|story|parable|(?:return|go|going|get|come) back to|return to|back to|(?:take|in|with|on|to) (?:the|your|that) (?:\w+ )?\w+ (?:once more|again|picture|story)|in your)\b/i;

/** Something that takes place at a moment, told without a question: the learner wants to know what follows. */
const happens = /\b(?:goes|dies|fails|crashes|burns|breaks|disappears|vanishes|leaks|gets \w+ed|is (?:stolen|cut|lost|gone|hacked|unreachable)|loses|stops|turns)\b.*\b(?:tonight|tomorrow|today|now|suddenly|at (?:night|noon|peak|once)|during|while|in the middle|on a \w+|overnight)\b/i;

/** "What about timeouts?" about something new wants to know what it is; about something known, how it goes on. */
function bareTopic(core: string, hits: readonly TopicHit[], state: State): boolean {
  const named = /\b(?:what|how) about (?:the )?([^?.,]{3,40})\?/i.exec(core)?.[1];
  const [best] = hits;
  if (named === undefined || !best || discussed(state).includes(best.topic)) return false;
  const own = new Set(wordsOf(best.topic.replaceAll('-', ' ')).map((word) => word.stem));
  return wordsOf(named).every((word) => own.has(word.stem) || !carriesMeaning(word.stem));
}

/** The picture's own topic, unless the learner wants to see the present one in it ("how would that work on the highway?"). */
function inThePicture(picture: Picture | undefined, named: readonly string[], core: string, state: State): readonly string[] {
  if (!picture) return named.length > 0 ? named : current(state);
  const now = current(state);
  const present = now.length > 0 && !now.includes(picture.lesson) && (!discussed(state).includes(picture.lesson) || /\b(?:how|what) (?:\w+ )?(?:that|it|this)\b/i.test(core) || named.length > 0);
  return unique(present ? [...(named.length > 0 ? named : now), picture.lesson] : [picture.lesson, ...named]);
}

/** The learner wants to see the answer of a quiz question. */
const givesUp = /\b(?:show|tell|give|what(?:'s| is))\b.{0,20}\b(?:answer|solution)\b|\b(?:no idea|don'?t know|give up|not sure|pass)\b/i;

/** "That last part about the servers": the topic next to the present one that speaks of that part. */
function partNamed(core: string, by: string, state: State, knowledge: Knowledge): readonly string[] {
  const said = /\babout (?:the |that |those |how )?(.+?)[?.!]*$/i.exec(core)?.[1];
  const words = wordsOf(said ?? '').map((word) => word.stem).filter((stem) => carriesMeaning(stem) && !by.includes(stem));
  const near = unique(current(state).flatMap((topic) => [topic, ...(knowledge.lessons.get(topic)?.related ?? [])]));
  const found = near.map((topic) => ({ topic, times: words.reduce((sum, stem) => sum + knowledge.timesNamed(topic, stem), 0) })).filter(({ times }) => times > 0);
  return found.toSorted((a, b) => b.times - a.times).slice(0, 1).map(({ topic }) => topic);
}

/** "Quiz me", "what next?" and "explain your topics" are about the course itself. */
const asksForTeaching = (move: Move | undefined, stems: ReadonlySet<string>): boolean =>
  move !== undefined && (['quiz', 'next-topic', 'summarize', 'repeat', 'show-in-code', 'fix-code'].includes(move) || stems.size === 0);

function defaultMove(clauses: Clauses, topics: readonly string[], core: string): Move {
  if (clauses.confused) return topics.length > 0 ? 'explain-how' : 'clarify-vague';
  if (topics.length === 0) return 'clarify-vague';
  const words = core.split(/\s+/).length;
  return core.endsWith('?') ? 'explain-how' : words <= 4 ? 'define' : 'clarify-vague';
}

const unique = (topics: readonly string[]): readonly string[] => [...new Set(topics)];
