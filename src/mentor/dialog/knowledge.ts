// What the dialog can look up: the lessons and everything found in them once (words of topics, pictures, claims, passages).
import { isTopic, termsOf, topics, type Lesson, type Part, type Section } from '../lessons';
import { verdictIn } from './claim-text';
import { passagesOf, type Passages } from './passages';
import { createTermIndex, type TermIndex } from './term-index';
import { createUnitIndex, type Unit, type UnitIndex } from './units';
import { createPhraseIndex, type PhraseIndex } from './understand/phrases';
import { createSpelling } from './understand/spelling';
import { createTopicModel, type TopicModel, type TopicText } from './understand/topic-model';
import { meaningOf, stem, stemsOf } from './understand/words';
import { outside, pictures, sayings, split, trade, vocabulary, type Outside } from './vocabulary';
import { turns } from './vocabulary/turns';

/** An analogy of a lesson, or of a topic whose lesson is not written. */
export interface Picture {
  readonly lesson: string;
  readonly section?: Section;
  /** Words of its name, which a learner uses to come back to it. */
  readonly name: ReadonlySet<string>;
  /** Words of its parts. */
  readonly parts: ReadonlySet<string>;
}

/** Something learners believe, with the lesson's verdict. */
export interface Claim {
  readonly lesson: string;
  readonly section: Section;
  readonly part: Part;
  readonly verdict: 'true' | 'false' | 'partly';
}

export interface Knowledge {
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly topics: PhraseIndex;
  /** Topics by how lessons and learners talk about them. */
  readonly likely: TopicModel;
  /** Terms of the field that no topic covers; the hits' topics are the first names of what is meant. */
  readonly outside: PhraseIndex;
  readonly pictures: readonly Picture[];
  /** The belief that a unit judges; undefined for any other unit. */
  claimOf(unit: Unit): Claim | undefined;
  /** What lessons can say in one piece, by what is asked. */
  readonly units: UnitIndex;
  /** In how many of a topic's phrases a stem stands. */
  timesNamed(topic: string, stem: string): number;
  /** Whether a stem belongs to the trade, by vocabulary or lessons. */
  isOfTheTrade(stem: string): boolean;
  /** Whether a stem stands in any lesson or vocabulary. */
  isKnownWord(stem: string): boolean;
  /** A text with the slips of common words put right. */
  respelled(text: string): string;
  /** Terms that lessons explain in a sentence or two. */
  readonly terms: TermIndex;
  passages(lesson: string): Passages;
  /** Topics that a text calls by their own names, in any form of upper and lower case. */
  called(text: string): readonly string[];
  titleOf(topic: string): string;
  /** How people call a topic in a sentence: "timeouts", "CAP and PACELC". */
  nameOf(topic: string): string;
  /** The written lesson that comes nearest to a topic: the lesson itself where there is one. Undefined if there are no lessons at all. */
  nearest(topic: string): string | undefined;
  /** What is outside of the curriculum, by its first name. */
  outsider(term: string): Outside | undefined;
}

