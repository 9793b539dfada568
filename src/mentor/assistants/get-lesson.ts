// A lesson, or one section of it, as Markdown; without an id the list of all lessons.
import { lessonMarkdown, namedInnerLinks } from '../lessons/lesson-markdown';
import { findSection } from '../lessons/lookup';
import type { Tool } from './tool';
import { unknownLesson } from './unknown-lesson';

export const getLesson: Tool = {
  name: 'get_lesson',
  title: 'Get a lesson',
  description: 'A lesson on scalability, fault tolerance or security as Markdown: how it works, examples, what-ifs, best practice, misconceptions, sources. With "section" only that part; without "id" the list of all lessons with one sentence each.',
  input: {
    id: { type: 'text', description: 'The id of the lesson, such as timeouts or circuit-breaker.' },
    section: { type: 'text', description: 'Only this section, by its heading, such as "Best practice" or "Misconceptions".' },
  },
  async answer({ id, section }, { mentor }) {
    if (id === undefined) {
      if (section !== undefined) return { problem: '"section" needs the "id" of a lesson.' };
      const groups = mentor.lessons().map(({ title, lessons }) => `## ${title}\n\n${lessons.map((lesson) => `- \`${lesson.id}\` ${lesson.title}: ${lesson.sentence}`).join('\n')}`);
      return { text: groups.join('\n\n') };
    }
    const lesson = mentor.lesson(String(id).toLowerCase());
    if (!lesson) return { problem: unknownLesson(String(id), mentor, 'Without "id" all lessons are listed.') };
    if (section === undefined) return { text: lessonMarkdown(lesson) };
    const found = findSection(lesson, String(section));
    if (!found) return { problem: `The lesson "${lesson.id}" has no section "${section}". It has: ${lesson.sections.map(({ heading }) => heading).join(' · ')}` };
    return { text: `# ${lesson.title}: ${found.heading}\n\n${namedInnerLinks(found.text.trim())}\n` };
  },
};
