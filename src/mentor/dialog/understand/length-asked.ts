// How long an answer is wanted: "in two sentences" of whatever is asked, and "shorter", "tl;dr", "once more in one sentence" of what was
// said last. The words of such a request say nothing about a topic: "once more" is no delivery at least once.
import { shortening } from './cues';

const counted = /\b(?:(?:in|with|as|into|to) )?(?:(?:just|only|max|at most) )?(an?|one|a single|two|three|four|five|[1-5])(?: (?:or|to) (?:two|three|[23]))? (?:short |simple |plain |single )?sentences?\b(?: (?:max|at most|only))?/i;
const numerals: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, 'a single': 1, two: 2, three: 3, four: 4, five: 5 };

/** "A recommendation, not a lecture": whoever says so reads three sentences. */
const tired = /[,.;:\s-]*\b(?:(?:and |but |please )?(?:not an?|no) (?:long |whole )?(?:lecture|essay|novel|talk|speech|theory|textbook|story)s?(?: please)?|in a nutshell|keep it (?:short|brief)|short answer(?: please)?|(?:just|only) (?:the|your|a) (?:short |plain )?(?:answer|verdict|recommendation|yes or no)(?: please)?|spare me the (?:details|theory|rest))\b/i;
const few = 3;

/** What holds one sentence. */
const small = /\b(?:as|in|for|into|like) (?:an? |one )?(?:tweet|headline|one-?liner|slogan|haiku|text message|sms)\b|^(?:a )?(?:tweet|headline|one-?liner)\b/i;

/** How many sentences the answer may have; undefined where nothing is said of it, or a sentence itself is meant ("the last sentence again"). */
export function sentencesWanted(core: string): number | undefined {
  const many = counted.exec(core)?.[1]?.toLowerCase();
  return many !== undefined ? numerals[many] ?? Number(many) : small.test(core) ? 1 : tired.test(core) ? few : undefined;
}

const words = /\b(?:(?:in|with|as|using) )?(?:max(?:imum|imal)?|at most|up to|under|below|within|less than|no more than|in)\.? (\d{2,3}) words?\b(?: (?:max|at most|or less|or fewer))?|\b(\d{2,3}) words (?:max|at most|or less|or fewer)\b/i;

/** How many words the answer may have; undefined where nothing is said of it. */
export function wordsWanted(core: string): number | undefined {
  const found = words.exec(core);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** "Two lines are enough" says how long, and is no statement. */
const suffices = /[,.;:…\s-]*\b(?:(?:an?|one|two|three|four|five|\d{1,2}|a few|few) (?:short )?(?:lines?|sentences?|words?|points?|bullets?)|a (?:short|brief|quick) (?:answer|version|one)) (?:is|are|will|would|should)(?: be)? (?:enough|do|fine|plenty|ok(?:ay)?|sufficient)\b/i;

/** A turn without that, for who asks what it is that is asked. */
export const withoutSuffices = (core: string): string => core.replace(suffices, '').trim() || core;

const inLines = /\b(?:(?:in|with|as|max|at most|only|just) )?(one|two|three|[1-3]) (?:short )?lines?\b(?! (?:each|per|for each|of))/i;

/** How many lines the answer may have, where these are few. */
export function linesWanted(core: string): number | undefined {
  const many = inLines.exec(core)?.[1]?.toLowerCase();
  return many === undefined ? undefined : numerals[many] ?? Number(many);
}

const lengths = new RegExp(`${suffices.source}|${counted.source}|${words.source}|${tired.source}|\\b(?:(?:in|with) (?:just |only )?(?:an?|one|two|three|\\d+|(?:a )?few|simple|short|plain) (?:short |simple )?(?:words?|lines?)|briefly|(?:as|in|into) (?:an? |one )?(?:small |short )?table(?: please| pls)?|table,? (?:please|pls)|in short|in brief|quickly|real quick)\\b`, 'gi');

/** A question without the words that say how long its answer should be. */
export const withoutLength = (core: string): string => core.replace(lengths, ' ').replace(/[ ,;:]+(?=\?|\n|$)/g, '').replace(/ {2,}/g, ' ').trim() || core;

/** A table is wanted, and no table of a database is meant. */
export const asksForTable = /\b(?:as|in|into|make|give me|draw) (?:me )?(?:an? |one )?(?:\w+ )?table\b|[,:;-] ?(?:an? )?(?:\w+ )?table (?:with|of|please|pls)\b|\btable(?:,? (?:please|pls))?\W*$|\bside by side\b/i;

const size = /\b(?:short(?:er|en)?|brief(?:er|ly)?|tl ?;? ?dr|concise(?:ly|r)?|terse(?:r|ly)?|tight(?:er)?|compact|condensed?|fewer words|nutshell|sentences?)\b/i;
const request = new Set('huh hm hmm hmmm what ok okay k but and so now please pls plz sorry can could would you i we get have give tell say put explain write read make it that this all of the a an same thing stuff answer version again once more one another time repeat just even only much bit little way do in with as into to be me for us two three four five single max at most or few simple plain very still too long also maybe nice thanks reason gist point idea essence core'.split(' '));

/** The turn asks for nothing but fewer words. */
export function asksShorter(core: string): boolean {
  if (shortening.test(core)) return true;
  if (!size.test(core) || /\b(?:first|second|third|fourth|fifth|last|final|opening|next|previous|that|this|which|what|your|the)\s+sentence\b/i.test(core)) return false;
  return (core.replace(new RegExp(size.source, 'gi'), ' ').toLowerCase().match(/[\p{L}']+/gu) ?? []).every((word) => request.has(word));
}
