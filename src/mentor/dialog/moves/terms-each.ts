// "Observer, learner, witness: one line each": several things are named, and each gets its line.
import type { Build } from '../plan';
import { pieceOfTerm, sectionOfTerm } from '../term-index';
import { unique } from '../understand/named-topics';

const each = /\b(?:(?:one|a|1) (?:short )?(?:line|sentence) (?:each|per|for each)|each (?:in|on|with) (?:one|a|its own|1) (?:short )?(?:line|sentence)|(?:line|sentence) (?:each|by (?:line|sentence)))\b/i;

/** A move that gives way to a line for each of the terms that are named, where that is asked for. */
export const orTermsEach = (build: Build): Build => (ask) => {
  const { said, knowledge } = ask;
  const terms = each.test(said.core) ? knowledge.terms.all(said.core.replace(each, ' '), said.topics) : [];
  if (terms.length < 2) return build(ask);
  return {
    pieces: [{ text: terms.map((term) => `- ${pieceOfTerm(term).text}`).join('\n'), lesson: terms[0]!.lesson, section: sectionOfTerm(terms[0]!) }, ...terms.slice(1).map(({ lesson }) => ({ text: '', lesson }))],
    topics: unique([...terms.map(({ lesson }) => lesson), ...said.topics]),
    words: 220,
    repeats: true,
    explains: true,
  };
};
