// The conversation below what the panel shows: its turns as cards, the older ones folded away, and what can be done with it.
import type { ConversationView, NamedFix, PanelStrings, TurnView } from '../protocol/panel';
import { element, fill } from './element';
import type { Host } from './host';
import { createTurnCard, type TurnCard } from './turn-card';

export interface Talk {
  readonly root: HTMLElement;
  replace(conversation: ConversationView): void;
  /** Turns before those that are shown. */
  prepend(turns: readonly TurnView[], older: number): void;
  /** Shows a question before the mentor has heard of it; the turn that comes of it takes its place. */
  begin(asked: string): void;
  /** A new turn, or the answer to one that is shown; returns the words of the answer. */
  take(turn: TurnView): string;
  /** Puts quick fixes in the place of those that a turn has offered. */
  offer(number: number, fixes: readonly NamedFix[]): void;
  /** Scrolls to the latest turn. */
  showLatest(): void;
}

/** `ask` sends a suggestion that was chosen. */
export function createTalk(host: Host, strings: PanelStrings, ask: (text: string) => void): Talk {
  const list = element('div', { class: 'turns' });
  const fold = element('div', { class: 'fold' });
  const root = element('section', { class: 'talk', 'aria-labelledby': 'talk-title', hidden: true },
    element('div', { class: 'talk-bar' },
      element('h2', { id: 'talk-title', tabindex: -1 }, strings.conversation),
      element('button', { type: 'button', class: 'tool', onclick: () => host.send({ type: 'exportConversation' }) }, strings.exportConversation),
      element('button', { type: 'button', class: 'tool', onclick: () => host.send({ type: 'clearConversation' }) }, strings.clearConversation)),
    fold, list);
  let cards: readonly TurnCard[] = [];
  /** Questions that were sent from here, oldest first. */
  let begun: readonly { readonly asked: string; readonly card: TurnCard }[] = [];

  const nextNumber = (): number => (cards.at(-1)?.number ?? 0) + begun.length + 1;

  function cardFor(turn: TurnView): TurnCard {
    return createTurnCard(turn, strings, host, ask);
  }

  function tellOlder(older: number): void {
    const [first] = cards;
    fold.replaceChildren(...(older > 0 && first
      ? [element('button', { type: 'button', class: 'secondary', onclick: () => host.send({ type: 'older', before: first.number }) }, fill(strings.olderTurns, older))]
      : []));
  }

  /** Without a turn there is no conversation to see. */
  function frame(): void {
    root.hidden = cards.length + begun.length === 0;
  }

  function showLatest(): void {
    // The first one comes with the heading and what can be done with a conversation.
    const latest = list.childElementCount > 1 ? list.lastElementChild : root;
    latest?.scrollIntoView({ block: 'start' });
  }

  return {
    root,
    showLatest,
    replace(conversation) {
      cards = conversation.turns.map(cardFor);
      begun = [];
      list.replaceChildren(...cards.map((card) => card.root));
      frame();
      tellOlder(conversation.older);
    },
    prepend(turns, older) {
      const added = turns.filter(({ number }) => number < (cards[0]?.number ?? 0)).map(cardFor);
      cards = [...added, ...cards];
      list.prepend(...added.map((card) => card.root));
      tellOlder(older);
      // The button that had the focus is a new one or gone; reading goes on at the first turn that came in.
      const [first] = added;
      first?.root.setAttribute('tabindex', '-1');
      first?.root.focus();
    },
    begin(asked) {
      const card = cardFor({ number: nextNumber(), asked });
      begun = [...begun, { asked, card }];
      list.append(card.root);
      frame();
      showLatest();
    },
    take(turn) {
      const shown = cards.find(({ number }) => number === turn.number);
      if (shown) {
        const words = shown.answer(turn);
        // The answer has made room below, so that it can begin at the top.
        showLatest();
        return words;
      }
      const mine = begun.find(({ asked }) => asked === turn.asked);
      const card = cardFor(turn);
      cards = [...cards, card];
      if (mine) {
        begun = begun.filter((each) => each !== mine);
        mine.card.root.replaceWith(card.root);
      } else list.append(card.root);
      frame();
      showLatest();
      return card.answer(turn);
    },
    offer(number, fixes) {
      cards.find((card) => card.number === number)?.offer(fixes);
    },
  };
}
