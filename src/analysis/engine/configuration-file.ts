// Reads `.mentor.json`: JSON with comments, checked, and turned into one clear message when it is broken.
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { createLineIndex } from '../../base/line-index';
import { defaultConfiguration, withSettings, type Configuration, type Settings } from './configuration';

/** The name under which a team keeps its configuration; it counts for the folder it lies in and everything below. */
export const configurationFileName = '.mentor.json';

export interface ConfigurationReading {
  /** The defaults with what the text says; the bare defaults when the text is broken. */
  readonly configuration: Configuration;
  /** At most one: what is wrong and what to do. */
  readonly problems: readonly ConfigurationProblem[];
}

export interface ConfigurationProblem {
  /** From 0. */
  readonly line: number;
  /** One or two sentences; the host puts file and line before it. */
  readonly message: string;
}

export const presets = ['learner', 'balanced', 'quiet'] as const;
export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off', 'default'] as const;

/** The library takes an array for an object; a person who wrote one wants to be told. */
const notArray = v.custom<object>((value) => !Array.isArray(value), (issue) => issue.message);
const texts = v.array(v.pipe(v.string(), v.nonEmpty()));
const paths = v.strictObject({ tests: v.optional(texts), examples: v.optional(texts), development: v.optional(texts) });
const words = v.pipe(v.string(), v.nonEmpty());
const client = v.strictObject({ deadline: v.optional(words), retry: v.optional(words) });
const declared = v.strictObject({
  encryption: v.optional(words),
  rateLimit: v.optional(words),
  clients: v.optional(v.pipe(notArray, v.record(v.string(), v.pipe(notArray, client)))),
  idempotent: v.optional(v.pipe(notArray, v.record(v.string(), words))),
});
const settings = v.strictObject({
  $schema: v.optional(v.string()),
  preset: v.optional(v.picklist(presets)),
  rules: v.optional(v.pipe(notArray, v.record(v.string(), v.picklist(ruleLevels)))),
  only: v.optional(texts),
  paths: v.optional(v.pipe(notArray, paths)),
  exclude: v.optional(texts),
  declared: v.optional(v.pipe(notArray, declared)),
});
const file = v.pipe(notArray, settings);

/** Never throws. Comments, trailing commas and a byte order mark are fine; an empty text says nothing and is fine too. */
export function readConfiguration(text: string): ConfigurationReading {
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return { configuration: defaultConfiguration, problems: [] };
  if (depthOf(source) > deepest) return broken(source, 0, `This is nested more than ${deepest} levels deep. Write it flat, as its schema says.`);
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  if (errors[0] || !tree) return broken(source, errors[0]?.offset ?? 0, syntaxMessage(errors[0]));
  const result = v.safeParse(file, valueOf(tree));
  if (!result.success) {
    const issue = result.issues[0];
    return broken(source, offsetOf(tree, issue), issueMessage(issue));
  }
  return { configuration: withSettings(defaultConfiguration, result.output satisfies Settings), problems: [] };
}

/** Far more than the schema needs; the parser works recursively and must not run out of stack. */
const deepest = 50;

function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

type Issue = v.InferIssue<typeof file>;

function broken(source: string, offset: number, message: string): ConfigurationReading {
  const { line } = createLineIndex(source).positionAt(offset);
  return { configuration: defaultConfiguration, problems: [{ line, message }] };
}

function syntaxMessage(error: ParseError | undefined): string {
  const what = error ? printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : 'nothing found';
  return `This is not valid JSON (${what}). Mend this line, or delete the file to go back to the defaults.`;
}

function issueMessage(issue: Issue): string {
  const path = v.getDotPath(issue);
  if (!path) return 'The configuration must be an object: write { } around it.';
  if (issue.expected === 'never') return `There is no setting "${path}". Remove it; the settings here are ${siblings(path)}.`;
  if (issue.type === 'non_empty') return `"${path}" is empty. Write something between the quotes, or remove it.`;
  const what = issue.type === 'custom' ? 'a list' : issue.received;
  return `"${path}" cannot be ${what}. Write ${expectation(issue.expected)}.`;
}

function siblings(path: string): string {
  const keys = Object.keys(path.startsWith('paths.') ? paths.entries : path.startsWith('declared.clients.') ? client.entries : path.startsWith('declared.') ? declared.entries : settings.entries);
  return keys.filter((key) => key !== '$schema').join(', ');
}

function expectation(expected: string | null): string {
  if (expected === 'Array') return 'a list in square brackets';
  if (expected === 'Object' || expected === 'unknown' || expected === null) return 'an object in braces';
  if (expected === 'string') return 'a text in quotes';
  return `one of ${expected.replace(/[()]/g, '').replaceAll(' | ', ', ')}`;
}

/** The place of the value that is wrong; of the key, where the key itself is. */
function offsetOf(tree: Node, issue: Issue): number {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const node = findNodeAtLocation(tree, path);
  const place = issue.expected === 'never' ? node?.parent : node;
  return place?.offset ?? tree.offset;
}

/** Like the library's own, but without giving `__proto__` a meaning. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  const entries = (node.children ?? []).filter((property) => property.children?.length === 2);
  return Object.fromEntries(entries.map(({ children }) => [String(children![0]!.value), valueOf(children![1]!)]));
}
