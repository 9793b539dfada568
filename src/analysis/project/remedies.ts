// From a remedy in a library record to edits of the text: adds an argument, a key, a keyword, a line, an import, in the
// style the language's edits prescribe. A remedy that does not fit the call is left out, never forced.
import type { Change, Edit, Place, Remedy } from '../concepts';
import { once } from '../../base/once';
import type { Span } from '../../base/span';
import type { Binding, Call, Program, RecordValue } from '../program';
import { holdersOf, indexOf, writtenHolders } from './by-place';
import type { Match } from './matcher';
import { partsOf } from './places';
import type { Resolver } from './resolver';
import type { CallRef, SourceFile } from './source-file';
import { callOf, located, siteOf, textOf } from './source-file';

/** The changes of those remedies that fit this call; `madeAt` finds the making of the object at a place of it. */
export function changesFor(match: Match, remedies: readonly Remedy[] | undefined, resolver: Resolver, madeAt?: (place: Place) => Match | undefined): readonly Change[] {
  return (remedies ?? []).flatMap((remedy) => {
    const target = remedy.of === undefined ? match : madeAt?.(remedy.of);
    // A call written anew would drop what else it may have been.
    if (!target || importClash(target.ref.file, remedy) || ('replace' in remedy && target.ambiguous)) return [];
    const edits = editsOf(target.ref, remedy, resolver);
    return edits ? [{ title: remedy.title, edits: [...edits, ...imports(target.ref.file, remedy)] }] : [];
  });
}

function editsOf(ref: CallRef, remedy: Remedy, resolver: Resolver): readonly Edit[] | undefined {
  const { file } = ref;
  const call = callOf(ref);
  if (remedy.alone !== undefined && !standsAlone(file, call, remedy.alone)) return undefined;
  if ('set' in remedy) return setAt(file, call, remedy.set, remedy.value, resolver);
  if ('replace' in remedy) {
    // Python's lambda can hold neither `await` nor `yield`.
    if (/\blambda\b/.test(remedy.replace) && /\b(await|yield)\b/.test(textOf(file, call.at))) return undefined;
    const whole = awaitedSpan(file, call);
    const text = fill(remedy.replace, file, call);
    return text === undefined ? undefined : [edit(file, whole, text)];
  }
  if ('before' in remedy) {
    const lines = fill(remedy.before, file, call);
    // Lines can be put before a statement only where it begins its line.
    if (lines === undefined || textOf(file, { start: lineStart(file, call.statement.start), end: call.statement.start }).trim() !== '') return undefined;
    const rename = freshName(lines, file, call);
    const insert = edit(file, { start: call.statement.start, end: call.statement.start }, rename(lines) + indentOf(file, call));
    if (!remedy.argument) return [insert];
    const [index, text] = remedy.argument;
    const argument = call.arguments[index];
    return argument ? [insert, edit(file, argument.at, rename(text))] : undefined;
  }
  const target = targetOf(file, call);
  const text = fill(remedy.after, file, call);
  // After a `with` block the object it opened is closed: only behind a statement that ends with the call is the place right.
  if (target === undefined || text === undefined || textOf(file, { start: call.at.end, end: call.statement.end }).includes('\n')) return undefined;
  const end = lineEnd(file, call.statement.end);
  return [edit(file, { start: end, end }, `${lineBreak(file)}${indentOf(file, call)}${text.replaceAll('$target', target)}`)];
}

