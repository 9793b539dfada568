// Who may ask from another page: the options that Express, Nest, Fastify, Hono and socket.io share.
import type { Library } from '../../../concepts';

export const cors: Library = {
  id: 'cors',
  title: 'cors',
  language: 'javascript',
  modules: ['cors', '@fastify/cors', '@koa/cors', 'hono/cors', '@nestjs/core', 'socket.io'],
  protocol: 'http',
  version: 'cors 2.8, @fastify/cors 11: `origin: true` answers every origin with itself',
  source: 'https://expressjs.com/en/resources/middleware/cors.html',
  operations: [],
  cors: [{ credentials: 'credentials', origins: ['origin', 'origins'] }],
};
