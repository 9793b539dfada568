// What to say where a lesson is asked for that is not there.
import type { Mentor } from '../mentor';

/** One line: the nearest lessons, or `otherwise` where none is near. */
export function unknownLesson(id: string, mentor: Pick<Mentor, 'search'>, otherwise: string): string {
  const near = [...new Set(mentor.search(id.replaceAll('-', ' ')).map(({ lesson }) => lesson))].slice(0, 3);
  return `There is no lesson "${id}". ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : otherwise}`;
}
