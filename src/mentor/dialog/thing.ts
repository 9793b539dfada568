// The particular thing that a request means whose form says nothing of it: the fencing token in "a fencing token like I'm five", and the
// thing of the turn before in "simpler, please".
import type { Lesson } from '../lessons';
import type { Ask } from './plan';
import { askedMove } from './understand/cues';
import { meaningOf, wordsOf } from './understand/words';

export interface Thing {
  /** In the learner's words, without those of the request. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** The same without the name of the topic, where there are other words. */
  readonly besides: string;
  /** Those that do more than name the lesson. */
  readonly own: ReadonlySet<string>;
  /** More is meant than the topic as such: another word, or one of two that the lesson is named for, and not the first. */
  readonly isParticular: boolean;
  /** The turn itself names it. */
  readonly now: boolean;
}

/** So many turns a request may lie behind the thing that it means. */
const reach = 4;

/** Undefined where nothing but the topic is meant. */
export function thingMeant({ said, state, lesson }: Pick<Ask, 'said' | 'state'> & { readonly lesson: Lesson }): Thing | undefined {
  const own = thingIn(said.core, lesson, true);
  if (own) return own;
  for (const { text, topics } of state.turns.slice(-reach).toReversed()) {
    if (!topics.includes(lesson.id)) return undefined;
    const before = text === undefined ? undefined : thingIn(text, lesson, false);
    if (before) return before;
  }
  return undefined;
}

/** "Circuit breaker in one sentence" asks for the lesson's own sentence. */
export const wantsSentence = (ask: Parameters<typeof thingMeant>[0]): boolean => /\b(?:one|a single|1) (?:short )?sentence\b/i.test(ask.said.core) && !(thingIn(ask.said.core, ask.lesson, true)?.isParticular ?? false);

function thingIn(core: string, lesson: Lesson, now: boolean): Thing | undefined {
  const request = askedMove(core)?.by;
  const said = core.replace(/\b(?:(?:bullet|key) )?points?\W*$/i, ' ');
  const text = (request === undefined || request.split(/\s+/).length > 6 ? said : said.replace(request, ' ')).replace(/\bl([47])\b/gi, 'layer $1');
  const stems = new Set([...meaningOf(text)].filter((stem) => !form.has(stem) && !/^\d+$/.test(stem)));
  if (stems.size === 0) return undefined;
  const name = meaningOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  const first = meaningOf(lesson.id.split('-and-')[0]!.replaceAll('-', ' '));
  const own = new Set([...stems].filter((stem) => !name.has(stem)));
  const words = text.replace(formWords, ' ');
  const besides = own.size === 0 ? words : wordsOf(words).filter(({ stem }) => !name.has(stem)).map((word) => word.text).join(' ');
  return { text: words, stems, besides, own, isParticular: own.size > 0 || ![...stems].some((stem) => first.has(stem)), now };
}

const requestWords = 'question example examples case story scenario simple simpler simply simplify easy easier words word term terms language plain kid child beginner five year old eli5 dummies newbie normal human everyday life daily layman picture pictures analogy metaphor image comparison illustration code snippet real concrete typical practical pattern patterns concept technique another different please thing things hard complex complicated technical jargon one two three four six seven ten minute minutes short shorter sentence sentences bullet bullets summary summarize takeaways recap nutshell essence essential essentials gist line lines points wordy formula formulas mathematics brief briefly grandmother grandma grandpa grandfather mother mum mom dad father boss manager son daughter nephew niece aunt uncle pupil dumber understand explain describe mean means meaning tell told numbers many new much lot lots unknown strange foreign confusing confused lost nothing fast quick quickly slow slowly heavy dense long stuff chinese greek follow get understood head brain this time';
const form = meaningOf(requestWords);
const formWords = new RegExp(`\\b(?:${requestWords.replaceAll(' ', '|')})\\b`, 'gi');
