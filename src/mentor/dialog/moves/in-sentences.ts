// "What is a lamport clock, in two sentences?": the answer that the move would give, cut to what was asked for.
import { blocksOf } from '../passages';
import type { Build } from '../plan';
import { linesWanted, sentencesWanted } from '../understand/length-asked';
import { inSentences } from './sum-of-talk';

/** A move whose answer has as many sentences, or lines, as were asked for. What is no prose is left as it is. */
export const inSoManySentences = (build: Build): Build => (ask) => {
  const plan = build(ask);
  const { core } = ask.said;
  const wanted = sentencesWanted(core) ?? linesWanted(core);
  const first = plan.pieces.find(({ text, lesson }) => lesson !== undefined && text.trim() !== '');
  if (wanted === undefined || !first) return plan;
  const blocks = blocksOf(first.text);
  const items = blocks.filter((block) => /^(?:[-*]|\d+\.) /.test(block));
  const text = sentencesWanted(core) === undefined && items.length === blocks.length && items.length > 1 ? items.slice(0, wanted).join('\n') : inSentences(blocks, wanted);
  return text === '' ? plan : { ...plan, pieces: [{ ...first, text }], asks: false, explains: false };
};
