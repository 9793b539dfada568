// Which lesson comes next: what the learner's own code needs, then what was begun, then the study order. A lesson waits until
// those it builds on are read.
import type { NextLesson } from '../../model';
import { topics, type Lesson } from '../lessons';

export interface Standing {
  /** In study order. */
  readonly lessons: readonly Lesson[];
  state(lesson: string): 'new' | 'begun' | 'read';
  /** When a lesson was read last, ISO 8601; undefined if it never was. */
  lastRead(lesson: string): string | undefined;
  /** For each finding of the learner's code the lesson that explains it. */
  readonly found: readonly string[];
}

/** Undefined when everything is read. */
export function nextLesson({ lessons, state, lastRead, found }: Standing): NextLesson | undefined {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const isOpen = (id: string): boolean => byId.has(id) && state(id) !== 'read';
  const count = (id: string): number => found.filter((each) => each === id).length;

  const needed = lessons.map(({ id }) => id).filter((id) => isOpen(id) && count(id) > 0).toSorted((a, b) => count(b) - count(a))[0];
  if (needed !== undefined) {
    const first = state(needed) === 'begun' ? needed : firstOpen(needed, byId, isOpen);
    const findings = count(needed);
    return { lesson: first, reason: first === needed ? { kind: 'findings', findings } : { kind: 'prepares', lesson: needed, findings } };
  }

  const begun = lessons.map(({ id }) => id).filter((id) => isOpen(id) && state(id) === 'begun').toSorted((a, b) => ((lastRead(a) ?? '') < (lastRead(b) ?? '') ? 1 : -1))[0];
  if (begun !== undefined) return { lesson: begun, reason: { kind: 'begun' } };

  const ordered = lessons.find(({ id }) => isOpen(id));
  return ordered && { lesson: firstOpen(ordered.id, byId, isOpen), reason: { kind: 'order' } };
}

/** The lesson itself, or the first open one among those it builds on. */
function firstOpen(id: string, byId: ReadonlyMap<string, Lesson>, isOpen: (id: string) => boolean, above: readonly string[] = []): string {
  const before = byId.get(id)?.prerequisites.filter((each) => isOpen(each) && !above.includes(each)) ?? [];
  const first = before.toSorted((a, b) => orderOf(a) - orderOf(b))[0];
  return first === undefined ? id : firstOpen(first, byId, isOpen, [...above, id]);
}

/** A team's own lessons come last. */
function orderOf(id: string): number {
  const index = topics.findIndex((topic) => topic.id === id);
  return index < 0 ? topics.length : index;
}
