// The same line of a file is often read in several ways: through an anchor, a merge, several workloads. What it says counts once.
import type { Site } from '../../concepts';

/** Facts of one file, the last of those that begin at the same place. */
export const oncePerPlace = <T extends { readonly at: Site }>(facts: readonly T[]): readonly T[] => [...new Map(facts.map((fact) => [fact.at.span.start, fact])).values()];
