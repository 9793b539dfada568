// One turn of the learner: which move it makes and which topics it is about. The two are found apart from each other, and what
// the turn leaves open is taken from the conversation so far.
import { computed } from '../compute';
import type { Knowledge, Picture } from '../knowledge';
import { social, type Move } from '../move';
import { current, discussed, mostDiscussed, keyOf, lastOnTopic, type State } from '../state';
import { another, chooseMove, comesBack } from './choose-move';
import type { Stated } from './claims';
import { withoutListener } from '../their-world';
import { takeApart, type Clauses } from './clauses';
import { withoutRefusal } from '../refused';
import { asksWhatFirst } from '../system-asked';
import { askedMove } from './cues';
import { answersChoice } from '../choices';
import { asksShorter, withoutSuffices } from './length-asked';
import { likelyMoves, type LikelyMove } from './move-model';
import { entries, namedTogether, namedTopics, pillarsTogether, soundsNew, soundsSure, sure, sureChange, unique, withoutPlace } from './named-topics';
import { faultsIn, withoutLines } from '../faults';
import { isInstruction, looksLikeCode, readsForeign, withoutOrders } from './oddities';
import { pictureStayedIn } from './in-picture';
import { earlierTopics, isCalled, pictureMeant, pointsBack, setsBeside } from './references';
import { carriesMeaning, meaningOf, shortened, stemsOf } from './words';
import { asksAboutMentor, everyday, isEverydayTalk, smallTalk } from './everyday';
import { strangeness } from './off-topic';
import { goesOnWith } from './follow-up';
import { ownPictureIn, type OwnPicture } from './own-picture';
import { outsiderIn, type Outsider } from './outsider';
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
  /** The turn as it was written: lines of code live from their space. */
  readonly raw: string;
  /** Something of the field that no topic covers. */
  readonly outside?: Outsider;
  readonly stated?: Stated;
  /** The picture the learner wants, or comes back to. */
  readonly picture?: Picture;
  /** A picture that the learner has brought. */
  readonly ownPicture?: OwnPicture;
  /** Whether the topics were taken from earlier turns. */
  readonly fromHistory: boolean;
  /** The turn is not in English, as far as can be told. */
  readonly foreign: boolean;
  /** Text that tries to give orders to the mentor. */
  readonly instructs: boolean;
}

/** Never throws, whatever the text. */
export const understand = (utterance: string, state: State, knowledge: Knowledge): Understanding => withFaults(understood(utterance, state, knowledge), knowledge);

