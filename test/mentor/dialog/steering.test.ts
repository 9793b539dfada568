// Turns that steer the conversation: shorter, again, next, a question please, not that one; and statements that want a verdict.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createDialog, type Dialog } from '../../../src/mentor/dialog';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

describe('steering the conversation', () => {
  let dialog: Dialog;
  before(() => (dialog = createDialog(loadLessons(shippedLessons()).lessons)));
  const ask = (utterance: string, ...history: readonly string[]) => dialog.ask(history, utterance);
  const words = (text: string): number => text.split(/\s+/).length;

  for (const [utterance, move] of [
    ['shoot a hard question about caching at me', 'quiz'],
    ['ok and which chapter comes after that', 'next-topic'],
    ['what should I look at after caching', 'next-topic'],
    ['tail latency so that a child gets it', 'simplify'],
    ['no formulas please, just the idea', 'simplify'],
    ['sharding, the essentials in 4 lines', 'summarize'],
  ] as const) it(`hears "${utterance}" as ${move}`, async () => assert.equal((await ask(utterance, 'what is a quorum')).move, move));

  it('judges what is said in own words when it is asked whether that is right', async () => {
    for (const tail of ['Do I have that right?', 'fair summary?', 'Have I understood that properly?']) assert.equal((await ask(`A readiness probe only takes away traffic, and liveness restarts the pod. ${tail}`)).move, 'check-understanding');
  });

  it('never says yes to a belief that is false because of a side remark', async () => {
    assert.doesNotMatch((await ask('retrying five times without a pause makes the call more reliable')).answer, /^Yes/);
    assert.doesNotMatch((await ask('heartbeat cable between the two database nodes + auto promote = safe, no third machine needed')).answer, /^Yes/);
  });

  it('gives no yes or no that was written for another question', async () => {
    assert.doesNotMatch((await ask('more voters make the writes slower and not faster, I think')).answer, /^(?:Yes|No)\b/);
  });

  it('does not confirm the words of a true statement in the wrong order', async () => {
    assert.doesNotMatch((await ask('so a liveness probe takes the pod out of the balancer and a readiness probe restarts it. Did I get this right?')).answer, /^Yes/);
  });

  it('says what to do instead of what follows from a false belief', async () => {
    assert.match((await ask("we replicate to three nodes so we don't need backups")).answer, /a backup lets you go \*back\*/);
    assert.doesNotMatch((await ask('React form checks the input already so the backend need not')).answer, /allow-list of hosts/);
  });

  it('says the named part again, and only that', async () => {
    const whole = (await ask('what are best practices for timeouts')).answer;
    const part = await ask('can you say point two again', 'what are best practices for timeouts');
    assert.equal(part.move, 'repeat');
    assert.ok(words(part.answer) < words(whole) / 2 && whole.includes(part.answer.replace(/^.*?: /, '').trim().slice(0, 40)), part.answer);
  });

  it('explains the step that is named', async () => {
    const list = (await ask('walk me through setting up mTLS')).answer;
    const { answer } = await ask('explain step 2', 'walk me through setting up mTLS');
    assert.equal(answer.slice(0, 40), /^2\. (.{40})/m.exec(list)?.[1]);
  });

  it('asks for no picture with "in that order", and shows code that does it right without the other kind', async () => {
    assert.doesNotMatch((await ask('why in that order', 'best practices for retries')).answer, /The picture comes from/);
    assert.match((await ask('Show me code that does it right', 'what is a timeout')).answer, /^✅/);
  });

  it('makes the last answer shorter and stays with its topic', async () => {
    const whole = (await ask('what is a cascading failure')).answer;
    const { answer, topics } = await ask('way too wordy, cut it down', 'what is a cascading failure');
    assert.equal(topics[0], 'cascading-failure');
    assert.ok(words(answer) < words(whole) * 0.6, answer);
  });

  it('stays with what was said, however it is asked for less of it, and counts sentences', async () => {
    for (const less of ['huh? once more but shorter', 'ok but shorter', 'tl;dr', 'in two sentences please']) assert.equal((await ask(less, 'lamport clock, how does it work')).topics[0], 'time-and-clocks', less);
    const whole = (await ask('what is gossip')).answer;
    assert.ok(words((await ask('shorter', 'what is gossip')).answer) < words(whole) * 0.6);
    for (const [question, says] of [['lamport clock in two sentences', /counter/], ['what is eventual consistency, two sentences', /equal/]] as const) assert.match((await ask(question)).answer, new RegExp(`^[^.]*${says.source}[^.]*\\.[^.]*\\.$`), question);
    assert.equal((await ask('once more but shorter')).move, 'clarify-vague');
  });

  it('puts as many questions as are asked for, and answers each of them afterwards', async () => {
    const asked = 'gimme a few questions on injection';
    assert.equal((await ask(asked)).answer.match(/\*\*Question \d\.\*\*/g)?.length, 3);
    assert.equal((await ask('no idea', asked)).answer.match(/The answer to "/g)?.length, 3);
  });

  it('answers yes or no first where the very question is written, and never to another one that has nearly the same words', async () => {
    assert.match((await ask('should I add a 4th node to my 3 node etcd to make it safer?')).answer, /^No\b/);
    assert.match((await ask('Does scaling out automatically make a system fault-tolerant?')).answer, /^No\./);
    assert.match((await ask('Does hedging double the load?')).answer, /^\*\*No\.\*\*/);
    assert.match((await ask('is DELETE idempotent even if second returns 404')).answer, /^Yes\b/);
    assert.doesNotMatch((await ask('is 2pc bad?')).answer, /^Yes\b/);
    assert.doesNotMatch((await ask('is the load balancer a single point of failure?')).answer, /^\**No/);
    assert.doesNotMatch((await ask('strong consistency is always better, so why not always use it')).answer, /^\**Yes/);
  });

  it('sets what is named beside what was talked about', async () => {
    assert.deepEqual((await ask('how does it relate to rate limiting', 'what is backpressure')).topics.slice(0, 2), ['rate-limiting', 'backpressure']);
    assert.match((await ask('how is it different from a retry storm', 'what is a thundering herd')).answer, /herd[\s\S]*retry storm/i);
  });

  it('sums up each thing that was asked, and nothing else', async () => {
    const { answer } = await ask('sum up what we went over', 'what is a circuit breaker', 'what is the half open state', 'what is a bulkhead');
    assert.match(answer, /circuit breaker[\s\S]*half[- ]open[\s\S]*bulkhead/i);
    assert.equal(answer.match(/^- /gm)?.length, 3);
  });

  it('leaves out what is not wanted in a picture', async () => {
    assert.doesNotMatch((await ask("load balancing analogy that isn't a restaurant")).answer, /restaurant/i);
  });

  it('leaves out what is not wanted in an example, and asks nothing back that was asked', async () => {
    assert.doesNotMatch((await ask('fine. different example now, not with orders or invoices', 'show me broken access control', 'example in code would help')).answer, /invoice/);
    assert.doesNotMatch((await ask('How does a token bucket calculate? rate 5/s burst 20: how many requests can pass in the first 10 seconds maximum?')).answer, /A question for you/);
  });

  it('answers each side of a question that has several', async () => {
    const { answer } = await ask('what is a hot partition, how do I notice it and how do I get rid of it?');
    assert.match(answer, /^\*\*What is a hot partition\?/);
    assert.match(answer, /\*\*How do I notice a hot key/);
  });

  it('says again what is named by its place or its form', async () => {
    const formula = await ask('what was that formula again', 'how does the kubernetes hpa compute the number of pods', 'why does it wait before scaling down?');
    assert.match(formula.answer, /desired = ceil/);
    const first = await ask('can you repeat the first of the two', 'what is blue-green deployment', 'and canary?');
    assert.match(first.answer, /two complete environments/);
  });

  it('says again what was said before a bad line, and the turn whose figures are named', async () => {
    assert.match((await ask('sorry, tunnel, the train wifi. can you resend?', 'what does amdahl say, how fast can I get if 10% of the work is serial')).answer, /^Once more/);
    assert.match((await ask('wait what was the numbers again? three what, two what', 'what is the 3-2-1 rule', 'does it help against ransomware?')).answer, /three copies .*two kinds of storage/);
  });

  it('speaks in the world of somebody whose work is named, and in the picture that was brought', async () => {
    assert.match((await ask('Please explain eventual consistency like for my father, he was postman 40 years')).answer, /^For a postman, \*\*eventual consistency\*\* .*post offices/);
    assert.match((await ask("My teacher's picture was a supermarket that opens more tills. What are the cold start and the max replicas in there?")).answer, /\*\*the cold start\*\* is .*\*\*The max replicas\*\* is the number of tills/);
    assert.notEqual((await ask('and which requests would you throw away first in a hospital portal?', 'what is load shedding')).move, 'return-to-analogy');
  });

  it('keeps to the number of words, and gives each of several things its line', async () => {
    assert.ok(words((await ask('explain a circuit breaker in at most 30 words')).answer) <= 30);
    assert.match((await ask('How often to rotate: db passwords, signing keys, TLS certs? as list')).answer, /^- \*\*Db passwords:\*\* .*\n- \*\*Signing keys:\*\* /);
  });

  it('says no to one thing that is to settle the whole, and yes to what is worked out rightly', async () => {
    assert.match((await ask('we have 200 unit tests with mocks which always answer 200 OK, so resilience is tested')).answer, /^\*\*Rarely by that alone\.\*\*/);
    assert.match((await ask('Amdahl: ten percent serial means never more than ten times faster however many cores I buy, ok?')).answer, /^\*\*Yes\.\*\* With your numbers: /);
  });

  it('judges what is said of one thing by no belief about another', async () => {
    assert.doesNotMatch((await ask('We use mTLS everywhere therefore nobody can inject sql')).answer, /^\*\*Only partly/);
    assert.match((await ask('We use https everywhere therefore nobody can inject sql')).answer, /^\*"HTTPS everywhere keeps SQL injection out"\* is not right/);
  });

  it('says yes to who denies a false belief, and never to who holds it in other words', async () => {
    assert.match((await ask("Stateless doesn't mean no database, correct?")).answer, /^Yes\b/);
    for (const held of ["Scaling down fast is better than scaling up fast, isn't it", 'zero trust means no firewall any more, right?', 'the cloud is infinite so capacity planning is obsolete']) assert.doesNotMatch((await ask(held)).answer, /^Yes\b/, held);
  });

  it('knows which of two things is meant, and what was said before', async () => {
    assert.match((await ask('how long should the second one live?', "what's an api key", 'and a JWT?', 'ok clear')).answer, /token/);
    assert.match((await ask('we had already 50 minutes down this month. and now??', 'what is an error budget', 'ok so ours is 99.9 per 30 days')).answer, /overspent\*\* by 6\.8 minutes/);
  });

  it('asks what a bare request is about', async () => assert.equal((await ask('simpler please')).move, 'clarify-vague'));

  it('brings everyday words back to the system', async () => {
    assert.match((await ask('blue-green deployment, for someone from marketing')).answer, /theatre[\s\S]*\*\*In a system:\*\*/);
  });

  it('says yes first to who states rightly, with the reason for it or without', async () => {
    for (const said of ['Replicas are no backup, since an accidental DELETE gets copied as well. Understood correctly?', 'Encryption at rest is no help at all against our SQL injection, agree?', 'a compensation is no rollback but a new business action like a refund, correct?']) assert.match((await ask(said)).answer, /^Yes/, said);
  });

  it('sums up all that was talked about', async () => {
    const { answer } = await ask('sum up in 3 bullets what we said', 'what does a slow query do to the pool?', 'how big should the pool be', 'does pgbouncer help');
    assert.equal(answer.match(/^- /gm)?.length, 3);
  });

  it('does not say the same in other words behind a full answer', async () => {
    assert.doesNotMatch((await ask('what is a burn rate')).answer, /Where does 14\.4/);
  });

  it('turns away what is of another world in the middle of a conversation as well', async () => {
    assert.equal((await ask('my back hurts from sitting, any tips', 'what is a saga')).move, 'off-topic');
  });

  it('shows what is to be seen written down', async () => {
    for (const said of ['let me see an idempotency key in a curl call', 'show a sample alert rule on burn rate']) assert.match((await ask(said)).answer, /```/, said);
  });

  it('is not led away by the place somebody works at', async () => {
    assert.match((await ask('suppose we find a webshell on the server of the school portal. intern wants to wipe it at once')).answer, /wipe/);
  });

  it('gives nothing but the code to who wants nothing else', async () => {
    assert.match((await ask('default deny NetworkPolicy, just the yaml')).answer, /^```yaml[\s\S]*```$/);
  });

  it('takes an answer for an example where no story has the thing that is named', async () => {
    assert.match((await ask('one more but with file paths this time', 'what is injection', 'example please')).answer, /path\.resolve/);
  });

  it('does not tell off who says what the correction of a belief says', async () => {
    for (const said of ['npm audit only knows published vulnerabilities', 'a lock with a ttl can be held by two for a moment', 'ttl with jitter spreads the expiry']) assert.doesNotMatch((await ask(said)).answer, /^\*\*(?:Not quite|No)/, said);
    for (const said of ['with five nodes we can lose three', 'three nodes survive two failures']) assert.doesNotMatch((await ask(said)).answer, /^Yes/, said);
  });
});
