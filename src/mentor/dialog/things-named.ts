// "SAST, DAST, fuzzing: what's the difference?", "502, 503, 504, I always mix them up": several things that are named beside one another,
// and what each of them is, in a line.
import { plainWords } from './kin';
import { sentenceOf } from './lesson-parts';
import { blocksOf } from './passages';
import type { Ask } from './plan';
import { shareOf, type Piece } from './state';
import { sectionOfTerm } from './term-index';
import { capital, firstSentences, sentences } from './text';
import { meaningOf, stemsOf } from './understand/words';
import type { Unit } from './units';

/** A line for each is wanted in so many words. */
export const wantsEach = (text: string): boolean => each.test(text);
const each = /\b(?:(?:one|a|1|single) (?:short )?(?:line|sentence)s? (?:each|per|for each|apiece)|(?:a|one) (?:line|sentence) (?:for|on) (?:each|every)|each (?:of (?:them|these) )?(?:in|on|with|gets?) (?:one|a|its own|1) (?:short )?(?:line|sentence)|(?:line|sentence) (?:each|by (?:line|sentence))|(?:two|three|four|2|3|4) (?:short )?lines|one[- ]liners?)\b/i;

const forEach = /\b(?:each|apiece|one[- ]liners?)\b/i;

/** Whether anything stands between the things of a list; words that only follow one another may be one thing. */
export const isParted = (text: string): boolean => between.test(text);

