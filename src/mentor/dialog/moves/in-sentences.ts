// "What is a lamport clock, in two sentences?": the answer that the move would give, cut to what was asked for.
import { blocksOf } from '../passages';
import type { Build } from '../plan';
import { sentencesWanted } from '../understand/length-asked';
import { inSentences } from './sum-of-talk';

/** A move whose answer has as many sentences as were asked for. What is no prose is left as it is. */
export const inSoManySentences = (build: Build): Build => (ask) => {
  const plan = build(ask);
  const wanted = sentencesWanted(ask.said.core);
  const first = plan.pieces.find(({ text, lesson }) => lesson !== undefined && text.trim() !== '');
  if (wanted === undefined || !first) return plan;
  const text = inSentences(blocksOf(first.text), wanted);
  return text === '' ? plan : { ...plan, pieces: [{ ...first, text }], asks: false, explains: false };
};
