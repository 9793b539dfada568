// "A default deny NetworkPolicy, just the yaml": the answer that the move would give, without the words around its code.
import type { Build } from '../plan';

const wanted = /\b(?:just|only|nothing but) (?:the |some |a )?(?:yaml|json|code|config\w*|sql|snippet|commands?|manifest|query|curl|rule)\b|\b(?:yaml|code|config|sql|snippet|command)s? only\b|\bno (?:explanations?|prose|words|text)\b/i;
const fence = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1$/m;

/** A move of whose answer only the code is told where nothing else is wanted. What has none is left as it is. */
export const inCodeAlone = (build: Build): Build => (ask) => {
  const plan = build(ask);
  const code = wanted.test(ask.said.core) ? plan.pieces.find(({ text }) => fence.test(text)) : undefined;
  return code ? { ...plan, pieces: [{ ...code, text: fence.exec(code.text)![0] }], asks: false, explains: false } : plan;
};
