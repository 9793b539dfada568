// The lesson files of the product, for the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LessonFile } from '../../../src/mentor/lessons';

const root = join(import.meta.dirname ?? __dirname, '../../..');

/** Every Markdown file below `lessons/`, by path from the root of the repository. */
export function shippedLessons(): readonly LessonFile[] {
  const names = readdirSync(join(root, 'lessons'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  return names.map((name) => {
    const path = join(root, 'lessons', name);
    return { file: relative(root, path).replace(/\\/g, '/'), text: readFileSync(path, 'utf8') };
  });
}
