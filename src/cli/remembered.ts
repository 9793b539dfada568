// A review that is looked up before it is made: what a folder of exactly these files was found to be is kept in a cache.
import { keep, recall, type Memory } from '../analysis/engine';
import type { SystemMap } from '../model';
import type { CliHost } from './host';
import { gather, judged, type Gathered, type Review, type ReviewRequest } from './review';

/** A review without what only a living analysis can tell. */
export type Reviewed = Omit<Review, 'explain'>;

type Kept = Pick<Review, 'findings' | 'skipped' | 'files' | 'bytes'> & { readonly map: SystemMap };

/** As `review`; `memory` is asked first, and told afterwards. A damaged or unwritable cache costs one note and nothing else. */
export async function remembered(request: ReviewRequest, memory: Memory, host: CliHost): Promise<Reviewed> {
  const gathered = await gather(request, host);
  const state = memory.digest(partsOf(gathered, request));
  const known = await recall<Kept>(memory, gathered.root, state);
  if (known === 'damaged') host.note('What the cache holds of this folder is damaged; it is written anew.');
  if (typeof known === 'object') return { root: gathered.root, textOf: gathered.textOf, ...known.value, map: () => known.value.map };

  const reviewed = await judged(gathered, request, host);
  const { findings, skipped, files, bytes } = reviewed;
  const map = reviewed.map();
  await keep(memory, gathered.root, state, { findings, skipped, files, bytes, map } satisfies Kept).catch((error: Error) => {
    host.note(`The cache cannot be written (${(error as NodeJS.ErrnoException).code ?? error.message}).`);
  });
  return { ...reviewed, map: () => map };
}

/** Everything that decides about the result: the texts, what could not be read, the configurations, and which part is reported. */
function* partsOf({ changes, skipped, configurationOf }: Gathered, { isReported }: ReviewRequest): Iterable<string> {
  yield JSON.stringify(skipped);
  const written = new Map<object, string>();
  for (const { file, text } of changes) {
    const configuration = configurationOf(file);
    let known = written.get(configuration);
    if (known === undefined) written.set(configuration, (known = JSON.stringify(configuration)));
    yield `${file}\n${isReported(file)}\n${known}`;
    yield text ?? '';
  }
}