export function createKnowledge(written: readonly Lesson[]): Knowledge {
  const lessons = new Map(written.map((lesson) => [lesson.id, lesson]));
  const phrases = new Map([...vocabulary].map(([topic, words]) => [topic, [...words, topic.replaceAll('-', ' ')]]));
  for (const lesson of written) phrases.set(lesson.id, [...(phrases.get(lesson.id) ?? []), lesson.title, ...lesson.aliases, ...termsOf(lesson).flatMap(({ names }) => names.filter((name) => !isPlain.test(name)))]);
  const claims = new Map(written.flatMap(claimsOf).map((claim) => [`${claim.lesson}#${claim.part.heading}`, claim]));
  const tradeStems = new Set([...trade, ...[...phrases.values()].flat().filter((phrase) => !/\s/.test(phrase))].flatMap((word) => [...meaningOf(word)]));
  const topicIndex = createPhraseIndex([...phrases]);
  // A team's own lesson is meant where it is called as the team calls it, whatever the curriculum says about such words.
  const ofTheTeam = written.filter(({ id }) => !isTopic(id)).map(({ id, title, aliases }) => [id, nameOfAny([id.replaceAll('-', ' '), title, ...aliases])] as const);
  // "ClickHouse" is two words as it is written, and one as it is typed.
  const outsideIndex = createPhraseIndex(outside.map(({ terms }) => [split(terms)[0]!, split(terms).flatMap((term) => [term, term.toLowerCase()])] as const));
  const cut = new Map<string, Passages>();
  const near = new Map<string, string | undefined>();

  function passages(id: string): Passages {
    let found = cut.get(id);
    if (!found) cut.set(id, (found = passagesOf(lessons.get(id)!)));
    return found;
  }

  const isKnownWord = (each: string): boolean => tradeStems.has(each) || topicIndex.knows(each) || lessonWords().has(each);
  let words: ReadonlySet<string> | undefined;
  const lessonWords = (): ReadonlySet<string> => (words ??= new Set(written.flatMap((lesson) => lesson.sections.flatMap((section) => stemsOf(section.text)))));

  return {
    lessons,
    topics: topicIndex,
    likely: createTopicModel([...textsOf(phrases), ...Object.entries(sayings).flatMap(([topic, said]) => split(said).map((text) => ({ topic, text, weight: 3 }))), ...turns.flatMap(({ topic, text }) => (topic === undefined ? [] : [{ topic, text, weight: 3 }])), ...written.flatMap(textsOfLesson)]),
    outside: outsideIndex,
    pictures: [...written.flatMap(picturesOf), ...Object.entries(pictures).flatMap(([topic, names]) => split(names).map((name) => ({ lesson: topic, name: meaningOf(name), parts: new Set<string>() })))],
    claimOf: ({ kind, lesson, heading }) => (kind === 'misconceptions' ? claims.get(`${lesson.id}#${heading}`) : undefined),
    units: createUnitIndex(written),
    terms: createTermIndex(written),
    timesNamed: (topic, each) => (phrases.get(topic) ?? []).filter((phrase) => stemsOf(phrase).includes(each)).length,
    isOfTheTrade: (each) => tradeStems.has(each),
    isKnownWord,
    respelled: createSpelling(turns.map(({ text }) => text), (word) => isKnownWord(stem(word)) || outsideIndex.knows(stem(word))),
    passages,
    called: (text) => [...calledByName(text), ...ofTheTeam.flatMap(([topic, name]) => (name.test(text) ? [topic] : []))],
    titleOf: (topic) => lessons.get(topic)?.title ?? topics.find((each) => each.id === topic)?.title ?? topic,
    nameOf: (topic) => names[topic] ?? topic.replaceAll('-', ' '),
    nearest(topic) {
      if (!near.has(topic)) near.set(topic, nearestLesson(topic, lessons));
      return near.get(topic);
    },
    outsider: (term) => outside.find(({ terms }) => split(terms)[0] === term),
  };
}

/** "A term", "a topic": looked up where it is asked for, but too plain a word to name a topic. */
const isPlain = /^an? /;

/** Short, and no other word. */
const abbreviated: ReadonlySet<string> = new Set(['slos', 'slis', 'mtls', 'ssrf']);

/** The names of each topic: its id in words, and the parts of its title. */
const ownNames: readonly (readonly [topic: string, name: RegExp])[] = topics.map(({ id, title }) => {
  const parts = title.split(/[(),:]|\band\b/).map((part) => part.trim().toLowerCase()).filter((part) => (part.length > 4 || abbreviated.has(part)) && part.split(/\s+/).length <= 3);
  return [id, nameOfAny([id.replaceAll('-', ' '), ...parts])] as const;
});

