// One folder with what its team decided: the configuration file, the baseline, the objections, and the findings that follow from them.
import {
  baselineFileName,
  configurationFileName,
  decidedOn,
  defaultConfiguration,
  objectionsFileName,
  readBaseline,
  readConfiguration,
  readObjections,
  subtract,
  unopposed,
  unusedSuppression,
  withSettings,
  type Baseline,
  type Configuration,
  type Decided,
} from '../analysis/engine';
import type { Finding, Objection } from '../model';
import type { Settings } from '../protocol';
import type { Folder } from './folder';
import type { Files } from './host';
import type { Recollection } from './recollection';
import type { Trouble } from './troubles';

/** A configuration may lie above the folder, at most so many levels. */
const maximumClimb = 12;

export interface Project {
  readonly folder: Folder;
  readonly files: Files | undefined;
  /** After a review: which findings show in files that are not open, too. */
  reviewed?: (finding: Finding) => boolean;
  configuration(): Configuration;
  /** What people have decided about single findings. */
  decided: Decided;
  /** What people of the team have said to be wrong. */
  objections(): readonly Objection[];
  /** What stands in a file, without what the baseline adopted and what was objected to. */
  findings(path: string): readonly Finding[];
  /** Reads what the team has configured anew, and lays the user's settings over it. */
  configure(settings: Settings): Promise<void>;
  /** Where results are kept: what the folder was found to be when it was last left alone. */
  readonly recollection: Recollection | undefined;
  /** What the team has configured and could not be read. */
  troubles(): readonly Trouble[];
}

/** True for files whose change asks for `configure`. */
export function isConfiguration(path: string): boolean {
  return path === configurationFileName || path === baselineFileName || path === objectionsFileName;
}

/** `climbs`: files above the folder can be read, too. */
export function createProject(folder: Folder, files: Files | undefined, climbs: boolean, recollection?: Recollection): Project {
  let configuration: Configuration = defaultConfiguration;
  let baseline: Baseline | undefined;
  let objections: readonly Objection[] = [];
  let troubles: readonly Trouble[] = [];

  async function read(paths: readonly string[], found: Trouble[]): Promise<readonly (string | undefined)[]> {
    const contents = (await files?.read(folder.root, paths)) ?? [];
    contents.forEach((content, i) => content && 'reason' in content && found.push({ path: paths[i]!, message: content.reason }));
    return contents.map((content) => (content && 'text' in content ? content.text : undefined));
  }

  /** The configuration of the folder, or else of the nearest folder above it. */
  async function readTeam(found: Trouble[]): Promise<Configuration> {
    const segments = folder.root.replace(/^[\w-]+:\/\/[^/]*\//, '').split('/').map(decodeURIComponent);
    const levels = climbs ? Math.min(segments.length, maximumClimb) : 0;
    const paths = Array.from({ length: levels + 1 }, (_, level) => '../'.repeat(level) + configurationFileName);
    const texts = await read(paths, found);
    const level = texts.findIndex((text) => text !== undefined);
    if (level < 0) return defaultConfiguration;
    const reading = readConfiguration(texts[level]!);
    for (const { line, message } of reading.problems) found.push({ path: paths[level]!, line, message });
    return level === 0 ? reading.configuration : { ...reading.configuration, place: { above: segments.slice(-level).join('/') } };
  }

  async function readAdopted(found: Trouble[]): Promise<Baseline | undefined> {
    const [text] = await read([baselineFileName], found);
    if (text === undefined) return undefined;
    const reading = readBaseline(text);
    if ('baseline' in reading) return reading.baseline;
    found.push({ path: baselineFileName, message: reading.problem });
    return undefined;
  }

  async function readSaid(found: Trouble[]): Promise<readonly Objection[]> {
    const [text] = await read([objectionsFileName], found);
    if (text === undefined) return [];
    const reading = readObjections(text);
    if ('objections' in reading) return reading.objections;
    found.push({ path: objectionsFileName, message: reading.problem });
    return [];
  }

  return {
    folder,
    files,
    recollection,
    configuration: () => configuration,
    decided: (fingerprint) => decidedOn(baseline, objections)(fingerprint),
    objections: () => objections,
    findings(path) {
      const kept = recollection?.findings(path, configuration);
      const found = kept ?? folder.analyser.findings(path, configuration);
      // What a comment silences may follow from a file that is still to be read, or can never be.
      const isWhole = kept !== undefined || (files !== undefined && !folder.progress().busy);
      const all = isWhole ? found : found.filter(({ rule }) => rule !== unusedSuppression.id);
      return unopposed(baseline ? subtract(all, baseline) : all, objections);
    },
    async configure(settings) {
      const found: Trouble[] = [];
      configuration = withSettings(await readTeam(found), { preset: settings.preset, rules: settings.rules });
      baseline = await readAdopted(found);
      objections = await readSaid(found);
      troubles = found;
    },
    troubles: () => troubles,
  };
}
