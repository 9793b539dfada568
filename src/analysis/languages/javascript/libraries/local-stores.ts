// Middleware of Node.js that keeps what it knows of users in the memory of the process, unless it is given a store.
import type { Library } from '../../../concepts';
import { signsWith } from './secret-holders';

const documented = { language: 'javascript', protocol: 'http' } as const;

const passing = ['unlink', 'unlinkSync', 'cloudinary', '@aws-sdk/client-s3', 'aws-sdk', 'minio', '@google-cloud/storage', '@azure/storage-blob', 'rm'];

export const localStores: readonly Library[] = [
  {
    ...documented,
    id: 'express-session',
    title: 'express-session',
    modules: ['express-session'],
    version: '1.18: MemoryStore, not meant for production',
    source: 'https://github.com/expressjs/session#store',
    operations: [{ ...signsWith([''], '0.secret'), keeps: { what: 'sessions', where: 'memory', unless: ['0.store'] } }],
  },
  {
    ...documented,
    id: 'express-rate-limit',
    title: 'express-rate-limit',
    modules: ['express-rate-limit'],
    version: '7.x: MemoryStore',
    source: 'https://express-rate-limit.mintlify.app/reference/stores',
    operations: [{ at: ['', 'rateLimit'], does: 'make', keeps: { what: 'request counts', where: 'memory', unless: ['0.store'] } }],
  },
  {
    ...documented,
    id: 'multer',
    title: 'multer',
    modules: ['multer'],
    version: '1.x and 2.x: files are written to the folder that is given',
    source: 'https://github.com/expressjs/multer#multeropts',
    operations: [
      // What is sent on to a store of objects, or deleted after it was read, only passes by.
      { at: [''], requires: { '0.dest': '*' }, does: 'make', keeps: { what: 'uploads', where: 'disk', unless: [], unlessMentioned: passing } },
      { at: ['diskStorage'], does: 'make', keeps: { what: 'uploads', where: 'disk', unless: [], unlessMentioned: passing } },
    ],
  },
  {
    ...documented,
    id: 'rate-limiters',
    title: 'the limiter',
    modules: ['rate-limiter-flexible', 'express-slow-down'],
    version: 'rate-limiter-flexible 5.x, express-slow-down 2.x: MemoryStore',
    source: 'https://github.com/animir/node-rate-limiter-flexible/wiki/Memory',
    operations: [
      { at: ['RateLimiterMemory'], form: 'new', does: 'make', keeps: { what: 'request counts', where: 'memory', unless: [] } },
      { at: ['', 'slowDown'], does: 'make', keeps: { what: 'request counts', where: 'memory', unless: ['0.store'] } },
    ],
  },
  {
    ...documented,
    id: 'nestjs-throttler',
    title: '@nestjs/throttler',
    modules: ['@nestjs/throttler'],
    version: '6.x: counts in the memory of the process',
    source: 'https://docs.nestjs.com/security/rate-limiting#storages',
    operations: [{ at: ['ThrottlerModule.forRoot'], does: 'make', keeps: { what: 'request counts', where: 'memory', unless: ['0.storage'] } }],
  },
];