function standsAlone(file: SourceFile, call: Call, name: true | string): boolean {
  const whole = awaitedSpan(file, call);
  const around = textOf(file, { start: call.statement.start, end: whole.start }) + textOf(file, { start: whole.end, end: call.statement.end });
  return call.discarded && /^;?$/.test(around.trim()) && textOf(file, { start: lineStart(file, whole.start), end: whole.start }).trim() === '' && (name === true || !new RegExp(`\\b${name}\\b`).test(file.text.replace(/(['"`]).*?\1/g, '')));
}

/** Gives the name that lines introduce (`callCtx, cancel := …`) a number where the function already has one of that name. */
function freshName(lines: string, file: SourceFile, call: Call): (text: string) => string {
  const name = /^(\w+)[\w, ]* :?= /.exec(lines)?.[1];
  const taken = (candidate: string): boolean => file.program.bindings.some((b) => b.name === candidate && b.fn === call.fn);
  if (name === undefined || !taken(name)) return (text) => text;
  let number = 2;
  while (taken(`${name}${number}`)) number++;
  return (text) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}${number}`);
}

function setAt(file: SourceFile, call: Call, place: Place, value: string, resolver: Resolver): readonly Edit[] | undefined {
  const { edits } = file.language;
  const [head, ...path] = partsOf(place);
  if (head.startsWith('~')) return rewritten(file, call, [head.slice(1), ...path], value);
  if (path.length > 1 || !call.inner) return undefined;
  if (head.endsWith('=')) {
    const name = head.slice(0, -1);
    const present = call.arguments.find((a) => a.name === name);
    // What was built with care (a transport, a session) is not thrown away for a default.
    if (present) return present.value.kind === 'result' ? undefined : [edit(file, present.value.at, value)];
    const text = call.form === 'literal' ? edits.entry(name, value) : edits.keyword(name, value);
    return text === null ? undefined : [append(file, call, text)];
  }
  const positional = call.arguments.filter((a) => a.name === undefined);
  if (positional.some((a) => a.spread)) return undefined;
  if (head === '+') return [append(file, call, value)];
  const index = Number(head);
  const argument = positional[index];
  const key = path[0];
  if (!argument) {
    const missing = index - positional.length;
    if (missing < 0 || (missing > 0 && edits.filler === undefined) || (missing > 0 && positional.length === 0)) return undefined;
    const text = key === undefined ? value : edits.record([edits.entry(key, value)]);
    return [append(file, call, [...Array.from({ length: missing }, () => edits.filler!), text].join(', '))];
  }
  if (key === undefined) return [edit(file, argument.value.at, value)];
  // The record may be written elsewhere (`const options = {…}`); it is changed there if it is in this file and the only one.
  const records = resolver.resolve(located(file, argument.value));
  const record = records[0];
  if (records.length !== 1 || record?.value.kind !== 'record' || record.file !== file) return undefined;
  return [intoRecord(file, record.value, key, value)];
}

/** What was assigned to a member of the result; nothing where no such assignment is seen. */
function rewritten(file: SourceFile, call: Call, path: readonly string[], value: string): readonly Edit[] | undefined {
  const written = writtenHolders(file.program, indexOf(file.program, call)).flatMap((b) => b.writes).filter((w) => w.path.join('.') === path.join('.'));
  return written.length === 1 ? [edit(file, written[0]!.value.at, value)] : undefined;
}

function intoRecord(file: SourceFile, record: RecordValue, key: string, value: string): Edit {
  const { edits } = file.language;
  const present = record.entries.find((e) => e.key === key);
  if (present) return edit(file, present.value.at, value);
  const entry = edits.entry(key, value);
  const last = [...record.entries.map((e) => e.at), ...record.rest.map((r) => r.at)].sort((a, b) => a.end - b.end).at(-1);
  if (!last) return edit(file, record.at, edits.record([entry]));
  const column = lineStart(file, last.start);
  const lead = textOf(file, { start: column, end: last.start });
  const separator = lead.trim() === '' && column > record.at.start ? `,${lineBreak(file)}${lead}` : ', ';
  return edit(file, { start: last.end, end: last.end }, separator + entry);
}

/** Adds an argument behind the last one; keeps a trailing comma and the layout of one argument a line. */
function append(file: SourceFile, call: Call, text: string): Edit {
  const inner = call.inner!;
  const last = call.arguments.at(-1);
  if (!last) return edit(file, { start: inner.start, end: inner.start }, text);
  const start = lineStart(file, last.at.start);
  const lead = textOf(file, { start, end: last.at.start });
  const ownLine = lead.trim() === '' && start > call.at.start;
  return edit(file, { start: last.at.end, end: last.at.end }, ownLine ? `,${lineBreak(file)}${lead}${text}` : `, ${text}`);
}

function fill(template: string, file: SourceFile, call: Call): string | undefined {
  let missing = false;
  const text = template.replace(/\$(call|await|receiver|name|args|indent|\.|\d+)/g, (_, name: string) => {
    if (name === 'call') return textOf(file, call.at);
    if (name === 'await') return call.awaited ? 'await ' : '';
    if (name === 'indent') return indentOf(file, call);
    if (name === 'name') return textOf(file, call.name);
    if (name === '.') return call.callee.kind === 'member' ? textOf(file, { start: call.callee.of.at.end, end: call.name.start }) : '.';
    if (name === 'args') return call.inner ? textOf(file, call.inner).trim().replace(/,$/, '') : '';
    if (name === 'receiver') {
      if (call.callee.kind === 'member') return textOf(file, call.callee.of.at);
      missing = true;
      return '';
    }
    const argument = call.arguments[Number(name)];
    if (!argument) missing = true;
    return argument ? textOf(file, argument.at) : '';
  });
  return missing ? undefined : text;
}

/** The name that the call's result is bound to in this file, if it is bound to exactly one plain name. */
function targetOf(file: SourceFile, call: Call): string | undefined {
  const names = holdersOf(file.program, indexOf(file.program, call));
  return names.length === 1 ? file.program.bindings[names[0]!]!.name : undefined;
}

function imports(file: SourceFile, remedy: Remedy): readonly Edit[] {
  const { offset, style } = file.program.importSlot;
  return (remedy.imports ?? []).filter(([module, name]) => !imported(file, module, name)).map(([module, name]) => {
    const indent = style === 'group' ? '\t' : '';
    return edit(file, { start: offset, end: offset }, `${indent}${file.language.edits.importLine(module, name, style)}${lineBreak(file)}`);
  });
}

// Go names a package by the end of its path: with `crypto/rand` there, `math/rand` would be declared twice, and under an alias
// the package does not go by the name that the new text uses.
function importClash(file: SourceFile, remedy: Remedy): boolean {
  if (file.program.language === 'java') return (remedy.imports ?? []).some(([module, name]) => file.program.imports.some((one) => one.endsWith(`.${name ?? ''}`) && one !== `${module}.${name ?? ''}`));
  if (file.program.language !== 'go') return false;
  const end = (module: string): string => module.replace(/\/v\d+$/, '').split('/').pop()!;
  const alias = (module: string): string | undefined => new RegExp(`([\\w.]+)[ \\t]+"${module.replaceAll('.', '\\.')}"`).exec(file.text)?.[1];
  return (remedy.imports ?? []).some(([module]) => file.program.imports.some((other) => (other === module
    ? ![undefined, 'import', end(module)].includes(alias(module)) : end(other) === end(module))));
}

function imported(file: SourceFile, module: string, name: string | null): boolean {
  // In Python `from requests import get` imports the module without giving it a name.
  if (name === null && file.program.language === 'python') return importing(file.program).some((b) => b.fn < 0 && b.name === module && b.values.some((v) => v.kind === 'import' && v.name === '*'));
  if (file.program.language === 'java') return file.program.imports.some((one) => one === `${module}.${name ?? '*'}` || one === `${module}.*`);
  if (name === null) return file.program.imports.includes(module);
  return importing(file.program).some((b) => b.values.some((v) => v.kind === 'import' && v.module === module && (v.name === name || v.name === 'default')));
}

/** The few names of a file that may stand for something imported: each repair asks. */
const importing = (program: Program): readonly Binding[] => once(importers, program, () => program.bindings.filter(({ values }) => values.some(({ kind }) => kind === 'import')));
const importers = new WeakMap<Program, readonly Binding[]>();

function awaitedSpan(file: SourceFile, call: Call): Span {
  if (!call.awaited) return call.at;
  const lead = /await\s+$/.exec(file.text.slice(Math.max(0, call.at.start - 20), call.at.start));
  return lead ? { start: call.at.start - lead[0].length, end: call.at.end } : call.at;
}

// Templates have line feeds; the file may have carriage returns as well.
const edit = (file: SourceFile, span: Span, newText: string): Edit => ({ newText: newText.replace(/\r?\n/g, lineBreak(file)), ...siteOf(file, span) });

function lineStart(file: SourceFile, offset: number): number {
  return file.text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(file: SourceFile, offset: number): number {
  const end = file.text.indexOf('\n', offset);
  if (end < 0) return file.text.length;
  return file.text[end - 1] === '\r' ? end - 1 : end;
}

function indentOf(file: SourceFile, call: Call): string {
  const start = lineStart(file, call.statement.start);
  return /^[ \t]*/.exec(file.text.slice(start, call.statement.start))?.[0] ?? '';
}

function lineBreak(file: SourceFile): string {
  return once(lineBreaks, file, () => (file.text.includes('\r\n') ? '\r\n' : '\n'));
}

const lineBreaks = new WeakMap<SourceFile, string>();
