// Queries that bring all there is of a table or collection, run for each request: no limit, no page, and no condition that depends on who
// asks. What is near to a limit of any kind is left alone, and so is what is small by its nature.
import { contains } from '../../base/span';
import type { ItemCall, ListQuery, PerRequest, Site } from '../concepts';
import type { Call, Value } from '../program';
import { calledOn } from './by-place';
import { piecesOf } from './constants';
import { nameOf } from './call-names';
import type { LiftTools } from './lift';
import { changesFor } from './remedies';
import type { Match } from './matcher';
import { isWaitedFor, remoteWork } from './remote-work';
import { callsIn, itemCall } from './sequential-calls';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, onlyFunction, siteOf, textOf } from './source-file';
import { testFile } from './test-file';

/** All of a file, in the order of the text; `perRequest` tells what runs for each request. */
export function listQueries(file: SourceFile, tools: LiftTools, perRequest: (site: Site) => PerRequest | undefined): readonly ListQuery[] {
  if (testFile.test(file.path) || apart.test(file.path)) return [];
  return file.program.calls.flatMap((call, index): readonly ListQuery[] => {
    const match = tools.matcher.match({ file, index });
    if (!match?.operation.lists || call.fn < 0) return [];
    const found = wholeOf(match, tools);
    if (!found || (found.of !== undefined && isSmall(found.of))) return [];
    if (isBounded(file, call)) return [];
    const asked = perRequest(siteOf(file, call.at));
    const said = {
      at: siteOf(file, call.at), name: nameOf(match), library: match.library.title, ...(found.of === undefined ? {} : { of: found.of }),
      fixes: changesFor(match, match.operation.lists.remedies, tools.resolver),
    };
    if (asked && asked.handler.asks !== 'message' && !isExport(asked)) return [{ ...said, asked, clues: asked.through }];
    if (asked) return [];
    const fed = callForEach(match.ref, tools);
    const later = fed ? undefined : callForEachLater(match.ref, tools);
    const feeds = fed ?? later;
    return feeds ? [{ ...said, feeds: feeds.name, ...(later ? { elsewhere: true as const } : {}), clues: [{ note: `\`${feeds.name}\` is called with each row`, ...feeds.at }] }] : [];
  });
}

/** What a query asks for, if it asks for all of it; undefined if anything bounds it or may. */
function wholeOf(match: Match, tools: LiftTools): { readonly of?: string } | undefined {
  const chain = chainOf(match.ref);
  // A function of the program's own on the way may bound it, unless it is seen to give all there is.
  // What a query that is handed over is asked of has no say in how much it brings.
  const isAsked = (ref: CallRef): boolean => match.operation.lists!.built !== undefined && isBefore(ref, match.ref);
  if (!chain || chain.some((ref) => !isAsked(ref) && ((isBounding(ref) && !(ref === match.ref && match.operation.lists!.pipeline !== undefined)) || (isBefore(ref, match.ref) && !isStep(ref, match, tools) && !givesAll(ref, tools))))) return undefined;
  // `session.query(func.count())`, `session.query(totals.subquery())`: what was counted or put together before is no table.
  if (chain.some((ref) => lastName(callOf(ref).callee, ref.file.program) === 'query' && isPutTogether(ref.file, callOf(ref).arguments[0]?.value))) return undefined;
  const { limit = [], where = [], alone, built, pipeline } = match.operation.lists!;
  if (pipeline !== undefined) return ofPipeline(match, pipeline, tools);
  if (built !== undefined) return builtOf(match, built, tools);
  const at = (place: string) => tools.matcher.at(match.ref, place);
  if (alone && callOf(match.ref).arguments.length > 0) return undefined;
  // Options from elsewhere may bring a limit.
  if (!match.operation.lists!.sql && callOf(match.ref).arguments.some((argument) => argument.spread)) return undefined;
  if (limit.some((place) => at(place).state !== 'absent')) return undefined;
  for (const place of where) {
    const keyed = at(place);
    if (keyed.state === 'hidden' || (keyed.state === 'given' && !isConstant(keyed.value.file, keyed.value.value, tools) && !isSearch(keyed.value, tools))) return undefined;
  }
  const sql = chain.flatMap((ref) => sqlIn(ref, tools));
  if (sql.length > 0) return sql.length === 1 && sql[0] !== undefined ? wholeTable(sql[0]) : undefined;
  if (match.operation.lists!.sql) return writtenBy(match.ref, tools);
  const filters = chain.filter((ref) => ref !== chain[0] && isFilter(ref));
  const isNarrow = (ref: CallRef, value: Value): boolean => isByKind(textOf(ref.file, value.at));
  if (filters.some((ref) => !isSameForAll(ref) && callOf(ref).arguments.some(({ value, name }) => name !== undefined || (!isConstant(ref.file, value, tools) && !isNarrow(ref, value))))) return undefined;
  const of = subject(match, chain);
  return of === undefined ? {} : { of };
}

