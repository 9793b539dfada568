// What the declarations of all files say together, by what rules ask: found once for a state of the project.
import { hasAll } from '../../base/entries';
import { groupBy, push } from '../../base/multimap';
import { whenNeeded } from '../../base/once';
import { stemOf, type Budget, type Endpoint, type Facts, type Workload } from '../concepts';

export interface DeclaredTogether {
  budgets(workload: Workload): readonly Budget[];
  isSized(workload: Workload): boolean;
  workloadsLike(name: string): readonly Workload[];
  endpointsLike(name: string): readonly Endpoint[];
  selectsAny(): boolean;
}

/** Linear in the facts. */
export function createDeclaredTogether(all: readonly Facts[]): DeclaredTogether {
  const workloads = whenNeeded(() => groupBy(all.flatMap((facts) => facts.workloads), ({ name }) => stemOf(name)));
  const endpoints = whenNeeded(() => groupBy(all.flatMap((facts) => facts.endpoints), ({ name }) => stemOf(name)));
  // By the first label that they ask for, '' for those that ask for none: only budgets that name one of its labels can be for a workload.
  const budgets = new Map<string, Budget[]>();
  const sizes: NonNullable<Facts['sized']>[number][] = [];
  for (const facts of all) {
    for (const budget of facts.budgets ?? []) {
      const [first] = budget.selector;
      push(budgets, first ? first.join('=') : '', budget);
    }
    sizes.push(...facts.sized ?? []);
  }
  const selects = all.some((facts) => facts.endpoints.some(({ selector }) => selector.size > 0));
  return {
    budgets(workload) {
      const found: Budget[] = [];
      const add = (label: string): void => {
        for (const budget of budgets.get(label) ?? []) if (protects(budget, workload)) found.push(budget);
      };
      if (budgets.size === 0) return found;
      for (const [key, value] of workload.labels) add(`${key}=${value}`);
      add('');
      return found;
    },
    isSized: ({ name, scope }) => sizes.some((one) => (one.name === undefined || one.name === name) && isWithin(one.scope, scope)),
    workloadsLike: (name) => workloads().get(stemOf(name)) ?? [],
    endpointsLike: (name) => endpoints().get(stemOf(name)) ?? [],
    selectsAny: () => selects,
  };
}

function protects({ scope, selector }: Budget, { scope: own, labels }: Workload): boolean {
  return isWithin(scope, own) && hasAll(labels, selector);
}

// A manifest without a namespace gets one when it is applied.
const isWithin = (a: string, b: string): boolean => a === b || a === '' || b === '';
