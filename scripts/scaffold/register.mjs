// Puts a new entry into a list that the sources keep by hand: one import line and one name, both in their place.

/**
 * @param {string} text of an index file with one exported list of rules or libraries
 * @param {{ imported: string, name: string, from: string }} entry `imported` is the exported name, `name` the name in the list
 */
export function register(text, { imported, name, from }) {
  const list = /(export const \w+: readonly \w+\[\] = \[)([^\]]*)(\];)/.exec(text);
  if (!list) throw new Error('the list in which to register it is not written as expected (export const x: readonly X[] = […];).');
  const [whole, start = '', body = '', end = ''] = list;
  const names = body.split(',').map((one) => one.trim()).filter((one) => one !== '');
  // Where a list is sorted it stays so; in another one, whose order may matter, the new name comes last, on a line of its own.
  const isSorted = names.every((one, index) => index === 0 || compare(names[index - 1] ?? '', one) <= 0);
  const grown = isSorted ? layOut([...names, name].sort(compare)) : `\n  ${body.trim().replace(/,$/, '')},\n  ${name},\n`;
  return withImport(text.replace(whole, () => start + grown + end), imported, name, from);
}

/**
 * Names the rule in the front matter of a lesson.
 * @param {string} text of the lesson
 * @param {string} rule
 */
export function withListedRule(text, rule) {
  const line = /^rules: \[([^\]\n]*)\]$/m.exec(text);
  if (!line) throw new Error('the lesson has no line `rules: […]` in its front matter. Add one.');
  const rules = (line[1] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
  return text.replace(line[0], () => `rules: [${[...new Set([...rules, rule])].sort().join(', ')}]`);
}

/**
 * The name under which an id is imported: `kafka-python` → `kafkaPython`; never a word that JavaScript keeps for itself.
 * @param {string} id
 */
export function importName(id) {
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return reserved.has(name) ? `${name}Record` : name;
}

const reserved = new Set([
  'arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'extends',
  'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected',
  'public', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield',
]);

/**
 * @param {string} text
 * @param {string} imported
 * @param {string} name
 * @param {string} from
 */
function withImport(text, imported, name, from) {
  const line = `import { ${imported === name ? name : `${imported} as ${name}`} } from '${from}';\n`;
  const lines = text.split(/(?<=\n)/);
  const imports = lines.flatMap((one, index) => {
    const path = /^import (?!type).* from '(\.\/[^']+)';/.exec(one)?.[1];
    return path === undefined ? [] : [{ path, index }];
  });
  const last = imports.at(-1);
  const at = imports.find(({ path }) => compare(path, from) > 0)?.index ?? (last ? last.index + 1 : 1);
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('');
}

/**
 * One entry a line, so that two people who add one do not meet.
 * @param {readonly string[]} names
 */
function layOut(names) {
  return `\n${names.map((name) => `  ${name},\n`).join('')}`;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