function understood(utterance: string, state: State, knowledge: Knowledge): Understanding {
  const text = shortened(utterance);
  const clauses = takeApart(looksLikeCode(text) ? text : knowledge.respelled(text));
  const { core } = clauses;
  const stems = meaningOf(core);
  const base = { core, stems, clauses, raw: text, foreign: readsForeign(clauses.text), instructs: false, fromHistory: false };
  const plain = (move: Move, more: Partial<Understanding> = {}): Understanding => ({ ...base, move, topics: [], ...more });

  if (isInstruction(clauses.text)) {
    // A question with an order hidden in it is still a question.
    const question = withoutOrders(text);
    return question.includes('?') && knowledge.units.topicsNear(question).size > 0 ? understand(question, state, knowledge) : plain('off-topic', { instructs: true });
  }
  // "True" and "B, I think" are no small talk behind a question that asks for them.
  if (answersChoice(clauses.text, state.turns.at(-1))) return { ...base, core: clauses.text, move: 'check-understanding', topics: current(state), fromHistory: true };
  if (core === '') return plain(politeMove(clauses));

  if (asksWhatFirst(core) && knowledge.called(core).length === 0) return plain('show-in-code');
  const talking = current(state).length > 0;
  const plainly = withoutSuffices(core);
  const asked = askedMove(plainly);
  const likely = likelyMoves(plainly, state.turns.length > 0);
  const form = likely[0]?.move;
  if (isSmallTalk(likely[0], core, clauses) && knowledge.called(core).length === 0) return plain(likely[0]!.move);
  if (asksAboutMentor.test(core) && knowledge.called(core).length === 0) return plain('greet');
  const ownPicture = ownPictureIn(core, state, knowledge);
  if (ownPicture) return { ...base, move: 'return-to-analogy', topics: [ownPicture.topic], ownPicture };
  const drawn = pictureStayedIn(core, form, stems, state, knowledge);
  // What else the turn names is carried into the picture.
  if (drawn) return { ...base, move: 'return-to-analogy', topics: unique([drawn.lesson, ...knowledge.called(core)]).slice(0, 2), fromHistory: true, picture: drawn };
  const wantsLess = asksShorter(core) && knowledge.called(core).length === 0;
  if (wantsLess && !talking) return plain('clarify-vague');
  const shortens = talking && wantsLess;
  const goesOn = talking && (shortens || (form !== undefined && stayingMoves.has(form)) || another.test(core));
  // Thanks and farewells are about what was said, whatever they name.
  const found = namedTopics(clauses, asked?.by, goesOn || (form !== undefined && social.has(form)), state, knowledge);
  // "I don't understand any of this" says nothing about a topic, whatever its words sound like.
  const hits = clauses.confused && asked === undefined && found.every((hit) => hit.stems.size === 0) ? [] : found;
  const earlier = earlierTopics(core, state);
  const back = pointsBack(core);
  // "Another one", "again" and a picture that was drawn stay with what was said, unless another topic is called by its name. In the
  // middle of a conversation the way of talking alone does not change its topic either.
  const stays = talking && (form === 'another-example' || form === 'repeat' || form === 'return-to-analogy' || (form === 'walkthrough' && back.pointing));
  const called = new Set(knowledge.called(core));
  const pictured = earlier.length > 0 ? undefined : pictureMeant(withoutListener(form === 'analogy' || form === 'another-example' ? withoutRefusal(core) : core), hits.find((hit) => called.has(hit.topic))?.topic ?? current(state)[0], state, knowledge);
  // Who wants a picture of what is called by its name wants none of something else, whatever the picture's own name.
  const picture = pictured && (form === 'analogy' || !talking) && called.size > 0 && !called.has(pictured.lesson) && !isCalled(core, pictured) ? undefined : pictured;
  const whole = `${core}\n${clauses.aside}`;
  const byPhrase = new Map(goesOn ? [...knowledge.topics.find(whole).map(({ topic, score }) => [topic, score] as const), ...knowledge.called(whole).map((topic) => [topic, sureChange] as const)] : []);
  const least = ({ topic, stems: by }: TopicHit): number => {
    if (current(state).includes(topic)) return sure;
    // "Three bullets, please" may sound like any topic, and is about the present one.
    if (goesOn && (byPhrase.get(topic) ?? 0) < sureChange) return Infinity;
    if (by.size === 0) return talking ? soundsNew : soundsSure;
    return talking && (stays || !called.has(topic)) ? sureChange : sure;
  };
  const clear = hits.filter((hit) => (!stays || called.has(hit.topic)) && hit.score >= least(hit));
  const outside = smallTalk.test(core) ? undefined : outsiderIn(core, form, clear[0], knowledge);
  // "Single flight" is a name, whatever else flies.
  const inNames = new Set(hits.flatMap((hit) => (hit.score >= sure && hit.stems.size > 1 ? [...hit.stems] : [])));
  const loose = new Set([...stems].filter((stem) => !inNames.has(stem)));
  const trade = [...stems].filter((stem) => knowledge.isOfTheTrade(stem) && !everyday.has(stem)).length;
  const isWritten = hits.some(({ written = 0 }) => written >= answered);
  const strange = (): number => strangeness(`${core}\n${clauses.aside}`.trim(), likely, knowledge);
  // In the middle of a conversation it takes more: what goes on from it has few words of its own.
  const isElsewhere = talking || form === undefined || aboutTheCourse.has(form)
    ? isEverydayTalk(core, loose, { trade, named: called.size > 0 }) || (form === 'off-topic' && !back.pointing && strange() > 1)
    : (called.size === 0 && smallTalk.test(core)) || strange() > 0;
  // "Simpler, please" is a request of the field, though nobody knows yet of what.
  const isBare = asked !== undefined && [...stems].every((stem) => stemsOf(asked.by).includes(stem));
  // What can be worked out is of the field, in whatever words.
  const sum = computed(core);
  if (!(picture && comesBack.test(core)) && !goesOn && !outside && !isWritten && !isBare && !sum && isElsewhere) return plain('off-topic');

  let topics: readonly string[] = outside?.nearest ?? namedTogether(clear, form, called);
  let fromHistory = false;
  // What the numbers come to is what is asked about, whatever they are numbers of; unless another thing is called by its name.
  if (sum && !outside && (topics.length === 0 || called.size === 0 || called.has(sum.topic))) topics = unique([sum.topic, ...topics]).slice(0, 3);
  if (shortens) [topics, fromHistory] = [current(state), true];
  else if (earlier.length > 0 && topics.length === 0) [topics, fromHistory] = [earlier, true];
  else if (!outside && !goesOn && earlier.length === 0 && !(picture && (called.size > 0 || isMeant(picture, core, state))) && goesOnWith({ core, stems, called, hits }, state, knowledge)) [topics, fromHistory] = [current(state), true];
  else if (topics.length > 0 && !outside && back.scenario) topics = unique([...topics, ...current(state)]).slice(0, 3);

  // Who names a topic wants something about it.
  const forms = topics.length > 0 ? likely.filter(({ move }) => !social.has(move)) : likely;
  const chosen = chooseMove({ clauses: { ...clauses, core: plainly }, forms, formed: asked !== undefined, topics, hits, named: clear.length, picture, state, knowledge });
  let { move, stated } = chosen;
  topics = chosen.topics;

  // "And likes?" after a choice is the same choice again, and asks for no picture.
  const before = lastOnTopic(state)?.move;
  if (talking && before && !stayingMoves.has(before) && !social.has(before) && stayingMoves.has(move) && isEllipsis.test(clauses.text) && called.size === 0 && asked === undefined) [move, topics, fromHistory, stated] = [before, current(state), true, undefined];
  if (shortens && !ofTheLast.has(move)) [move, stated] = ['repeat', undefined];

  const quizzed = state.turns.at(-1)?.move === 'quiz';
  // In the middle of a quiz "another one" is another question.
  const inQuiz = quizzed || (state.turns.at(-1)?.move === 'check-understanding' && state.turns.at(-2)?.move === 'quiz');
  if (inQuiz && another.test(core) && (move === 'another-example' || move === 'quiz') && !/\bexample\b/i.test(core) && called.size === 0) [move, topics, fromHistory, stated] = ['quiz', current(state), true, undefined];
  if (quizzed && (chosen.statement || asked === undefined || givesUp.test(core)) && move !== 'quiz') {
    [move, topics, fromHistory, stated] = ['check-understanding', current(state), true, undefined];
  }

  // "I was a nurse until March. Where do I begin?": with the course, where nothing else is named.
  if (!talking && move === 'walkthrough' && startsOut.test(core) && called.size === 0 && hits.every((hit) => hit.stems.size === 0 || hit.score < sureChange)) [move, topics, stated] = ['next-topic', [], undefined];

  if (topics.length === 0) {
    // The words that make the request are no news about its topic.
    const request = new Set(stemsOf(asked?.by ?? ''));
    // Why something has to be said again ("the train was in a tunnel") is no part of the request.
    const line = move === 'repeat' ? core.split('\n').find((each) => asked !== undefined && each.includes(asked.by)) : undefined;
    const open = leftOpen({ core, forms, stems: goesOn || isBare ? new Set([...(line === undefined ? stems : meaningOf(line))].filter((stem) => !request.has(stem))) : stems, move, hits, pointing: back.pointing, state, knowledge });
    // What cannot be read may well be about the field; it is not turned away.
    if (open === 'off-topic') return plain(base.foreign ? 'clarify-vague' : 'off-topic');
    ({ topics, fromHistory } = open);
  }
  if (move === 'repeat' && fromHistory) topics = unique([...partNamed(withoutPlace(core), asked?.by ?? '', state, knowledge), ...topics]);
  // "Fix it" and "what did you find in my repo?" are about what was said or scanned: their own words name no topic.
  if ((move === 'fix-code' || move === 'show-in-code') && !fromHistory && !looksLikeCode(core) && [...stems].every((stem) => ofRequests.has(stem))) [topics, fromHistory] = [current(state), talking];
  if (topics.length > 1 || ['relate', 'example', 'another-example', 'summarize'].includes(move)) topics = pillarsTogether(topics, move);
  // Of two things that are set side by side the one that comes first is asked about.
  if ((move === 'relate' || move === 'compare') && !fromHistory && topics[0] !== 'pillar-interplay') topics = topics.toSorted((a, b) => placeOf(a, hits) - placeOf(b, hits));
  if (move === 'summarize' && talking && called.size === 0 && (/\b(?:both|all (?:of )?(?:that|this|it)|everything|we|so far|(?:up to|until) (?:now|here)|(?:this|our|the) (?:chat|talk|conversation|session|discussion))\b/i.test(core) || topics.every((topic) => current(state).includes(topic)))) fromHistory = true;
  if (move === 'summarize' && (fromHistory || topics.length === 0)) topics = discussed(state).length > 0 ? mostDiscussed(state).slice(0, 6) : topics;
  // "How does it relate to rate limiting?" is about what was talked about, and not about the pillars that sound along.
  if (!fromHistory && talking && topics.length > 0 && setsBeside({ move, core }) && !topics.includes(current(state)[0]!)) {
    const [now] = current(state);
    const named = topics.filter((topic) => topic !== 'pillar-interplay' || entries.includes(now!));
    topics = unique([...named.slice(0, 1), now!, ...named.slice(1)]);
  }
  if (move === 'relate' && topics.length < 2) topics = unique([...topics, ...(fromHistory ? [] : current(state).slice(0, 1))]);
  if (topics.length === 0 && !['next-topic', 'quiz', 'show-in-code', 'fix-code', 'summarize'].includes(move)) move = social.has(move) ? move : 'clarify-vague';
  if (social.has(move)) return plain(move);
  return { ...base, move, topics: unique(topics), fromHistory, ...(outside ? { outside } : {}), ...(stated ? { stated } : {}), ...(picture && (move === 'return-to-analogy' || move === 'analogy') ? { picture } : {}) };
}

