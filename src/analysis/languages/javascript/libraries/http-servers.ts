// Frameworks that answer HTTP requests: what they run for each.
import type { Library, Operation } from '../../../concepts';

const verbs = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'all'];
const on = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const documented = { language: 'javascript', protocol: 'http' } as const;

const expressKinds = ['Express', 'Application', 'Router', 'IRouter'];
const expressRoutes: readonly Operation[] = [
  { at: on(expressKinds, ['route']), does: 'make', makes: 'Route', handles: { path: ['0'] } },
  { at: on(['Route'], verbs), does: 'handle', makes: 'Route', handles: { from: 0 } },
  // With one argument it reads a setting.
  { at: on(expressKinds, verbs), does: 'handle', handles: { from: 1, path: ['0'] } },
  { at: on(expressKinds, ['use', 'param']), does: 'handle', handles: { from: 0, role: 'middleware' } },
];

export const express: Library = {
  ...documented,
  id: 'express',
  title: 'Express',
  modules: ['express', 'express-promise-router'],
  version: '4.x and 5.x: limits nothing by itself',
  source: 'https://expressjs.com/en/5x/api.html',
  operations: [
    { at: [''], does: 'make', makes: 'Express' },
    { at: ['Router'], does: 'make', makes: 'Router' },
    ...expressRoutes,
  ],
  handlers: [{ parameter: 'Response' }, { parameter: 'NextFunction' }],
  handedOnAs: ['app', 'router', 'server', 'express'],
};

export const fastify: Library = {
  ...documented,
  id: 'fastify',
  title: 'Fastify',
  modules: ['fastify'],
  version: '4.x and 5.x: limits nothing by itself',
  source: 'https://fastify.dev/docs/latest/Reference/Routes/',
  operations: [
    { at: ['', 'fastify'], does: 'make', makes: 'FastifyInstance' },
    { at: ['FastifyInstance#withTypeProvider'], does: 'make', makes: 'FastifyInstance' },
    { at: ['FastifyInstance#route'], does: 'handle', handles: { at: ['0.handler'], path: ['0.url'], methods: ['0.method'] } },
    { at: on(['FastifyInstance'], verbs), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: ['FastifyInstance#addHook'], does: 'handle', handles: { from: 1, role: 'middleware' } },
  ],
  handlers: [{ parameter: 'FastifyReply' }],
  handedOnAs: ['fastify', 'instance'],
};

export const koa: Library = {
  ...documented,
  id: 'koa',
  title: 'Koa',
  modules: ['koa', '@koa/router', 'koa-router'],
  version: 'Koa 2.x and 3.x, router 12.x: limits nothing by itself',
  source: 'https://github.com/koajs/router/blob/master/API.md',
  operations: [
    { at: [''], does: 'make', makes: 'Koa', form: 'new' },
    { at: on(['Koa', 'Router'], ['use']), does: 'handle', handles: { from: 0, role: 'middleware' } },
    { at: on(['Koa', 'Router'], [...verbs, 'del', 'register']), does: 'handle', handles: { from: 1, path: ['0'] } },
  ],
  handlers: [{ parameter: 'Context' }, { parameter: 'ParameterizedContext' }],
};

export const hono: Library = {
  ...documented,
  id: 'hono',
  title: 'Hono',
  modules: ['hono', '@hono/zod-openapi'],
  version: '4.x: limits nothing by itself',
  source: 'https://hono.dev/docs/api/routing',
  operations: [
    { at: ['Hono', 'OpenAPIHono'], does: 'make', makes: 'Hono' },
    { at: ['Hono#basePath'], does: 'make', makes: 'Hono' },
    { at: on(['Hono'], verbs), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: ['Hono#use'], does: 'handle', handles: { from: 0, role: 'middleware' } },
  ],
  handlers: [{ parameter: 'Context' }],
};

export const nest: Library = {
  ...documented,
  id: 'nestjs',
  title: 'NestJS',
  modules: ['@nestjs/common', '@nestjs/microservices', '@nestjs/websockets', '@nestjs/graphql'],
  version: '10.x and 11.x',
  source: 'https://docs.nestjs.com/controllers',
  operations: [
    { at: ['Get', 'Head', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'All', 'Sse'], does: 'handle', handles: { path: ['0'] } },
    { at: ['Query', 'Mutation', 'ResolveField', 'Resolver'], does: 'handle', handles: {} },
    { at: ['MessagePattern', 'EventPattern', 'SubscribeMessage'], does: 'handle', handles: { asks: 'message' } },
    { at: ['GrpcMethod', 'GrpcStreamMethod'], does: 'handle', handles: { asks: 'rpc' } },
  ],
};

const routeNames = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Files at certain places of the project are the routes; nothing is registered. */
export const next: Library = {
  ...documented,
  id: 'next',
  title: 'Next.js',
  modules: ['next', 'next/server', 'next/headers'],
  version: '13.x to 15.x',
  source: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  operations: [],
  handlers: [
    { below: 'app', file: 'route.*s', exports: routeNames },
    { below: 'app', file: 'route.*sx', exports: routeNames },
    { below: 'pages/api', file: '*', exports: ['default', 'handler'] },
    { parameter: 'NextApiResponse' },
    { parameter: 'NextRequest' },
  ],
};

/** Node's own server; its client is described apart. */
export const nodeServer: Library = {
  ...documented,
  id: 'node-server',
  title: 'http server',
  modules: ['http', 'node:http', 'https', 'node:https', 'http2', 'node:http2'],
  version: 'Node 20: limits nothing by itself',
  source: 'https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener',
  operations: [{ at: ['createServer', 'createSecureServer'], does: 'handle', handles: { from: 0 } }],
  handlers: [{ parameter: 'ServerResponse' }],
};
