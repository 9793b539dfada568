// What the curriculum does not cover is called so by its name, and hides nothing that the lessons do cover.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { createDialog, type Dialog } from '../../../src/mentor/dialog';
import { outside } from '../../../src/mentor/dialog/vocabulary';
import { loadLessons } from '../../../src/mentor/lessons';
import { shippedLessons } from '../lessons/shipped-lessons';

describe('terms outside of the curriculum', () => {
  let dialog: Dialog;
  before(() => (dialog = createDialog(loadLessons(shippedLessons()).lessons)));
  const answerTo = async (utterance: string): Promise<string> => (await dialog.ask([], utterance)).answer;
  const notCovered = /^I don't have a lesson on /;

  it('are explained in a sentence to who asks what they are', async () => {
    const missed: string[] = [];
    for (const { terms, is } of outside) if (!(await answerTo(`what is ${terms.split(' | ')[0]!}?`)).includes(is)) missed.push(terms);
    // A few are spoken of in a lesson, and answered from there.
    assert.ok(missed.length * 20 < outside.length, missed.join('\n'));
  });

  it('are known when somebody wants to make or set up one, in any spelling', async () => {
    for (const wish of ['set up a Spark job that joins two 5 TB tables', 'how do I write an Airflow DAG with a sensor and branching', 'write a Helm chart for our three services', 'what is ClickHouse', 'what is clickhouse', 'what is QUIC connection migration?', 'how does vLLM schedule requests over several cards']) {
      assert.match(await answerTo(wish), notCovered, wish);
    }
  });

  it('are not followed by the definition of the nearest topic, which says nothing of them', async () => {
    assert.match(await answerTo('can eBPF replace our service mesh sidecars?'), /nearest topic is observability; [^\n]+\.$/);
  });

  it('are both explained where two of them are set side by side', async () => {
    assert.match(await answerTo('flink or spark'), /^I don't have a lesson on flink and spark: they are .*event by event.*small batches.*shuffled/);
  });

  it('are the place of what is asked about, where that is covered', async () => {
    for (const trouble of ['our Airflow DAG runs twice at night and sends every mail two times, how do I make it repeatable', 'elasticsearch cluster has two master nodes that both think they lead', 'fargate tasks are killed during a deploy and users see 502', 'the helm chart has the secret in values.yaml, how do we keep it out']) {
      assert.doesNotMatch(await answerTo(trouble), notCovered, trouble);
    }
  });

  it('give way to an answer that was written for such a question', async () => {
    assert.match(await answerTo('etcd says mvcc: database space exceeded'), /2 GB by default/);
    assert.doesNotMatch(await answerTo('bloom filter before the cache, what for'), notCovered);
  });

  it('take no everyday word for the name of a product', async () => {
    for (const said of ['a spark of load brings the cluster down', 'how fast does the autoscaler react', 'the storm of reconnects after a deploy', 'the salt of a hash, what is it for']) assert.doesNotMatch(await answerTo(said), notCovered, said);
  });
});
