// What holds a thread without talking to anybody: on an event loop everything else stands still meanwhile.
import type { Library, Remedy } from '../../../concepts';

/** The call as it is, in a thread of its own: the brackets keep what is done with its answer apart from the waiting. */
export const inThread: readonly Remedy[] = [{ title: 'Run it in a thread (asyncio.to_thread)', imports: [['asyncio', null]], replace: '(await asyncio.to_thread(lambda: $call))' }];

export const time: Library = {
  id: 'time',
  title: 'time',
  language: 'python',
  modules: ['time'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/time.html#time.sleep',
  operations: [
    { at: ['sleep'], does: 'pause', blocks: true, lasts: { place: '0', unit: 's' }, aside: [{ title: 'Pause without holding the event loop (asyncio.sleep)', imports: [['asyncio', null]], replace: 'await asyncio.sleep($args)' }] },
  ],
};

export const subprocess: Library = {
  id: 'subprocess',
  title: 'subprocess',
  language: 'python',
  modules: ['subprocess'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/subprocess.html#subprocess.run',
  operations: [
    { at: ['run', 'call', 'check_call', 'check_output', 'getoutput', 'getstatusoutput'], does: 'block', blocksFor: 'another program', aside: inThread },
    { at: ['Popen'], does: 'make', makes: 'Popen' },
    { at: ['Popen#wait', 'Popen#communicate'], does: 'block', blocksFor: 'another program', aside: inThread },
  ],
};

export const os: Library = {
  id: 'os',
  title: 'os',
  language: 'python',
  modules: ['os'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/os.html#os.system',
  operations: [
    { at: ['system', 'popen', 'waitpid', 'wait', 'spawnl', 'spawnv', 'spawnvp', 'spawnlp'], does: 'block', blocksFor: 'another program', aside: inThread },
    { at: ['listdir', 'walk', 'scandir', 'fdopen'], does: 'block', blocksFor: 'a file', aside: [] },
  ],
};

/** Somebody has to type before it goes on. */
export const terminal: Library = {
  id: 'terminal',
  title: 'input',
  language: 'python',
  modules: [],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/functions.html#input',
  operations: [{ at: ['global:input'], does: 'block', blocksFor: 'an answer', aside: inThread }],
};

/** Slow on purpose: a quarter of a second and more for each password. */
export const passwordHashes: Library = {
  id: 'password-hashes',
  title: 'the password hash',
  language: 'python',
  modules: ['bcrypt', 'passlib', 'passlib.context', 'argon2', 'pwdlib'],
  protocol: 'tcp',
  version: 'bcrypt 4.x, passlib 1.7, argon2-cffi 23',
  source: 'https://passlib.readthedocs.io/en/stable/lib/passlib.context.html',
  operations: [
    { at: ['hashpw', 'checkpw'], does: 'block', blocksFor: 'a computation', aside: inThread },
    { at: ['CryptContext', 'context.CryptContext', 'PasswordHasher', 'PasswordHash', 'PasswordHash.recommended'], does: 'make', makes: 'PasswordContext' },
    { at: ['PasswordContext#hash', 'PasswordContext#verify', 'PasswordContext#verify_and_update'], does: 'block', blocksFor: 'a computation', aside: inThread },
  ],
};

/** Reading and writing take as long as the disk does. */
export const files: Library = {
  id: 'files',
  title: 'open',
  language: 'python',
  modules: [],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/functions.html#open',
  operations: [{ at: ['global:open'], does: 'block', blocksFor: 'a file', aside: [] }],
};

const ofPaths = ['open', 'read_text', 'read_bytes', 'write_text', 'write_bytes'];

export const fileModules: Library = {
  id: 'file-modules',
  title: 'pathlib, io and shutil',
  language: 'python',
  modules: ['pathlib', 'io', 'shutil'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/pathlib.html#pathlib.Path.read_text',
  operations: [
    { at: ['open'], does: 'block', blocksFor: 'a file', aside: [] },
    { at: ['copy', 'copy2', 'copyfile', 'copytree', 'rmtree', 'move', 'make_archive', 'unpack_archive'], does: 'block', blocksFor: 'a file', aside: [] },
    { at: ['Path', 'PosixPath', 'Path.cwd', 'Path.home'], does: 'make', makes: 'Path' },
    { at: ofPaths.map((name) => `Path#${name}`), does: 'block', blocksFor: 'a file', aside: [] },
  ],
};
