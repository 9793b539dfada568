// The moves a learner makes in a conversation. Each has a file in `moves/` that builds its answer.

export const moves = [
  'define', 'explain-how', 'simplify', 'example', 'another-example', 'analogy', 'return-to-analogy', 'repeat', 'what-if', 'relate', 'compare', 'summarize',
  'walkthrough', 'best-practice', 'check-understanding', 'correct-misconception', 'next-topic', 'quiz', 'show-in-code', 'fix-code', 'greet', 'thanks', 'goodbye',
  'off-topic', 'clarify-vague',
] as const;

export type Move = (typeof moves)[number];

/** Moves that are about no topic, whatever was talked about before. */
export const social: ReadonlySet<Move> = new Set(['greet', 'thanks', 'goodbye', 'off-topic']);