/** What is wrong in pasted lines tells what they are about, unless a topic is called by its name beside them; and who asks for nothing else wants them mended. */
function withFaults(said: Understanding, knowledge: Knowledge): Understanding {
  const faults = said.instructs ? [] : faultsIn(said.raw);
  if (faults.length === 0) return said;
  const beside = withoutLines(said.raw);
  const named = knowledge.called(beside).filter((topic) => said.topics.includes(topic));
  const asks = askedMove(beside) !== undefined;
  const move = social.has(said.move) || (!asks && takesLines.has(said.move)) ? 'fix-code' : said.move;
  const { outside: _, ...inside } = said;
  return { ...inside, move, topics: unique([...named, ...faults.map(({ fault }) => fault.topic), ...said.topics]).slice(0, 4), fromHistory: false };
}

/** Moves that a few lines without a request are taken for by their words. */
const takesLines: ReadonlySet<Move> = new Set(['define', 'example', 'another-example', 'analogy', 'walkthrough', 'relate', 'compare', 'summarize', 'best-practice', 'clarify-vague', 'quiz', 'next-topic', 'simplify', 'repeat', 'return-to-analogy', 'correct-misconception', 'check-understanding']);

interface Open {
  readonly core: string;
  readonly forms: readonly LikelyMove[];
  readonly stems: ReadonlySet<string>;
  readonly move: Move;
  readonly hits: readonly TopicHit[];
  readonly pointing: boolean;
  readonly state: State;
  readonly knowledge: Knowledge;
}

