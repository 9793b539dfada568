// The verdict at the end of a review: what would cut off most if it died, and the next step, instead of one more line in a list.
import type { Finding, SystemMap } from '../model';

export interface Risk {
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Names of those that stop with it; never empty. */
  readonly stops: readonly string[];
  /** What the rule advises there; undefined where no finding stands. */
  readonly advice?: string;
}

const most = 3;

/** The risks that would cut off most, ranked by how many depend on them. Paths in map and findings must be of one kind. */
export function verdictOn(map: SystemMap, findings: readonly Finding[]): readonly Risk[] {
  return map.singlePointsOfFailure.filter(({ affects }) => affects.length > 0).slice(0, most).map(({ id, affects }) => {
    const { name, file, line } = map.nodes.find((node) => node.id === id)!;
    const finding = findings.find((each) => each.rule === 'single-point-of-failure' && each.file === file && each.range.start.line + 1 === line);
    const advice = finding && /[.!?] (.+)$/s.exec(finding.message)?.[1];
    return { name, file, line, stops: affects, ...(advice ? { advice } : {}) };
  });
}
