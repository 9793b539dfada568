// "Observer, learner, witness: one line each", "502, 503, 504, I always mix them up": several things are named, and each gets its line.
import type { Ask, Build } from '../plan';
import { pieceOfTerm, sectionOfTerm } from '../term-index';
import { asName, isParted, linesOn, saidBesides, speaksOfAll, tellsApart, thingsNamed, wantsEach } from '../things-named';
import { asksForTable } from '../understand/length-asked';
import { unique } from '../understand/named-topics';

/** A move that gives way to a line for each of the things that are named, where that is asked for, or where its own answer leaves one out. */
export const orTermsEach = (build: Build): Build => (ask) => {
  const { said } = ask;
  const text = said.clauses.text;
  const explicit = wantsEach(text);
  if (said.outside !== undefined || said.stated?.claim || (said.fromHistory && !explicit) || text.split(/\s+/).length > longest) return build(ask);
  const things = thingsNamed(text, ask);
  if (things.length < 2 || !(explicit || tellsApart(text) || isList(text, things))) return orNamedTerms(build, ask, explicit);
  const plan = build(ask);
  if (!explicit && saidBesides(text, things) > 2) return plan;
  const isTable = asksForTable.test(said.core);
  const told = plan.pieces.map((piece) => piece.text).join('\n');
  if (!explicit && speaksOfAll(isTable ? edgesOf(told) : told, things)) return plan;
  const found = linesOn(things, ask, explicit || things.length > 3 ? 1 : 2);
  const lines = found.flatMap((line) => line ?? []);
  if (lines.length < things.length && speaksOfAll(told, things)) return plan;
  if (lines.length < 2 || lines.length < things.length - (things.length > 2 && isParted(text) ? 1 : 0)) return orNamedTerms(() => plan, ask, explicit);
  const all = found.map((line, at) => line?.text ?? `**${asName(things[at]!)}**: my lessons have nothing on exactly that.`);
  return {
    pieces: [{ text: isTable ? asTable(all) : all.map((line) => `- ${line}`).join('\n'), lesson: lines.find(({ lesson }) => lesson !== undefined)?.lesson ?? said.topics[0]! }, ...lines.flatMap(({ lesson, section }) => (lesson === undefined ? [] : [{ text: '', lesson, ...(section === undefined ? {} : { section }) }]))],
    topics: unique([...said.topics, ...lines.flatMap(({ lesson }) => lesson ?? [])]),
    words: 220,
    repeats: true,
    explains: true,
  };
};

/** Who tells much names things by the way. */
const longest = 30;

/** A turn that is nothing but a list of things. */
const isList = (text: string, things: readonly string[]): boolean => things.length > 2 && text.split(/\s+/).length <= things.join(' ').split(/\s+/).length + 2;

/** Head and first column of the tables in a text. */
const edgesOf = (text: string): string => text.split('\n').flatMap((line, at, all) => (!line.startsWith('|') ? [] : all[at + 1]?.startsWith('|--') ? [line] : [line.split('|')[1] ?? ''])).join(' ');

const asTable = (lines: readonly string[]): string => ['| | What it is |', '|---|---|', ...lines.map((line) => line.replaceAll('|', '/').replace(/^(\*\*[^*]+\*\*):? (.*)$/s, (_, name: string, text: string) => `| ${name} | ${text.replace(/\s*\n\s*/g, ' ')} |`))].join('\n');

/** The terms that are named anywhere in the turn. */
function orNamedTerms(build: Build, ask: Ask, explicit: boolean) {
  const { said, knowledge } = ask;
  const terms = explicit ? knowledge.terms.all(said.core, said.topics) : [];
  if (terms.length < 2) return build(ask);
  return {
    pieces: [{ text: terms.map((term) => `- ${pieceOfTerm(term).text}`).join('\n'), lesson: terms[0]!.lesson, section: sectionOfTerm(terms[0]!) }, ...terms.slice(1).map(({ lesson }) => ({ text: '', lesson }))],
    topics: unique([...terms.map(({ lesson }) => lesson), ...said.topics]),
    words: 220,
    repeats: true,
    explains: true,
  };
}
