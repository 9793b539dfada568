// The topics a turn names. Not every word of a topic names it: some belong to the form of the request, some to the setting.
import { isTopic, topics as curriculum } from '../../lessons';
import type { Knowledge } from '../knowledge';
import type { Move } from '../move';
import { current, lastOnTopic, type State } from '../state';
import type { Clauses } from './clauses';
import { askedMove } from './cues';
import type { TopicHit } from './phrases';
import { computed } from '../compute';
import { withoutWorkplace } from '../trades';
import { codeSigns } from '../vocabulary';
import { looksLikeCode } from './oddities';
import { isOnlyForm, wordsOf } from './words';

/** A topic with less is a guess. */
export const sure = 2.6;

/** As much as a rare word and another one. */
export const sureChange = 4.3;

/** What is called by no name has to be talked about so much in a topic's way. */
export const soundsSure = 3;

/** In the middle of a conversation the way of talking alone has to tell so much to change its topic. */
export const soundsNew = 9;

/** Topics are named together if the weaker has this share of the better one's score. */
const together = 0.5;

/** Where two are asked about, the second one may be named in passing. */
const pair = 0.35;

/** Topics by name. The sentence that asks counts fully, what stands beside it half. `goesOn`: it only asks for the same in another form. */
export function namedTopics({ core, aside }: Clauses, by: string | undefined, goesOn: boolean, state: State, knowledge: Knowledge): readonly TopicHit[] {
  const lines = core.split('\n').map((line) => withoutRequest(withoutPlace(line), by));
  // "Steps? Quick!" asks for a form, and what stands before it says of what.
  const asking = lines.filter((line) => (line.includes('?') || askedMove(line) !== undefined) && !isOnlyForm(line));
  const side = asking.length > 0 ? lines.filter((line) => !asking.includes(line)) : [];
  const found = new Map<string, TopicHit>();
  const add = (text: string, share: number): void => {
    for (const hit of text === '' ? [] : hitsIn(text, goesOn ? undefined : state, knowledge)) {
      const before = found.get(hit.topic);
      found.set(hit.topic, before ? { ...before, score: Math.max(before.score, hit.score * share) + Math.min(before.score, hit.score * share) * 0.3 } : { ...hit, score: hit.score * share });
    }
  };
  add((asking.length > 0 ? asking : lines).join('\n'), 1);
  // What is pasted beside a question is what it is about.
  const pasted = side.filter(looksLikeCode);
  add(pasted.join('\n'), 1);
  add(side.filter((line) => !pasted.includes(line)).join('\n'), 0.5);
  if (![...found.values()].some((hit) => hit.score >= sure)) add(aside, 1);
  const hits = [...found.values()].sort((a, b) => b.score - a.score || a.at - b.at);
  return withoutSetting(withoutForm(hits, by, state, knowledge), `${core}\n${aside}`);
}

/** So much of what all words together tell counts beside what is called by its name. */
const beside = 0.8;

/** What a lesson has written on the very question tells its topic: from a nearness on that is no chance, the more the nearer it is. */
const chance = 0.9;
const answers = 6;

/** How much tells how much of what is near stands in one lesson. */
const much = 2;

/** It tells so much of that where it would leave what is talked about. */
const leaves = 0.5;

