// A call that holds the thread on which an event loop serves everybody else.
import type { BlockingCall, Clue, PerRequest, ProjectFacts } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'blocking-call-in-async',
  pillar: 'scalability',
  severity: 'warning',
  lesson: { lesson: 'tail-latency', section: 'How it works' },
  title: 'Blocking call on an event loop',
  why: 'An event loop serves all requests of the process with one thread. While one call holds it, nobody else is served: a pause of a second for one user is a second more for hundreds, and it shows up as rare, unexplained slowness.',
  notReported: [
    'Blocking calls that are handed to a thread (`asyncio.to_thread`, `run_in_executor`, `spawn_blocking`), and those in plain functions that no asynchronous one is known to call.',
    'Handlers without `async` in frameworks that run them in a pool of threads.',
    'Start-up, `main`, scripts and tests.',
    'In Node.js: whatever does not run for a request, and quick questions such as `existsSync`.',
    'Reading and writing small files in Python and, outside of handlers, in Rust, which most programs do on the loop.',
  ],
  formats: ['javascript', 'python', 'rust'],
  *check(facts, project) {
    for (const call of project.blocking(facts.file)) {
      const request = project.perRequest(call.at);
      // A small file is read in microseconds, and much of that happens at start-up: only what every request does matters.
      const needsRequest = call.singleThread || (facts.format === 'rust' && call.waitsFor === 'a file');
      if (needsRequest ? request !== undefined && !call.once : call.onLoop !== undefined) yield problem(call, request, project, facts.format === 'rust');
    }
  },
};

function problem(call: BlockingCall, request: PerRequest | undefined, project: ProjectFacts, severalThreads: boolean): Problem {
  const through: readonly Clue[] = call.onLoop?.through ?? request?.through ?? [];
  const within = call.onLoop?.within ?? request?.handler.name;
  return {
    at: call.at,
    subject: call.name,
    message: severalThreads
      ? `\`${call.name}\` holds a thread of the runtime${within === undefined ? '' : ` in \`${within}\``} while it waits for ${call.waitsFor}: a few such calls at once take every thread, and all other tasks stand still. Use the asynchronous form of it, or hand it to \`spawn_blocking\`.`
      : `\`${call.name}\` holds the event loop${within === undefined ? '' : ` of \`${within}\``} while it waits for ${call.waitsFor}: every other request of this process stands still meanwhile. Use the asynchronous form of it, or hand it to a thread.`,
    hint: severalThreads ? 'holds a thread of the runtime: its tasks wait' : 'holds the event loop: everyone else waits',
    confidence: confidenceOf(call, through, project.perRequest(call.at) !== undefined, severalThreads),
    evidence: through,
    fixes: call.fixes,
  };
}

function confidenceOf({ once, waitsFor }: BlockingCall, through: readonly Clue[], perRequest: boolean, severalThreads: boolean): Problem['confidence'] {
  if (once || (waitsFor === 'another program' && severalThreads && !perRequest)) return 'low';
  return through.length === 0 || perRequest ? 'high' : 'medium';
}
