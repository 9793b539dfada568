// Text of a template to its tree.
import { TemplateTrouble, type Branch, type Expression, type Pipeline, type Template, type TemplateNode } from './syntax';
import { tokensOf, unquoted, type Token } from './tokens';

/** Throws a `TemplateTrouble` for what is no template. */
export function parse(text: string): Template {
  const parts = partsOf(text);
  const defines = new Map<string, readonly TemplateNode[]>();
  let next = 0;

  interface Block {
    readonly nodes: readonly TemplateNode[];
    /** The action that ends it: `end` or `else`. */
    readonly last?: Action;
  }

  function block(inside: boolean, depth: number): Block {
    if (depth > deepest) throw new TemplateTrouble('blocks are nested too deeply', parts[next]?.start);
    const nodes: TemplateNode[] = [];
    while (next < parts.length) {
      const part = parts[next++]!;
      if (part.kind === 'text') {
        nodes.push(part);
        continue;
      }
      const [first, second] = part.tokens;
      const word = first?.kind === 'word' ? first.text : '';
      const { start, end } = part;
      if (word === 'end' || word === 'else') {
        if (!inside) throw new TemplateTrouble(`\`${word}\` ends nothing`, start);
        return { nodes, last: part };
      }
      if (word === 'if' || word === 'with') nodes.push(chain(word, part, depth));
      else if (word === 'range') {
        const body = block(true, depth + 1);
        const otherwise = isElse(body.last) ? ended(block(true, depth + 1), part) : (ended(body, part), []);
        nodes.push({ kind: 'range', start, end, pipeline: pipelineOf(part.tokens.slice(1), start), body: body.nodes, otherwise });
      } else if (word === 'define' || word === 'block') {
        if (second?.kind !== 'text') throw new TemplateTrouble(`\`${word}\` without a name`, start);
        const name = unquoted(second.text);
        defines.set(name, ended(block(true, depth + 1), part));
        if (word === 'block') nodes.push({ kind: 'call', start, end, name, argument: pipelineOf(part.tokens.slice(2), start) });
      } else if (word === 'template') {
        if (second?.kind !== 'text') throw new TemplateTrouble('`template` without a name', start);
        nodes.push({ kind: 'call', start, end, name: unquoted(second.text), ...(part.tokens.length > 2 ? { argument: pipelineOf(part.tokens.slice(2), start) } : {}) });
      } else if ((word === 'break' || word === 'continue') && part.tokens.length === 1) nodes.push({ kind: word, start, end });
      else if (part.tokens.length > 0) nodes.push({ kind: 'action', start, end, pipeline: pipelineOf(part.tokens, start) });
    }
    return { nodes };
  }

  function chain(kind: 'if' | 'with', part: Action, depth: number): TemplateNode {
    const branches: Branch[] = [];
    let tokens = part.tokens.slice(1);
    for (;;) {
      const body = block(true, depth + 1);
      branches.push({ pipeline: pipelineOf(tokens, part.start), body: body.nodes });
      if (!body.last) throw new TemplateTrouble(`a block (\`${kind}\`) does not end`, part.start);
      if (!isElse(body.last)) return { kind, start: part.start, end: part.end, branches, otherwise: [] };
      if (body.last.tokens.length === 1) return { kind, start: part.start, end: part.end, branches, otherwise: ended(block(true, depth + 1), part) };
      tokens = body.last.tokens.slice(2);
    }
  }

  function ended({ nodes, last }: Block, { start }: Action): readonly TemplateNode[] {
    if (!last || isElse(last)) throw new TemplateTrouble('a block does not end', start);
    return nodes;
  }

  return { nodes: block(false, 0).nodes, defines };
}

const deepest = 200;

const isElse = (action: Action | undefined): boolean => action?.tokens[0]?.text === 'else';