/** Any of some names, in singular or plural, with spaces or hyphens. */
function nameOfAny(names: readonly string[]): RegExp {
  const words = [...new Set(names.map((name) => name.toLowerCase()))].map((name) => name.replace(/[^a-z0-9' +]/g, '.').replace(/ /g, '[ -]').replace(/\+/g, '\\+').replace(/(?:s|es)$/, '(?:e?s)?'));
  return new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'i');
}

const calledByName = (text: string): readonly string[] => ownNames.flatMap(([topic, name]) => (name.test(text) ? [topic] : []));

/** Where an id does not read well in a sentence. */
const names: Readonly<Record<string, string>> = {
  'distributed-system': 'distributed systems', 'cap-theorem': 'the CAP theorem', 'time-and-clocks': 'time and clocks', 'n-plus-one': 'N+1 calls', 'littles-law': "Little's law", 'amdahl-and-usl': "Amdahl's law",
  'retries-and-backoff': 'retries and backoff', 'multi-region-and-dr': 'multi-region and disaster recovery', 'slos-and-error-budgets': 'SLOs and error budgets', 'tls-and-mtls': 'TLS and mTLS',
  'authn-and-authz': 'authentication and authorisation', ddos: 'denial of service', 'pillar-interplay': 'how scalability, fault tolerance and security relate', 'build-from-scratch': 'building a system from scratch',
  'hot-key': 'hot keys', 'sagas-and-outbox': 'sagas and the outbox', 'thundering-herd': 'the thundering herd', 'circuit-breaker': 'circuit breakers', bulkhead: 'bulkheads', 'zero-trust': 'zero trust',
};

/** Phrases are how a topic is asked for, so they tell most. */
const textsOf = (phrases: ReadonlyMap<string, readonly string[]>): readonly TopicText[] => [...phrases].flatMap(([topic, words]) => words.map((text) => ({ topic, text, weight: 4 })));

/** Sections whose running text is near to how a topic is talked about; all of it would cost the first answer half a second. */
const running: ReadonlySet<string> = new Set(['in-one-sentence', 'in-simpler-words', 'key-points', 'how-it-works']);

function textsOfLesson({ id, sections }: Lesson): readonly TopicText[] {
  const written = sections.filter(({ kind }) => kind !== 'sources' && kind !== 'in-your-code').flatMap((section) => {
    const isSaid = ['misconceptions', 'questions', 'check-yourself'].includes(section.kind);
    return [
      { topic: id, text: section.heading, weight: section.kind === 'what-if' ? 3 : 1 },
      ...section.parts.map(({ heading }) => ({ topic: id, text: heading, weight: isSaid ? 3 : 1 })),
      ...(running.has(section.kind) ? [{ topic: id, text: section.text, weight: 0.3 }] : []),
    ];
  });
  return written;
}

function picturesOf(lesson: Lesson): readonly Picture[] {
  return lesson.sections.filter((section) => section.kind === 'analogy').map((section) => {
    const rows = section.text.split('\n').filter((line) => line.startsWith('|')).slice(2);
    return { lesson: lesson.id, section, name: meaningOf(section.name), parts: meaningOf(rows.map((row) => row.split('|')[1] ?? '').join(' ')) };
  });
}

function claimsOf(lesson: Lesson): readonly Claim[] {
  return lesson.sections.filter((section) => section.kind === 'misconceptions').flatMap((section) => section.parts.map((part) => ({ lesson: lesson.id, section, part, verdict: verdictIn(part.text) })));
}

/** The lesson that speaks most of a topic: by links to it and by naming it as related or as a prerequisite. */
function nearestLesson(topic: string, lessons: ReadonlyMap<string, Lesson>): string | undefined {
  if (lessons.has(topic)) return topic;
  const pillar = topics.find((each) => each.id === topic)?.pillar;
  let best: { readonly id: string; readonly score: number } | undefined;
  for (const lesson of lessons.values()) {
    const links = lesson.sections.reduce((sum, section) => sum + section.text.split(`lesson:${topic}`).length - 1, 0);
    const score = links * 2 + (lesson.related.includes(topic) ? 3 : 0) + (lesson.prerequisites.includes(topic) ? 2 : 0) + (isTopic(topic) && lesson.pillar === pillar ? 1.5 : 0) + (lesson.id === pillar ? 1 : 0);
    if (!best || score > best.score) best = { id: lesson.id, score };
  }
  return best?.id;
}
