// What the learner has done, kept on this machine through a small storage port. A store that cannot be understood is set
// aside before anything new is written, so nothing the learner did is lost without a word.
import * as v from 'valibot';
import type { Applied, QuizState, ReadState, TopicProgress } from '../../model';
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
 * What changes something counts at once; it resolves when it is stored, and rejects with a clear message if it could not be (it
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
  /** Forgets everything. What it resolves to brings it back; what was done since then is lost by that. */
  clear(): Promise<() => Promise<void>>;
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

/** Steps that are kept for each topic. */
const mostApplied = 20;

const moment = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const read = v.object({ firstRead: moment, lastRead: moment, sections: v.array(v.string()) });
const quiz = v.object({ right: count, wrong: count, inARow: count, lastAnswered: moment, due: v.pipe(v.string(), v.isoDate()), known: v.array(v.string()) });
const applied = v.object({ rule: v.string(), file: v.string(), when: moment });
const schema = v.object({
  version: v.literal(version),
  lessons: v.record(v.string(), v.object({ read: v.optional(read), quiz: v.optional(quiz), applied: v.optional(v.array(applied), []) })),
});
/** The first version knew reading only. */
const first = v.object({ version: v.literal(1), lessons: v.record(v.string(), read) });

type Topics = ReadonlyMap<string, TopicProgress>;

/** Never rejects: without a store it can trust, it begins anew and says so. */
export async function openProgress(storage: ProgressStorage): Promise<OpenedProgress> {
  let text: string | undefined;
  try {
    text = await storage.load();
  } catch (error) {
    return { progress: createProgress(new Map()), notice: `Your learning progress could not be loaded (${reasonOf(error)}). It is left as it is, and what you do now is not kept.` };
  }
  if (text === undefined) return { progress: createProgress(new Map(), storage) };
  const understood = understand(text);
  if ('topics' in understood) return { progress: createProgress(understood.topics, storage) };
  try {
    await storage.setAside(text, understood.reason);
  } catch (error) {
    return { progress: createProgress(new Map()), notice: `${understood.reason} It could not be set aside (${reasonOf(error)}), so it is left as it is, and what you do now is not kept.` };
  }
  return { progress: createProgress(new Map(), storage), notice: `${understood.reason} It was set aside, and your progress begins anew.` };
}

/** Without a storage nothing is written: what is there must not be overwritten. */
function createProgress(before: Topics, storage?: ProgressStorage): Progress {
  let topics = before;
  let saving: Promise<void> = Promise.resolve();

  function become(next: Topics): Promise<void> {
    topics = next;
    if (!storage) return Promise.resolve();
    // One after the other, each with the newest state, so that an older text never lands last.
    const saved = saving.then(() => storage.save(toText(topics)));
    saving = saved.catch(() => undefined);
    return saved.catch((error: unknown) => {
      throw new Error(`Your learning progress could not be saved: ${reasonOf(error)}`, { cause: error });
    });
  }

  const topic = (lesson: string): TopicProgress => topics.get(lesson) ?? nothing;
  const set = (lesson: string, changes: Partial<TopicProgress>): Promise<void> => become(new Map([...topics, [lesson, { ...topic(lesson), ...changes }]]));

  return {
    of: (lesson) => topic(lesson).read,
    topic,
    lessons: () => [...topics.keys()],
    markRead: (lesson, when, section) => set(lesson, { read: afterReading(topic(lesson).read, when.toISOString(), section) }),
    markAnswered: (lesson, question, isRight, when) => set(lesson, { quiz: afterAnswer(topic(lesson).quiz, question, isRight, when) }),
    markApplied: (lesson, step) => set(lesson, { applied: [...topic(lesson).applied, step].slice(-mostApplied) }),
    async clear() {
      const cleared = topics;
      await become(new Map());
      return () => become(cleared);
    },
    toText: () => toText(topics, 2),
  };
}

const nothing: TopicProgress = { applied: [] };

function afterReading(before: ReadState | undefined, now: string, section: string | undefined): ReadState {
  const sections = before?.sections ?? [];
  return {
    firstRead: before?.firstRead ?? now,
    lastRead: now,
    sections: section === undefined || sections.includes(section) ? sections : [...sections, section],
  };
}

function understand(text: string): { readonly topics: Topics } | { readonly reason: string } {
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
  if (result.success) return { topics: new Map(Object.entries(result.output.lessons).map(([lesson, state]) => [lesson, asTopic(state)])) };
  const issue = result.issues[0];
  return { reason: `Your learning progress is damaged: ${v.getDotPath(issue) ?? 'the whole'} is not what it should be.` };
}

function asTopic({ read: state, quiz: answers, applied: steps }: { readonly read?: ReadState | undefined; readonly quiz?: QuizState | undefined; readonly applied: readonly Applied[] }): TopicProgress {
  return { ...(state ? { read: state } : {}), ...(answers ? { quiz: answers } : {}), applied: steps };
}

const toText = (topics: Topics, indent?: number): string => JSON.stringify({ version, lessons: Object.fromEntries(topics) }, undefined, indent);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
