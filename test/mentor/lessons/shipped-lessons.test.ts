// Meta: every lesson that ships is whole, sound and in the house's tone. A failure names what was forgotten, with file and line.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkLesson, checkLinks, loadLessons, topics } from '../../../src/mentor/lessons';
import { shippedLessons } from './shipped-lessons';

const { lessons, problems } = loadLessons(shippedLessons());
const listed = (found: readonly { file: string; line: number; message: string }[]): string => found.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');

describe('the lessons that ship', () => {
  it('can all be read', () => assert.equal(listed(problems), ''));

  it('are all that the curriculum names', () => assert.deepEqual(lessons.map(({ id }) => id).sort(), topics.map(({ id }) => id).sort()));

  it('have every fixed heading with enough under it', () => assert.equal(listed(lessons.flatMap(checkLesson)), ''));

  it('have links and prerequisites that lead somewhere, and no circle', () => assert.equal(listed(checkLinks(lessons)), ''));

  it('stand where their pillar and id say, under the title of the curriculum', () => {
    for (const { id, title, pillar, file } of lessons) {
      assert.equal(file, `lessons/${pillar}/${id}.md`);
      const topic = topics.find((each) => each.id === id);
      assert.deepEqual({ id, title, pillar }, topic);
    }
  });

  it('have ten phrases or more in which learners would ask for them', () => {
    for (const lesson of lessons) assert.ok(lesson.aliases.length >= 10, `${lesson.file} has only ${lesson.aliases.length} aliases`);
  });

  it('show code for each of their rules in three languages or formats, bad and good', () => {
    for (const lesson of lessons) {
      for (const verdict of ['bad', 'good']) {
        const proven = new Map<string, Set<string>>();
        for (const block of lesson.sections.flatMap((section) => section.code)) {
          if (block.rule && block.verdict === verdict) proven.set(block.rule, (proven.get(block.rule) ?? new Set()).add(block.language));
        }
        for (const [rule, languages] of proven) assert.ok(languages.size >= 3, `${lesson.file} shows ${verdict} code for ${rule} only in ${[...languages].join(', ')}`);
      }
    }
  });

  it('do not talk down to the reader', () => {
    const belittling = /\b(just|simply|obviously|trivial(ly)?|of course|needless to say|as everyone knows)\b/i;
    const found = shippedLessons().filter(({ file }) => !file.endsWith('.asked.md')).flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => {
      const word = belittling.exec(line)?.[0];
      return word ? [`${file}:${index + 1} says "${word}"`] : [];
    }));
    assert.deepEqual(found, []);
  });
});
