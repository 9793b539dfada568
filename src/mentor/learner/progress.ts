// What the learner has read, kept on this machine through a small storage port. A store that cannot be understood is set
// aside before anything new is written, so nothing the learner did is lost without a word.
import * as v from 'valibot';
import type { ReadState } from '../../model';

/** Where progress is kept; the host decides (a file, the editor's own storage). Each call may reject with the reason. */
export interface ProgressStorage {
  /** What was saved last; undefined if nothing ever was. */
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
  /** Moves a text that cannot be read to where a person finds it. `reason` is one sentence. */
  setAside(text: string, reason: string): Promise<void>;
}

export interface Progress {
  of(lesson: string): ReadState | undefined;
  /**
   * Notes that a lesson, or one section of it, was read at `when`. Counts at once; resolves when it is stored, and rejects
   * with a clear message if it could not be (it still counts until the host ends).
   */
  markRead(lesson: string, when: Date, section?: string): Promise<void>;
}

export interface OpenedProgress {
  readonly progress: Progress;
  /** What the learner must be told about the store, one sentence or two. */
  readonly notice?: string;
}

/** Grows when the shape of the stored text changes. */
const version = 1;

const moment = v.pipe(v.string(), v.isoTimestamp());
const schema = v.object({
  version: v.literal(version),
  lessons: v.record(v.string(), v.object({ firstRead: moment, lastRead: moment, sections: v.array(v.string()) })),
});

/** Never rejects: without a store it can trust, it begins anew and says so. */
export async function openProgress(storage: ProgressStorage): Promise<OpenedProgress> {
  let text: string | undefined;
  try {
    text = await storage.load();
  } catch (error) {
    return { progress: createProgress(new Map()), notice: `Your reading progress could not be loaded (${reasonOf(error)}). It is left as it is, and what you read now is not kept.` };
  }
  if (text === undefined) return { progress: createProgress(new Map(), storage) };
  const read = understand(text);
  if ('states' in read) return { progress: createProgress(read.states, storage) };
  try {
    await storage.setAside(text, read.reason);
  } catch (error) {
    return { progress: createProgress(new Map()), notice: `${read.reason} It could not be set aside (${reasonOf(error)}), so it is left as it is, and what you read now is not kept.` };
  }
  return { progress: createProgress(new Map(), storage), notice: `${read.reason} It was set aside, and your progress begins anew.` };
}

/** Without a storage nothing is written: what is there must not be overwritten. */
function createProgress(states: Map<string, ReadState>, storage?: ProgressStorage): Progress {
  let saving: Promise<void> = Promise.resolve();

  function save(): Promise<void> {
    if (!storage) return Promise.resolve();
    // One after the other, each with the newest state, so that an older text never lands last.
    const next = saving.then(() => storage.save(toText(states)));
    saving = next.catch(() => undefined);
    return next.catch((error: unknown) => {
      throw new Error(`Your reading progress could not be saved: ${reasonOf(error)}`, { cause: error });
    });
  }

  return {
    of: (lesson) => states.get(lesson),
    markRead(lesson, when, section) {
      const before = states.get(lesson);
      const now = when.toISOString();
      const sections = before?.sections ?? [];
      states.set(lesson, {
        firstRead: before?.firstRead ?? now,
        lastRead: now,
        sections: section === undefined || sections.includes(section) ? sections : [...sections, section],
      });
      return save();
    },
  };
}

function understand(text: string): { readonly states: Map<string, ReadState> } | { readonly reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { reason: 'Your reading progress is damaged: it is not valid JSON.' };
  }
  const newer = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), data);
  if (newer.success) return { reason: `Your reading progress was written by a newer version of the mentor (format ${newer.output.version}).` };
  const result = v.safeParse(schema, data);
  if (result.success) return { states: new Map(Object.entries(result.output.lessons)) };
  const issue = result.issues[0];
  return { reason: `Your reading progress is damaged: ${v.getDotPath(issue) ?? 'the whole'} is not what it should be.` };
}

const toText = (states: ReadonlyMap<string, ReadState>): string => JSON.stringify({ version, lessons: Object.fromEntries(states) });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
