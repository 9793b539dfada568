// Reads the HashiCorp configuration language (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) with places. What it does not
// understand is `unknown` and passed over; it never throws and never goes back, so that it is linear in the text.
import type { Attribute, Block, Body, Entry, Value } from '../cloud/tree';

export interface HclReading {
  readonly body: Body;
  /** Offset of the first place that could not be read; undefined if all could be. */
  readonly trouble?: number;
}

// Deeper nesting than people write.
const deepest = 60;

export function readHcl(text: string): HclReading {
  let at = 0;
  let depth = 0;
  let trouble: number | undefined;
  const body = readBody(false);
  return { body, ...(trouble === undefined ? {} : { trouble }) };

  function stumble(): void {
    trouble ??= at;
  }

  /** Over spaces and comments, and over line ends where they mean nothing. */
  function space(lines: boolean): void {
    while (at < text.length) {
      const c = text[at]!;
      if (c === ' ' || c === '\t' || c === '\r' || c === '\uFEFF' || (lines && c === '\n')) at++;
      else if (c === '#' || text.startsWith('//', at)) at = endOfLine();
      else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        at = end < 0 ? text.length : end + 2;
      } else return;
    }
  }

  function endOfLine(): number {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }

  function sees(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  function readBody(inside: boolean): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (;;) {
      space(true);
      // While a block is being written its brace may be missing; the next one begins anyway.
      if (at >= text.length || (inside && (at === 0 || text[at - 1] === '\n') && sees(topLevel))) {
        if (inside) stumble();
        return { attributes, blocks };
      }
      if (text[at] === '}') {
        if (inside) return { attributes, blocks };
        stumble();
        at++;
        continue;
      }
      const start = at;
      const name = match(word);
      if (name === undefined) {
        stumble();
        pass(true);
        if (at === start) at++;
        continue;
      }
      space(false);
      if (text[at] === '=' && text[at + 1] !== '=') {
        at++;
        const value = readValue(true);
        attributes.push({ name, span: { start, end: value.span.end }, value });
      } else {
        const block = readBlock(name, start);
        if (block) blocks.push(block);
      }
    }
  }

  function readBlock(type: string, start: number): Block | undefined {
    const labels: string[] = [];
    let end = at;
    for (;;) {
      const label = text[at] === '"' ? plain(readQuoted()) : match(word);
      if (label === undefined) break;
      labels.push(label);
      end = at;
      space(false);
    }
    if (text[at] !== '{' || depth >= deepest) {
      stumble();
      pass(true);
      return undefined;
    }
    const head = { start, end: labels.length > 0 ? end : start + type.length };
    const open = ++at;
    depth++;
    const body = readBody(true);
    depth--;
    if (text[at] === '}') at++;
    return { type, labels, head, open, ...body };
  }

  /** `lines`: a line end closes the value. */
  function readValue(lines: boolean): Value {
    space(!lines);
    const start = at;
    if (depth >= deepest) {
      // Nobody writes this; what follows is left unread.
      stumble();
      at = text.length;
      return { kind: 'unknown', span: { start, end: at } };
    }
    depth++;
    const value = readTerm();
    space(!lines);
    const c = text[at];
    const ends = c === undefined || /[\n,\]})]/.test(c) || (!lines && (c === ':' || (c === '=' && text[at + 1] !== '=')));
    // Otherwise an operator, an index or a condition follows: what it gives is not known.
    const end = ends ? value.span.end : pass(lines);
    depth--;
    return ends ? value : { kind: 'unknown', span: { start, end } };
  }

  function readTerm(): Value {
    const start = at;
    const done = <T extends object>(value: T) => ({ ...value, span: { start, end: at } });
    const c = text[at];
    if (c === '"') return readQuoted();
    if (text.startsWith('<<', at)) return readHeredoc();
    if (c === '[') {
      at++;
      return done(readList());
    }
    if (c === '{') {
      at++;
      return done(readMap());
    }
    const digits = match(number);
    if (digits !== undefined) return done({ kind: 'number' as const, number: Number(digits) });
    const name = match(word);
    if (name === undefined) return done({ kind: 'unknown' as const });
    if (name === 'true' || name === 'false') return done({ kind: 'bool' as const, bool: name === 'true' });
    if (name === 'null') return done({ kind: 'null' as const });
    if (text[at] === '(') {
      at++;
      return done({ kind: 'call' as const, name, args: readItems(')') });
    }
    const path = [name, ...(match(traversal) ?? '').split('.').map((part) => part.replace(/\[.*$/, '')).filter((part) => part !== '' && part !== '*')];
    return done({ kind: 'reference' as const, path });
  }

  function readList(): { kind: 'list'; items: readonly Value[] } | { kind: 'unknown' } {
    space(true);
    if (match(loop) === undefined) return { kind: 'list', items: readItems(']') };
    leave(']');
    return { kind: 'unknown' };
  }

  function readItems(close: string): readonly Value[] {
    const items: Value[] = [];
    for (;;) {
      space(true);
      if (at >= text.length || text[at] === close) break;
      const before = at;
      items.push(readValue(false));
      space(true);
      if (text[at] === ',') at++;
      else if (text[at] !== close || at === before) break;
    }
    leave(close);
    return items;
  }

  function readMap(): { kind: 'map'; entries: readonly Entry[] } | { kind: 'unknown' } {
    const entries: Entry[] = [];
    space(true);
    if (match(loop) !== undefined) {
      leave('}');
      return { kind: 'unknown' };
    }
    for (;;) {
      space(true);
      if (at >= text.length || text[at] === '}') break;
      const start = at;
      const key = keyOf(readValue(false));
      space(true);
      if (!/[=:]/.test(text[at] ?? '')) break;
      at++;
      const value = readValue(true);
      entries.push({ key, value, span: { start, end: value.span.end } });
      space(true);
      if (text[at] === ',') at++;
    }
    leave('}');
    return { kind: 'map', entries };
  }

  /** Behind the bracket that closes what is open; what stands before it and was not understood is passed over. */
  function leave(close: string): void {
    while (at < text.length && text[at] !== close) {
      const before = at;
      pass(false);
      if (at === before && text[at] !== close) at++;
    }
    at++;
  }

  /** To the end of an expression, over brackets and texts inside of it; gives the offset behind its last sign. */
  function pass(lines: boolean): number {
    let open = 0;
    let end = at;
    for (;;) {
      space(open > 0 || !lines);
      const c = text[at];
      if (c === undefined || (open === 0 && (c === ',' || c === ']' || c === '}' || c === ')' || (lines && c === '\n')))) return end;
      if (c === '"') readQuoted();
      else if (c === '<' && /^<<-?[A-Za-z_]/.test(text.slice(at, at + 4))) readHeredoc();
      else {
        if (c === '(' || c === '[' || c === '{') open++;
        else if (c === ')' || c === ']' || c === '}') open--;
        at++;
      }
      end = at;
    }
  }

  function readQuoted(): Value {
    const start = at++;
    const parts = readTemplate(() => text[at] === '"' || text[at] === '\n');
    if (text[at] === '"') at++;
    else stumble();
    return templateOf(parts, { start, end: at });
  }

  function readHeredoc(): Value {
    const start = at;
    const word = match(heredoc)?.replace(/^<<-?/, '').trim();
    if (word === undefined) {
      at++;
      return { kind: 'unknown', span: { start, end: at } };
    }
    at = Math.min(endOfLine() + 1, text.length);
    const close = new RegExp(`^[ \\t]*${word}[ \\t\\r]*$`, 'my');
    const parts = readTemplate(() => {
      if (text[at - 1] !== '\n') return false;
      close.lastIndex = at;
      return close.test(text);
    }, true);
    if (at < text.length) at = endOfLine();
    else stumble();
    return templateOf(parts, { start, end: at });
  }

  function readTemplate(ends: () => boolean, raw = false): readonly (string | Value)[] {
    const parts: (string | Value)[] = [];
    let words = '';
    while (at < text.length && !ends()) {
      const c = text[at]!;
      if ((c === '$' || c === '%') && text[at + 1] === '{' && text[at - 1] !== c) {
        if (words !== '') parts.push(words);
        words = '';
        const from = at;
        at += 2;
        const value = c === '$' ? readValue(false) : undefined;
        leave('}');
        parts.push(value ?? { kind: 'unknown', span: { start: from, end: at } });
      } else if (c === '\\' && !raw) {
        words += escapes[text[at + 1] ?? ''] ?? text[at + 1] ?? '';
        at += 2;
      } else {
        words += c;
        at++;
      }
    }
    return words === '' ? parts : [...parts, words];
  }
}

const word = /[A-Za-z_][\w-]*/y;
const topLevel = /(?:resource|data|module|variable|output|provider) +"[^"\n]*"(?: +"[^"\n]*")? *\{|(?:locals|terraform) *\{/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const traversal = /(?:\.[\w*-]+|\[(?:\d+|\*|"[^"\n]*"|[\w.]+)\])*/y;
const loop = /for\s/y;
const heredoc = /<<-?[A-Za-z_][\w-]*/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function templateOf(parts: readonly (string | Value)[], span: Value['span']): Value {
  const [first] = parts;
  if (parts.length === 0) return { kind: 'text', text: '', span };
  if (parts.length === 1 && typeof first === 'string') return { kind: 'text', text: first, span };
  // `"${var.name}"` is the value itself.
  if (parts.length === 1 && typeof first === 'object') return { ...first, span };
  return { kind: 'template', parts, span };
}

function plain(value: Value): string {
  return value.kind === 'text' ? value.text : '';
}

function keyOf(value: Value): string | undefined {
  if (value.kind === 'text') return value.text;
  return value.kind === 'reference' && value.path.length === 1 ? value.path[0] : undefined;
}
