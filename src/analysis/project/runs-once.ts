// What runs once, or because somebody starts it by hand: nobody waits for it but them.
import { outermostFunction } from './by-place';
import type { SourceFile } from './source-file';

const folders = /(^|\/)(alembic|scripts?|[Mm]igrations?|[Ss]eeds?|[Ss]eeders?|fixtures?|tools|commands|benchmarks?|hack|cli)\//;
const files = /(^|\/)(cli|manage|commands?|migrations?|(seed|populate|migrate|backfill)[\w-]*(\.[\w-]+)?|random_data)\.[a-z]+$/;
const testing = /_test\.go$|\.(test|spec)\.[a-z]+$|(^|\/)(tests?|__tests__|e2e|spec)\/|(^|\/)(test_[^/]*|conftest)\.py$/;

/** Told by where a file stands: scripts, tools, migrations, seeds. */
export const isByHand = (path: string): boolean => folders.test(path) || files.test(path);

export const isTesting = (path: string): boolean => testing.test(path);

/** Module level, `main` and what people start by hand: slow once is not slow for everyone. */
export function runsOnce(file: SourceFile, fn: number): boolean {
  if (isByHand(file.path) || isTesting(file.path)) return true;
  const outermost = outermostFunction(file.program, fn);
  const name = outermost < 0 ? undefined : file.program.functions[outermost]!;
  if (!name) return true;
  return /^(main|seed\w*|populate\w*|\w*migrat\w*|setup|init|bootstrap|cli|(create|generate|add)_?(fake|random|sample|demo|example|seeds?)\w*)$/i.test(name.name);
}
