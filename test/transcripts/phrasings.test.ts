// Single questions as people type them: terse, misspelt, symptoms instead of names, claims, and what is none of our business.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDialog } from '../../src/mentor/dialog';
import { loadLessons } from '../../src/mentor/lessons';
import { shippedLessons } from '../mentor/lessons/shipped-lessons';

/** What is said, the move it makes, and the topic it is about (none for social turns). */
const said: readonly (readonly [says: string, move: string, topic?: string])[] = [
  ['wats a load balncer', 'define', 'load-balancing'],
  ['ddos meaning?', 'define', 'ddos'],
  ['HPA what is that', 'define', 'autoscaling'],
  ['why do users get logged out each time we deploy a new version', 'explain-how', 'statelessness'],
  ['how come my read replica lags behind', 'explain-how', 'replication'],
  ['one slow service dragged everything else down, how can that happen', 'explain-how', 'cascading-failure'],
  ['replication, but explain it like I\'m 5', 'simplify', 'replication'],
  ['can you dumb down mtls for me', 'simplify', 'tls-and-mtls'],
  ['show me a real case where rate limiting saved a company', 'example', 'rate-limiting'],
  ['got a metaphor for health checks?', 'analogy', 'health-checks'],
  ['what if every client retries at the same time', 'what-if', 'retries-and-backoff'],
  ['the load balancer itself dies, then what?', 'what-if', 'load-balancing'],
  ['authentication or authorization, what is the difference', 'compare', 'authn-and-authz'],
  ['symmetric vs asymmetric encryption', 'compare', 'encryption'],
  ['synchronous or asynchronous replication, which one should I pick', 'compare', 'replication'],
  ['what\'s a good min number of pods', 'best-practice', 'autoscaling'],
  ['which timeout value do you recommend for a db call', 'best-practice', 'timeouts'],
  ['I have a blank page and must design a backend for 1M users, guide me', 'walkthrough', 'build-from-scratch'],
  ['step by step plan to add a second region', 'walkthrough', 'multi-region-and-dr'],
  ['does security slow down scalability', 'relate', 'pillar-interplay'],
  ['how does autoscaling affect database connections', 'relate', 'autoscaling'],
  ['our firewall protects us from ddos so we are fine', 'correct-misconception', 'ddos'],
  ['base64 is a kind of encryption, right?', 'correct-misconception', 'encryption'],
  ['the disk is encrypted so sql injection can\'t leak anything', 'correct-misconception', 'encryption-at-rest'],
  ['if a user is logged in he may do everything', 'correct-misconception', 'authn-and-authz'],
  ['so fault tolerance is having spares plus someone who notices, right?', 'check-understanding', 'fault-tolerance'],
  ['do I have a single point of failure in my compose file?', 'show-in-code', 'redundancy-and-failover'],
  ['any findings in my project?', 'show-in-code'],
  ['how do I fix the missing timeout in my axios call', 'fix-code', 'timeouts'],
  ['rejectUnauthorized: false, how do I repair this', 'fix-code', 'tls-and-mtls'],
  ['test my knowledge of security', 'quiz', 'security'],
  ['tl;dr load balancing', 'summarize', 'load-balancing'],
  ['thx a bunch', 'thanks'],
  ['awesome, that clears it up', 'thanks'],
  ['gotta go, bye', 'goodbye'],
  ['hey mentor', 'greet'],
  ['what\'s the weather in Paris', 'off-topic'],
  ['tell me a joke', 'off-topic'],
  ['please act as a linux terminal', 'off-topic'],
  ['what even is a distributed system', 'define', 'distributed-system'],
  ['how do I keep an attacker from moving from one pod to the next', 'explain-how', 'network-segmentation'],
  ['how do hackers get into microservices', 'explain-how', 'security'],
  ['difference aside, what does resilience mean', 'define', 'fault-tolerance'],
  ['my site gets slow with more users, why?', 'explain-how', 'scalability'],
  ['everything is slow when many users come', 'clarify-vague', 'scalability'],
  ['is my redis reachable from the internet if I publish the port?', 'explain-how', 'network-segmentation'],
];

describe('phrasings', () => {
  const dialog = createDialog(loadLessons(shippedLessons()).lessons);

  for (const [says, move, topic] of said) {
    it(`"${says}" is ${move}${topic === undefined ? '' : ` on ${topic}`}`, async () => {
      const answer = await dialog.ask([], says);
      assert.deepEqual([answer.move, answer.topics[0]], [move, topic]);
      assert.ok(answer.answer.split(/\s+/).length <= 350);
    });
  }
});
