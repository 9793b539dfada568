// Terraform modules as they are put together: what a reference means inside of a module that is called from another one, and what stays
// the same however often it is.
import type { CloudBlock, CloudFile, CloudValue } from '../../concepts';
import { push } from '../../../base/multimap';

/** One use of a module; a module that nobody calls is used once. */
export interface Instance {
  readonly folder: string;
  /** Who calls it, with the block that does; undefined for a root. */
  readonly caller?: { readonly instance: Instance; readonly block: CloudBlock };
}

/** A block in one use of its module. */
export interface Placed {
  readonly instance: Instance;
  readonly block: CloudBlock;
}

export interface CloudTree {
  /** Every block that exists, as far as conditions tell. */
  readonly placed: readonly Placed[];
  /** Other blocks in the same use of the module. */
  beside(instance: Instance): readonly Placed[];
  /** The blocks that a reference leads to; the same object for the same block each time. */
  follow(instance: Instance, path: readonly string[]): readonly Placed[];
  /** The text of a value with what is known filled in, and whether all of it is. */
  textOf(instance: Instance, value: CloudValue | undefined): { readonly text: string; readonly whole: boolean };
}

// Modules in modules, and references to references; nobody writes more.
const deepest = 8;
const mostInstances = 3_000;

export function cloudTreeOf(files: readonly CloudFile[]): CloudTree {
  const modules = new Map<string, CloudBlock[]>();
  for (const { folder, blocks } of files) for (const block of blocks) push(modules, folder, block);
  const called = new Set([...modules].flatMap(([folder, blocks]) => blocks.flatMap((block) => (block.kind === 'module' ? folderOf(folder, block.type) ?? [] : []))));
  const lookups = new Map<string, ReadonlyMap<string, CloudBlock>>();
  const all: { readonly instance: Instance; readonly children: ReadonlyMap<string, Instance>; readonly placed: ReadonlyMap<CloudBlock, Placed> }[] = [];
  const known = new Map<Instance, (typeof all)[number]>();
  for (const folder of modules.keys()) if (!called.has(folder)) enter({ folder }, 0);
  return {
    placed: all.flatMap(({ placed }) => [...placed.values()]),
    beside: (instance) => [...known.get(instance)?.placed.values() ?? []],
    follow: (instance, path) => follow(instance, path, 0),
    textOf: (instance, value) => textOf(instance, value, 0),
  };

  function enter(instance: Instance, depth: number): void {
    const blocks = modules.get(instance.folder) ?? [];
    if (depth > deepest || all.length >= mostInstances) return;
    const children = new Map<string, Instance>();
    const placed = new Map<CloudBlock, Placed>();
    const made = { instance, children, placed };
    all.push(made);
    known.set(instance, made);
    for (const block of blocks) {
      if (!exists(instance, block)) continue;
      placed.set(block, { instance, block });
      const folder = block.kind === 'module' ? folderOf(instance.folder, block.type) : undefined;
      if (folder === undefined || !modules.has(folder)) continue;
      const child: Instance = { folder, caller: { instance, block } };
      children.set(block.name, child);
      enter(child, depth + 1);
    }
  }

  function lookup(folder: string): ReadonlyMap<string, CloudBlock> {
    const before = lookups.get(folder);
    if (before) return before;
    const made = new Map((modules.get(folder) ?? []).map((block) => [addressOf(block), block]));
    lookups.set(folder, made);
    return made;
  }

  /** What is not known to be left out is there. */
  function exists(instance: Instance, { when }: CloudBlock): boolean {
    const value = when && valueOfVariable(instance, when.variable);
    if (!when || !value) return true;
    const { text, whole } = textOf(value.instance, value.value, 0);
    return !whole || (text === when.is) !== (when.not === true);
  }

  /** `told`: the value is that of the key alone. */
  function valueOfVariable(instance: Instance, name: string, key = ''): { readonly instance: Instance; readonly value: CloudValue; readonly told: boolean } | undefined {
    const given = entryOf(instance.caller?.block.values, name, key);
    if (given) return { instance: instance.caller!.instance, value: given, told: instance.caller!.block.values.has(`${name}{${key}}`) };
    const values = lookup(instance.folder).get(`var.${name}`)?.values;
    const otherwise = entryOf(values, 'default', key);
    return otherwise && { instance, value: otherwise, told: values!.has(`default{${key}}`) };
  }

  function follow(instance: Instance, path: readonly string[], depth: number): readonly Placed[] {
    const [kind = '', name = '', third = ''] = path;
    if (depth > deepest) return [];
    // Where a value is nothing but the name of another, what is asked of it is asked of that one.
    const refers = (inside: Instance, value: CloudValue | undefined, rest: readonly string[] = []): readonly Placed[] => (
      (value?.refers ?? []).flatMap((one) => follow(inside, value!.pieces.length === 1 && typeof value!.pieces[0] !== 'string' ? [...one.path, ...rest] : one.path, depth + 1))
    );
    const place = (address: string): readonly Placed[] => {
      const block = lookup(instance.folder).get(address);
      const found = block && known.get(instance)?.placed.get(block);
      return found ? [found] : [];
    };
    switch (kind) {
      case 'var': {
        const value = valueOfVariable(instance, name, third);
        return value ? refers(value.instance, value.value, path.slice(value.told ? 3 : 2)) : [];
      }
      case 'local': {
        const values = lookup(instance.folder).get(`local.${name}`)?.values;
        return refers(instance, entryOf(values, 'value', third), path.slice(values?.has(`value{${third}}`) ? 3 : 2));
      }
      case 'module': {
        const child = known.get(instance)?.children.get(name);
        const values = child && lookup(child.folder).get(`output.${third}`)?.values;
        return child ? refers(child, entryOf(values, 'value', path[3]), path.slice(values?.has(`value{${path[3]}}`) ? 4 : 3)) : place(`module.${name}`);
      }
      case 'data': return place(`data.${name}.${third}`);
      default: return place(`${kind}.${name}`);
    }
  }

  function textOf(instance: Instance, value: CloudValue | undefined, depth: number): { readonly text: string; readonly whole: boolean } {
    if (!value || value.pieces.length === 0 || depth > deepest) return { text: '', whole: false };
    const parts = value.pieces.map((piece) => {
      if (typeof piece === 'string') return { text: piece, whole: true };
      const [kind, name = ''] = piece;
      if (kind === 'local' && piece.length === 2) return textOf(instance, lookup(instance.folder).get(`local.${name}`)?.values.get('value'), depth + 1);
      const found = kind === 'var' && piece.length === 2 ? valueOfVariable(instance, name) : undefined;
      return found ? textOf(found.instance, found.value, depth + 1) : { text: '', whole: false };
    });
    return { text: parts.map(({ text }) => text).join(''), whole: parts.every(({ whole }) => whole) };
  }
}

/** The entry that is asked for, where it is told apart; else the whole. */
const entryOf = (values: ReadonlyMap<string, CloudValue> | undefined, name: string, key = ''): CloudValue | undefined => values?.get(`${name}{${key}}`) ?? values?.get(name);

const addressOf = ({ kind, type, name }: CloudBlock): string => {
  switch (kind) {
    case 'resource': return `${type}.${name}`;
    case 'data': return `data.${type}.${name}`;
    case 'variable': return `var.${name}`;
    default: return `${kind}.${name}`;
  }
};

/** The folder of a module beside or below; undefined for one from elsewhere. */
function folderOf(folder: string, source: string): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(source)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of source.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
