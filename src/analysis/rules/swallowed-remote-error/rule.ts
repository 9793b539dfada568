// The failure of a remote call that nobody hears of: the code goes on as if it had worked.
import type { LostFailure } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'swallowed-remote-error',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'graceful-degradation', section: 'How it works' },
  title: 'Failure of a remote call that is swallowed',
  why: 'Whoever called goes on with an answer that looks real: an empty list, nothing, or silence. The outage shows up later, elsewhere, as wrong data, and nothing tells where it began.',
  notReported: [
    'A failure that is passed on in any form: thrown again, returned as an error, handed to a callback, answered with an error status.',
    'A retry, the next of several hosts, a loop that polls: the next turn is the answer.',
    'A fallback that can be told from success: a default from elsewhere, a flag, `false`, a value that is checked afterwards.',
    'Code that says the loss is meant: "best effort", "not critical", `void promise`, work such as closing, health checks and metrics.',
    'Caches (Redis): one that is away is a miss.',
    'Clauses that take other failures only (`except KeyError`), and catches that do anything we do not understand.',
  ],
  formats: ['javascript', 'python', 'go', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    if (facts.format === undefined || !rule.formats.includes(facts.format)) return;
    for (const failure of project.lostFailures(facts.file)) yield problem(failure, facts.format);
  },
};

function problem(failure: LostFailure, format: string): Problem {
  return {
    at: failure.at,
    subject: failure.calls[0]!.name,
    message: message(failure, format),
    hint: hint(failure),
    // A refusal is rarer than a failure, and that one is thrown.
    confidence: failure.how === 'dropped' && (format === 'csharp' || format === 'java') ? 'medium' : confidenceOf(failure),
    evidence: failure.calls.flatMap((call) => [{ ...call.at, note: `\`${call.name}\` may fail` }, ...call.way]),
    fixes: failure.fixes,
  };
}

function message(failure: LostFailure, format: string): string {
  const call = `\`${failure.calls[0]!.name}\``;
  const only = failure.logged ? 'is logged and' : 'is thrown away and';
  const empty = failure.answer === undefined ? 'nothing' : `\`${failure.answer}\``;
  switch (failure.how) {
    case 'dropped':
      if (format === 'csharp' || format === 'java') return `Nobody looks at the answer of ${call}: when the other side refuses, the code goes on as if it had worked. Check the status and pass a failure on, so that the caller can try again or answer with an error.`;
      return `Nobody looks at the error of ${call}: when it fails, the code goes on as if it had worked. Check the error and return it, so that the caller can try again or answer with a failure.`;
    case 'unread':
      return `Nobody looks at the answer of ${call}: a refusal (4xx, 5xx) raises nothing here, and the code goes on as if it had worked. Look at its status, or have it raise (${format === 'python' ? '`raise_for_status()`' : '`if (!response.ok) throw …`'}).`;
    case 'unwatched':
      if (format === 'csharp' || format === 'java') return `Nobody waits for ${call}: when it fails, the task keeps the exception to itself, and everybody goes on as if it had worked. Await it, or hand it to something that looks at how it ended.`;
      if (format === 'python') return `Nobody waits for ${call}: when it fails, the task keeps the exception to itself until it is thrown away, and everybody goes on as if it had worked. Keep the task and await it, or give it a callback that looks at how it ended.`;
      return `Nobody waits for ${call}: when it fails, no caller hears of it, and Node ends the process for an unhandled rejection. Await it, or give the promise a \`catch\` that does something about the failure.`;
    case 'refused':
    case 'caught':
  }
  const fails = failure.how === 'refused' ? `is refused (4xx, 5xx), that` : 'fails, the failure';
  switch (failure.then) {
    case 'answers empty':
      return `When ${call} ${fails} ${only} the caller gets ${empty}, which looks like ${isNothing(failure.answer) ? '"there is none"' : 'a real answer'}. Pass the failure on, or return something that says the answer is missing.`;
    case 'leaves unanswered':
      return `When ${call} ${fails} ${only} the request never gets an answer: the client waits until its own timeout. Answer with an error status, so that it can react.`;
    case 'acknowledges':
      return `When ${call} ${fails} ${only} the message is confirmed all the same: the broker forgets it, and the work is lost. Confirm after success only, and hand failures to a retry or a dead-letter queue.`;
    case 'skips':
      return `When ${call} ${fails} ${only} the loop goes on: the result lacks items, and nobody can tell which. Collect the failures and report them, or stop at the first.`;
    case 'goes on':
      return `When ${call} ${fails} ${only} the code goes on as if it had worked. Pass the failure on, so that the caller can try again, compensate or answer with an error.`;
  }
}

/** Empty, as against a number or a word that is made up. */
const isNothing = (answer: string | undefined): boolean => answer === undefined || !/^(?:\d|"\w|true$|false$|\w+\.(?:ONE|ZERO|One|Zero)$|[\w.]*\b(?:Ok|ok|Accepted|accepted|NoContent|noContent)\s*\()/.test(answer);

function hint(failure: LostFailure): string {
  if (failure.how === 'dropped') return 'its error is dropped: failure looks like success';
  if (failure.how === 'unread') return 'its status is never looked at';
  if (failure.how === 'unwatched') return 'nobody waits for it: its failure is unhandled';
  switch (failure.then) {
    case 'answers empty': return isNothing(failure.answer) ? 'failure looks like an empty answer' : 'failure looks like a real answer';
    case 'leaves unanswered': return 'on failure the request is never answered';
    case 'acknowledges': return 'failed work is confirmed and lost';
    case 'skips': return 'failed items are left out silently';
    case 'goes on': return 'failure ends here: callers see success';
  }
}

function confidenceOf({ how, then, calls, changes, inBrowser, loosely }: LostFailure): Problem['confidence'] {
  // A page shows what it has.
  if (inBrowser || loosely || then === 'skips') return 'low';
  const indirect = calls.every((call) => call.way.length > 0);
  if ((how === 'caught' || how === 'refused') && then === 'goes on') return changes && !indirect ? 'medium' : 'low';
  return how === 'unwatched' || how === 'unread' || how === 'refused' || indirect ? 'medium' : 'high';
}
