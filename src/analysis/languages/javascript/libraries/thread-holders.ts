// What holds the only thread of Node.js without talking to anybody: every other request waits meanwhile.
import type { Library } from '../../../concepts';

const documented = { language: 'javascript', protocol: 'tcp' } as const;

export const fs: Library = {
  ...documented,
  id: 'fs',
  title: 'node:fs',
  modules: ['fs', 'node:fs', 'fs-extra', 'graceful-fs'],
  version: 'Node 20',
  source: 'https://nodejs.org/api/fs.html#synchronous-api',
  // Asking whether a file is there takes microseconds; reading, writing and walking take as long as the disk does.
  operations: [{ at: ['readFileSync', 'writeFileSync', 'appendFileSync', 'readdirSync', 'copyFileSync', 'cpSync', 'rmSync', 'readJsonSync', 'writeJsonSync'], does: 'block', blocksFor: 'a file' }],
};

export const childProcess: Library = {
  ...documented,
  id: 'child-process',
  title: 'node:child_process',
  modules: ['child_process', 'node:child_process'],
  version: 'Node 20',
  source: 'https://nodejs.org/api/child_process.html#synchronous-process-creation',
  operations: [{ at: ['execSync', 'execFileSync', 'spawnSync'], does: 'block', blocksFor: 'another program' }],
};

export const computations: readonly Library[] = [
  {
    ...documented,
    id: 'crypto',
    title: 'node:crypto',
    modules: ['crypto', 'node:crypto'],
    version: 'Node 20',
    source: 'https://nodejs.org/api/crypto.html#cryptopbkdf2syncpassword-salt-iterations-keylen-digest',
    operations: [{ at: ['pbkdf2Sync', 'scryptSync', 'generateKeyPairSync'], does: 'block', blocksFor: 'a computation' }],
  },
  {
    ...documented,
    id: 'bcrypt',
    title: 'bcrypt',
    modules: ['bcrypt', 'bcryptjs'],
    version: '5.x',
    source: 'https://github.com/kelektiv/node.bcrypt.js#why-is-async-mode-recommended-over-sync-mode',
    operations: [{ at: ['hashSync', 'compareSync'], does: 'block', blocksFor: 'a computation' }],
  },
];
