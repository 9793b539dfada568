// The page is a feed of cards, one under the other: what a lesson, the learner's line or a turn of a conversation shows.

export interface Card {
  readonly root: HTMLElement;
  /** Called when the card leaves the feed. */
  dispose?(): void;
}

export interface Feed {
  /** Takes all cards out and puts these in. */
  replace(cards: readonly Card[]): void;
  append(card: Card): void;
}

export function createFeed(root: HTMLElement): Feed {
  let cards: readonly Card[] = [];
  return {
    replace(next) {
      for (const card of cards) card.dispose?.();
      cards = next;
      root.replaceChildren(...next.map((card) => card.root));
    },
    append(card) {
      cards = [...cards, card];
      root.append(card.root);
    },
  };
}