interface Action {
  readonly kind: 'action';
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

type Text = Extract<TemplateNode, { readonly kind: 'text' }>;

// Text and actions in turn; a dash inside of the braces takes the white space on its side away.
function partsOf(text: string): readonly (Text | Action)[] {
  const parts: (Text | Action)[] = [];
  let from = 0;
  let trims = false;
  while (from < text.length) {
    const found = text.indexOf('{{', from);
    const open = found < 0 ? text.length : found;
    const trimsBefore = /^\{\{-\s/.test(text.slice(open, open + 4));
    let start = from;
    let end = open;
    if (trims) while (start < end && /\s/.test(text[start]!)) start++;
    if (trimsBefore) while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) parts.push({ kind: 'text', start, end, text: text.slice(start, end) });
    if (found < 0) break;
    const inside = open + (trimsBefore ? 3 : 2);
    const close = closeOf(text, inside);
    trims = /\s-$/.test(text.slice(Math.max(inside, close - 2), close)) || (text[close - 1] === '-' && text.slice(inside, close - 1).trimEnd().endsWith('*/'));
    const content = text.slice(inside, trims ? close - 1 : close);
    if (!content.trimStart().startsWith('/*')) parts.push({ kind: 'action', start: open, end: close + 2, tokens: tokensOf(content, inside) });
    from = close + 2;
  }
  return parts;
}

function closeOf(text: string, inside: number): number {
  const isComment = /^\s*\/\*/.test(text.slice(inside, inside + 20));
  const after = isComment ? text.indexOf('*/', inside) : inside;
  closing.lastIndex = after < 0 ? text.length : after;
  for (let match = closing.exec(text); match; match = closing.exec(text)) if (match[0] === '}}') return match.index;
  throw new TemplateTrouble('an action has no `}}`', inside - 2);
}

const closing = /\}\}|"(?:\\.|[^"\\\n])*"|`[^`]*`/gs;

function pipelineOf(tokens: readonly Token[], start: number): Pipeline {
  const assigns = tokens.findIndex(({ kind, text }) => kind === 'sign' && (text === ':=' || text === '='));
  const names = assigns < 0 ? [] : tokens.slice(0, assigns).filter(({ kind }) => kind === 'variable').map(({ text }) => text);
  const rest = tokens.slice(assigns + 1);
  const reader = { tokens: rest, next: 0, start };
  const commands = commandsOf(reader, 0);
  if (reader.next < rest.length) throw new TemplateTrouble(`\`${rest[reader.next]!.text}\` is out of place`, rest[reader.next]!.at);
  return { names, declares: assigns >= 0 && tokens[assigns]!.text === ':=', commands };
}

interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  readonly start: number;
}

function commandsOf(reader: Reader, depth: number): readonly Expression[] {
  if (depth > deepest) throw new TemplateTrouble('brackets are nested too deeply', reader.start);
  const commands: Expression[] = [];
  for (;;) {
    commands.push(commandOf(reader, depth));
    if (reader.tokens[reader.next]?.text !== '|' || reader.tokens[reader.next]?.kind !== 'sign') return commands;
    reader.next++;
  }
}

function commandOf(reader: Reader, depth: number): Expression {
  const first = reader.tokens[reader.next];
  const operands: Expression[] = [];
  while (reader.next < reader.tokens.length && !['|', ')', ','].includes(signAt(reader))) operands.push(operandOf(reader, depth));
  const [head, ...parameters] = operands;
  if (!first || !head) throw new TemplateTrouble('something is missing in an action', first?.at ?? reader.start);
  if (head.kind === 'function') return { ...head, parameters };
  return head.kind === 'field' && parameters.length > 0 ? { ...head, parameters } : head;
}

const signAt = (reader: Reader): string => (reader.tokens[reader.next]?.kind === 'sign' ? reader.tokens[reader.next]!.text : '');

function operandOf(reader: Reader, depth: number): Expression {
  const token = reader.tokens[reader.next++]!;
  let found: Expression;
  switch (token.kind) {
    case 'text': found = { kind: 'literal', value: token.text.startsWith("'") ? unquoted(token.text).charCodeAt(0) : unquoted(token.text) }; break;
    case 'number': found = { kind: 'literal', value: Number(token.text.replace(/_/g, '')) }; break;
    case 'field': found = { kind: 'field', of: { kind: 'dot' }, names: [token.text.slice(1)] }; break;
    case 'dot': found = { kind: 'dot' }; break;
    case 'variable': found = { kind: 'variable', name: token.text }; break;
    case 'word': found = constants.has(token.text) ? { kind: 'literal', value: constants.get(token.text)! } : { kind: 'function', name: token.text, parameters: [] }; break;
    default: {
      if (token.text !== '(') throw new TemplateTrouble(`\`${token.text}\` is out of place`, token.at);
      found = { kind: 'pipeline', pipeline: { names: [], declares: false, commands: commandsOf(reader, depth + 1) } };
      if (signAt(reader) !== ')') throw new TemplateTrouble('a bracket does not end', token.at);
      reader.next++;
    }
  }
  for (let field = reader.tokens[reader.next]; field?.kind === 'field' && field.glued; field = reader.tokens[reader.next]) {
    found = found.kind === 'field' ? { ...found, names: [...found.names, field.text.slice(1)] } : { kind: 'field', of: found, names: [field.text.slice(1)] };
    reader.next++;
  }
  return found;
}

const constants: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([['true', true], ['false', false], ['nil', null]]);
