// "What is a lamport clock, in two sentences?": the answer that the move would give, cut to what was asked for.
import { blocksOf } from '../passages';
import type { Build } from '../plan';
import { sentencesWanted } from '../understand/length-asked';
import { inSentences } from './sum-of-talk';

/** "Just the yaml": nothing but that is wanted. */
const onlyCode = /\b(?:just|only|nothing but) (?:the |some |a )?(?:yaml|json|code|config\w*|sql|snippet|commands?|manifest|query|curl|rule)\b|\b(?:yaml|code|config|sql|snippet|command)s? only\b|\bno (?:explanations?|prose|words|text)\b/i;
const fence = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1$/m;

/** A move whose answer has as many sentences as were asked for. What is no prose is left as it is. */
export const inSoManySentences = (build: Build): Build => (ask) => {
  const plan = build(ask);
  const code = onlyCode.test(ask.said.core) ? plan.pieces.find(({ text }) => fence.test(text)) : undefined;
  if (code) return { ...plan, pieces: [{ ...code, text: fence.exec(code.text)![0] }], asks: false, explains: false };
  const wanted = sentencesWanted(ask.said.core);
  const first = plan.pieces.find(({ text, lesson }) => lesson !== undefined && text.trim() !== '');
  if (wanted === undefined || !first) return plan;
  const text = inSentences(blocksOf(first.text), wanted);
  return text === '' ? plan : { ...plan, pieces: [{ ...first, text }], asks: false, explains: false };
};
