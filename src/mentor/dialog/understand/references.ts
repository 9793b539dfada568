// What a turn points back to: "that", "the last part", "the highway", "three questions ago".
import { lately } from '../../../base/lately';
import type { Knowledge, Picture } from '../knowledge';
import type { Move } from '../move';
import { current, discussed, keyOf, type State } from '../state';
import { meaningOf, wordsOf } from './words';

export interface PointsBack {
  /** That, it, the same, again … */
  readonly pointing: boolean;
  /** "In this scenario", "in that case": the situation goes on, under another aspect. */
  readonly scenario: boolean;
}

export function pointsBack(core: string): PointsBack {
  return {
    pointing: /\b(?:that|it|its|this|these|those|they|them|their|again|another|previous|earlier|above|before|the same|you (?:said|told|mentioned|showed|explained)|the (?:first|second|third|last|other) (?:one|part|point|bit|step|example|option|thing)|your (?:\w+ )?(?:example|answer|explanation|picture|analogy|list)|ago|at that moment|then|there|both|one)\b|^(?:and|but|or|why|how|how so|really|such as|like what|and then)\b\W*/i.test(core),
    scenario: /\b(?:in|under|for|with) (?:this|that|such a|the same|these) (?:\w+ )?(?:scenario|case|situation|setup|set-up|example|setting|context|system)s?\b|\bin this context\b/i.test(core),
  };
}

/** "The second one": of two things that were asked about, each in a turn. */
export const ofThem = /\bthe (first|second|former|latter|last)(?: one)?\b(?! (?:\w+ )?(?:part|point|step|sentence|example|time|thing|question|line|try|attempt|call|request))/i;

/** "How is it different from …", "… and that, how do they relate?": one of the two that are set side by side was talked about before. */
export const setsBeside = ({ move, core }: { readonly move: Move; readonly core: string }): boolean => (move === 'relate' || move === 'compare') && /\b(?:is|are|does|do|would|about|than|from|with|to|of|and|or|vs\.?|versus|influence|affect|change|help|hurt) (?:it|that|this|these|those|they|them)\b|\b(?:it|this|that|these|they) (?:and|or|vs\.?|versus|relates?|differs?|is different|differ|fits?)\b/i.test(core);

/** Topics of earlier turns that a turn names by their place: "two questions ago", "at the beginning", "the topic before". */
export function earlierTopics(core: string, state: State): readonly string[] {
  const onTopic = state.turns.filter((turn) => turn.topics.length > 0);
  if (onTopic.length === 0) return [];
  const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, a: 1, couple: 2 };
  const ago = /\b(\d+|one|two|three|four|five|couple)(?: of)? (?:questions?|turns?|topics?|messages?|answers?) (?:ago|back|before|earlier)\b/i.exec(core);
  if (ago) return state.turns[Math.max(0, state.turns.length - (numbers[ago[1]!.toLowerCase()] ?? Number(ago[1])))]?.topics ?? [];
  if (/\b(?:at the (?:very )?(?:beginning|start)|(?:we|i) (?:began|started|begin|start) with|first (?:topic|question|thing) (?:we|i|of)|(?:my|the|our) first (?:topic|question)|(?:back|return) to the (?:very )?(?:first (?:thing|one|topic|question|point)|beginning|start))\b/i.test(core)) return onTopic[0]!.topics;
  if (/\b(?:the )?(?:topic|subject|question|one) (?:before|previously)|previous (?:topic|subject|question)|before that\b/i.test(core)) {
    const now = current(state)[0];
    const before = onTopic.findLast((turn) => turn.topics[0] !== now);
    return before?.topics ?? [];
  }
  return [];
}

/** "Talking stick analogy" calls it by its name, whatever else sticks. */
export function isCalled(core: string, { section }: Picture): boolean {
  const name = calledBy(core);
  return name !== undefined && section !== undefined && wordsOf(section.name).map((word) => word.text).join(' ').includes(name);
}

const calledBy = lately(1, (core) => /\b([a-z'-]+ [a-z'-]+) (?:analogy|metaphor|picture|image)\b/i.exec(core.replace(/\b(?:the|an?|your|that) /gi, ''))?.[1]?.toLowerCase());

/**
 * The analogy whose words a turn uses. The one that was told before comes first, then those of the topic, then any lesson's:
 * a learner may come back to a picture from somewhere else.
 */
export function pictureMeant(core: string, topic: string | undefined, state: State, knowledge: Knowledge): Picture | undefined {
  const words = meaningOf(core);
  const before = discussed(state);
  let best: { readonly picture: Picture; readonly score: number } | undefined;
  for (const picture of knowledge.pictures) {
    const named = [...picture.name].filter((stem) => words.has(stem) && !knowledge.isOfTheTrade(stem)).length;
    // "Time" alone is not "a shop at closing time".
    let score = named === 0 ? 0 : named / picture.name.size >= 0.34 ? 2 + named : 1.2;
    for (const stem of words) if (picture.parts.has(stem) && !picture.name.has(stem) && !knowledge.isOfTheTrade(stem)) score += 1;
    if (isCalled(core, picture)) score = Math.max(score, 4);
    if (score < 3) continue;
    if (picture.lesson === topic) score += 2;
    if (picture.section) score += state.used.has(keyOf(picture.lesson, picture.section.id)) ? 1.6 : 0.1;
    if (before.includes(picture.lesson)) score += 1.5;
    if (!best || score > best.score) best = { picture, score };
  }
  return best?.picture;
}
