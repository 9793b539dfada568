// What the page with the system map and the extension say to each other. Both sides check what arrives.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const strings = v.array(v.string());

const node = v.object({
  id, name: id, kind: v.picklist(['service', 'job', 'database', 'cache', 'broker', 'coordination', 'object-store', 'telemetry', 'gateway', 'external']),
  product: v.optional(v.string()), replicas: v.nullable(v.number()), environments: strings, file: v.string(), line, exposed: v.boolean(),
});
const edge = v.object({ from: id, to: id, protocol: v.nullable(v.string()), file: v.string(), line, environments: strings, note: v.string(), optional: v.boolean() });
const flow = v.object({ from: id, to: id, over: v.nullable(id), channel: id, protocol: v.string(), file: v.string(), line });
const map = v.object({ nodes: v.array(node), edges: v.array(edge), flows: v.optional(v.array(flow)), singlePointsOfFailure: v.array(v.object({ id, why: v.string(), affects: strings })) });

/** Words of the page, translated; `{0}` and `{1}` are filled in by the page. */
const mapStringKeys = [
  'title', 'folder', 'empty', 'zoomIn', 'zoomOut', 'fit', 'allDown', 'allUp', 'exportSvg', 'copyMermaid', 'tools', 'asList', 'takeDown', 'bringUp', 'ask', 'openDefinition', 'calls', 'calledBy', 'sendsTo', 'takesFrom',
  'single', 'replicas', 'replicasUnknown', 'isDown', 'fails', 'degrades', 'because', 'starves', 'nothingFails', 'areDown', 'failWithIt', 'goOnWithLess', 'environments', 'exposed', 'hint', 'askAbout', 'askPlace', 'drawing',
  'service', 'job', 'database', 'cache', 'broker', 'coordination', 'object-store', 'telemetry', 'gateway', 'external',
] as const;
export type MapStrings = Readonly<Record<(typeof mapStringKeys)[number], string>>;

/** `root` names the folder, `title` is for people. */
const folder = v.object({ root: v.string(), title: v.string(), map });
export type FolderView = v.InferOutput<typeof folder>;

const toMap = v.object({ type: v.literal('show'), folders: v.array(folder), strings: v.object(v.entriesFromList(mapStringKeys, v.string())) });
export type ToMap = v.InferOutput<typeof toMap>;

const fromMap = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  /** A place that the map of that folder names. */
  v.strictObject({ type: v.literal('openPlace'), root: v.string(), file: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_096)), line }),
  v.strictObject({ type: v.literal('ask'), text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000)) }),
  v.strictObject({ type: v.literal('exportSvg'), text: v.pipe(v.string(), v.maxLength(20_000_000)) }),
  v.strictObject({ type: v.literal('copyMermaid'), root: v.string() }),
]);
export type FromMap = v.InferOutput<typeof fromMap>;

export type ReadMap<T> = { readonly message: T } | { readonly problem: string };

/** Never throws; `problem` says in one line what is wrong. */
export const readToMap = (data: unknown): ReadMap<ToMap> => readAs(toMap, data);
export const readFromMap = (data: unknown): ReadMap<FromMap> => readAs(fromMap, data);

function readAs<T>(schema: v.GenericSchema<unknown, T>, data: unknown): ReadMap<T> {
  const read = v.safeParse(schema, data);
  return read.success ? { message: read.output } : { problem: read.issues.map((issue) => `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`).slice(0, 3).join('; ') };
}
