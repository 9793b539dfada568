// What the learner has done, kept on this machine through a small storage port. A store that cannot be understood is set
// aside before anything new is written, so nothing the learner did is lost without a word.
import * as v from 'valibot';
import type { Applied, QuizState, ReadState, TopicProgress } from '../../model';
import { merged, mostApplied, since, type Topics } from './merged';
import { afterAnswer } from './review';

/** Where progress is kept; the host decides (a file, the editor's own storage). Each call may reject with the reason. */
export interface ProgressStorage {
  /** What was saved last; undefined if nothing ever was. */
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
  /** Moves a text that cannot be read to where a person finds it. `reason` is one sentence. */
  setAside(text: string, reason: string): Promise<void>;
}

/**
 * Another window, or the synchronisation of settings, may write the same store: whatever is changed is changed in what stands there
 * now. What changes something counts at once; it resolves when it is stored, and rejects with a clear message if it could not be (it
 * still counts until the host ends).
 */
export interface Progress {
  of(lesson: string): ReadState | undefined;
  /** All that is known of one topic. */
  topic(lesson: string): TopicProgress;
  /** Ids of the lessons with which the learner did something. */
  lessons(): readonly string[];
  /** Notes that a lesson, or one section of it, was read at `when`. */
  markRead(lesson: string, when: Date, section?: string): Promise<void>;
  /** Notes an answer to a question of the lesson; `question` is its id. */
  markAnswered(lesson: string, question: string, isRight: boolean, when: Date): Promise<void>;
  markApplied(lesson: string, applied: Applied): Promise<void>;
  /** Takes in what was stored elsewhere. Never rejects: what cannot be read is left for the next change to tell. */
  refresh(): Promise<void>;
  /** Forgets everything, in other windows as well. What it resolves to brings it back. */
  clear(when: Date): Promise<() => Promise<void>>;
  /** The stored text, for people to keep. */
  toText(): string;
}

export interface OpenedProgress {
  readonly progress: Progress;
  /** What the learner must be told about the store, one sentence or two. */
  readonly notice?: string;
}

/** Grows when the shape of the stored text changes. */
const version = 2;

const moment = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const read = v.object({ firstRead: moment, lastRead: moment, sections: v.array(v.string()) });
const quiz = v.object({ right: count, wrong: count, inARow: count, lastAnswered: moment, due: v.pipe(v.string(), v.isoDate()), known: v.array(v.string()) });
const applied = v.object({ rule: v.string(), file: v.string(), when: moment });
const schema = v.object({
  version: v.literal(version),
  /** Nothing that was done until then counts, wherever it may still be remembered. */
  reset: v.optional(moment),
  lessons: v.record(v.string(), v.object({ read: v.optional(read), quiz: v.optional(quiz), applied: v.optional(v.array(applied), []) })),
});
/** The first version knew reading only. */
const first = v.object({ version: v.literal(1), lessons: v.record(v.string(), read) });

interface Stored {
  readonly topics: Topics;
  readonly reset?: string | undefined;
}

/** Never rejects: without a store it can trust, it begins anew and says so. */
export async function openProgress(storage: ProgressStorage): Promise<OpenedProgress> {
  let text: string | undefined;
  try {
    text = await storage.load();
  } catch (error) {
    return { progress: createProgress(empty), notice: `Your learning progress could not be loaded (${reasonOf(error)}). It is left as it is, and what you do now is not kept.` };
  }
  if (text === undefined) return { progress: createProgress(empty, storage) };
  const understood = understand(text);
  if ('topics' in understood) return { progress: createProgress(understood, storage) };
  try {
    await storage.setAside(text, understood.reason);
  } catch (error) {
    return { progress: createProgress(empty), notice: `${understood.reason} It could not be set aside (${reasonOf(error)}), so it is left as it is, and what you do now is not kept.` };
  }
  return { progress: createProgress(empty, storage), notice: `${understood.reason} It was set aside, and your progress begins anew.` };
}

