// The children of nodes while a tree is copied. A list is made when it is known how long it has to be: one that grows keeps room for many
// more, and trees have more nodes than anything else here has parts.

export interface ChildLists<T> {
  /** A child of the node that was entered last. */
  add(child: T): void;
  enter(): void;
  /** Leaves the node that was entered last, and gives its children. */
  leave(): readonly T[];
}

export function createChildLists<T>(): ChildLists<T> {
  // The children of all nodes that are entered, one after another, and where those of each begin.
  const open: T[] = [];
  const begins: number[] = [];
  let count = 0;
  return {
    add(child) {
      open[count++] = child;
    },
    enter() {
      begins.push(count);
    },
    leave() {
      const begin = begins.pop()!;
      const children = count > begin ? open.slice(begin, count) : none;
      count = begin;
      return children;
    },
  };
}

const none: readonly never[] = [];
