// The form that is asked for: questions with letters, a line for each thing, checklists, a length, a listener; and what refers back to them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDialog } from '../../../src/mentor/dialog';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

const dialog = createDialog(loadLessons(shippedLessons()).lessons);
const ask = (...turns: readonly string[]) => dialog.ask(turns.slice(0, -1), turns.at(-1)!);
const itemsIn = (answer: string): number => answer.match(/^- /gm)?.length ?? 0;

describe('a quiz with answers to choose from', () => {
  const question = 'multiple choice question about idempotency, 4 options';

  it('has as many options as are asked for, and judges the letter with its reason', async () => {
    const { move, answer } = await ask(question);
    assert.equal(move, 'quiz');
    assert.equal(itemsIn(answer), 4);
    const verdicts = await Promise.all([...'abcd'].map(async (letter) => (await ask(question, `I'd say ${letter}`)).answer));
    assert.equal(verdicts.filter((text) => text.startsWith('Right, it is')).length, 1);
    for (const text of verdicts.filter((each) => !each.startsWith('Right'))) assert.match(text, /^Not quite: it is \*\*[A-D]\*\*[^]*does not hold/);
    assert.match((await ask(question, 'no idea, tell me')).answer, /^It is \*\*[A-D]\*\*/);
  });

  it('goes on with another one in the same form', async () => {
    const next = await ask(question, 'B', 'another one');
    assert.equal(next.move, 'quiz');
    assert.match(next.answer, /- \*\*A\*\*/);
    assert.notEqual(next.answer, (await ask(question)).answer);
  });

  it('judges true and false, and shows both sides of a card', async () => {
    const said = await Promise.all(['true', 'false'].map(async (word) => (await ask('a true or false statement on encryption at rest please', word)).answer));
    assert.equal(said.filter((text) => text.startsWith('Right, it is')).length, 1);
    assert.match((await ask('flashcards for caching please')).answer, /^\*\*Front:\*\* [^]*\*\*Back:\*\* /);
  });
});

describe('several things that are named', () => {
  it('get a line each, or a table, however they are set apart', async () => {
    for (const [turn, names] of [['RTO against RPO, two lines are enough', ['RTO', 'RPO']], ['authn authz. one line each', ['Authn', 'Authz']], ['symmetric vs asymmetric vs hashing in one line each', ['Symmetric', 'Asymmetric', 'Hashing']], ['p50 p95 p99 p99.9, one line each', ['p50', 'p95', 'p99', 'p99.9']]] as const) {
      const { answer } = await ask(turn);
      for (const name of names) assert.match(answer, new RegExp(`^- \\*\\*${name.replace('.', '\\.')}\\*\\*`, 'm'), turn);
    }
    assert.match((await ask('make a little table: at most once, at least once, exactly once')).answer, /^\| \*\*At most once\*\* \|/m);
  });

  it('are left to the answer that was written for all of them', async () => {
    assert.match((await ask('502, 503, 504, I always mix them up')).answer, /502 means[^]*503 that[^]*504 that/);
    assert.match((await ask('rolling update versus blue/green when the DB schema changes too')).answer, /schema/);
  });
});

describe('a list that is asked for', () => {
  it('is a checklist of the very thing, or of the topic', async () => {
    for (const turns of [['a checklist for shutting down a pod cleanly'], ['how do I do graceful degradation for a webshop', 'can I get that as a checklist'], ['docker image hardening rules, short checklist']]) assert.match((await ask(...turns)).answer, /(?:^- \[ \] .+\n){4}/m, turns.join());
  });

  it('says what to do and what not to count on', async () => assert.match((await ask('retries: dos and don\'ts')).answer, /^\*\*Do\*\*[^]*\*\*Don't count on this\*\*/));

  it('has more than a definition on a cheat sheet', async () => {
    const { answer } = await ask('cheat sheet for my wall: what must I remember about deadlines and cancelling work?');
    assert.ok(itemsIn(answer) >= 4);
    assert.match(answer, /^- \*\*Deadline\*\*[^]*Cancel the work/);
  });

  it('keeps to a number of words without breaking off', async () => {
    const { answer } = await ask('retries in 25 words max');
    assert.ok(answer.split(/\s+/).length <= 25 && answer.endsWith('.'), answer);
  });
});

describe('somebody who listens', () => {
  it('hears a picture from the own work, or that there is none', async () => {
    assert.match((await ask('how would you explain a DDoS to a baker')).answer, /^For a baker, \*\*DDoS\*\* would be/);
    assert.match((await ask('explain tail latency', 'now the same for somebody who cooks in a canteen')).answer, /^For somebody who cooks in a canteen/);
    assert.match((await ask('explain idempotency to my grandpa who repaired lifts')).answer, /^\*\*The lift button/);
    assert.deepEqual((await ask('explain key management to me', "try again with a picture, I'm a locksmith")).topics, ['key-management']);
    assert.match((await ask('explain mTLS to my uncle, he plays the trombone in an orchestra')).answer, /^I have no picture from that line of work/);
    assert.doesNotMatch((await ask('what does half-open mean for a breaker')).answer, /line of work/);
  });
});

describe('an example that is referred to', () => {
  it('is one of those that were told', async () => {
    assert.match((await ask('give me three examples of cascading failure')).answer, /^1\. [^]*\n2\. [^]*\n3\. /);
    assert.match((await ask('give me three examples of cascading failure', 'your second example, what would have stopped it?')).answer, /^In \*Fifty workers in three layers\*:[^]*timeout/);
    assert.match((await ask('show me an example of split brain', 'in your third example, who had the majority?')).answer, /^I have told one example so far/);
  });

  it('is one in which that happens', async () => assert.match((await ask('fail open or fail closed?', 'example please', 'and a different one where letting people through is better?')).answer, /ticket check/));
});

describe('a sum of the talk', () => {
  it('heads each line with the thing, names stories, and has as many lines as are asked for', async () => {
    assert.match((await ask('what is a message queue', 'what is a dead letter queue', 'recap?')).answer, /^- \*\*Dead letter queue:\*\*/m);
    assert.match((await ask('what is a circuit breaker', 'show me an example', 'sum it up')).answer, /^- \*\*Example:\*\* \*/m);
    assert.equal(itemsIn((await ask('what is split brain', 'how does fencing help', 'what about a witness node', 'write that up in five bullets')).answer), 5);
  });

  it('says both of two things in one sentence', async () => assert.match((await ask("what's the difference between redundancy and replication?", 'and in one sentence?')).answer, /^Redundancy is [^.]*; replication is [^.]*\.$/));
});
