// What is known about how many items a collection has, and who decides it: what a reviewer reads off its name and making.
import type { Items, Library } from '../concepts';
import type { Value } from '../program';
import { short } from './policies';
import { remoteWork, type WorkTools } from './remote-work';
import type { CallRef, Located } from './source-file';
import { callOf, lastName, located, textOf } from './source-file';

export interface Collection extends Items {
  /** `few`: written out, cut off, or kept in configuration; `portions`: each item is many; `stream`: it comes over time. */
  readonly size: 'few' | 'portions' | 'stream' | 'open';
}

/** What a loop or a `map` goes through; `item` are the names under which each item is looked at, where there are some. */
export function collectionOf(value: Located, item: readonly string[], tools: WorkTools): Collection {
  const text = short(textOf(value.file, value.value.at));
  const size = (cutOff.test(text) && !isLongCut(text)) || isShortPage(value) ? 'few' : isReceived(value, tools) ? 'stream' : item.map(sizeOfName).find((found) => found !== undefined) ?? sizeByName(value) ?? (isConfiguration(value) ? 'few' : sizeOf(value, tools, 0));
  return { size, from: origin(value, tools, 0), ...(text.length > 40 || text.includes('\n') ? {} : { text }) };
}

/** `rows = (await query.limit(10)).data`: a page that a person could count, by the words of what the name was given. */
function isShortPage({ file, value }: Located, depth = 0): boolean {
  const held = value.kind === 'variable' ? file.program.bindings[value.binding]!.values : [];
  if (held.length !== 1 || depth > 2) return false;
  const text = textOf(file, held[0]!.at);
  const limit = /\blimit\(\s*(\d+)\s*\)|\bLIMIT (\d+)\b|\b(?:limit|take):\s*(\d+)\b/.exec(text);
  if (limit) return Number(limit[1] ?? limit[2] ?? limit[3]) <= mostWritten;
  const inner = held[0]!.kind === 'either' ? held[0]!.options[0]! : held[0]!;
  return inner.kind === 'member' && isShortPage({ file, value: inner.of }, depth + 1);
}

/** `orders[:500]`: bounded, and still hundreds. */
const isLongCut = (text: string): boolean => Number(/\[:\s*(\d+)\]$/.exec(text)?.[1] ?? 0) > mostCut;
const mostCut = 100;

type Size = Collection['size'];

// `items[:3]`, `items[start:start+100]`: a slice with an end, where slices are written in brackets.
const cutOff = /\[[^[\]:]*:[^[\]:]*[^[\]:\s][^[\]:]*(?::[^[\]]*)?\]$/;

// Parts of a system, attempts and pauses are counted on fingers; pages and batches hold many items each.
const fewByName = /(attempts?|tables?|schemas?|statements?|stmts?|queries|sqls?|columns?|migrations?|indexes|retr(y|ies)|tries|delays?|backoffs?|hosts?|nodes?|relays|peers|backends|upstreams|servers?|endpoints?|mirrors?|replicas?|shards?|regions?|zones?|brokers?|environments?|envs?|providers?|args|argv|flags|steps|stages|phases|versions|tests?|testCases|scenarios|dates|weekdays|months|roles?(?:To[A-Z]\w*)?|permissions|scopes|config|configuration|settings)(?:List|Set)?$/i;
const portionsByName = /(chunk|batch|page|partition|window|group|bucket)(s|es|ed)?$/i;

