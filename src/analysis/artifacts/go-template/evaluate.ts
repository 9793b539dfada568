// A template filled in: text, and which part of the template gave each part of it.
import type { Site } from '../../concepts';
import { functions } from './functions';
import { TemplateTrouble, type Branch, type Expression, type Pipeline, type Template, type TemplateNode } from './syntax';
import { byKey, Dict, hole, missing, textOf, truthOf, unknown, type Value } from './value';

/** A part of the rendered text, in order and without gaps. */
export interface RenderedPart {
  /** Offset in the rendered text; the part ends where the next one begins. */
  readonly at: number;
  /** Offsets in the template. */
  readonly start: number;
  readonly end: number;
  /** Stands there as it is in the template; else it comes out of the action at that place. */
  readonly literal: boolean;
  /** The one value of a file that it shows. */
  readonly from?: Site;
}

export interface Rendered {
  readonly text: string;
  readonly parts: readonly RenderedPart[];
  /** Something in it is not known. */
  readonly open: boolean;
}

export interface Evaluation {
  readonly template: Template;
  readonly dot: Dict;
  /** Named parts of the chart. */
  readonly defines: ReadonlyMap<string, readonly TemplateNode[]>;
  /** For texts that are templates themselves; throws a `TemplateTrouble`. */
  parse(text: string): Template;
}

/** What functions may ask of the evaluation. */
export interface Runtime {
  include(name: string, dot: Value): Value;
  fill(text: string, dot: Value): Value;
  /** Throws when the work goes beyond what a chart needs; `cost` 1 is a call. */
  spend(cost: number): void;
}

// Real charts stay below a tenth of these.
const mostWork = 400_000;
const mostText = 2_000_000;
const deepest = 60;

type Signal = 'break' | 'continue' | undefined;

