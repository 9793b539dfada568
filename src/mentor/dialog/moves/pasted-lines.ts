// Whoever pastes lines asks about these lines: what they show stands before what the topic has to say.
import { faultsIn } from '../faults';
import { codeOf } from '../in-your-code';
import { pastedLines, showsMended } from '../pasted';
import type { Build } from '../plan';
import { looksLikeCode } from '../understand/oddities';

/** A move that speaks of the pasted lines: those of this turn, or earlier ones where no finding of the analyser tells more. "Why?" is answered by the lesson. */
export const orPasted = (build: Build): Build => (ask) => {
  const { code, lesson, said, state } = ask;
  const lines = (code.findings.length > 0 && !code.pasted && !looksLikeCode(said.clauses.text)) || /^(?:but |and |so )*why\b/i.test(said.core) ? [] : pastedLines(ask);
  if (lines.length === 0) return build(ask);
  const isFix = said.move === 'fix-code' || said.fromHistory;
  // The code of a lesson stands beside the learner's own only where it shows that very repair.
  const rule = code.pasted?.sightings.find((sighting) => sighting.lesson.lesson === lesson?.id)?.rule;
  const right = isFix && lesson && rule !== undefined && !showsMended(lines) ? codeOf(lesson, { said: { ...said, core: `${code.pasted!.language} ${state.turns.at(-1)?.text ?? ''}` } }, ['good'], rule).filter(({ text }) => text.includes(`\`\`\`${code.pasted!.language}\n`)).slice(0, 1) : [];
  return { pieces: [...lines, ...right], words: 320, counted: faultsIn(said.raw).length > 0, repeats: isFix, explains: true, suggestions: [...(isFix ? [] : ['How do I fix this?']), 'Why is that a problem?'] };
};
