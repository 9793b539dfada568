import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { answerLine } from '../../src/cli/ask-json';
import type { Mentor } from '../../src/mentor/mentor';
import { openTerminal, type Terminal } from './terminal';

describe('ask on the command line', () => {
  let terminal: Terminal;
  before(() => (terminal = openTerminal({ 'shop/a.ts': 'x\nHANG' })));
  after(() => terminal.dispose());

  it('answers one question, and says where to read on', async () => {
    const { out, status } = await terminal.run('ask', 'What is a timeout?');
    assert.equal(status, 0);
    assert.match(out, /^Stop waiting before it hurts\./);
    assert.match(out, /distributed-mentor lesson timeouts/);
    assert.doesNotMatch(out, /lesson:/);
  });

  it('takes a question in several words', async () => {
    assert.match((await terminal.run('ask', 'what', 'is', 'a', 'timeout')).out, /^Stop waiting/);
  });

  it('talks about the code of a project, and only of one that was named', async () => {
    assert.match((await terminal.run('ask', '--project', 'shop', 'where in my code do timeouts miss?')).out, /`shop\/a\.ts:2` HANG happens here\./);
    assert.match((await terminal.run('ask', 'where in my code do timeouts miss?')).out, /ask --project PATH/);
    const { status, err } = await terminal.run('ask', '--project', 'nowhere', 'what is a timeout?');
    assert.equal(status, 2);
    assert.match(err, /There is no file or folder "nowhere"/);
  });

  it('answers JSON Lines one by one in order, each a conversation of its own', async () => {
    const lines = [
      { id: 'a', history: [], utterance: 'What is a timeout?', more: 1 },
      { id: 2, utterance: 'thanks!' },
      { id: 'c', history: ['What is a timeout?'], utterance: 'and how does it work?' },
    ];
    const { out, status } = await terminal.runWith(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, 'ask', '--json');
    assert.equal(status, 0);
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(answers.map(({ id, move, topics }) => ({ id, move, topics })), [
      { id: 'a', move: 'define', topics: ['timeouts'] },
      { id: 2, move: 'thanks', topics: [] },
      { id: 'c', move: 'explain-how', topics: ['timeouts'] },
    ]);
    assert.deepEqual(Object.keys(answers[0]), ['id', 'move', 'topics', 'answer', 'sources', 'suggestions']);
  });

  it('goes on after a bad line', async () => {
    const input = '{"id":1\n\n[1]\n{"id":"x"}\n{"id":"y","utterance":"hi","history":[1]}\n{"id":"z","utterance":"hello"}';
    const { out, status } = await terminal.runWith(input, 'ask', '--json');
    assert.equal(status, 0);
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(answers.map(({ id, error, move }) => [id, error ?? move]), [
      [null, 'This line is not JSON.'], [null, 'This line is no JSON object.'], ['x', '"utterance" is missing or no text.'], ['y', '"history" is no list of texts.'], ['z', 'greet'],
    ]);
  });

  it('gives a line that cannot be answered an error of its own', async () => {
    const broken = { lessons: [], lesson: () => undefined, ask: () => Promise.reject(new RangeError('too many\ndigits')) } as unknown as Mentor;
    assert.deepEqual(JSON.parse((await answerLine('{"id":"q","utterance":"hello"}', broken))!), { id: 'q', error: 'No answer to this line: too many digits' });
  });

  it('holds a conversation line by line', async () => {
    const { out } = await terminal.runWith('What is a timeout?\nand how does it work?\nbye\n', 'ask');
    assert.match(out, /Stop waiting before it hurts[^]*A clock runs[^]*See you/);
  });

  it('does not take a question and JSON Lines at once', async () => {
    const { status, err } = await terminal.run('ask', '--json', 'what?');
    assert.equal(status, 2);
    assert.match(err, /Leave out either/);
  });
});