/** Topics by name, by the way of talking and by what is written on the question. What only sounds like a topic stands behind what is named. */
function hitsIn(text: string, state: State | undefined, knowledge: Knowledge): readonly TopicHit[] {
  const called = knowledge.called(text);
  const plainly = withoutWorkplace(text);
  // What goes on from an earlier turn is a question only together with it.
  const before = state && called.length === 0 ? lastOnTopic(state)?.text : undefined;
  // "From 1 to 2 servers" names no version of TLS.
  const byPhrase = new Map(knowledge.topics.find(text).filter(({ stems }) => [...stems].some((stem) => !/^\d{1,2}$/.test(stem))).map((hit) => [hit.topic, hit]));
  const hits = new Map(byPhrase);
  for (const { topic, score } of knowledge.likely.rank(plainly).slice(0, 12)) {
    const named = hits.get(topic);
    hits.set(topic, named ? { ...named, score: named.score + score * beside } : { topic, score: score * beside, at: text.length, stems: new Set() });
  }
  const near = state ? knowledge.units.topicsNear(before === undefined ? plainly : `${before}\n${plainly}`) : new Map<string, number>();
  for (const [topic, score] of near) {
    const named = hits.get(topic);
    const written = (score - chance) ** 2 * answers * (before === undefined || current(state!).includes(topic) ? 1 : leaves);
    hits.set(topic, { topic, at: named?.at ?? text.length, stems: named?.stems ?? new Set(), score: (named?.score ?? 0) + written, written });
  }
  // In the middle of a conversation it would lead away from what is talked about.
  for (const [topic, wealth] of state?.turns.length === 0 ? knowledge.units.wealthNear(plainly) : []) {
    const named = hits.get(topic);
    if (named) hits.set(topic, { ...named, score: named.score + wealth * much });
  }
  const sum = computed(text);
  if (sum) {
    const named = hits.get(sum.topic);
    hits.set(sum.topic, { topic: sum.topic, at: named?.at ?? text.length, stems: named?.stems ?? new Set(), score: (named?.score ?? 0) + byName });
  }
  // Code says more by its shape than its words do: names in it are the learner's own.
  const sign = looksLikeCode(text) ? codeSigns.find(({ shape }) => shape.test(text)) : undefined;
  if (sign) {
    const named = hits.get(sign.topic);
    hits.set(sign.topic, { topic: sign.topic, at: 0, stems: named?.stems ?? new Set(), score: Math.max(...[...hits.values()].map(({ score }) => score), 0) + byName });
  }
  for (const topic of called) {
    const named = hits.get(topic);
    if (named) hits.set(topic, { ...named, score: named.score + byName });
    // The name that a team has given to its own lesson stands above the field's words in it.
    if (!isTopic(topic)) hits.set(topic, { topic, at: named?.at ?? 0, stems: named?.stems ?? new Set(), score: 2 * Math.max(...[...hits.values()].map(({ score }) => score), byName) });
  }
  const meant = called.length === 0 && before === undefined ? writtenFor(near, hits, byPhrase) : undefined;
  if (meant) hits.set(meant.topic, { ...meant, score: Math.max(...[...hits.values()].map(({ score }) => score)) * 1.01 });
  return [...hits.values()];
}

/** The topic whose lesson has written on nearly this very question, where the one that its words only sound like has nothing like it: they tell of the setting. */
function writtenFor(near: ReadonlyMap<string, number>, hits: ReadonlyMap<string, TopicHit>, byPhrase: ReadonlyMap<string, TopicHit>): TopicHit | undefined {
  const [nearest] = near;
  const named = [...hits.values()].reduce((best, hit) => (hit.score > best.score ? hit : best), { topic: '', score: 0 });
  const isNamed = (byPhrase.get(named.topic)?.score ?? 0) >= soundsSure;
  return nearest && nearest[1] >= verySame && !isNamed && (near.get(named.topic) ?? 0) < nearest[1] * likeIt ? hits.get(nearest[0]) : undefined;
}

/** How near such a question is, and what share of that is nothing like it: of 2,562 ways to ask that were left out this puts 19 right and 1 wrong. */
const verySame = 1.6;
const likeIt = 0.65;

/** What is called by its own name is meant, whatever else the words around it may point to. */
const byName = 2.5;

/** "Three questions ago" says where in the conversation something was, and nothing about it. */
export const withoutPlace = (line: string): string => line.replace(/\b(?:\d+|an?|one|two|three|four|five|a couple of) (?:questions?|turns?|topics?|messages?|answers?) (?:ago|back|before|earlier)\b|\bwe (?:talked|spoke) about\b|\b(?:at|in) the (?:very )?beginning\b/gi, ' ');

