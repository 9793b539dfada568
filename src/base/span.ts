// A stretch of text by offsets: what the analysis computes with. Doors turn it into lines (see line-index.ts).

/** Half-open range of UTF-16 offsets from 0: `start` is the first unit inside, `end` the first one after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if `inner` lies wholly inside `outer` (equal spans count as inside). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
