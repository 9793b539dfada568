// What the learner does not want an example or a picture to be about: "but not from e-commerce", "that isn't a ship".
import { headsOf, plainWords } from './kin';
import type { Section } from '../lessons';

const refusal = /\b(?:(?:is|are|was|does)(?:n't| not)|not|other than|except(?: for)?|without|no more|no|instead of|besides|anything but|(?:all|everything) but|no matter what but|apart from|nothing (?:to do )?with)\b(?: (?:about|from|with|in|on|to do with|use|involve|another|again))*((?: [\w'-]+){1,5})/gi;

/** What is left of a turn without that. */
export const withoutRefusal = (core: string): string => core.replace(refusal, ' ');

/** One trade under its many names. */
const sameTrade: readonly RegExp[] = [/\b(?:e-?commerce|online (?:shop|store)s?|web ?shops?|shops?|stores?|retail|carts?|checkouts?)\b/i, /\b(?:banks?|banking|bank accounts?|money transfers?)\b/i, /\b(?:ships?|boats?|vessels?|ferr(?:y|ies)|hulls?|captains?)\b/i, /\b(?:restaurants?|kitchens?|cooks?|waiters?|diners?|food|dish(?:es)?|meals?|soup)\b/i, /\b(?:payments?|pays?|paying|charges?|cards?)\b/i, /\b(?:aws|amazon|dynamodb|s3)\b/i, /\b(?:roads?|traffic|highways?|cars?)\b/i];

/** Sections that have nothing of what a turn refuses. One that only brushes it by one word of many stays. */
export function withoutRefused<T extends Pick<Section, 'name' | 'text'>>(sections: readonly T[], core: string): readonly T[] {
  const refused = [...core.matchAll(refusal)].map(([, words]) => words!).join(' ');
  if (refused.trim() === '') return sections;
  const trades = sameTrade.filter((trade) => trade.test(refused));
  const heads = new Set([...headsOf(plainWords(refused))].filter((head) => !ofTheRequest.has(head)));
  return sections.filter(({ name, text }) => {
    const known = headsOf(name);
    if ([...heads].some((head) => known.has(head)) || (text.match(/[\p{L}-]+/gu) ?? []).filter((word) => [...headsOf(word)].some((head) => heads.has(head))).length >= often) return false;
    return !trades.some((trade) => trade.test(name) || (text.match(new RegExp(trade.source, 'gi'))?.length ?? 0) >= 2);
  });
}

/** A word that comes up so often is what a story is about. */
const often = 2;

const ofTheRequest = headsOf('example please another one different picture analogy case story thing time maybe again');
