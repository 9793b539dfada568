// The conversation: replays the learner's turns, understands the new one, and answers it. Deterministic, and without network.
import type { Finding, Recognised, SystemMap } from '../../model';
import type { Lesson } from '../lessons';
import { compose, textOf, type Answer, type Composed } from './compose';
import { isTie } from './in-your-code';
import { createKnowledge, type Knowledge } from './knowledge';
import { builders } from './moves';
import type { Ask, CodeView } from './plan';
import { after, empty, type Piece, type State } from './state';
import { pastedText } from './pasted';
import { fromYourSystem, namedParts } from './system-asked';
import { entries, unique } from './understand/named-topics';
import { secondQuestion } from './understand/second-question';
import { understand, type Understanding } from './understand/understand';

/** What the host knows about the learner's code. Each call may be slow or fail; the answer then goes on without it. */
export interface CodePort {
  /** Findings whose lesson is the topic, the most severe first; all findings where no topic is given; undefined where nothing was scanned. */
  findingsFor(topic?: string): Promise<readonly Finding[] | undefined>;
  /** The system that the files describe; absent where the host has none. */
  systemMap?(): Promise<SystemMap>;
  /** What the analyser sees in the lines of code or configuration that a text has; undefined for none. Absent where the host has no analyser. */
  recognise?(text: string): Promise<Recognised | undefined>;
}

export interface Dialog {
  /** `history` are the learner's earlier turns, oldest first. Never rejects, whatever the texts are. */
  ask(history: readonly string[], utterance: string, code?: CodePort): Promise<Answer>;
}

/**
 * So many of the latest turns are remembered, at most; what was said before them has no bearing on an answer. They are forgotten
 * some at a time: if each turn made the first one go, all others would have to be replayed for it.
 */
const remembered = 120;
const forgotten = 60;

/** Milliseconds an answer waits for the learner's code, and for what is seen in pasted lines: the first ones of a language load its grammar. */
const patience = 250;
const patienceForLines = 3000;

export function createDialog(lessons: readonly Lesson[]): Dialog {
  const knowledge = createKnowledge(lessons);
  // A conversation that goes on is not replayed from its beginning each time.
  let last: { readonly history: readonly string[]; readonly states: readonly State[] } = { history: [], states: [empty] };

  // What was asked last is replayed with the next turn.
  const heard = latest((utterance: string, state: State) => understand(utterance, state, knowledge));
  const plain = latest((said: Understanding, state: State) => respond(said, state, unknownCode));

  function replay(history: readonly string[]): State {
    const turns = history.slice(forgotten * Math.max(0, Math.ceil((history.length - remembered) / forgotten)));
    let same = 0;
    while (same < turns.length && same < last.history.length && turns[same] === last.history[same]) same++;
    const states = last.states.slice(0, same + 1);
    for (const utterance of turns.slice(same)) {
      const state = states[states.length - 1]!;
      states.push(remember(state, plain(heard(utterance, state), state)));
    }
    last = { history: turns, states };
    return states[states.length - 1]!;
  }

  return {
    async ask(history, utterance, port) {
      const state = replay(history);
      const map = await within(port?.systemMap?.());
      const understood = withNames(heard(utterance, state), map);
      const lines = port?.recognise && pastedText(understood, [...history, utterance]);
      const pasted = lines === undefined ? undefined : await within(port?.recognise?.(lines), patienceForLines);
      const said = withLines(understood, pasted, knowledge);
      const { move, topics, answer, sources, suggestions } = port ? respond(said, state, { ...(await look(port, said)), ...(map ? { map } : {}), ...(pasted ? { pasted } : {}) }) : plain(said, state);
      return { move, topics, answer, sources, suggestions };
    },
  };

  /** Two questions in one turn get two answers, the second one in few words. */
  function respond(said: Understanding, state: State, code: CodeView): Composed {
    const whole = answer(said, state, knowledge, code);
    const next = remember(state, whole);
    const also = secondQuestion(said, next, knowledge);
    if (!also) return whole;
    const alone = understand(also.own, state, knowledge);
    const main = answer(alone.topics[0] === said.topics[0] ? { ...alone, move: said.move } : said, state, knowledge, code, most - second);
    const other = answer(also.said, next, knowledge, code, second);
    return joined(main, other, also.before);
  }
}

/** The same work as the last time is not done again. */
function latest<A, B, R>(work: (first: A, second: B) => R): (first: A, second: B) => R {
  let done: { readonly first: A; readonly second: B; readonly result: R } | undefined;
  return (first, second) => (done && done.first === first && done.second === second ? done : (done = { first, second, result: work(first, second) })).result;
}

