// The learner's own code as the dialog may speak of it: the findings that show now, the service map, and the places they name.
import * as vscode from 'vscode';
import type { NamedPlace } from '../mentor/learner/conversation';
import type { CodePort } from '../mentor/mentor';
import { severities, type Finding, type SystemMap } from '../model';
import type { FolderMap } from '../protocol';
import type { LocatedFinding, Services } from './services';

export interface OwnCode {
  /** Undefined before the analysis is there: that it has found nothing yet must not be taken for "nothing to find". */
  readonly port: CodePort | undefined;
  /** The places of the code that an answer names. */
  placesIn(answer: string): Promise<readonly NamedPlace[]>;
}

/** `at` is the finding the question is about. */
export function ownCode({ findings, analysis }: Pick<Services, 'findings' | 'analysis'>, at?: LocatedFinding): OwnCode {
  const looked = lookedAt(findings.all(), at);
  const isRunning = !['starting', 'stopped'].includes(analysis.status().state);
  const maps = isRunning ? analysis.maps().catch(() => []) : undefined;
  const system = async () => largest((await maps) ?? []);
  return {
    port: isRunning ? { findingsFor: async (topic?: string) => looked.about(topic), systemMap: async () => (await system())?.map ?? noSystem, recognise: analysis.recognise } : undefined,
    async placesIn(answer) {
      const named = answer.includes(inSystem) ? placesOf(await system()) : [];
      return [...looked.places, ...named].filter(({ file, line }) => answer.includes(`${file}:${line}`));
    },
  };
}

/** A question is about one system; of several folders the largest is the likeliest. */
export const largest = (maps: readonly FolderMap[]): FolderMap | undefined => maps.toSorted((a, b) => b.map.nodes.length - a.map.nodes.length)[0];

/** Where the parts of a system and their calls are written. */
export function placesOf(system: FolderMap | undefined): readonly NamedPlace[] {
  if (!system) return [];
  const { root, map } = system;
  return [...map.nodes, ...map.edges].map(({ file, line }) => ({ file, line, column: 1, address: vscode.Uri.joinPath(vscode.Uri.parse(root), ...file.split('/')).toString() }));
}

/** What the dialog may say about the code: the finding the question is about first, then the most severe. */
function lookedAt(all: readonly LocatedFinding[], at: LocatedFinding | undefined): { readonly places: readonly NamedPlace[]; about(topic?: string): readonly Finding[] } {
  const rank = ({ finding }: LocatedFinding): number => (finding.fingerprint === at?.finding.fingerprint ? -1 : severities.indexOf(finding.severity));
  const sorted = all.toSorted((a, b) => rank(a) - rank(b));
  return {
    places: sorted.map(({ finding: { file, range }, uri }) => ({ file, line: range.start.line + 1, column: range.start.character + 1, address: uri.toString() })),
    about: (topic) => sorted.map(({ finding }) => finding).filter(({ lesson }) => topic === undefined || lesson.lesson === topic),
  };
}

const noSystem: SystemMap = { nodes: [], edges: [], singlePointsOfFailure: [] };

/** Answers about the system say so. */
const inSystem = '**In your system';
