// Whether a value comes from outside of the project.
import type { Value } from '../program';

/** Something imported from a package or given by the runtime, or a member of such. */
export function external(value: Value): boolean {
  return value.kind === 'member' ? external(value.of) : value.kind === 'import' || value.kind === 'global';
}
