// A call that holds the thread on which an event loop serves everybody else.
import type { BlockingCall, Clue, PerRequest, ProjectFacts } from '../../concepts';
import type { Problem, Rule } from '../rule';

export const rule: Rule = {
  id: 'blocking-call-in-async',
  pillar: 'scalability',
  severity: 'warning',
  lesson: { lesson: 'tail-latency', section: 'How it works' },
  title: 'Blocking call on an event loop',
  why: 'An event loop serves all requests of the process with one thread, and a pool with a few. While one call holds it, nobody else is served: a pause of a second for one user is a second more for hundreds, and it shows up as rare, unexplained slowness.',
  notReported: [
    'Blocking calls that are handed to a thread (`asyncio.to_thread`, `run_in_executor`, `spawn_blocking`), and those in plain functions that no asynchronous one is known to call.',
    'Handlers without `async` in frameworks that run them in a pool of threads.',
    'Start-up, `main`, scripts and tests; in .NET also constructors, and tasks that are known to be done.',
    'In Node.js: whatever does not run for a request, and quick questions such as `existsSync`.',
    'Reading and writing files in what asynchronous functions outside of handlers call, which most programs do on the loop; where they do it themselves it is a hint.',
  ],
  formats: ['javascript', 'python', 'csharp', 'java', 'rust'],
  *check(facts, project) {
    for (const call of project.blocking(facts.file)) {
      const request = project.perRequest(call.at);
      // A small file is read in microseconds, and much of that happens at start-up: only what every request does matters.
      const isFile = call.waitsFor === 'a file' && !call.singleThread;
      // Beyond that it is worth a hint only where the asynchronous function itself does it.
      const direct = isFile && !call.once && call.onLoop?.through.length === 0 && !starting.test(call.onLoop.within ?? '');
      const needsRequest = call.singleThread || (isFile && (facts.format === 'rust' || facts.format === 'python' || facts.format === 'csharp') && !direct);
      if (needsRequest ? request !== undefined && !call.once && (call.singleThread || call.onLoop !== undefined) : call.onLoop !== undefined || (call.waitsFor === 'a task' && !call.once)) yield problem(call, request, project, facts.format);
    }
  },
};

// What makes something runs while the program starts.
const starting = /^(?:new|from_\w+|with_\w+|init\w*|setup\w*|build|bootstrap|from_?env)$/i;

function problem(call: BlockingCall, request: PerRequest | undefined, project: ProjectFacts, format: string | undefined): Problem {
  const through: readonly Clue[] = call.onLoop?.through ?? request?.through ?? [];
  const within = call.onLoop?.within ?? request?.handler.name;
  return {
    at: call.at,
    subject: call.name,
    ...wording(call, within, format),
    confidence: confidenceOf(call, through, project.perRequest(call.at) !== undefined, format),
    ...(call.waitsFor === 'a file' && request === undefined ? { severity: 'hint' as const, confidence: 'low' as const } : {}),
    evidence: through,
    fixes: call.fixes,
  };
}

function wording({ name, waitsFor }: BlockingCall, within: string | undefined, format: string | undefined): Pick<Problem, 'message' | 'hint'> {
  const where = within === undefined ? '' : ` in \`${within}\``;
  switch (format) {
    case 'rust':
      return {
        message: `\`${name}\` holds a thread of the runtime${where} while it waits for ${waitsFor}: a few such calls at once take every thread, and all other tasks stand still. Use the asynchronous form of it, or hand it to \`spawn_blocking\`.`,
        hint: 'holds a thread of the runtime: its tasks wait',
      };
    case 'csharp':
      return {
        message: `\`${name}\`${where} holds a thread of the pool while it waits for ${waitsFor}: under load all threads stand and wait like this, and the process answers nobody although it has nothing to do. Await the asynchronous form, all the way up to the caller.`,
        hint: 'holds a thread of the pool while it waits',
      };
    default:
      return {
        message: `\`${name}\` holds the event loop${where.replace(/^ in/, ' of')} while it waits for ${waitsFor}: every other request of this process stands still meanwhile. Use the asynchronous form of it, or hand it to a thread.`,
        hint: 'holds the event loop: everyone else waits',
      };
  }
}

function confidenceOf({ once, waitsFor, onLoop }: BlockingCall, through: readonly Clue[], perRequest: boolean, format: string | undefined): Problem['confidence'] {
  // Most files are small, and stay in memory.
  if (once || (waitsFor === 'a file' && format === 'python')) return 'low';
  if (waitsFor === 'another program' && format === 'rust' && !perRequest) return 'low';
  // Who waits for a task, and when, may be known to nobody here.
  if (waitsFor === 'a task' && !onLoop && !perRequest) return 'low';
  return through.length === 0 || perRequest ? 'high' : 'medium';
}