/** Throws a `TemplateTrouble` where it does not come to an end, and where it calls for a part that goes round in circles. */
export function evaluate({ template, dot, defines: shared, parse }: Evaluation): Rendered {
  const defines = new Map([...shared, ...template.defines]);
  const parts: RenderedPart[] = [];
  let text = '';
  let work = 0;
  let depth = 0;
  let open = false;
  // The last value of a file that was looked up, and how many were.
  let looked: { readonly value: Value; readonly place: Site } | undefined;
  let lookups = 0;

  const runtime: Runtime = {
    spend(cost) {
      work += cost;
      if (work > mostWork) throw new TemplateTrouble('it takes more steps than any chart needs');
    },
    include: (name, value) => {
      const nodes = defines.get(name);
      return nodes ? inside(nodes, value) : unknown;
    },
    fill: (source, value) => {
      if (!source.includes('{{')) return source;
      const filled = parse(source);
      for (const [name, nodes] of filled.defines) defines.set(name, nodes);
      return inside(filled.nodes, value);
    },
  };

  function inside(nodes: readonly TemplateNode[], value: Value): string {
    if (++depth > deepest) throw new TemplateTrouble('its parts include each other without end');
    let result = '';
    run(nodes, value, new Scope(value), (piece) => {
      result += piece;
      limit(result);
    });
    depth--;
    return result;
  }

  function limit(result: string): void {
    if (result.length > mostText) throw new TemplateTrouble('it grows beyond two million characters');
  }

  // A key without a value waits for whoever installs the chart: `repository:`.
  function isToBeGiven(value: Value, { commands }: Pipeline): boolean {
    return value === null && commands.length === 1 && commands[0]!.kind === 'field' && lookups === 1 && looked?.value === null && /\S[ \t]*["']?$/.test(text.slice(text.lastIndexOf('\n') + 1));
  }

  type Emit = (piece: string, node: TemplateNode, from?: Site) => void;

  function run(nodes: readonly TemplateNode[], current: Value, scope: Scope, emit: Emit): Signal {
    for (const node of nodes) {
      runtime.spend(1);
      const signal = step(node, current, scope, emit);
      if (signal) return signal;
    }
    return undefined;
  }

  function step(node: TemplateNode, current: Value, scope: Scope, emit: Emit): Signal {
    switch (node.kind) {
      case 'text': emit(node.text, node); return undefined;
      case 'action': {
        lookups = 0;
        const value = pipeline(node.pipeline, current, scope);
        if (node.pipeline.names.length > 0) return undefined;
        const shown = isToBeGiven(value, node.pipeline) ? hole : textOf(value);
        emit(shown, node, looked && lookups === 1 && isShown(textOf(looked.value), shown.replace(/^["']|["']$/g, '')) ? looked.place : undefined);
        return undefined;
      }
      case 'call': emit(textOf(runtime.include(node.name, node.argument ? pipeline(node.argument, current, scope) : null)), node); return undefined;
      case 'if': return choose(node.branches, node.otherwise, current, scope, emit, false);
      case 'with': return choose(node.branches, node.otherwise, current, scope, emit, true);
      case 'range': return loop(node, current, scope, emit);
      default: return node.kind;
    }
  }

  // What hangs on something unknown is taken to be there: not known is not absent.
  function choose(branches: readonly Branch[], otherwise: readonly TemplateNode[], current: Value, outer: Scope, emit: Emit, binds: boolean): Signal {
    const scope = outer.inner();
    for (const branch of branches) {
      const value = pipeline(branch.pipeline, current, scope);
      if (truthOf(value) !== false) return run(branch.body, binds ? value : current, scope.inner(), emit);
    }
    return run(otherwise, current, scope.inner(), emit);
  }

  function loop(node: Extract<TemplateNode, { kind: 'range' }>, current: Value, outer: Scope, emit: Emit): Signal {
    const { names } = node.pipeline;
    const over = pipeline({ ...node.pipeline, names: [] }, current, outer);
    const items = itemsIn(over);
    if (items.length === 0) return run(node.otherwise, current, outer.inner(), emit);
    for (const [key, item] of items) {
      const scope = outer.inner();
      if (names.length > 1) scope.declare(names[0]!, key);
      if (names.length > 0) scope.declare(names.at(-1)!, item);
      if (run(node.body, item, scope, emit) === 'break') break;
    }
    return undefined;
  }

  function pipeline({ names, declares, commands }: Pipeline, current: Value, scope: Scope): Value {
    let value: Value | undefined;
    for (const command of commands) value = evaluateOne(command, current, scope, value);
    const result = value ?? null;
    const name = names.at(-1);
    if (name !== undefined) {
      if (declares) scope.declare(name, result);
      else scope.assign(name, result);
    }
    return result;
  }

  /** `piped` is what the command before it gave, which a function takes as its last parameter. */
  function evaluateOne(expression: Expression, current: Value, scope: Scope, piped?: Value): Value {
    runtime.spend(1);
    switch (expression.kind) {
      case 'literal': return expression.value;
      case 'dot': return current;
      case 'variable': return scope.get(expression.name);
      case 'pipeline': return pipeline(expression.pipeline, current, scope);
      case 'field': {
        const found = fieldsOf(evaluateOne(expression.of, current, scope), expression.names);
        const parameters = (expression.parameters ?? []).map((one) => evaluateOne(one, current, scope));
        if (typeof found === 'function') return found(piped === undefined ? parameters : [...parameters, piped]);
        return found;
      }
      case 'function': {
        const name = expression.name;
        const call = functions.get(name);
        // What is decided before the end is not looked at any further.
        if ((name === 'and' || name === 'or') && piped === undefined) return decided(name, expression.parameters, current, scope);
        const parameters = expression.parameters.map((one) => evaluateOne(one, current, scope));
        if (piped !== undefined) parameters.push(piped);
        if (!call) return unknown;
        const result = call(parameters, runtime);
        if (typeof result === 'string') limit(result);
        return result;
      }
    }
  }

  function decided(name: 'and' | 'or', parameters: readonly Expression[], current: Value, scope: Scope): Value {
    let value: Value = null;
    let doubted = false;
    for (const parameter of parameters) {
      value = evaluateOne(parameter, current, scope);
      const truth = truthOf(value);
      if (truth === undefined) doubted = true;
      else if (truth === (name === 'or')) return doubted && name === 'and' ? unknown : value;
    }
    return doubted ? unknown : value;
  }

  function fieldsOf(start: Value, names: readonly string[]): Value {
    let value = start;
    for (const name of names) {
      if (value === unknown || value === missing) return value;
      if (!(value instanceof Dict)) return null;
      const place = value.places.get(name);
      const found = value.get(name);
      if (found === undefined) return value.open ? missing : null;
      if (place) {
        looked = { value: found, place };
        if (!(found instanceof Dict)) lookups++;
      }
      value = found;
    }
    return value;
  }

  run(template.nodes, dot, new Scope(dot), (piece, node, from) => {
    if (piece === '') return;
    parts.push({ at: text.length, start: node.start, end: node.end, literal: node.kind === 'text', ...(from ? { from } : {}) });
    if (node.kind !== 'text' && piece.includes(hole)) open = true;
    text += piece;
    limit(text);
  });
  return { text, parts, open };
}

/** As it is, or in Base64, which hides nothing. */
function isShown(value: string, shown: string): boolean {
  return shown === value || (shown.length > value.length && value.length < 1000 && /^[A-Za-z0-9+/]+=*$/.test(shown) && /^[\x20-\x7e]*$/.test(value) && shown === btoa(value));
}

function itemsIn(over: Value): readonly (readonly [Value, Value])[] {
  if (Array.isArray(over)) return over.map((item, i) => [i, item]);
  if (over instanceof Dict) return [...over].sort(byKey);
  return typeof over === 'number' && over > 0 && over <= 10_000 ? Array.from({ length: over }, (_, i) => [i, i]) : [];
}

/** Variables of a block and of those around it. */
class Scope {
  private readonly names = new Map<string, Value>();
  constructor(private readonly root: Value, private readonly outer?: Scope) {}

  inner(): Scope {
    return new Scope(this.root, this);
  }

  get(name: string): Value {
    if (name === '$') return this.root;
    return this.holding(name)?.names.get(name) ?? null;
  }

  declare(name: string, value: Value): void {
    this.names.set(name, value);
  }

  assign(name: string, value: Value): void {
    (this.holding(name) ?? this).names.set(name, value);
  }

  private holding(name: string): Scope | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the blocks around are walked in a loop
    let scope: Scope | undefined = this;
    while (scope && !scope.names.has(name)) scope = scope.outer;
    return scope;
  }
}
