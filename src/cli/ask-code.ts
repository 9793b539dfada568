// The learner's own code on the command line: one review answers all questions of a run.
import { atLeast, severities, type SystemMap } from '../model';
import type { CodePort } from '../mentor/mentor';
import { version } from '../../package.json';
import type { CliHost } from './host';
import { adoptedIn, objectionsIn } from './known-findings';
import { reportOf } from './report';
import { namedMap } from './named-map';
import { review } from './review';
import { openTeamConfiguration } from './team-configuration';

/** Reviews a folder or a file. Rejects with a usage error if it does not exist or is wrongly configured. */
export async function reviewedCode(path: string, host: CliHost): Promise<CodePort> {
  const team = await openTeamConfiguration({}, host.note);
  const reviewed = await review({ path, configurationOf: team.of, isReported: () => true }, host);
  const baseline = await adoptedIn(reviewed.root, undefined, host);
  const objections = await objectionsIn(reviewed.root);
  const { findings } = reportOf([{ review: reviewed, scope: { objections, ...(baseline && { baseline }) } }], { version, durationMs: 0 }, host);
  const weight = (severity: (typeof severities)[number]): number => severities.filter((each) => atLeast(severity, each)).length;
  const sorted = findings.toSorted((a, b) => weight(b.severity) - weight(a.severity));
  let map: SystemMap | undefined;
  return {
    systemMap: async () => (map ??= namedMap(reviewed, host)),
    findingsFor: async (topic) => (topic === undefined ? sorted : sorted.filter(({ lesson }) => lesson.lesson === topic)),
  };
}
