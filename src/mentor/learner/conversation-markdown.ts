// A conversation as a Markdown document, to keep, send or print.
import type { Turn } from './conversation';

/** `titleOf` names a lesson by its id. What the learner said stands in code blocks, so that nothing in it is taken for Markdown. */
export function conversationMarkdown(turns: readonly Turn[], titleOf: (lesson: string) => string): string {
  const parts = turns.flatMap(({ number, asked, answer, sources }) => [
    `## ${number}. You`,
    fenced(asked),
    '### Mentor',
    withoutLessonLinks(answer),
    ...(sources.length > 0 ? [`*Lessons: ${sources.map(titleOf).join(', ')}*`] : []),
  ]);
  return `${['# Conversation with the mentor', ...parts].join('\n\n')}\n`;
}

/** The fence is longer than any row of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Outside the panel nothing opens such a link; its words are kept. */
const withoutLessonLinks = (text: string): string => text.replace(/\[([^\]\n]*)\]\((?:lesson:|#)[^)\s]*\)/g, '$1');
