// What one question about a program may cost. Whatever needs more is a tangle in which no reviewer would see an answer either.

/** Steps of one question, with all that comes up on the way to its answer. */
const most = 400;

/** More forms of a value than this are not looked at. */
export const maxOptions = 12;

/** A function that is called from more places than this has no one value for a parameter. */
export const maxCallSites = 10;

export interface Budget {
  /** Counts a step; false if the question has none left. */
  step(): boolean;
  /** Notes that some limit has cut an answer short. */
  cut(): void;
  /** How often a limit has cut an answer short so far. */
  cuts(): number;
  /** Asks a question; those that come up on the way to its answer share the budget of the first. */
  within<T>(ask: () => T): T;
  /** Whether no other question is being answered around this one. */
  isOutermost(): boolean;
}

export function createBudget(): Budget {
  let cuts = 0;
  let steps = 0;
  let asking = 0;
  return {
    step: () => ++steps <= most,
    cut: () => void cuts++,
    cuts: () => cuts,
    within(ask) {
      if (asking === 0) steps = 0;
      asking++;
      try {
        return ask();
      } finally {
        asking--;
      }
    },
    isOutermost: () => asking === 1,
  };
}
