// The Markdown of lessons and how it becomes HTML that is safe in a strict page: no raw HTML, no images, no inline styles,
// and links only to https: addresses, to other lessons (`lesson:retry-storm#how-it-works`) and to sections (`#best-practice`).
import MarkdownIt from 'markdown-it';
import { describeFence } from './code-blocks';
import { highlight } from './highlight';

/** Where a link inside a lesson leads; undefined if there is nothing (yet). */
export type FindTarget = (lesson: string, section: string | undefined) => { readonly lesson: string; readonly section?: string } | undefined;

export interface Context {
  /** The lesson whose text this is: `#section` links stay in it. */
  readonly lesson: string;
  readonly find: FindTarget;
  /** Code that names a place (`src/a.ts:12`), which becomes a link that the page turns into a jump. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** Line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const allowedLink = /^(https:\/\/[^\s]+|lesson:[a-z0-9-]+(#[\p{L}\p{N}-]+)?|#[\p{L}\p{N}-]+)$/iu;

/** Shared by everything that reads lesson text, so that all agree on what is a heading and what is code. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable('image');
markdown.validateLink = (url) => allowedLink.test(url);
// Lesson and section names are shown and compared as they are written, so they are not percent-encoded.
const encode = markdown.normalizeLink;
markdown.normalizeLink = (url) => (/^https:/i.test(url) ? encode(url) : url);

type Token = ReturnType<typeof markdown.parse>[number];

markdown.core.ruler.push('safe-attributes', (state) => {
  for (const token of state.tokens) {
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    alignByClass(token);
    if (token.children) retargetLinks(token.children, state.env as Partial<Context>);
  }
});

markdown.renderer.rules['fence'] = (tokens, index) => {
  const token = tokens[index]!;
  const fence = describeFence(token.info);
  const code = `<pre><code class="hljs language-${escape(fence.language || 'text')}">${highlight(token.content, fence.language)}</code></pre>`;
  if (fence.picture) return `<div class="picture">${code}</div>\n`;
  if (!fence.verdict) return `${code}\n`;
  const label = fence.verdict === 'bad' ? '❌ What hurts' : '✅ What helps';
  const file = fence.namedFile ? ` <span class="file">${escape(fence.namedFile)}</span>` : '';
  return `<figure class="code ${fence.verdict}"><figcaption>${label}${file}</figcaption>${code}</figure>\n`;
};

markdown.renderer.rules['code_inline'] = (tokens, index, _options, env) => {
  const { content } = tokens[index]!;
  const code = `<code>${escape(content)}</code>`;
  const place = (env as Partial<Context> | undefined)?.places?.get(content);
  return place ? `<a href="#" data-file="${escape(place.file)}" data-line="${place.line}" data-column="${place.column}">${code}</a>` : code;
};

/** Headings, code blocks and the like with their lines, without looking inside paragraphs: enough to cut a lesson, and far quicker. */
export function blocksOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, {}, tokens);
  return tokens;
}

/** HTML of a stretch of Markdown. Never throws; what is not allowed is shown as text. */
export const render = (text: string, context: Context): string => markdown.render(text, { ...context });

/** HTML of one line, without a paragraph around it. */
export const renderInline = (text: string, context: Context): string => markdown.renderInline(text, { ...context });

/** Text that HTML shows as it stands. */
export const escape = (text: string): string => markdown.utils.escapeHtml(text);

/** The words of a stretch of Markdown, code included, without its marks. */
export function plainText(text: string): string {
  return markdown.parse(text, {}).map(wordsOf).filter((line) => line !== '').join('\n');
}

/** The same for one line, such as a heading, in which a leading `1.` or `-` is no list. */
export function plainLine(text: string): string {
  return markdown.parseInline(text, {}).map(wordsOf).join('').trim();
}

/** The links to lessons and sections in a stretch of Markdown; `lesson` is absent for a link within the same lesson. */
export function linksIn(text: string): readonly { readonly lesson?: string; readonly section?: string }[] {
  const found: { lesson?: string; section?: string }[] = [];
  const find: FindTarget = (lesson, section) => {
    found.push({ ...(lesson ? { lesson } : {}), ...(section ? { section } : {}) });
    return undefined;
  };
  markdown.parse(text, { lesson: '', find });
  return found;
}

function wordsOf(token: Token): string {
  if (token.type === 'inline') return (token.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
  return token.type === 'fence' || token.type === 'code_block' ? token.content : '';
}

/** Column alignment arrives as an inline style, which a strict page refuses. */
function alignByClass(token: Token): void {
  const style = token.attrGet('style');
  if (typeof style !== 'string') return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrJoin('class', `align-${style.replace(/^text-align:/, '')}`);
}

/** Links to lessons become data that the page acts on; a link to a lesson that is not there yet becomes plain words. */
function retargetLinks(children: Token[], context: Partial<Context>): void {
  const open: Token[] = [];
  for (const token of children) {
    if (token.type === 'link_open') {
      retarget(token, context);
      open.push(token);
    } else if (token.type === 'link_close') {
      token.tag = open.pop()?.tag ?? token.tag;
    }
  }
}

function retarget(token: Token, context: Partial<Context>): void {
  const href = String(token.attrGet('href') ?? '');
  if (/^https:/i.test(href)) return;
  const [lesson, section] = href.startsWith('#') ? [context.lesson, href.slice(1)] : href.slice('lesson:'.length).split('#');
  const target = context.find?.(lesson ?? '', section);
  if (!target) {
    token.tag = 'span';
    token.attrs = [['class', 'planned'], ['title', 'This lesson is not written yet']];
    return;
  }
  token.attrs = [['href', `#${target.section ?? target.lesson}`], ['data-lesson', target.lesson], ...(target.section ? [['data-section', target.section] as [string, string]] : [])];
}
