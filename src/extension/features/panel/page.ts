// The page of a webview: what it may load and run is said here, and nothing else is allowed. Script, style and what the page begins
// with stand in it, because each file that a webview has to load takes a way through several processes of the editor.

export interface PageParts {
  /** Texts of the script and of the style sheet. */
  readonly script: string;
  readonly style: string;
  /** Fresh for every page, hard to guess. */
  readonly nonce: string;
  readonly title: string;
  /** Language tag, such as `en` or `pt-br`. */
  readonly language: string;
  /** Data that the script finds in the element `opening`. */
  readonly opening?: unknown;
}

export function pageHtml({ script, style, nonce, title, language, opening }: PageParts): string {
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, "base-uri 'none'", "form-action 'none'"].join('; ');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${attribute(nonce)}">${within('style', style)}</style>
<title>${attribute(title)}</title>
</head>
<body>
<script type="application/json" id="opening">${data(opening ?? null)}</script>
<script nonce="${attribute(nonce)}">${within('script', script)}</script>
</body>
</html>`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Nothing in it can end the element it stands in, or begin another one. */
const data = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Our own files never hold the end of their element; should a build put it there, a broken page would be the smaller harm. */
function within(element: 'style' | 'script', text: string): string {
  if (new RegExp(`</${element}`, 'i').test(text)) throw new Error(`The page's ${element} holds its own end tag.`);
  return text;
}
