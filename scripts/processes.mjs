// Starts, watches and stops child processes, so that no command of ours leaves anything running behind it.
import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} StartOptions */
/** @typedef {{ code: number, output: string, timedOut: boolean }} Outcome */

/** @type {Set<ChildProcess>} */
const running = new Set();

// However this process ends, short of being killed, its children end with it.
process.on('exit', () => {
  for (const { pid } of running) if (pid !== undefined) signalGroup(pid, 'SIGKILL');
});

/**
 * Starts a command in a process group of its own, which is what `stop` ends. Without `onOutput` its output goes straight
 * to the terminal. Standard input is closed: nothing we run may wait for an answer.
 * @param {string} command
 * @param {string[]} args
 * @param {StartOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, { cwd, env = process.env, onOutput } = {}) {
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
  if (onOutput) {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
  }
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. A command that cannot be started, or that needs longer than `limitMs`, ends with a code that
 * is not 0; it never throws. `quiet` keeps the output for the caller.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, env, quiet = false, limitMs } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = start(command, args, { cwd, env, onOutput: quiet ? (text) => (output += text) : undefined });
    const limit = limitMs && setTimeout(() => ((timedOut = true), void stop(child)), limitMs);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit || undefined);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => ((output += `${error.message}\n`), finish(127)));
    child.once('close', (code) => finish(timedOut ? 124 : (code ?? 1)));
  });
}

/**
 * Ends a child and everything in its group: first politely, after five seconds for certain. Resolves when it is gone.
 * @param {ChildProcess} child
 */
export async function stop(child) {
  if (child.pid === undefined) return;
  const gone = new Promise((resolve) => (child.exitCode ?? child.signalCode) !== null ? resolve(true) : child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const impatience = setTimeout(() => signalGroup(/** @type {number} */ (child.pid), 'SIGKILL'), 5_000);
  await gone;
  clearTimeout(impatience);
  signalGroup(child.pid, 'SIGKILL'); // Grandchildren that outlived the leader of their group.
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal: stops every child, runs `before`, and exits with `code`. Under npm the end of
 * npm counts too, because a shell between npm and us may not pass the signal on.
 * @param {{ code: number | 'signal', before?: () => void | Promise<void> }} options
 */
export function stopOnSignal({ code, before }) {
  let stopping = false;
  /** @param {number} signalCode */
  const stopAll = async (signalCode) => {
    if (stopping) return;
    stopping = true;
    await before?.();
    await Promise.all([...running].map(stop));
    process.exit(code === 'signal' ? signalCode : code);
  };
  process.on('SIGINT', () => void stopAll(130));
  process.on('SIGTERM', () => void stopAll(143));
  process.on('SIGHUP', () => void stopAll(129));
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && void stopAll(143), 500).unref();
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH says that the group is gone already, which is what was wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
