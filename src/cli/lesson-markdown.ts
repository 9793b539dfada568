// A lesson as one Markdown text, for terminals and for other tools.
import type { Mentor } from '../mentor/mentor';

export type Lesson = NonNullable<ReturnType<Mentor['lesson']>>;

export function lessonMarkdown({ title, sections, sources }: Lesson): string {
  const parts = sections.map(({ heading, text }) => `## ${heading}\n\n${text.trim()}`);
  const hasSources = sections.some(({ kind }) => kind === 'sources');
  const list = sources.map((source) => (source.url ? `- [${source.title}](${source.url})` : `- ${source.title}`));
  const closing = hasSources || list.length === 0 ? [] : [`## Sources\n\n${list.join('\n')}`];
  return withoutInnerLinks(`${[`# ${title}`, ...parts, ...closing].join('\n\n')}\n`);
}

/** Links from lesson to lesson work in the panel only; here the name is what helps. */
function withoutInnerLinks(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(lesson:([a-z0-9-]+)(?:#[^)\s]*)?\)/g, '$1 (lesson `$2`)')
    .replace(/\[([^\]]*)\]\(#[^)\s]*\)/g, '$1');
}
