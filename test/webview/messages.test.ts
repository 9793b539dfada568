// What may cross the border between panel and extension, and that nothing else does.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readFromPanel, readToPanel } from '../../src/protocol/panel';
import { showHome, showTimeouts } from './lesson-fixture';

describe('messages of the panel', () => {
  const good = [
    { type: 'ready' },
    { type: 'openHome' },
    { type: 'openLesson', lesson: 'timeouts' },
    { type: 'openLesson', lesson: 'timeouts', section: 'best-practice' },
    { type: 'goBack' },
    { type: 'moved', section: 'how-it-works' },
    { type: 'search', query: '' },
    { type: 'openPlace', file: 'src/a.ts', line: 1, column: 1 },
    { type: 'applyFix', index: 0 },
    { type: 'applyNamedFix', turn: 3, file: 'src/a.ts', line: 12, title: 'Give up after 5 seconds' },
    { type: 'read', lesson: 'timeouts' },
    { type: 'copy', text: 'x' },
    { type: 'openPlace', file: 'src/a.ts', line: 1, column: 1, turn: 3 },
    { type: 'ask', text: 'What is a <quorum>?' },
    { type: 'ask', text: 'x'.repeat(100 * 1024) },
    { type: 'older', before: 11 },
    { type: 'clearConversation' },
    { type: 'exportConversation' },
    { type: 'openQuiz', lesson: 'timeouts' },
    { type: 'answerQuiz', question: 'check-yourself/which-is-longer', choice: 0 },
    { type: 'answerQuiz', question: 'check-yourself/which-is-longer' },
    { type: 'gradeQuiz', question: 'check-yourself/which-is-longer', isRight: false },
    { type: 'nextQuestion' },
    { type: 'leave' },
  ];
  for (const message of good) {
    it(`lets ${JSON.stringify(message).slice(0, 100)} through unchanged`, () => assert.deepEqual(readFromPanel(message), { message }));
  }

  const bad: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a text', 'ready'],
    ['an unknown type', { type: 'runCommand', command: 'workbench.action.terminal.new' }],
    ['a known type with something extra', { type: 'ready', command: 'x' }],
    ['a place without a line', { type: 'openPlace', file: 'a.ts' }],
    ['a line before the first', { type: 'openPlace', file: 'a.ts', line: 0, column: 1 }],
    ['a line that is no whole number', { type: 'openPlace', file: 'a.ts', line: 1.5, column: 1 }],
    ['a fix before the first', { type: 'applyFix', index: -1 }],
    ['a fix that no answer can have named', { type: 'applyNamedFix', turn: 1, file: 'a.ts', line: 1, title: '' }],
    ['a search longer than the field allows', { type: 'search', query: 'x'.repeat(201) }],
    ['more to copy than any code block has', { type: 'copy', text: 'x'.repeat(100_001) }],
    ['a question of blanks', { type: 'ask', text: ' \n\t' }],
    ['a question over 100 KB, in letters of two bytes', { type: 'ask', text: 'ä'.repeat(51_201) }],
    ['a turn before the first', { type: 'older', before: 0 }],
    ['a choice before the first', { type: 'answerQuiz', question: 'q', choice: -1 }],
    ['a grade that is neither', { type: 'gradeQuiz', question: 'q', isRight: 'yes' }],
    ['an empty lesson id', { type: 'openLesson', lesson: '' }],
  ];
  for (const [what, message] of bad) {
    it(`refuses ${what} and says why in one line`, () => {
      const read = readFromPanel(message);
      assert.ok('problem' in read && /^[^\n]{5,300}$/.test(read.problem), JSON.stringify(read));
    });
  }

  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.anything(), (data) => {
      readFromPanel(data);
      readToPanel(data);
    }));
  });
});

describe('messages of the extension', () => {
  it('lets the pages of the mentor through unchanged', async () => {
    for (const message of [await showTimeouts(), await showHome()]) assert.deepEqual(readToPanel(message), { message });
  });

  it('refuses turns without a number and answers that are not as agreed', () => {
    for (const turn of [{ asked: 'x' }, { number: 0, asked: 'x' }, { number: 1, asked: 'x', answer: '<b>html</b>' }, { number: 1, asked: 'x', answer: { html: 1, sources: [], suggestions: [] } }]) {
      assert.ok('problem' in readToPanel({ type: 'turn', turn }), JSON.stringify(turn));
    }
  });

  it('refuses a page without a section', async () => {
    const message = await showTimeouts();
    assert.ok(message.type === 'show' && message.view.kind === 'lesson');
    assert.ok('problem' in readToPanel({ ...message, view: { ...message.view, page: { ...message.view.page, sections: [] } } }));
  });
});