/** Not a class or column, nor a column under another name. */
function isPutTogether({ program }: SourceFile, value: Value | undefined): boolean {
  const callee = value?.kind === 'result' ? program.calls[value.call]!.callee : undefined;
  return callee !== undefined && !(callee.kind === 'member' && callee.name === 'label' && callee.of.kind === 'member');
}

/** `aggregate([{ $lookup: … }, { $project: … }])`: steps that are all written out, of which none bounds or sums up what comes. */
function ofPipeline(match: Match, place: string, tools: LiftTools): { readonly of?: string } | undefined {
  const keyed = tools.matcher.at(match.ref, place);
  const forms = keyed.state === 'given' ? tools.resolver.resolve(keyed.value) : [];
  const [only] = forms;
  if (forms.length !== 1 || only?.value.kind !== 'list' || only.value.open || only.value.items.length === 0) return undefined;
  for (const step of only.value.items) {
    if (step.kind !== 'record' || step.rest.length > 0 || step.entries.length !== 1) return undefined;
    const { key, value } = step.entries[0]!;
    // What is looked up by conditions of its own may be all that is left afterwards.
    if (!passing.test(key) || (key === '$lookup' && (value.kind !== 'record' || value.entries.some((entry) => entry.key === 'pipeline'))) || (key === '$match' && !isConstant(only.file, value, tools))) return undefined;
  }
  const of = subject(match, [match.ref]);
  return of === undefined ? {} : { of };
}

const passing = /^\$(?:match|lookup|unwind|project|addFields|set|unset|sort|replaceRoot|replaceWith)$/;

/** What a loop over the rows calls over the network with each of them. */
function callForEach(ref: CallRef, tools: LiftTools): ItemCall | undefined {
  const { file } = ref;
  const { bindings, regions } = file.program;
  const call = callOf(ref);
  // `db.Select(&orders, …)` puts the rows where it is told.
  const holds = (value: Value): boolean => value.kind === 'variable' && (call.arguments.some(({ value: given }) => given.kind === 'variable' && given.binding === value.binding) || bindings[value.binding]!.values.some(({ at }) => contains(at, call.at)));
  const loop = regions.findIndex(({ kind, each, value, at }) => kind === 'loop' && each === true && value !== undefined && ((at.start > call.at.end && holds(value)) || (value.kind === 'result' && contains(value.at, call.at))));
  const [work] = loop < 0 ? [] : callsIn(file, loop).filter((index) => isWaitedFor({ file, index })).flatMap((index) => remoteWork({ file, index }, tools)).filter(({ match }) => match.operation.does === 'request');
  return work && itemCall(work, 0);
}

