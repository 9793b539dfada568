// What the panel is asked to show, small enough to be kept over a reload, and the page that comes of it.
import * as v from 'valibot';
import type { Mentor } from '../../../mentor/mentor';
import type { PanelView } from '../../../protocol/panel';
import type { FindingStore, LocatedFinding } from '../../services';

/** Without a lesson: the list of all lessons. */
export interface Visit {
  readonly lesson?: string | undefined;
  /** Id or heading of the section to show. */
  readonly section?: string | undefined;
  /** The finding it was opened from. */
  readonly finding?: { readonly uri: string; readonly fingerprint: string } | undefined;
  /** What was searched for in the list of lessons. */
  readonly query?: string | undefined;
  /** A question of the lesson in place of its text: that one, or one after the last. In a review the next one comes from the next lesson that is due. */
  readonly quiz?: { readonly question?: string | undefined; readonly last?: string | undefined; readonly isReview: boolean } | undefined;
}

const visitSchema = v.object({
  lesson: v.optional(v.string()),
  section: v.optional(v.string()),
  finding: v.optional(v.object({ uri: v.string(), fingerprint: v.string() })),
  query: v.optional(v.string()),
  quiz: v.optional(v.object({ question: v.optional(v.string()), last: v.optional(v.string()), isReview: v.boolean() })),
});

/** What the panel's page kept: our visit, and the section the learner had reached. */
const keptSchema = v.object({ section: v.optional(v.string()), query: v.optional(v.string()), restore: visitSchema });

/** The visit in a state that the editor kept over a reload; undefined if it is none of ours. */
export function visitOf(state: unknown): Visit | undefined {
  const kept = v.safeParse(keptSchema, state);
  if (!kept.success) return undefined;
  const { section, query, restore } = kept.output;
  return restore.lesson === undefined ? { query } : { ...restore, section: section ?? restore.section };
}

/** For all visits but quizzes. `id` names the opening. Undefined if there is no such lesson. The finding is left out while the analysis does not know it. */
export function viewOf(visit: Visit, mentor: Mentor, at: LocatedFinding | undefined, id: string, canGoBack: boolean): PanelView | undefined {
  if (visit.lesson === undefined) {
    const problems = mentor.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
    return { kind: 'home', id, pillars: mentor.lessons(), notices: [...mentor.notices, ...problems], query: visit.query ?? '', canGoBack };
  }
  const page = mentor.page(visit.lesson, {
    ...(visit.section === undefined ? {} : { section: visit.section }),
    ...(at ? { finding: at.finding } : {}),
  });
  return page && { kind: 'lesson', id, page, fixes: at?.finding.fixes.map(({ title }) => title) ?? [], canGoBack };
}

export function findingOf(visit: Visit, findings: FindingStore): LocatedFinding | undefined {
  return visit.finding && findings.find(visit.finding);
}