/** Without a storage nothing is written: what is there must not be overwritten. */
function createProgress(before: Stored, storage?: ProgressStorage): Progress {
  let { topics, reset } = before;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that an older text never lands last. */
  function inOrder<T>(action: () => Promise<T>): Promise<T> {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  }

  /** What was stored since, by whomever. A reset elsewhere holds here, and so does that it was undone. */
  async function takeIn(): Promise<void> {
    const text = await storage?.load();
    const stored = text === undefined ? undefined : understand(text);
    if (stored && 'topics' in stored) {
      ({ reset } = stored);
      topics = merged(since(topics, reset), stored.topics);
    } else if (stored && text !== undefined) await storage!.setAside(text, stored.reason);
  }

  async function save(): Promise<void> {
    await storage?.save(toText({ topics, reset }));
  }

  function become(change: () => void): Promise<void> {
    // It counts at once; joined with what the store holds by then, it is written.
    change();
    return told(inOrder(async () => {
      await takeIn();
      await save();
    }));
  }

  const topic = (lesson: string): TopicProgress => topics.get(lesson) ?? nothing;
  const set = (lesson: string, changes: Partial<TopicProgress>): Promise<void> => become(() => {
    topics = new Map([...topics, [lesson, { ...topic(lesson), ...changes }]]);
  });

  return {
    of: (lesson) => topic(lesson).read,
    topic,
    lessons: () => [...topics.keys()],
    markRead: (lesson, when, section) => set(lesson, { read: afterReading(topic(lesson).read, when.toISOString(), section) }),
    markAnswered: (lesson, question, isRight, when) => set(lesson, { quiz: afterAnswer(topic(lesson).quiz, question, isRight, when) }),
    markApplied: (lesson, step) => set(lesson, { applied: [...topic(lesson).applied, step].slice(-mostApplied) }),
    refresh: () => inOrder(takeIn).catch(() => undefined),
    async clear(when) {
      // Whatever another window has noted is forgotten with it, and brought back with it.
      await inOrder(takeIn).catch(() => undefined);
      const cleared = topics;
      topics = new Map();
      reset = when.toISOString();
      await told(inOrder(save));
      return () => told(inOrder(async () => {
        await takeIn();
        topics = merged(topics, cleared);
        reset = undefined;
        await save();
      }));
    },
    toText: () => toText({ topics, reset }, 2),
  };
}

const told = (saved: Promise<void>): Promise<void> => saved.catch((error: unknown) => {
  throw new Error(`Your learning progress could not be saved: ${reasonOf(error)}`, { cause: error });
});

const empty: Stored = { topics: new Map() };

const nothing: TopicProgress = { applied: [] };

function afterReading(before: ReadState | undefined, now: string, section: string | undefined): ReadState {
  const sections = before?.sections ?? [];
  return {
    firstRead: before?.firstRead ?? now,
    lastRead: now,
    sections: section === undefined || sections.includes(section) ? sections : [...sections, section],
  };
}

function understand(text: string): Stored | { readonly reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { reason: 'Your learning progress is damaged: it is not valid JSON.' };
  }
  const newer = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), data);
  if (newer.success) return { reason: `Your learning progress was written by a newer version of the mentor (format ${newer.output.version}).` };
  const old = v.safeParse(first, data);
  if (old.success) return { topics: new Map(Object.entries(old.output.lessons).map(([lesson, state]) => [lesson, { read: state, applied: [] }])) };
  const result = v.safeParse(schema, data);
  if (result.success) return { topics: new Map(Object.entries(result.output.lessons).map(([lesson, state]) => [lesson, asTopic(state)])), reset: result.output.reset };
  const issue = result.issues[0];
  return { reason: `Your learning progress is damaged: ${v.getDotPath(issue) ?? 'the whole'} is not what it should be.` };
}

function asTopic({ read: state, quiz: answers, applied: steps }: { readonly read?: ReadState | undefined; readonly quiz?: QuizState | undefined; readonly applied: readonly Applied[] }): TopicProgress {
  return { ...(state ? { read: state } : {}), ...(answers ? { quiz: answers } : {}), applied: steps };
}

const toText = ({ topics, reset }: Stored, indent?: number): string => JSON.stringify({ version, reset, lessons: Object.fromEntries(topics) }, undefined, indent);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
