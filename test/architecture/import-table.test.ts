// The rooms of the house import only what the table allows; each test is one room.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix, resolve, sep } from 'node:path';
import { describe, it } from 'mocha';
import { importsOf, type Import } from './imports';
import { importTable, type Room } from './import-table';

const src = resolve('src');
const forEveryRoom = ['base', 'model'];

interface Placed {
  readonly entry: Room;
  /** The room itself, with `<id>` filled in: `analysis/rules/missing-timeout`. */
  readonly name: string;
}

describe('The import table', () => {
  const files = sourceFiles();

  it('has a room for every source file', () => {
    const homeless = files.filter((file) => !placeOf(file));
    assert.deepEqual(homeless, [], 'These files belong to no room; add one to test/architecture/import-table.ts.');
  });

  for (const entry of importTable) {
    it(`holds for ${entry.room}`, () => {
      const offences = files.flatMap((file) => {
        const placed = placeOf(file);
        if (placed?.entry !== entry) return [];
        return importsOf(file, readFileSync(join(src, file), 'utf8')).flatMap((found) => offence(file, placed, found) ?? []);
      });
      assert.ok(offences.length === 0, `\n${offences.join('\n')}`);
    });
  }
});

/** One line that names the file, its import and what is allowed; undefined if the import is fine. */
function offence(file: string, { entry, name }: Placed, { from, line, typeOnly }: Import): string | undefined {
  const { imports = [], types = [], doors = [], packages = [] } = entry;
  const rooms = [...imports, ...forEveryRoom];
  if (from.startsWith('.')) {
    const target = posix.join(posix.dirname(file), from);
    if (placeOf(target)?.name === name || isIn(target, rooms) || (typeOnly && isIn(target, types))) return undefined;
    if (doors.some((door) => target === door || target === `${door}/index`)) return undefined;
  } else if (isIn(packageName(from), packages)) {
    return undefined;
  }
  const allowed = [...rooms, ...types.map((room) => `types of ${room}`), ...doors.map((room) => `the index of ${room}`), ...packages];
  return `src/${file}:${line} imports ${typeOnly ? 'types of ' : ''}'${from}'; the room ${name} may import ${allowed.join(', ')}.`;
}

/** @param path relative to src, with `/`, with or without its ending */
function placeOf(path: string): Placed | undefined {
  for (const entry of importTable) {
    const name = match(entry.room, path);
    if (name !== undefined) return { entry, name };
  }
  return undefined;
}

/** The part of the path that a room's pattern covers. `<id>` stands for a folder, never for a file. */
function match(room: string, path: string): string | undefined {
  const wanted = room.split('/');
  const given = path.replace(/\.ts$/, '').split('/');
  const fits = wanted.every((part, at) => (part === '<id>' ? at < given.length - 1 : part === given[at]));
  return fits ? given.slice(0, wanted.length).join('/') : undefined;
}

function isIn(target: string, allowed: readonly string[]): boolean {
  return allowed.some((room) => target === room || target.startsWith(`${room}/`));
}

/** `node:` for everything of Node's, else the package without its subpath. */
function packageName(from: string): string {
  if (from.startsWith('node:') || builtinModules.includes(from)) return 'node:';
  return from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/');
}

/** Rule examples are data for the analyser, not part of the house. */
function sourceFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !/^analysis\/rules\/[^/]+\/(?:examples|around)\//.test(file))
    .sort();
}