// What a queue was asked for comes in portions that the queue decides, and one by one is how it is worked off.
const received = /^(?:messages?|Messages|records|Records|deliveries|msgs)$/;
const receives = /receive_?messages?|\.poll\(|\bconsum|max_number_of_messages/i;

function sizeByName({ file, value }: Located): Size | undefined {
  const called = lastName(value.kind === 'result' ? file.program.calls[value.call]!.callee : value, file.program);
  if (received.test(called) && receives.test(file.text)) return 'stream';
  if (value.kind !== 'result') return sizeOfName(lastName(value, file.program) || parameterName({ file, value }));
  const name = lastName(file.program.calls[value.call]!.callee, file.program);
  // `settings.getAllEnvs()` is as few as `envs`.
  return portioning.test(name) && name !== 'GroupBy' ? 'portions' : /^(?:get|all|active)[A-Z]/.test(name) && fewByName.test(name) ? 'few' : undefined;
}

function sizeOfName(name: string): Size | undefined {
  if (/^[A-Z][A-Z0-9_]*$/.test(name) && /[A-Z]{2}/.test(name)) return 'few';
  if (portionsByName.test(name)) return 'portions';
  return fewByName.test(name) ? 'few' : undefined;
}

function parameterName({ file, value }: Located): string {
  return value.kind === 'parameter' ? file.program.functions[value.fn]?.parameters[value.index]?.name ?? '' : '';
}

// Those that give the same items again, in another form or order, or fewer of them.
const sameItems = new Set(['enumerate', 'sorted', 'reversed', 'list', 'set', 'tuple', 'zip', 'iter', 'filter', 'map', 'tqdm', 'fill', 'keys', 'values', 'entries', 'from', 'items', 'toSorted', 'sort', 'reverse', 'uniq', 'uniqBy', 'compact', 'flat', 'concat', 'copy', 'unique', 'dict', 'Keys', 'Values', 'GroupBy', 'All', 'Sorted', 'Collect']);
const cutting = new Set(['slice', 'splice', 'take', 'Take', 'TakeLast', 'islice', 'head', 'first', 'nlargest', 'nsmallest', 'sample', 'sampleSize', 'most_common', 'split', 'range']);
const portioning = /^(chunk|batch|paginat|partition|group)|(chunks?|batch(es|ed)?|pages|paginator|partitions)$/i;
const streaming = /^(listen|subscribe|consume|poll|stream|watch|iter_lines|iter_content|scan_iter|readlines?|events|xread|xRead|xreadgroup|xReadGroup|blpop|blPop|brpop|brPop)$|Stream$/;

const deepest = 4;
// A list longer than this is data, even though it is written out.
const mostWritten = 20;

function sizeOf(value: Located, tools: WorkTools, depth: number): Size {
  if (depth > deepest) return 'open';
  const sizes = tools.resolver.resolve(value).map((form): Size => {
    const { file, value: v } = form;
    switch (v.kind) {
      case 'list':
        if (v.open && v.items.length <= mostWritten && spreadsOf(textOf(file, v.at)).every((spread) => fromSettings.test(spread))) return 'few';
        return !v.open && v.items.length > 0 && v.items.length <= mostWritten ? 'few' : 'open';
      case 'record':
        return v.rest.length === 0 && v.entries.length > 0 && v.entries.length <= mostWritten ? 'few' : 'open';
      case 'text':
        return 'few';
      case 'literal':
        // Nothing at first, until somebody gives it: `lines: list[Line] | None = None`.
        return v.value === null ? 'open' : 'few';
      case 'result':
        return sizeOfResult(form as Located<Extract<Value, { kind: 'result' }>>, tools, depth);
      // An enumeration is gone through by its name.
      case 'self':
        return 'few';
      case 'member':
        return isConfiguration(form) ? 'few' : 'open';
      default:
        return tools.matcher.things(located(file, v)).things.some(({ library }) => !isOfRows(library)) ? 'stream' : 'open';
    }
  });
  return sizes.every((size) => size === sizes[0]) ? sizes[0] ?? 'open' : 'open';
}

/** `[*settings.manifests, own]`: what is put together of what somebody typed. */
const spreadsOf = (text: string): readonly string[] => text.match(/(?:\*|\.\.\.)\s*[\w.]+/g) ?? ['?'];
const fromSettings = /^(?:\*|\.\.\.)\s*(?:(?:self|this)\.)?_?(?:\w*_)?(?:config|configuration|settings|conf|cfg|constants)\.|^(?:\*|\.\.\.)\s*[A-Z][A-Z0-9_]+$/;

function sizeOfResult(form: Located<Extract<Value, { kind: 'result' }>>, tools: WorkTools, depth: number): Size {
  const { file } = form;
  const ref = { file, index: form.value.call };
  const call = callOf(ref);
  const name = lastName(call.callee, file.program);
  // As many groups as there are customers, not a few portions.
  if (portioning.test(name) && name !== 'GroupBy') return 'portions';
  if (streaming.test(name)) return 'stream';
  if (cutting.has(name)) return 'few';
  if (isEnumeration(ref, name, tools) || isOfKnownLength(ref, name, tools)) return 'few';
  const match = tools.matcher.match(ref);
  // A consumer, a cursor, a subscription: going through it is how it is read.
  if (match) return match.operation.makes !== undefined && match.operation.does !== 'query' && !isOfRows(match.library) ? 'stream' : 'open';
  if (!sameItems.has(name)) return 'open';
  const inner = call.callee.kind === 'member' && !isNamespace(call.callee.of) ? call.callee.of : call.arguments.find((a) => a.value.kind !== 'function')?.value;
  if (!inner) return 'open';
  const given = located(file, inner);
  return sizeByName(given) ?? sizeOf(given, tools, depth + 1);
}

/** What a function of the program gives that asks a stream or queue for what has come meanwhile. */
function isReceived({ file, value }: Located, { resolver }: WorkTools): boolean {
  const [held, ...more] = value.kind === 'variable' ? file.program.bindings[value.binding]!.values : [value];
  if (held?.kind !== 'result' || more.length > 0) return false;
  return resolver.resolve(located(file, file.program.calls[held.call]!.callee)).some((form) => form.value.kind === 'function'
    && /\.(?:x_?read(?:_?group)?|x_?auto_?claim|x_?claim|receive_?messages?)\(/i.test(textOf(form.file, form.file.program.functions[form.value.fn]!.at)));
}

/** What is put together for a database of rows is asked for as a whole. */
const isOfRows = ({ protocol }: Library): boolean => protocol === 'postgres' || protocol === 'mysql' || protocol === 'sql';

/** `new Array(6)`, which is filled with something afterwards. */
function isOfKnownLength(ref: CallRef, name: string, { resolver }: WorkTools): boolean {
  const { callee, arguments: [length, ...more] } = callOf(ref);
  if (name !== 'Array' || callee.kind !== 'global' || !length || more.length > 0) return false;
  const forms = resolver.resolve(located(ref.file, length.value));
  return forms.length > 0 && forms.every(({ value }) => value.kind === 'literal' && typeof value.value === 'number' && value.value <= mostWritten);
}

/** `Status.values()`, `Enum.GetValues<Status>()`: the constants of a type. */
function isEnumeration(ref: CallRef, name: string, { resolver }: WorkTools): boolean {
  const { callee, arguments: given } = callOf(ref);
  if (callee.kind !== 'member') return false;
  if (name === 'GetValues') return lastName(callee.of, ref.file.program) === 'Enum';
  return name === 'values' && given.length === 0 && resolver.resolve(located(ref.file, callee.of)).every(({ value }) => value.kind === 'self' || value.kind === 'import');
}

const isNamespace = (value: Value): boolean => value.kind === 'global' || value.kind === 'import';

// What is read from settings is a list that somebody typed.
function isConfiguration({ file, value }: Located): boolean {
  for (let of: Value = value; of.kind === 'member'; of = of.of) {
    if (/^(config|configuration|settings|env|environ|options|argv|cfg|conf|constants)$/i.test(of.name)) return true;
    // The columns and relations of a model are as many as somebody wrote.
    if (/^__\w+__$|^_meta$/.test(of.name)) return true;
    const holder = lastName(of.of, file.program) || parameterName({ file, value: of.of });
    if (/^(?:\w*_)?(config|configuration|settings|cfg|conf|options|args|constants|process|sys|os)$/i.test(holder) || /[a-z](?:Config|Configuration|Settings|Cfg)$/.test(holder)) return true;
  }
  return false;
}

function origin(value: Located, tools: WorkTools, depth: number): Items['from'] {
  if (depth > deepest) return 'unknown';
  for (const { file, value: v } of tools.resolver.resolve(value)) {
    if (v.kind === 'member') {
      const from = origin(located(file, v.of), tools, depth + 1);
      if (from !== 'unknown') return from;
    }
    if (v.kind !== 'result') continue;
    const work = remoteWork({ file, index: v.call }, tools)[0];
    if (work) return work.match.operation.does === 'query' ? 'query' : 'request';
    const call = file.program.calls[v.call]!;
    const inner = call.callee.kind === 'member' && !isNamespace(call.callee.of) ? call.callee.of : call.arguments[0]?.value;
    if (inner && inner.kind !== 'function') {
      const from = origin(located(file, inner), tools, depth + 1);
      if (from !== 'unknown') return from;
    }
  }
  return 'unknown';
}