/** The same where the rows are given back to whoever calls the function around the query. */
function callForEachLater(ref: CallRef, tools: LiftTools, depth = 0): ItemCall | undefined {
  const { file } = ref;
  const { functions, bindings } = file.program;
  const { fn, at } = callOf(ref);
  const gives = (value: Value): boolean => contains(value.at, at) || (value.kind === 'variable' && bindings[value.binding]!.values.some((held) => contains(held.at, at)));
  if (depth >= mostHands || fn < 0 || !functions[fn]!.returns.some((value) => gives(value) || (value.kind === 'result' && callOf({ file, index: value.call }).arguments.some((argument) => gives(argument.value))))) return undefined;
  for (const caller of tools.resolver.callers(file, fn)) {
    if (testFile.test(caller.file.path) || apart.test(caller.file.path)) continue;
    const found = callForEach(caller, tools) ?? callForEachLater(caller, tools, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** From the query to the loop over what it brings. */
const mostHands = 2;

/** It is known to put the query together, or it is none of the program's own functions where a library has more steps than a record names. */
function isStep(ref: CallRef, { operation }: Match, tools: LiftTools): boolean {
  if (tools.matcher.match(ref)) return true;
  return operation.lists!.steps === true && tools.resolver.resolve(located(ref.file, callOf(ref).callee)).every(({ value }) => value.kind !== 'function');
}

/** `session.scalars(select(Order).order_by(Order.id))`, `session.execute(text("SELECT …"))`: a query that is handed over. */
function builtOf(match: Match, places: string | readonly string[], tools: LiftTools): { readonly of?: string } | undefined {
  const keyed = [places].flat().map((place) => tools.matcher.at(match.ref, place)).find(({ state }) => state !== 'absent');
  const forms = keyed?.state === 'given' ? tools.resolver.resolve(keyed.value) : [];
  const [only] = forms;
  if (forms.length !== 1 || !only) return undefined;
  const written = only.value.kind !== 'result' ? sqlOf(only, tools) : lastName(callOf({ file: only.file, index: only.value.call }).callee, only.file.program) === 'text' ? sqlIn({ file: only.file, index: only.value.call }, tools) : [];
  if (written.length > 0) return written[0] !== undefined && !chainOf(match.ref)?.some(isBounding) ? wholeTable(written[0]) : undefined;
  if (only.value.kind !== 'result') return undefined;
  const chain = chainOf({ file: only.file, index: only.value.call });
  const start = chain?.find((ref) => lastName(callOf(ref).callee, ref.file.program) === 'select');
  if (!chain || !start || chain.some(isBounding) || chain.some((ref) => isFilter(ref) && !isSameForAll(ref))) return undefined;
  const { arguments: [asked, ...more], callee } = callOf(start);
  // `orders.select()`: all of a table.
  if (callee.kind === 'member' && !asked) return { of: bare(textOf(start.file, callee.of.at)) };
  // A single class, no function of it and no columns: what is counted or summed up is one answer.
  if (!asked || callee.kind === 'member' || more.length > 0 || asked.spread || asked.value.kind === 'result') return undefined;
  return { of: bare(textOf(start.file, asked.at)) };
}

/** Go: `sql, args, err := builder.Select("id").From("orders").ToSql()`, and the text is handed over; with a condition on the way it depends on who asks. */
function writtenBy(ref: CallRef, tools: LiftTools): { readonly of?: string } | undefined {
  if (ref.file.program.language !== 'go') return undefined;
  const texts = callOf(ref).arguments.flatMap(({ value, spread }) => (value.kind === 'variable' && !spread ? tools.resolver.resolve(located(ref.file, value)) : []))
    .flatMap(({ file, value }) => (value.kind === 'result' && /^(?:To|Must)S(?:ql|QL)$/.test(lastName(callOf({ file, index: value.call }).callee, file.program)) ? [{ file, index: value.call }] : []));
  const [text] = texts;
  const chain = text && texts.length === 1 ? chainOf(text) : undefined;
  const step = (wanted: RegExp): CallRef | undefined => chain?.find((one) => wanted.test(lastName(callOf(one).callee, one.file.program)));
  const from = step(/^From$/);
  const table = from && callOf(from).arguments[0]?.value;
  if (!chain || !step(/^Select$/) || chain.some((one) => isBounding(one) || isFilter(one)) || table?.kind !== 'literal' || typeof table.value !== 'string') return undefined;
  const asked = callOf(step(/^Select$/)!).arguments.map(({ at }) => textOf(text!.file, at)).join(' ');
  return /\b(?:count|sum|avg|min|max|distinct)\b/i.test(asked) ? undefined : { of: table.value.split(/\s/)[0]!.split('.').at(-1)! };
}

/** `repository.GetAll()`: a function of the program whose one answer is a query that nothing bounds, of nothing small. */
function givesAll(ref: CallRef, tools: LiftTools, depth = 0): boolean {
  const only = onlyFunction(tools.resolver.resolve(located(ref.file, callOf(ref).callee)));
  if (depth > 2 || !only || isSmall(lastName(callOf(ref).callee, ref.file.program))) return false;
  const { file } = only;
  const { returns } = file.program.functions[only.value.fn]!;
  const [returned] = returns;
  if (returns.length !== 1 || returned === undefined || isSmall(/^[\w.]*\w/.exec(textOf(file, returned.at))?.[0].replace(/\.\w+$/, '') ?? '')) return false;
  if (returned.kind !== 'result') return returned.kind === 'member' && tools.matcher.things(located(file, returned)).things.length > 0;
  return chainOf({ file, index: returned.call })?.every((one) => !isBounding(one) && !isFilter(one) && (tools.matcher.match(one) !== undefined || givesAll(one, tools, depth + 1))) === true;
}

/** `.where(Subscription.active)`, `.filter(User.email.isnot(None), User.kind == "guest")`: conditions that no caller changes. */
const isSameForAll = (ref: CallRef): boolean => (ref.file.program.language === 'javascript' && callOf(ref).arguments.length === 1 && columnIs.test(textOf(ref.file, callOf(ref).arguments[0]!.at))) || ref.file.program.language === 'python' && callOf(ref).arguments.length > 0 && callOf(ref).arguments.every(({ name, at }) => name === undefined && columnAlone.test(textOf(ref.file, at)));
/** `eq(orders.status, 'open')` */
const columnIs = /^(?:eq|ne)\(\s*\w+\.(?!\w*[iI]d\b)\w+,\s*(?:true|false|'[^']*'|"[^"]*")\s*\)$/;
const columnAlone = /^[~(]?[A-Z]\w*\.(?!\w*_?id\b)\w+(?:\.(?:is_|isnot|is_not)\((?:True|False|None|true\(\)|false\(\))\)|\s*(?:==|!=|\bis\b)\s*(?:True|False|None|"[^"]*"|'[^']*'|[A-Z]\w*\.[A-Z_]+))?\)?$/;

const isFilter = (ref: CallRef): boolean => filtering.test(lastName(callOf(ref).callee, ref.file.program));

/** It is called on the way to the other, not on what that gives. */
const isBefore = (ref: CallRef, other: CallRef): boolean => ref !== other && callOf(ref).at.end <= callOf(other).name.start;

const isBounding = (ref: CallRef): boolean => bounding.test(lastName(callOf(ref).callee, ref.file.program)) && /^(?:member|import)$/.test(callOf(ref).callee.kind);

/** Steps of a chain that are followed. */
const longest = 30;

/** The call, what it is called on, and what is called on it, as far as one expression or plain names go; undefined where that cannot be told. */
function chainOf(start: CallRef): readonly CallRef[] | undefined {
  const { file } = start;
  const { calls, bindings } = file.program;
  const refs: CallRef[] = [start];
  let value: Value = calls[start.index]!.callee;
  for (let steps = 0; steps < longest; steps++) {
    if (value.kind === 'member') value = value.of;
    else if (value.kind === 'result') {
      refs.push({ file, index: value.call });
      value = calls[value.call]!.callee;
    } else if (value.kind === 'variable') {
      const { values, fn }: { values: readonly Value[]; fn: number } = bindings[value.binding]!;
      // What is put together step by step may have got a limit on the way.
      if (fn >= 0 && values.length > 1) return undefined;
      if (fn < 0 || values.length !== 1 || values[0]!.kind !== 'result') break;
      value = values[0]!;
    } else break;
  }
  // A query that is handed in was begun by somebody else.
  if (value.kind === 'parameter' && refs.length === 1 && /quer|stmt|cursor/i.test(file.program.functions[value.fn]?.parameters[value.index]?.name ?? '')) return undefined;
  let behind = start.index;
  for (let next = calledOn(file.program, behind); next >= 0 && refs.length < longest; next = calledOn(file.program, behind)) {
    refs.push({ file, index: next });
    behind = next;
  }
  return refs;
}

/** Texts of SQL among the arguments; undefined for one with parts that are not known. */
function sqlIn(ref: CallRef, tools: LiftTools): readonly (string | undefined)[] {
  return callOf(ref).arguments.flatMap(({ value }) => sqlOf(located(ref.file, value), tools));
}

function sqlOf(value: Located, tools: LiftTools): readonly (string | undefined)[] {
  const all = piecesOf(value, tools.resolver);
  const begins = all.filter((pieces) => /^\s*(?:--[^\n]*\n\s*)*(?:select|with)\b/i.test(pieces[0]?.text ?? ''));
  if (begins.length === 0) return [];
  const [only] = begins;
  return [all.length === 1 && only!.every(({ text }) => text !== undefined) ? only!.map(({ text }) => text).join('') : undefined];
}

function wholeTable(sql: string): { readonly of?: string } | undefined {
  const plain = sql.replace(/--[^\n]*/g, ' ').replace(/\s+/g, ' ').trim();
  const from = /^select\b.*?\bfrom\s+["'`[]?([\w.]+)/i.exec(plain);
  if (!from || /\b(?:limit|top|fetch|offset|rownum|count|sum|avg|min|max|exists|distinct|group by|having|returning|union|for update|information_schema|pg_\w+|sqlite_\w+)\b/i.test(plain)) return undefined;
  const condition = /\bwhere\b(.*?)(?:\border by\b.*)?$/i.exec(plain)?.[1];
  // With a placeholder it depends on who asks; inner queries may well bound it. A part that all share is no bound: `region = $1`.
  if (/[$?%@{]|:\w/.test(plain.replace(ofManyShared, ' '))) return undefined;
  if (condition !== undefined && /\bselect\b|\bcurrent_|\bnow\b|[<>]|\bid\b|_id\b/i.test(condition)) return undefined;
  return { of: from[1]!.split('.').at(-1)! };
}

// Conditions on what few values are shared by many rows.
const ofManyShared = /\b(?:\w+\.)?(?:region|status|state|type|kind|country|city|category|channel|source|level|topic|currency|language|locale|severity|event(?:_type)?|active|enabled|deleted|archived|role|plan|tier|year|path|method)\s*=\s*(?:\$\d+|\?|:\w+|@\w+|%s)/gi;

/** `order => order.Status == status`: a condition on what many rows share alone. */
const isByKind = (text: string): boolean => {
  const property = /^\(?(\w+)\)?\s*=>\s*\1\.(\w+)\s*===?\s*[A-Za-z_][\w.]*$/.exec(text)?.[2];
  return property !== undefined && new RegExp(ofManyShared, 'i').test(`${property} = ?`);
};

/** The same whoever asks: nothing, a constant, or a record of constants that are no keys. */
function isConstant(file: SourceFile, value: Value, tools: LiftTools): boolean {
  const forms = tools.resolver.resolve(located(file, value));
  const [only] = forms;
  if (forms.length !== 1 || !only) return false;
  if (only.value.kind === 'function') return sameForAll.test(textOf(only.file, only.value.at));
  if (only.value.kind === 'literal') return typeof only.value.value !== 'string' || !/[$?%@{:]|_?id\b/i.test(only.value.value);
  // `bson.M{}`
  if (only.value.kind === 'result') return callOf({ file: only.file, index: only.value.call }).form === 'literal' && callOf({ file: only.file, index: only.value.call }).arguments.length === 0;
  if (only.value.kind === 'list') return only.value.items.length === 0 && !only.value.open;
  if (only.value.kind !== 'record' || only.value.rest.length > 0) return false;
  return only.value.entries.every(({ key, value: inner }) => !/id$|key|email|name|slug|user|owner/i.test(key) && isConstant(only.file, inner, tools));
}

/** `{ $text: { $search: words } }`, `{ name: { $regex: words } }`: a word that many rows have is no bound. */
function isSearch(value: Located, tools: LiftTools): boolean {
  const forms = tools.resolver.resolve(value);
  const [only] = forms;
  if (forms.length !== 1 || only?.value.kind !== 'record' || only.value.rest.length > 0 || only.value.entries.length !== 1) return false;
  const { key, value: inner } = only.value.entries[0]!;
  return /^\$?(?:text|regex|search|contains|icontains|iLike|like|startsWith|mode)$/i.test(key) || isSearch(located(only.file, inner), tools);
}

// `order => order.State == OrderState.Open`, `order => !order.Hidden`: a condition on the item alone.
const sameForAll = /^\(?(\w+)\)?\s*=>\s*!?\1(?:\.\w+)+(?:\s*[!=]==?\s*(?:[A-Z]\w*(?:\.\w+)+|true|false|null|"[^"]*"|'[^']*'|\d+))?$/;

/** The class, table or collection by which the query goes. */
function subject(match: Match, chain: readonly CallRef[]): string | undefined {
  const call = callOf(match.ref);
  const called = new Set(chain.map((ref) => lastName(callOf(ref).callee, ref.file.program)));
  const names = textOf(match.ref.file, { start: Math.max(call.at.start, call.name.start - 300), end: call.name.start }).replace(/\((?:[^()]|\([^()]*\))*\)/g, '').split(/[^\w]+/).filter((name) => !called.has(name)).map(bare).filter((name) => name !== '' && !general.test(name) && !asking.test(name));
  const given = chain.slice(1).flatMap((ref) => callOf(ref).arguments.slice(0, 1).map(({ value }) => textOf(ref.file, value.at))).find((text) => /^['"]?\w+['"]?$/.test(text));
  const own = call.arguments[0] && call.arguments[0].value.kind !== 'record' ? /^&(\w+)$/.exec(textOf(match.ref.file, call.arguments[0].at))?.[1] ?? /^['"](\w+)['"]$/.exec(textOf(match.ref.file, call.arguments[0].at))?.[1] : undefined;
  return names.at(-1) ?? (given === undefined ? own : bare(given.replace(/['"]/g, '')));
}

const general = /^(?:await|this|self|return|_?db|_?context|ctx|(?:db|async)_?session|session|repository|repo|repositories|prisma|client|pool|conn|connection|models?|objects|query|queries|cursor|c|s|r|h|svc|service|app|collection|knex|orm|tx|store|dao|em|manager|Set|entity_?manager|data_?source)$/i;

// What asks for them says nothing of what they are.
const asking = /^(?:Get|Find|List|Load|Fetch|Read|Query)(?:[A-Z]\w*)?$/;

/** What a repository or model is named for: `branchRepo`, `_orderRepository`, `OrderModel`. */
const bare = (name: string): string => name.replace(/^_+/, '').replace(/_?(?:Repositor(?:y|ies)|Repo|Model|Dao|Entity|Collection|Table|Schema)$/i, '');

function isSmall(name: string): boolean {
  return small.test(name);
}

// Tables that people fill by hand, or that a deployment brings along.
const small = /(?:settings?|config(?:s|urations?)?|options?|preferences|roles?|permissions?|scopes|countr(?:y|ies)|currenc(?:y|ies)|languages?|locales?|categor(?:y|ies)|tags?|labels?|plans?|tiers?|status(?:es)?|states?|types?|kinds?|regions?|zones?|units?|flags?|features?|migrations?|channels?|groups?|teams?|departments?|branch(?:es)?|stores?|shops?|warehouses?|brands?|templates?|themes?|menus?|providers?|plugins?|nodes?|clusters?|servers?|hosts?|monitors?|tenants?|workspaces?|organi[sz]ations?|schemas?|rules?|polic(?:y|ies)|webhooks?|integrations?|endpoints?|keys?|levels?|genres?|cinemas?|theat(?:er|re)s?|rooms?|tables?|schedules?|jobs?|slots|sizes?|thresholds?|weights?|colou?rs|holidays|faqs?|banners?|slides?|sections?|pages|admins?|units?|taxes|tax|carriers?|stations?|areas?|cities|city|provinces?|districts?|devices?|airports?|aircrafts?|methods?|modules?|sources?|sites?|domains?|quiz(?:zes)?|courses?|questions?)$/i;

// Further calls of the chain that bound it, or ask for less than all.
const bounding = /^(?:limit|Limit|take|Take|top|Top|first|First\w*|firstOr\w*|single\w*|Single\w*|one\w*|find_one|skip|Skip|offset|Offset|paginate\w*|Paginate\w*|page|slice|Slice|count\w*|Count\w*|exists|Any|sum|Sum|aggregate|Aggregate|group\w*|Group\w*|in_bulk|iterator|cursor|stream|batchSize|tailable|distinct|Distinct|findOne\w*|findById\w*|get|QueryRow\w*|yield_per|fetch_one|fetch_optional|Scopes|Find\w+Async|Paged\w*|ToPage\w*|lean_limit|range|insert\w*|update\w*|del|delete\w*|increment|truncate|returning|belonging_to|sql_query|bind|find_by_\w+|find_related|page_size|per_page)$/;

const filtering = /^(?:find|where|Where|andWhere|orWhere|filter|filter_by|exclude|having|Having|match|in|equals|gt|lt|gte|lte|whereIn|join|Joins|innerJoin|select_from|with_entities|FromSql\w*|Raw|raw|Not|Or)$/;

/** Words of a limit anywhere in the function, or a slice right behind. */
function isBounded(file: SourceFile, call: Call): boolean {
  const around = file.program.functions[call.fn]!;
  const whole = textOf(file, around.at).length > 4000 ? textOf(file, { start: Math.max(around.at.start, call.at.start - 1500), end: call.at.end + 1500 }) : textOf(file, around.at);
  // MongoDB gives its answers by a cursor, which is no place in a list of pages.
  const text = ['go', 'rust'].includes(file.program.language) ? whole.replace(ofAnswers, ' ') : whole;
  return /limit|\bpage|pagina|offset|cursor\b(?!\s*\()|\bslice\(|\[\s*:\s*\w|\[0\]|fetchone|fetchmany|\.first\b|\btop\b|\bchunk|batch|\bcount\b/i.test(text)
    || /^\s*\[/.test(file.text.slice(call.at.end, call.at.end + 3));
}

const ofAnswers = /\bcursor\b(?=\s*(?:,\s*\w+\s*)?:?=(?!=))|\bcursor\.(?:next|all|close|decode|err|id|current|try_\w+|advance|deserialize_\w+|collect|map)\b|[&=(]\s*(?:&?mut\s+)?cursor\b(?=\s*[,);{])/gi;

// What is meant to bring everything, once in a while.
function isExport({ handler, through }: PerRequest): boolean {
  return [handler.name, handler.path ?? '', ...through.map(({ note }) => note)].some((words) => /export|csv|download|dump|backup|sitemap|\bxml\b|seed|migrat|(?<!a)sync|reindex|rebuild|import|batch|cron|metrics|stats|statistics|report|health|cleanup|purge|reset|all[-_]?in[-_]?one/i.test(words));
}

const apart = /(^|\/)(alembic|scripts?|[Mm]igrations?|[Ss]eeds?|[Ss]eeders?|fixtures?|tools|commands|benchmarks?|cli|jobs?|cron|exports?|admin)\//;
