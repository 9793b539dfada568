// Which topics a text names: phrases of the vocabulary found among its words, in any order within a few words, spelling errors
// forgiven. Rare words weigh more than common ones, and a word inside a longer found phrase counts little for other topics.
import { carriesMeaning, nearlySame, wordsOf, type Word } from './words';

export interface TopicHit {
  readonly topic: string;
  /** Comparable between texts: about 3 for one telling word. */
  readonly score: number;
  /** Where the first matching word stands, in UTF-16 units. */
  readonly at: number;
  /** Stems that were matched. */
  readonly stems: ReadonlySet<string>;
  /** What of the score comes from an answer that is written for such a question. */
  readonly written?: number;
}

export interface PhraseIndex {
  /** Topics named in a text, best first. */
  find(text: string): readonly TopicHit[];
  /** Whether a stem belongs to any phrase. */
  knows(stem: string): boolean;
}

interface Phrase {
  readonly topic: string;
  readonly stems: readonly string[];
  readonly weight: number;
  /** How much a match counts. */
  readonly share: number;
}

interface Match {
  readonly phrase: Phrase;
  readonly score: number;
  /** Indexes into the words of the text. */
  readonly words: readonly number[];
  readonly whole: boolean;
}

/** What is left of "comes back" is a word that many questions have. */
const leftover = 0.35;

/** A phrase that lacks one of its words still hints at the topic. */
const almost = 0.4;

/** Phrases by topic; a phrase may stand under several topics. */
export function createPhraseIndex(entries: readonly (readonly [topic: string, phrases: readonly string[]])[]): PhraseIndex {
  const raw = new Map<string, { readonly topic: string; readonly stems: readonly string[]; readonly rest: boolean }>();
  for (const [topic, phrases] of entries) {
    for (const text of phrases) {
      const words = wordsOf(text);
      const stems = [...new Set(words.map((word) => word.stem).filter(carriesMeaning))];
      const key = `${topic}\0${[...stems].sort().join(' ')}`;
      const rest = stems.length === 1 && words.length > 1;
      if (stems.length > 0 && !(rest && raw.has(key))) raw.set(key, { topic, stems, rest });
    }
  }
  const topicsOf = new Map<string, Set<string>>();
  for (const { topic, stems } of raw.values()) {
    for (const stem of stems) topicsOf.set(stem, (topicsOf.get(stem) ?? new Set()).add(topic));
  }
  const weightOf = (stem: string): number => Math.log(1 + 64 / (topicsOf.get(stem)?.size ?? 1));
  const byStem = new Map<string, Phrase[]>();
  for (const { topic, stems, rest } of raw.values()) {
    const phrase = { topic, stems, share: rest ? leftover : 1, weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0) };
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
  }
  // Errors are looked for in whole words: a stem may be too short to tell.
  const byStart = new Map<string, { readonly text: string; readonly stem: string }[]>();
  for (const [, phrases] of entries) {
    for (const { text, stem } of phrases.flatMap(wordsOf)) if (byStem.has(stem) && text.length > 4) byStart.set(text[0]!, [...(byStart.get(text[0]!) ?? []), { text, stem }]);
  }
  const corrected = new Map<string, readonly string[]>();

  /** The stem itself, or those of the vocabulary that may have been meant: "braker" is a breaker or a broker. */
  function meant({ text, stem }: Pick<Word, 'text' | 'stem'>): readonly string[] {
    if (byStem.has(stem) || text.length < 5 || text.length > 24 || !carriesMeaning(stem)) return [stem];
    let found = corrected.get(text);
    if (found === undefined) {
      found = [...new Set((byStart.get(text[0]!) ?? []).filter((known) => nearlySame(text, known.text)).map((known) => known.stem))].slice(0, 3);
      if (corrected.size > 5000) corrected.clear();
      corrected.set(text, found);
    }
    return found;
  }

  function find(text: string): readonly TopicHit[] {
    const words = wordsOf(text);
    const stems = words.map(meant);
    const places = new Map<string, number[]>();
    stems.forEach((each, index) => each.forEach((stem) => places.set(stem, [...(places.get(stem) ?? []), index])));

    const candidates = new Set<Phrase>();
    for (const stem of places.keys()) for (const phrase of byStem.get(stem) ?? []) candidates.add(phrase);
    const matches = [...candidates].flatMap((phrase) => match(phrase, places) ?? []);
    matches.sort((a, b) => b.score - a.score || a.words[0]! - b.words[0]!);

    const taken = new Map<string, Set<number>>();
    const hits = new Map<string, { score: number; at: number; stems: Set<string> }>();
    for (const { phrase, score, words: used } of matches) {
      const mine = taken.get(phrase.topic) ?? new Set();
      taken.set(phrase.topic, mine);
      const fresh = used.filter((index) => !mine.has(index));
      if (fresh.length === 0) continue;
      const shadowed = matches.some((other) => other.phrase.topic !== phrase.topic && other.whole && other.words.length > used.length && used.every((index) => other.words.includes(index)));
      const hit = hits.get(phrase.topic) ?? { score: 0, at: Infinity, stems: new Set() };
      // A second phrase of the same topic adds less than the first: learners do not gain by repeating themselves.
      hit.score += ((score * fresh.length) / used.length) * (shadowed ? 0.3 : 1) * (hit.score > 0 ? 0.5 : 1);
      hit.at = Math.min(hit.at, ...used.map((index) => words[index]!.at));
      for (const stem of phrase.stems) if (places.has(stem)) hit.stems.add(stem);
      for (const index of used) mine.add(index);
      hits.set(phrase.topic, hit);
    }
    return [...hits].map(([topic, hit]) => ({ topic, ...hit })).sort((a, b) => b.score - a.score || a.at - b.at);
  }

  /** Undefined if the phrase is not there: its words stand too far apart, or more than one of them is missing. */
  function match(phrase: Phrase, places: ReadonlyMap<string, readonly number[]>): Match | undefined {
    const present = phrase.stems.filter((stem) => places.has(stem));
    const missing = phrase.stems.length - present.length;
    if (missing > (phrase.stems.length >= 3 ? 1 : 0)) return undefined;
    const reach = phrase.stems.length * 2 + 2;
    const used = closest(present.map((stem) => places.get(stem)!));
    if (used[used.length - 1]! - used[0]! > reach) return undefined;
    const close = used[used.length - 1]! - used[0]! < phrase.stems.length + 1;
    const weight = present.reduce((sum, stem) => sum + weightOf(stem), 0);
    return { phrase, words: used, whole: missing === 0, score: weight * phrase.share * (missing > 0 ? almost : 1) * (close ? 1.1 : 1) };
  }

  return { find, knows: (stem) => byStem.has(stem) };
}

/** One place for each word, near the first word's places; sorted. */
function closest(places: readonly (readonly number[])[]): readonly number[] {
  let best: readonly number[] | undefined;
  for (const start of places[0]!) {
    const used = places.map((each) => each.reduce((near, index) => (Math.abs(index - start) < Math.abs(near - start) ? index : near)));
    const sorted = [...new Set(used)].sort((a, b) => a - b);
    if (!best || sorted[sorted.length - 1]! - sorted[0]! < best[best.length - 1]! - best[0]!) best = sorted;
  }
  return best!;
}
