// A lesson as one Markdown text, for terminals and for other tools.
import type { Lesson } from './lesson';

/** With its title as heading and its sources at the end. */
export function lessonMarkdown({ title, sections, sources }: Lesson): string {
  const parts = sections.map(({ heading, text }) => `## ${heading}\n\n${text.trim()}`);
  const hasSources = sections.some(({ kind }) => kind === 'sources');
  const list = sources.map((source) => (source.url ? `- [${source.title}](${source.url})` : `- ${source.title}`));
  const closing = hasSources || list.length === 0 ? [] : [`## Sources\n\n${list.join('\n')}`];
  return namedInnerLinks(`${[`# ${title}`, ...parts, ...closing].join('\n\n')}\n`);
}

/** Links from lesson to lesson work in the panel only; elsewhere the name is what helps. */
export function namedInnerLinks(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(lesson:([a-z0-9-]+)(?:#[^)\s]*)?\)/g, '$1 (lesson `$2`)')
    .replace(/\[([^\]]*)\]\(#[^)\s]*\)/g, '$1');
}

/** The same with the words of the links alone, so that an answer does not grow. */
export const withoutInnerLinks = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\((?:lesson:|#)[^)\s]*\)/g, '$1');
