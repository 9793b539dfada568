// Texts kept inside of YAML: a patch in a kustomization, a file in a ConfigMap. Their pieces stand in the lines of the file around them.
import type { Span } from '../../../base/span';
import type { Origin } from './relocate';
import type { YamlScalar } from './node';

/** Where pieces of a scalar's text stand in the file; the whole scalar where it is not written line by line. */
export function originIn(scalar: YamlScalar, text: string): Origin {
  const starts = lineStarts(scalar, text);
  if (!starts) return { placeOf: () => scalar.at, editable: false };
  const offsetOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]!.inside <= offset) low = middle;
      else high = middle - 1;
    }
    return starts[low]!.outside + offset - starts[low]!.inside;
  };
  return { placeOf: ({ start, end }: Span) => ({ file: scalar.at.file, span: { start: offsetOf(start), end: offsetOf(end) } }), editable: true };
}

interface LineStart {
  readonly inside: number;
  readonly outside: number;
}

// A literal block has a line of its text in each of its lines, behind the same indentation.
function lineStarts({ at: { span }, text: value }: YamlScalar, text: string): readonly LineStart[] | undefined {
  const raw = text.slice(span.start, span.end);
  const header = /^\|[^\n]*\n/.exec(raw);
  if (!header) return undefined;
  const lines = value.split('\n');
  const written = raw.slice(header[0].length).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || written[first] === undefined) return undefined;
  const indentation = written[first].replace(/\r$/, '').length - lines[first]!.length;
  const starts: LineStart[] = [];
  let inside = 0;
  let outside = span.start + header[0].length;
  for (const [i, line] of lines.entries()) {
    const own = written[i];
    if (own === undefined) break;
    if (line.trim() !== '' && own.replace(/\r$/, '').slice(indentation) !== line) return undefined;
    starts.push({ inside, outside: outside + Math.min(indentation, own.length) });
    inside += line.length + 1;
    outside += own.length + 1;
  }
  return indentation >= 0 && starts.length > 0 ? starts : undefined;
}
