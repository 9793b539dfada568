// What every answer keeps to, whatever the lesson and the move: short enough, lists whole, nothing announced and left out, nothing
// said twice in a conversation that goes on.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createDialog, type Dialog } from '../../../src/mentor/dialog';
import { blocksOf } from '../../../src/mentor/dialog/passages';
import { fit } from '../../../src/mentor/dialog/text';
import { loadLessons, type Lesson } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

const { lessons } = loadLessons(shippedLessons());
const nameOf = ({ id }: Lesson): string => id.replaceAll('-', ' ');

/** Conversations on a topic; each turn is answered with the ones before it. */
const conversations: readonly ((topic: string) => readonly string[])[] = [
  (topic) => [`explain ${topic}`, 'how exactly?', 'why?', 'and what would you do?'],
  (topic) => [`what is ${topic}?`, 'simpler please', 'even simpler', 'still too hard', 'a picture?', 'another picture?'],
  (topic) => [`give me an example of ${topic}`, ...Array.from({ length: 6 }, () => 'another example?')],
  (topic) => [`what is the best practice for ${topic}?`, `walk me through ${topic} step by step`, 'sum it up'],
];

describe('answers', () => {
  let said: readonly { readonly topic: string; readonly turns: readonly { readonly question: string; readonly answer: string }[] }[];
  before(async function () {
    const dialog: Dialog = createDialog(lessons);
    const told = [];
    for (const lesson of lessons) {
      for (const conversation of conversations) {
        const asked = conversation(nameOf(lesson));
        const turns = [];
        for (const [at, question] of asked.entries()) turns.push({ question, answer: (await dialog.ask(asked.slice(0, at), question)).answer });
        told.push({ topic: lesson.id, turns });
      }
    }
    said = told;
  });
  const each = (check: (answer: string, where: string) => void): void => said.forEach(({ topic, turns }) => turns.forEach(({ question, answer }) => check(answer, `${topic}, "${question}": ${answer}`)));

  it('have 350 words at most, and are never empty', () => each((answer, where) => assert.ok(answer.trim() !== '' && answer.trim().split(/\s+/).length <= 350, where)));

  it('end with nothing that was announced and left out', () => each((answer, where) => assert.doesNotMatch(answer.replace(/\n\n\*A question for you:\*[^\n]*$/, ''), /:[*_]*$/, where)));

  it('keep ordered lists whole', () => {
    const lists = new Map(lessons.flatMap((lesson) => lesson.sections.flatMap((section) => listsOf(section.text).map((list) => [list[0]!.slice(0, 24), list.length] as const))));
    each((answer, where) => {
      for (const list of listsOf(answer)) {
        const whole = lists.get(list[0]!.slice(0, 24));
        // Steps that stand in a row in the lesson may have lines of their own in the answer.
        if (whole !== undefined) assert.ok(list.length >= whole, where);
      }
    });
  });

  it('tell no example and draw no picture twice', () => {
    for (const { topic, turns } of said) {
      const names = turns.filter(({ question }) => /example|picture/.test(question)).flatMap(({ answer }) => /^(?:A different one: )?\*\*(.+?)\*\*/.exec(answer)?.[1] ?? []);
      assert.deepEqual(names, [...new Set(names)], topic);
    }
  });

  it('say nothing twice when a conversation goes on', () => {
    for (const { topic, turns } of said.filter(({ turns: [first] }) => first!.question.startsWith('explain'))) {
      const blocks = turns.flatMap(({ answer }) => blocksOf(answer)).filter((block) => !/^(?:[-*]|\d+\.) /.test(block) && block.split(/\s+/).length > 12);
      assert.deepEqual(blocks, [...new Set(blocks)], topic);
    }
  });

  it('are cut between wholes only', () => {
    const list = 'One thing leads. There are three ways:\n\n1. **Up.** The first way is long enough to matter.\n2. **Down.** The second is as long as the first.\n3. **Out.** And so is the third one.\n\nThat is all of them.';
    assert.equal(fit(list, 3), 'One thing leads.');
    assert.equal(fit(list, 14), 'One thing leads. There are three ways:\n\n1. **Up.**\n2. **Down.**\n3. **Out.**');
    assert.equal(fit('A first sentence stands here. Two things follow. This is one. That is two.', 9), 'A first sentence stands here.');
    assert.equal(fit('Short and good.\n\n| a | b |\n|---|---|\n| c | d |', 9), 'Short and good.');
  });
});

/** Items of each ordered list that begins with 1. */
function listsOf(text: string): readonly (readonly string[])[] {
  const lists: string[][] = [];
  for (const line of text.split('\n')) {
    const item = /^(\d+)\. (.+)/.exec(line);
    if (item?.[1] === '1') lists.push([item[2]!]);
    else if (item && lists.length > 0 && Number(item[1]) === lists.at(-1)!.length + 1) lists.at(-1)!.push(item[2]!);
  }
  return lists;
}