/** "Test my knowledge of security" is no question about tests, "any findings in my project?" none about either, and key takeaways are no keys. */
function withoutRequest(line: string, by: string | undefined): string {
  const asked = line.replace(/\b(?:any|the|your|all|my|our|this|open) (?:findings?|projects?|code(?:base)?|files?|repo(?:sitory)?|workspace|scan)\b|\bkey (?:points?|takeaways?|ideas?|facts|lessons|messages)\b/gi, ' ');
  return by !== undefined && /^(?:test|check|examine|quiz|simpl|summar|example|another|repeat|without|no |like i|for dummies|plain|in (?:plain|simple|easy|small|everyday))/i.test(by) ? asked.replace(by, ' ') : asked;
}

/** "Step by step" says how to answer; it names no topic where there is another. */
function withoutForm(hits: readonly TopicHit[], by: string | undefined, state: State, knowledge: Knowledge): readonly TopicHit[] {
  // Long forms ("how does … affect") have the topic inside them.
  const words = wordsOf(by ?? '');
  const form = new Set((words.length > 3 && !/\b(?:start|begin)\W*$/i.test(by ?? '')) || knowledge.called(by ?? '').length > 0 ? [] : words.map((word) => word.stem));
  const real = hits.filter((hit) => hit.stems.size === 0 || [...hit.stems].some((stem) => !form.has(stem)));
  return real.length > 0 || (state.turns.length > 0 && !form.has('scratch')) ? real : hits;
}

/** "A distributed system" is the setting of most questions and the topic of few. */
function withoutSetting(hits: readonly TopicHit[], text: string): readonly TopicHit[] {
  const setting = /\b(?:in|into|of|for|with|about|between|across) (?:a |the |my |our |such )?(?:\w+ )?(?:distributed (?:systems?|architecture)|micro-?services?(?: systems?| architecture)?)\b|\bdistributed systems? (?:scale|stay|keep|handle|survive|deal)/i.test(text);
  return setting && hits.length > 1 ? hits.filter((hit) => hit.topic !== 'distributed-system') : hits;
}

/** `called`: topics that the turn calls by their names; two that are to be related are both meant, however much more the words tell of one. */
export function namedTogether(hits: readonly TopicHit[], move: Move | undefined, called: ReadonlySet<string>): readonly string[] {
  const best = hits[0]?.score ?? 0;
  const named = hits.filter((hit) => hit.score >= best * (move === 'relate' || move === 'compare' ? pair : together) || (move === 'relate' && called.has(hit.topic))).slice(0, 4).map((hit) => hit.topic);
  // "Security threats like denial of service" are about the one that is named, not about all of security.
  const [first, second] = named;
  const pillarOf = (id: string | undefined) => curriculum.find((each) => each.id === id)?.pillar;
  const isSpecial = first !== undefined && second !== undefined && general.has(first) && !general.has(second) && pillarOf(first) === pillarOf(second) && hits[1]!.stems.size > 0 && hits[1]!.score >= best * special;
  return isSpecial ? [second, first, ...named.slice(2)] : named;
}

/** Topics that hold a whole pillar. */
const general: ReadonlySet<string> = new Set(['scalability', 'fault-tolerance', 'security', 'distributed-system']);

/** A topic of the same pillar goes first if it has this share of the general one's score. */
const special = 0.45;

/** The topics that stand for the three pillars. */
export const entries: readonly string[] = ['scalability', 'fault-tolerance', 'security'];

/** Two or three of the pillars asked about at once are a question about how they hang together. */
export function pillarsTogether(topics: readonly string[], move: Move | undefined): readonly string[] {
  const pillars = topics.filter((topic) => entries.includes(topic));
  if (pillars.length < 2 || move === 'compare') return topics;
  return move === 'summarize' ? [...topics, 'pillar-interplay'] : unique(['pillar-interplay', ...topics]);
}

/** Each once, in the order of its first place. */
export const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
