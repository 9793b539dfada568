// Trying again at once, or always after the same pause: many clients that do so keep a struggling service down.
import type { Retry } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'retry-without-backoff',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'retries-and-backoff', section: 'How it works' },
  title: 'Retry without growing pauses',
  why: 'A service that fails under load gets the same load again at once, from every client at the same moments. Retries without growing pauses turn a short overload into a long outage.',
  notReported: [
    'Pauses that grow, or are random, in any form; a pause whose length comes from a function or a header we cannot read.',
    'One more attempt and no further: two in all add little load.',
    'Loops that poll, work through items or wait for messages: success does not end them.',
    'Long fixed pauses (30 seconds and more), and calls to this machine only.',
    'Waiting for another service in scripts that run once, such as `wait_for_database`, as long as they pause.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust', 'settings'],
  *check(facts, project) {
    if (facts.format === undefined || !rule.formats.includes(facts.format)) return;
    for (const retry of project.retries(facts.file)) if (hurts(retry)) yield problem(retry);
  },
};

const longPause = 30;

function hurts({ at, pause, attempts, form, calls, within }: Retry): boolean {
  if (!pause || (pause.growth !== 'none' && pause.growth !== 'fixed')) return false;
  // What is not seen may be work on this machine, which needs no pause at all.
  if (form !== 'setting' && form !== 'redelivery' && calls.length === 0 && ((form !== 'loop' && form !== 'wrapper') || pause.growth === 'none')) return false;
  if (form === 'wrapper' && calls.length === 0 && waiting.test(`${within ?? ''} ${at.file}`)) return false;
  if (typeof attempts === 'number' && attempts <= 2) return false;
  return pause.growth === 'none' || (pause.seconds ?? 0) < longPause;
}

function problem(retry: Retry): Problem {
  const call = retry.calls[0];
  return {
    at: retry.at,
    subject: call?.name ?? retry.name,
    message: message(retry),
    hint: retry.pause!.growth === 'none' ? 'tries again at once: adds load to what is failing' : 'same pause each time: clients return in step',
    confidence: confidenceOf(retry),
    evidence: [...(retry.pause!.clue ? [retry.pause!.clue] : []), ...retry.calls.map(({ name, at }) => ({ ...at, note: `\`${name}\` is tried again` }))],
    fixes: [],
  };
}

function message(retry: Retry): string {
  if (retry.form === 'redelivery') return `\`${retry.name}\` hands the message back, and the broker delivers it again at once, for ever: one that can never be worked off keeps all consumers busy. Let it wait in a queue with a time to live, count the deliveries, and put it aside into a dead-letter queue in the end.`;
  const what = retry.calls[0] ? `\`${retry.calls[0].name}\`` : 'what fails';
  const { growth, seconds } = retry.pause!;
  const times = retry.attempts === 'endless' ? ', for ever' : retry.attempts === undefined ? '' : `, ${retry.attempts} attempts in all`;
  const how = retry.form === 'loop' || retry.form === 'timer' ? `${retry.form === 'timer' ? 'This timer' : 'This loop'} tries ${what} again` : `\`${retry.name}\` tries ${what} again`;
  const when = growth === 'none' ? 'at once' : seconds === undefined ? 'after the same pause each time' : `every ${inWords(seconds)}`;
  const end = retry.attempts === 'endless' ? ' and give up in the end' : '';
  return `${how} ${when}${times}: a service that is overloaded gets the same load from all clients together. Let the pauses grow (double them up to a limit), add jitter${end}.`;
}

function inWords(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  return seconds === 1 ? 'second' : `${seconds} s`;
}

const waiting = /wait|ready|migrat|seed|setup|bootstrap/i;

function confidenceOf({ pause, attempts, calls, within, form }: Retry): Problem['confidence'] {
  // Who starts once and waits for its database in even steps harms nobody much.
  if (pause!.growth === 'fixed' && waiting.test(within ?? '')) return 'low';
  if (form === 'setting' || form === 'redelivery') return 'medium';
  if (calls.length === 0) return 'low';
  if (calls.every((call) => call.way.length > 0 || call.purpose === 'query')) return 'medium';
  if (pause!.growth === 'fixed' && typeof attempts === 'number' && attempts <= 3) return 'medium';
  return 'high';
}