/** Words of an answer to the second of two questions, and to both. */
const second = 130;
const most = 330;

function joined(main: Composed, also: Composed, before: boolean): Composed {
  const [first, last] = before ? [also, main] : [main, also];
  // One question back is enough, and it stands at the end; a line about the code says nothing beside all the findings.
  const asks = ({ section }: Piece): boolean => section?.startsWith('check-yourself/') ?? false;
  const told = first.shown.filter((piece) => !asks(piece) && !(last.move === 'show-in-code' && isTie(piece)));
  // Both may have found the same.
  const shown = [...told, ...last.shown.filter(({ text }) => text === '' || !told.some((piece) => piece.text.includes(text)))];
  return {
    ...main,
    topics: unique([...main.topics, ...also.topics]),
    answer: textOf(shown),
    sources: unique([...main.sources, ...also.sources]),
    suggestions: unique([...also.suggestions.slice(0, 2), ...main.suggestions]).slice(0, 5),
    about: unique([...main.about, ...also.about]),
    shown,
  };
}

const unknownCode: CodeView = { scanned: false, findings: [] };

function answer(said: Understanding, state: State, knowledge: Knowledge, code: CodeView, words?: number): Composed {
  const [topic] = said.topics;
  const nearest = topic === undefined ? undefined : nearestOf(said, knowledge);
  const lesson = nearest === undefined ? undefined : knowledge.lessons.get(nearest);
  const ask: Ask = { said, state, knowledge, code, ...(topic === undefined ? {} : { topic }), ...(lesson ? { lesson } : {}) };
  const plan = builders[said.move](ask);
  return compose(ask, words === undefined ? plan : { ...plan, words: Math.min(words, plan.words ?? words) });
}

/** Of several topics next to a term outside the curriculum, one that has a lesson. */
function nearestOf({ outside, topics }: Understanding, knowledge: Knowledge): string | undefined {
  const written = outside === undefined ? undefined : topics.find((topic) => knowledge.lessons.has(topic));
  return written ?? knowledge.nearest(topics[0]!);
}

function remember(state: State, { move, text, raw, about, shown }: Composed): State {
  return after(state, { move, text, raw, topics: about, pieces: shown });
}

async function look(port: CodePort, { move, topics, outside }: Understanding): Promise<CodeView> {
  if (outside !== undefined || (topics.length === 0 && move !== 'show-in-code' && move !== 'fix-code')) return unknownCode;
  // What a pillar is about stands in many lessons.
  const pillar = topics[0] !== undefined && entries.includes(topics[0]) ? topics[0] : undefined;
  const findings = await within(port.findingsFor(pillar === undefined ? topics[0] : undefined));
  return findings ? { scanned: true, findings: pillar === undefined ? findings : findings.filter((finding) => finding.pillar === pillar) } : unknownCode;
}

/** What the host tells in time. A port that fails is a port that does not answer: its host has told the user why. */
async function within<T>(asked: Promise<T> | undefined, milliseconds = patience): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  const told = await Promise.race([asked?.catch(() => undefined), late]);
  clearTimeout(timer);
  return told;
}

/** A name that only the learner's own system has makes a question one of the field, and so does what its map can answer. */
function withNames(said: Understanding, map: SystemMap | undefined): Understanding {
  if (!map || said.instructs || said.topics.length > 0 || !['off-topic', 'clarify-vague'].includes(said.move) || (namedParts(said.core, map).length === 0 && fromYourSystem(said.core, map).length === 0)) return said;
  return { ...said, move: /\b(?:if|when|dies|fails|crash\w*|down|happens?)\b/i.test(said.core) ? 'what-if' : 'explain-how', topics: ['redundancy-and-failover'] };
}

/** What is seen in pasted lines tells what a question about them is about, unless a topic is called by its name. */
function withLines(said: Understanding, pasted: Recognised | undefined, { called }: Knowledge): Understanding {
  if (!pasted || said.instructs || (said.topics.length > 0 && called(said.core).length > 0)) return said;
  const seen = unique(pasted.sightings.map(({ lesson }) => lesson.lesson));
  const move = said.topics.length === 0 && (said.move === 'off-topic' || said.move === 'clarify-vague') ? 'fix-code' : said.move;
  return { ...said, move, topics: said.topics.length === 0 ? seen : unique([...said.topics.filter((topic) => seen.includes(topic)), ...said.topics]) };
}
