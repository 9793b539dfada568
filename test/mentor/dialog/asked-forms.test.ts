// Requests by their form: a summary of what is named, the next lesson, code that is or is not there.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDialog } from '../../../src/mentor/dialog';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

const dialog = createDialog(loadLessons(shippedLessons()).lessons);
const ask = (...turns: readonly string[]) => dialog.ask(turns.slice(0, -1), turns.at(-1)!);

describe('the form of a request', () => {
  it('takes an example from the trade that is named, and says so where there is none', async () => {
    assert.match((await ask('give me an example of compensation in a saga', 'another one, from gaming')).answer, /^I have none with gaming/);
    assert.doesNotMatch((await ask('give me an example of read-your-writes, from a bank')).answer, /^I have none/);
  });

  it('sums up the topic that is named, and looks back only on what was said', async () => {
    for (const [question, topic] of [['security in 5 bullet points', 'security'], ['fault tolerance in short', 'fault-tolerance'], ['summarize caching in three sentences', 'caching']] as const) {
      const { topics, answer } = await ask(question);
      assert.deepEqual(topics, [topic], question);
      assert.doesNotMatch(answer, /What we talked about/, question);
    }
    assert.match((await ask('what is a timeout?', 'what is a retry?', 'sum it up')).answer, /^What we talked about/);
    assert.match((await ask('http2 rapid reset in short')).answer, /^\*\*Rapid reset/);
    assert.match((await ask('circuit breaker in one sentence')).answer, /^A circuit breaker watches/);
  });

  it('begins the course where no topic is called by its name, and goes on from the present one', async () => {
    for (const question of ['what should I learn first', 'I have 20 minutes, what should I study']) assert.match((await ask(question)).answer, /^Next lesson: \*\*What a distributed system is/, question);
    assert.match((await ask('what is supply chain security?', 'lockfiles are clear. where does the course lead me from here?')).answer, /beside supply chain/);
  });

  it('finds no topic in words that only ask to look', async () => {
    for (const question of ['fix it', 'what did you find in my repo', 'any problems in my code?']) {
      const { topics, answer } = await ask(question);
      assert.deepEqual(topics, [], question);
      assert.match(answer, /^I have not looked at any code/, question);
    }
    assert.match((await ask('fix it')).answer, /Which call or which setting/);
  });

  it('says first that nothing was scanned', async () => {
    for (const turns of [['what is rate limiting?', 'do I have that in my code?'], ['where do I leak secrets in my code?'], ['fix this timeout in my code']]) assert.match((await ask(...turns)).answer, /^I have not looked at any code/, turns.join());
  });

  it('says of pasted lines what is wrong before it shows code', async () => {
    for (const lines of ["app.get('/health', (req,res)=>res.send('ok'))", 'requests.get(url, timeout=None)', 'fix this: image: myapp:latest', 'await Promise.race([call(), sleep(1000)])', 'what is wrong here? if (a.updatedAt > b.updatedAt) keep(a)', 'for i in range(100): try: call(); break; except: pass']) {
      assert.match((await ask(lines)).answer, /^(?!I have not looked)(?:[^`~|\n]|`[^`\n]+`){20}/, lines);
    }
  });
});
