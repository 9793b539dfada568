// An answer for a terminal: Markdown as it is, without links that only the panel can follow.
import { withoutInnerLinks } from '../mentor/lessons/lesson-markdown';
import type { Answer } from '../mentor/mentor';

export function answerText({ answer, sources, suggestions }: Answer): string {
  const read = sources.length > 0 ? [`Read on: ${sources.map((id) => `distributed-mentor lesson ${id}`).join(', ')}`] : [];
  const next = suggestions.length > 0 ? [`You could ask: ${suggestions.slice(0, 3).join(' | ')}`] : [];
  return `${[withoutInnerLinks(answer), ...read, ...next].join('\n\n')}\n`;
}