/** They are to be told apart. */
export const tellsApart = (text: string): boolean => apart.test(text);
const apart = /\b(?:diff(?:s|erences?|er|ers|erent)?|distinguish|distinction|which (?:one )?(?:is|does|for|means) (?:which|what)|what(?:'?s| is| does| do) (?:which|what)\b(?= do| for|\W*(?:$|[?.!,\n]))|(?:i|we|people) (?:always |often |keep )?(?:mix|confuse)|who (?:is|does) (?:who|what)|(?:mix|get|keep|muddle) (?:\w+ ){0,3}(?:up|confused|wrong)|mixed up|confus\w*|apart|side by side|rank|compar\w+|table|when (?:do (?:i|we) )?(?:use|take|pick) which|what do(?:es)? .{1,60} (?:say|mean|do|stand for)|vs\.?|versus|against|never (?:know|remember))\b/i;

/** Words of the request, which are the name of nothing. */
const request = new RegExp(`${each.source}|\\b(?:(?:what|whats)(?:'s| is| are)? (?:the )?(?:diffs?|differences?)(?: (?:between|of))?|(?:the )?differences?(?: (?:between|of))?|diff(?: (?:between|of))?|how (?:do|does) .{0,20}differ|differ|which (?:one )?(?:is|does|for|means) (?:which|what)|what(?:'?s| is| does| do) (?:which|what)(?: do| for)?|(?:i |we )?(?:always |allways |often |keep |never )*(?:mix|get|muddle|confuse) (?:\\w+ ){0,3}(?:up|confused|wrong|them|these)|side by side|rank(?: (?:them|these))?|compar\\w+|(?:(?:make|give|draw|as|in|into) )?(?:me )?(?:an? )?(?:little |small |short |quick )?table(?: (?:with|of|for|please))?|(?:and )?when (?:to (?:use|take|pick) )?(?:which|what|each)|(?:and )?when to use|what do (?:they|these|those) (?:say|mean|do)|what do(?:es)? (?=\\S)|(?:mean|stand for)(?=\\W*(?:$|[?.,;]))|explain|please|pls|quick(?:ly)?|short(?:ly)?|briefly|max|at most (?:\\w+ )?(?:lines?|words?|sentences?)|are enough|is enough|keep it short|tell me|give me|so|ok)\\b`, 'gi');

const between = /\s*(?:[,;&]|\s[/+]\s|\b(?:vs\.?|versus|against|compared (?:to|with)|and|or|from|than)(?=\s))\s*/i;

/** The things a turn sets beside one another, in its order and words; empty where it names fewer than two. */
export function thingsNamed(text: string, { knowledge, said }: { readonly knowledge: Pick<Ask['knowledge'], 'terms'>; readonly said: Pick<Ask['said'], 'topics'> }): readonly string[] {
  const lines = text.replace(request, '\n').split(/[.:?!]+(?=\s|$)|[\n()…]+|\s-\s/).map((line) => line.trim()).filter((line) => line !== '');
  const listed = lines.map((line) => parted(line).map(bare).filter((part) => part !== '' && !isClause.test(part))).filter((parts) => parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 4 && stemsOf(part).length > 0 && /[\p{L}\d]/u.test(part)));
  const [most] = listed.toSorted((a, b) => b.length - a.length);
  if (most) return most.length <= 6 ? most : [];
  // "Sast dast fuzzing" has nothing between, and each of them is a term.
  for (const line of lines) {
    const words = bare(line).split(/[\s,]+/).filter((word) => word !== '');
    const names = words.length < 2 || words.length > 6 ? [] : knowledge.terms.all(line, said.topics).flatMap((term) => term.names.find((name) => isWithin(stemsOf(name), stemsOf(line))) ?? []);
    if (names.length > 1 && [...meaningOf(line)].every((stem) => names.some((name) => stemsOf(name).includes(stem)))) return names;
    // Or each word is called so somewhere as a word of its own.
    if ((words.length > 2 ? tellsApart(text) || forEach.test(text) : forEach.test(text)) && words.length > 1 && words.length <= 5 && words.every((word) => meaningOf(word).size > 0)) return words;
  }
  return [];
}

/** "Blue/green" is one thing beside another one, "read/write/delete" are three. */
function parted(line: string): readonly string[] {
  const parts = line.split(between);
  return parts.length > 1 ? parts : line.split(/\s*[/+]\s*/);
}

/** A part of a sentence is no name. */
const isClause = /\b(?:what|when|how|why|which|who|where|do|does|did|is|are|was|am|i|i'm|me|my|we|our|you|they|it|this|that|should|would|could|can|will|must|stand|means?|have|has|need|want|use)\b/i;

const bare = (part: string): string => part.replace(/^(?:(?:the|an?|of|between|for|in|on|what(?:'s| is| are)|to|all|about|both) )+/i, '').replace(/(?: (?:again|now|then|for|in|of|the))+$/i, '').trim();

const isWithin = (part: readonly string[], all: readonly string[]): boolean => all.some((_, at) => part.every((stem, index) => all[at + index] === stem));

/** What each thing is; undefined where nothing says so in one line. */
export function linesOn(things: readonly string[], ask: Ask, count: number): readonly (Piece | undefined)[] {
  const last = things.at(-1)!.split(/\s+/);
  // "Strong, causal, eventual consistency" gives all of them their noun.
  const noun = last.length > 1 && things.slice(0, -1).every((thing) => !stemsOf(thing).includes(stemsOf(last.at(-1)!)[0]!)) ? last.at(-1)! : '';
  return things.map((thing, at) => lineOn(thing, things, ask, count) ?? (noun !== '' && at < things.length - 1 ? lineOn(`${thing} ${noun}`, things, ask, count) : undefined));
}

function lineOn(thing: string, all: readonly string[], ask: Ask, count: number): Piece | undefined {
  const { knowledge, said } = ask;
  const own = new Set(stemsOf(thing));
  const term = [thing, `a ${thing}`].flatMap((name) => [knowledge.terms.find(name, said.topics), ...knowledge.terms.all(name, said.topics)]).find((each) => each?.names.some((name) => shareOf(own, new Set(stemsOf(name))) === 1));
  if (term) return { text: `**${term.names.find((name) => name.toLowerCase() === thing.toLowerCase() && /[A-Z]/.test(name)) ?? asName(thing)}**: ${firstSentences(term.text, count)}`, lesson: term.lesson, section: sectionOfTerm(term) };
  const lesson = knowledge.lessons.get(knowledge.called(thing).find((topic) => shareOf(meaningOf(thing), meaningOf(`${topic.replaceAll('-', ' ')} ${knowledge.titleOf(topic)}`)) === 1 && meaningOf(thing).size > 0) ?? '');
  const [whole] = lesson && isAll(thing, lesson.title) ? sentenceOf(lesson) : [];
  if (whole) return { ...whole, text: `**${asName(thing)}**: ${firstSentences(whole.text, count)}` };
  const near = [...knowledge.units.near(all.join(', ')), ...knowledge.units.near(`what is ${thing}`)].filter(({ unit }) => told.has(unit.kind) && said.topics.slice(0, 4).includes(unit.lesson.id));
  const [begun] = near.slice(0, 40).flatMap(({ unit }) => beginning(unit, thing, all, count) ?? []).toSorted((a, b) => b.tells - a.tells);
  if (begun) return begun.piece;
  const asked = near.find(({ unit, score }) => score > isIt && unit.kind === 'questions' && /^what (?:is|are|does|do)\b/i.test(unit.heading ?? '') && shareOf(own, new Set(stemsOf(unit.heading!))) === 1 && shareOf(meaningOf(unit.heading!), own) > mostly && isProse(unit.text));
  if (asked) return { text: `**${asName(thing)}**: ${firstSentences(asked.unit.text, count)}`, lesson: asked.unit.lesson.id, section: asked.unit.section };
  const outside = knowledge.outside.find(thing).map(({ topic }) => knowledge.outsider(topic)).find((each) => each?.terms.toLowerCase().split(' | ').includes(thing.toLowerCase()));
  return outside && { text: `**${asName(thing)}**: ${outside.is}` };
}

/** "Replication" is the topic of its lesson, "backup" one of two things that the other one is named for. */
const isAll = (thing: string, title: string): boolean => title.replace(/ \(.*\)$/, '').split(/,|\band\b/).some((part) => shareOf(meaningOf(part), meaningOf(thing)) === 1);

const told: ReadonlySet<Unit['kind']> = new Set(['questions', 'compared-with', 'how-it-works', 'key-points', 'best-practice']);
const isIt = 1.2;
const mostly = 0.6;

/** A sentence, or a part of one, that begins with the thing says what it is: "503 means …", "*Readiness*: …". */
function beginning({ text, lesson, section }: Unit, thing: string, all: readonly string[], count: number): { readonly piece: Piece; readonly tells: number } | undefined {
  const opens = opening(thing);
  const noun = all.at(-1)!.split(/\s+/).at(-1)!;
  const others = all.filter((other) => other !== thing && !thing.startsWith(`${other} `)).flatMap((other) => [other, ...(other.endsWith(` ${noun}`) ? [other.slice(0, -noun.length - 1)] : [])]).map(opening);
  for (const block of blocksOf(text).filter(isProse)) {
    const told = sentences(block.replace(/^(?:[-*]|\d+\.) /, ''));
    for (const [at, sentence] of told.entries()) {
      const found = opens.exec(sentence);
      // In the middle of a sentence a figure may be anything.
      if (!found || (found.index > 0 && /^[\d.]+$/.test(thing))) continue;
      const from = sentence.slice(found.index + found[0].length);
      // Where the next thing begins this one ends.
      const end = Math.min(...others.map((other) => other.exec(from)?.index ?? Infinity));
      const next = found.index > 0 || told[at + 1] === undefined || others.some((other) => other.test(told[at + 1]!)) ? [] : told.slice(at + 1, at + count);
      const rest = end < from.length ? from.slice(0, end).replace(/[,;:.]?(?: and)?\s*$/, '.') : [from, ...next].join(' ');
      if (rest.trim().split(/\s+/).length < (end < from.length && found[2] === undefined ? 3 : fewest)) continue;
      const name = `**${asName(found[1]!)}**`;
      // What it means tells more than what it does, and a few words tell little.
      const tells = (/^ ?(?:means?|is|are|says)\b/i.test(from) ? 2 : 0) + (found.index === 0 ? 1 : 0) + (rest.trim().split(/\s+/).length >= 8 ? 1 : 0);
      return { piece: { text: found[2] === undefined ? `${name} ${rest.trim()}` : `${name}: ${rest.trim()}`, lesson: lesson.id, section }, tells };
    }
  }
  return undefined;
}

/** Less says nothing. */
const fewest = 5;

const verbs = 'is|are|means?|says?|does|keeps?|tells?|asks?|runs?|reads?|looks?|checks?|gives?|has|have|takes?|sends?|holds?|lets?|makes?|answers?|replaces?|limits?|starts?|stores?|copies|copy|protects?|proves?|stands?|works?|shows?|finds?|watches|uses?|needs?|comes?|counts?|measures?|sees?|feeds?|throws?|tests?|guarantees?|attacks?|adds?|moves?|leaves?|routes?|filters?|encrypts?|signs?|splits?|waits?|drops?|refuses?|orders?|writes?';

const opening = (thing: string): RegExp => new RegExp(`(?:^|[,;:.] (?:and )?)(?:(?:an?|the) )?[*\`"]*(${thing.split(/[\s-]+/).map((word) => word.replace(/[^\p{L}\d]/gu, '\\$&').replace(/s$/, '')).join('s?[ -]')}(?:s|es)?)[*\`"]*(?: \\([^)]*\\))?(?:(:)[*]*| (?=(?:${verbs})\\b))`, 'i');

const isProse = (block: string): boolean => !/^(?:\||`{3}|~{3})/.test(block);

/** A name with a figure in it is written as it is. */
export const asName = (thing: string): string => (/\d/.test(thing) ? thing : capital(thing));

/** Telling words that are said besides: "when the schema changes" asks for more than what each of them is. */
export const saidBesides = (text: string, things: readonly string[]): number => {
  const named = new Set(things.flatMap(stemsOf));
  return [...meaningOf(text.replace(request, ' '))].filter((stem) => !named.has(stem)).length;
};

/** Whether a text speaks of all of them. */
export const speaksOfAll = (text: string, things: readonly string[]): boolean => {
  const spoken = new Set(stemsOf(plainWords(text)));
  return things.every((thing) => stemsOf(thing).every((stem) => spoken.has(stem)));
};

