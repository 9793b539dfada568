// Finding the way inside lessons: from a rule's reference or a link to the section that is meant.
import type { LessonRef } from '../../model';
import { slug } from './headings';
import type { Lesson, Section } from './lesson';

/**
 * The section a name stands for: its id, its heading in any capitals, or a kind such as `what-if` (then the first of that kind).
 * Undefined if the lesson has no such section.
 */
export function findSection(lesson: Lesson, name: string): Section | undefined {
  const wanted = slug(name);
  return lesson.sections.find((section) => section.id === wanted)
    ?? lesson.sections.find((section) => section.kind === wanted)
    ?? lesson.sections.find((section) => slug(section.name) === wanted);
}

/**
 * The section to open for a finding: the one its rule names, "How it works" if it names none, and the start of the
 * lesson if there is no such section (a renamed heading must not keep anyone from the lesson).
 */
export function sectionFor(lesson: Lesson, ref: Pick<LessonRef, 'section'>): Section {
  return findSection(lesson, ref.section ?? 'How it works') ?? lesson.sections[0]!;
}

/** Which lessons say that they explain a rule, by rule id. Checked against what the rules say; nobody chooses a lesson by it. */
export function lessonsForRules(lessons: readonly Lesson[]): ReadonlyMap<string, readonly Lesson[]> {
  const byRule = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const rule of lesson.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), lesson]);
  }
  return byRule;
}
