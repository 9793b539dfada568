// Whoever pastes lines asks about these lines: what they show stands before what the topic has to say.
import { codeOf } from '../in-your-code';
import { pastedLines, showsMended } from '../pasted';
import type { Build } from '../plan';
import { looksLikeCode } from '../understand/oddities';

/** A move that speaks of the pasted lines: those of this turn, or earlier ones where no finding of the analyser tells more. "Why?" is answered by the lesson. */
export const orPasted = (build: Build): Build => (ask) => {
  const { code, lesson, said, state } = ask;
  const lines = (code.findings.length > 0 && !code.pasted && !looksLikeCode(said.clauses.text)) || /^(?:but |and |so )*why\b/i.test(said.core) ? [] : pastedLines(ask);
  if (lines.length === 0) return build(ask);
  // The second time, what they should look like belongs to it.
  const isFix = said.move === 'fix-code' || said.fromHistory;
  const right = isFix && lesson && !showsMended(lines) ? codeOf(lesson, { said: { ...said, core: `${said.core} ${state.turns.at(-1)?.text ?? ''}` } }, ['good']).slice(0, 1) : [];
  return { pieces: [...lines, ...right], words: 300, repeats: isFix, explains: true, suggestions: [...(isFix ? [] : ['How do I fix this?']), 'Why is that a problem?'] };
};
