// The learner's conversation, kept on this machine through a small storage port. A store that cannot be understood is set
// aside before anything new is written, so nothing that was said is lost without a word.
import * as v from 'valibot';
import type { ProgressStorage } from './progress';
import type { RewordedAnswer } from './reworded';

/** Where a conversation is kept; the same port as for reading progress. */
export type ConversationStorage = ProgressStorage;

/** A line of the learner's code that an answer named. */
export interface NamedPlace {
  /** As the answer writes it. */
  readonly file: string;
  /** Line and column from 1, as they were when the answer was given. */
  readonly line: number;
  readonly column: number;
  /** Where the host finds the file. */
  readonly address: string;
}

/** What the learner said and what the mentor answered. */
export interface Turn {
  /** Counts from 1 over the whole conversation, turns that are no longer kept included. */
  readonly number: number;
  readonly asked: string;
  /** Markdown. */
  readonly answer: string;
  /** Ids of lessons. */
  readonly sources: readonly string[];
  readonly suggestions: readonly string[];
  readonly places: readonly NamedPlace[];
  /** What a language model made of the answer, where the learner wanted that. */
  readonly reworded?: RewordedAnswer | undefined;
  /** The lesson of which the learner asked for a quiz. */
  readonly quiz?: string | undefined;
}

export interface Conversation {
  /** Oldest first. */
  turns(): readonly Turn[];
  /** Counts at once; resolves when it is stored, and rejects with a clear message if it could not be. */
  add(turn: Omit<Turn, 'number'>): Promise<void>;
  /** Adds what a language model made of an answer; nothing happens if the turn is gone. Rejects as `add` does. */
  reword(number: number, reworded: RewordedAnswer): Promise<void>;
  /** Forgets everything and returns it; `restore` brings it back before what was said since. Rejects as `add` does. */
  clear(): Promise<readonly Turn[]>;
  restore(turns: readonly Turn[]): Promise<void>;
}

export interface OpenedConversation {
  readonly conversation: Conversation;
  /** What the learner must be told about the store, one sentence or two. */
  readonly notice?: string;
  /** The text that was set aside. */
  readonly setAside?: string;
}

/** Grows when the shape of the stored text changes. */
const version = 1;

/** More is not kept: so many turns, and so many characters in all, because a question may be as long as 100 KB. */
const most = { turns: 500, characters: 4_000_000 };

const place = v.object({ file: v.string(), line: v.number(), column: v.number(), address: v.string() });
const schema = v.object({
  version: v.literal(version),
  turns: v.array(v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    asked: v.string(), answer: v.string(), sources: v.array(v.string()), suggestions: v.array(v.string()), places: v.array(place),
    quiz: v.optional(v.string()), reworded: v.optional(v.object({ model: v.string(), text: v.string() })),
  })),
});

/** Never rejects: without a store it can trust, it begins anew and says so. */
export async function openConversation(storage: ConversationStorage): Promise<OpenedConversation> {
  let text: string | undefined;
  try {
    text = await storage.load();
  } catch (error) {
    return { conversation: createConversation([]), notice: `Your conversation could not be loaded (${reasonOf(error)}). It is left as it is, and what is said now is not kept.` };
  }
  if (text === undefined) return { conversation: createConversation([], storage) };
  const read = understand(text);
  if ('turns' in read) return { conversation: createConversation(read.turns, storage) };
  try {
    await storage.setAside(text, read.reason);
  } catch (error) {
    return { conversation: createConversation([]), notice: `${read.reason} It could not be set aside (${reasonOf(error)}), so it is left as it is, and what is said now is not kept.` };
  }
  return { conversation: createConversation([], storage), notice: `${read.reason} It was set aside, and a new conversation begins.`, setAside: text };
}

/** Without a storage nothing is written: what is there must not be overwritten. */
function createConversation(before: readonly Turn[], storage?: ConversationStorage): Conversation {
  let turns = before;
  let saving: Promise<void> = Promise.resolve();

  function become(next: readonly Turn[]): Promise<void> {
    turns = newest(next);
    if (!storage) return Promise.resolve();
    // One after the other, each with the newest state, so that an older text never lands last.
    const saved = saving.then(() => storage.save(JSON.stringify({ version, turns })));
    saving = saved.catch(() => undefined);
    return saved.catch((error: unknown) => {
      throw new Error(`The conversation could not be saved: ${reasonOf(error)}`, { cause: error });
    });
  }

  return {
    turns: () => turns,
    add: (turn) => become([...turns, { ...turn, number: (turns.at(-1)?.number ?? 0) + 1 }]),
    reword: (number, reworded) => become(turns.map((turn) => (turn.number === number ? { ...turn, reworded } : turn))),
    async clear() {
      const cleared = turns;
      await become([]);
      return cleared;
    },
    restore(earlier) {
      const last = earlier.at(-1)?.number ?? 0;
      return become([...earlier, ...turns.map((turn, index) => ({ ...turn, number: last + index + 1 }))]);
    },
  };
}

/** As many of the latest turns as are kept; the newest one always. */
function newest(turns: readonly Turn[]): readonly Turn[] {
  const kept: Turn[] = [];
  let characters = 0;
  for (const turn of turns.toReversed().slice(0, most.turns)) {
    characters += turn.asked.length + turn.answer.length + (turn.reworded?.text.length ?? 0);
    if (characters > most.characters && kept.length > 0) break;
    kept.push(turn);
  }
  return kept.toReversed();
}

function understand(text: string): { readonly turns: readonly Turn[] } | { readonly reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { reason: 'Your conversation is damaged: it is not valid JSON.' };
  }
  const newer = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), data);
  if (newer.success) return { reason: `Your conversation was written by a newer version of the mentor (format ${newer.output.version}).` };
  const result = v.safeParse(schema, data);
  if (result.success) return { turns: result.output.turns };
  const issue = result.issues[0];
  return { reason: `Your conversation is damaged: ${v.getDotPath(issue) ?? 'the whole'} is not what it should be.` };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
