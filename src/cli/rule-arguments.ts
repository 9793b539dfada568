// `--rule a b PATH` and `--rule a,b PATH` both read naturally, but only the names of the rules tell where the paths begin.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fits, unusedSuppression } from '../analysis/engine';
import { rules } from '../analysis/rules';
import { usageError } from './usage-error';

const allRules = [...rules, unusedSuppression];

export interface Separated {
  /** Undefined if no rules were named. */
  readonly rules?: readonly string[];
  readonly paths: readonly string[];
}

/** `named` is what followed `--rule`; `paths` what stood elsewhere. Throws a usage error for a name that is neither. */
export function separateRules(named: readonly string[], paths: readonly string[], cwd: string): Separated {
  const rules: string[] = [];
  const swallowed: string[] = [];
  for (const word of named.flatMap((one) => one.split(',')).filter(Boolean)) {
    if (allRules.some(({ id }) => fits(word, id))) rules.push(word);
    else if (rules.length > 0 && existsSync(resolve(cwd, word))) swallowed.push(word);
    else throw usageError(`There is no rule "${word}". The rules are ${allRules.map(({ id }) => id).join(', ')}.`);
  }
  const isDefault = paths.length === 1 && paths[0] === '.';
  const all = swallowed.length > 0 && isDefault ? swallowed : [...paths, ...swallowed];
  return { paths: all, ...(rules.length > 0 ? { rules } : {}) };
}