/** A turn that names no topic goes on with the present one, or is a guess, or is none of the mentor's business. */
function leftOpen({ core, forms, stems, move, hits, pointing, state, knowledge }: Open): 'off-topic' | { readonly topics: readonly string[]; readonly fromHistory: boolean } {
  const now = current(state);
  const [best] = hits;
  const known = [...stems].filter((stem) => knowledge.isOfTheTrade(stem)).length;
  const strange = [...stems].filter((stem) => !/\d/.test(stem) && !knowledge.isKnownWord(stem)).length;
  const elsewhere = [...stems].filter((stem) => everyday.has(stem)).length;
  const follows = now.length > 0 && (stems.size === 0 || pointing || (strange === 0 && stems.size <= 2) || short(core, move));
  if (follows && !(strange + elsewhere >= 2 && !pointing && known === 0)) return { topics: now, fromHistory: true };
  // Everyday words in a form that no small talk has: "each half elects its own master".
  const ours = best !== undefined && best.score >= talksOfUs && (forms.find((each) => each.move === 'off-topic')?.share ?? 0) < (forms[0]?.share ?? 0) * 0.15;
  if (now.length > 0 && !ours && (elsewhere > known || strange > Math.max(1, (stems.size - elsewhere) / 2))) return asksForTeaching(move, stems) ? { topics: [], fromHistory: false } : 'off-topic';
  // Findings are asked about by their names, or all of them.
  if (move === 'show-in-code' && best?.stems.size === 0) return { topics: [], fromHistory: false };
  if (best && (known > 0 || best.score >= guess)) return { topics: [best.topic, ...hits.slice(1, 3).filter(({ score }) => score > best.score * 0.8).map(({ topic }) => topic)], fromHistory: false };
  if (known > 0 || now.length > 0) return { topics: now, fromHistory: now.length > 0 };
  return stems.size > 0 && !asksForTeaching(move, stems) ? 'off-topic' : { topics: [], fromHistory: false };
}

/** Of what is written on a question so much opens the door, whatever everyday words stand in it. */
const answered = 8;

/** What all words together must tell for a turn with strange words to be one about the field. */
const talksOfUs = 5;

/** What all words together must tell before a topic is guessed. */
const guess = 1.6;

