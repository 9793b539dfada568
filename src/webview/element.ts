// Builds page elements. Text always becomes text; the one door for HTML is `safeHtml`, for what the mentor's renderer made.

type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>;
export type Child = Node | string | undefined;

/**
 * A new element. A function under `onclick` and the like becomes a listener (the page's policy forbids inline ones);
 * `true` sets an empty attribute; `false` and `undefined` set none.
 */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') created.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) created.setAttribute(name, value === true ? '' : String(value));
  }
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** HTML of the mentor's own renderer, which escapes whatever comes from files; the page's policy runs no script in it. */
export function safeHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Fills `{0}`, `{1}` … of a translated text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
}
