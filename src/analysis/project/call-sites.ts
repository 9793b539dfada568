// Call sites that hand over the same: a file that builds something again and again does so by the same names.
import { callOf, type CallRef } from './source-file';

/** One call site for each name that stands at a position: `new User(redis, bank)` says the same wherever a file writes it. */
export function distinctSites(sites: readonly CallRef[], name: string, index: number): readonly CallRef[] {
  const found = new Map<string, CallRef>();
  for (const site of sites) {
    const call = callOf(site);
    const value = (call.arguments.find((a) => a.name === name) ?? call.arguments[index])?.value;
    const what = value?.kind === 'variable' ? `variable ${value.binding}` : value?.kind === 'import' ? `import ${value.module} ${value.name}` : value?.kind === 'literal' ? `literal ${value.value}` : `call ${site.index}`;
    found.set(`${site.file.path} ${what}`, site);
  }
  return [...found.values()];
}