/** A greeting, thanks or a farewell in words of its own; beside plain thanks less is enough. What asks is none. */
function isSmallTalk(form: LikelyMove | undefined, core: string, { greets, thanks, leaves }: Clauses): boolean {
  return form !== undefined && form.move !== 'off-topic' && social.has(form.move) && !/\?\s*$/.test(core) && form.share >= (greets || thanks || leaves ? 0.3 : polite);
}

/** So sure the form must be. */
const polite = 0.6;

function politeMove(clauses: Clauses): Move {
  if (clauses.leaves) return 'goodbye';
  if (clauses.thanks) return 'thanks';
  if (clauses.greets) return 'greet';
  if (clauses.agrees) return 'thanks';
  return 'clarify-vague';
}

/** "Simpler, please", "an example?" — a request that names nothing is about what was said last. */
const short = (core: string, move: Move): boolean =>
  ['simplify', 'example', 'another-example', 'analogy', 'return-to-analogy', 'repeat', 'summarize', 'next-topic', 'quiz', 'relate', 'show-in-code', 'fix-code', 'walkthrough'].includes(move) && core.length < 160;

/** Who asks so with no thing in mind has the whole field in mind. */
const startsOut = /\bwhere (?:do|should|would|can) (?:i|we|one) (?:start|begin)\b|\b(?:which|what) topics?\b/i;

/** A picture that was told, or that is asked for as one; a doctor who comes up in a question is no doctor's round. */
const isMeant = ({ lesson, section }: Picture, core: string, state: State): boolean => comesBack.test(core) || (section !== undefined && state.used.has(keyOf(lesson, section.id)));

/** What requests to look at code are made of. */
const ofRequests: ReadonlySet<string> = new Set(stemsOf('fix repair correct patch rewrite refactor improve better find found look see check review scan scanned analyse analyze show list report finding findings problem problems issue issues bug bugs wrong bad mistake mistakes code codebase repo repository project file files line lines app application workspace folder'));

/** Requests about what was said last, whatever words they add. */
const stayingMoves: ReadonlySet<Move> = new Set(['simplify', 'example', 'another-example', 'analogy', 'return-to-analogy', 'repeat', 'summarize', 'next-topic', 'quiz']);

/** A thing and nothing else, to be put in the place of the one that was asked about. */
const isEllipsis = /^(?:(?:and|but|or|what about|how about)\s+)+(?:(?:for|with|in|on|at|by)\s+)?(?:the |our |an? )?[\w-]+(?: [\w-]+)?\s*\?$/i;

/** Moves that say once more, in one way or another, what was said last. */
const ofTheLast: ReadonlySet<Move> = new Set(['repeat', 'summarize', 'simplify']);

const placeOf = (topic: string, hits: readonly TopicHit[]): number => hits.find((hit) => hit.topic === topic)?.at ?? Infinity;

/** The learner wants to see the answer of a quiz question. */
const givesUp = /\b(?:show|tell|give|what(?:'s| is))\b.{0,20}\b(?:answer|solution)\b|\b(?:no idea|don'?t know|give up|not sure|pass)\b/i;

/** "That last part about the servers": the topic next to the present one that speaks of that part. */
function partNamed(core: string, by: string, state: State, knowledge: Knowledge): readonly string[] {
  const said = /\babout (?:the |that |those |how )?([^,;?.!]+)/i.exec(core)?.[1];
  const words = stemsOf(said ?? '').filter((stem) => carriesMeaning(stem) && !by.includes(stem));
  // Something as particular as "the warning about lost data" is found in what was said last.
  const last = new Set(stemsOf(lastOnTopic(state)?.pieces.map(({ text }) => text).join(' ') ?? ''));
  if (words.length > 1 && words.every((word) => last.has(word))) return [];
  const near = unique(current(state).flatMap((topic) => [topic, ...(knowledge.lessons.get(topic)?.related ?? [])]));
  const found = near.map((topic) => ({ topic, times: words.reduce((sum, stem) => sum + knowledge.timesNamed(topic, stem), 0) })).filter(({ times }) => times > 0);
  return found.toSorted((a, b) => b.times - a.times).slice(0, 1).map(({ topic }) => topic);
}

/** "Quiz me", "what next?" and "explain your topics" are about the course itself. */
const asksForTeaching = (move: Move, stems: ReadonlySet<string>): boolean =>
  aboutTheCourse.has(move) || stems.size === 0;
const aboutTheCourse: ReadonlySet<Move> = new Set(['quiz', 'next-topic', 'summarize', 'repeat', 'show-in-code', 'fix-code']);
