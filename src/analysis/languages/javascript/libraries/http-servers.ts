// Frameworks that answer HTTP requests: what they run for each.
import type { Library, Operation, Remedy } from '../../../concepts';

const verbs = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'all'];
const on = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const documented = { language: 'javascript', protocol: 'http' } as const;

const draining = 'Stop accepting on SIGTERM and finish what runs';
/** What `listen` gives is the server. */
const closesResult: readonly Remedy[] = [
  { title: draining, after: "process.once('SIGTERM', () => $target.close());" },
  { title: draining, alone: 'server', replace: "const server = $call;\n$indentprocess.once('SIGTERM', () => server.close())" },
];
const closesReceiver: readonly Remedy[] = [{ title: draining, alone: true, replace: "$call;\n$indentprocess.once('SIGTERM', () => $receiver.close())" }];
const listening = (kinds: readonly string[], ending: readonly Remedy[]): Operation => ({ at: on(kinds, ['listen']), does: 'listen', ending });

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
    listening(expressKinds, closesResult),
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
    { at: ['FastifyInstance#register'], does: 'make', makes: 'FastifyInstance', hands: { 0: ['FastifyInstance'] } },
    { at: ['FastifyInstance#route'], does: 'handle', handles: { at: ['0.handler'], path: ['0.url'], methods: ['0.method'] } },
    { at: on(['FastifyInstance'], verbs), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: ['FastifyInstance#addHook'], does: 'handle', handles: { from: 1, role: 'middleware' } },
    listening(['FastifyInstance'], []),
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
    listening(['Koa'], closesResult),
  ],
  handlers: [{ parameter: 'Context' }, { parameter: 'ParameterizedContext' }],
};

/** Routes are objects, often in files that never name hapi: `{ method: 'GET', path: '/orders', options: { handler: (request, h) => … } }`. */
export const hapi: Library = {
  ...documented,
  id: 'hapi',
  title: 'hapi',
  modules: ['@hapi/hapi', 'hapi'],
  version: '20.x and 21.x: limits nothing by itself',
  source: 'https://hapi.dev/api/',
  operations: [
    { at: ['server', 'Server'], does: 'make', makes: 'HapiServer' },
    { at: ['HapiServer#route'], does: 'handle', handles: { at: ['0.handler', '0.options.handler', '0.config.handler'], path: ['0.path'], methods: ['0.method'] } },
  ],
  handlers: [{ named: ['handler'], first: ['request', 'req', '_request', '_req', '_'], second: ['h', '_h', 'responseToolkit', 'toolkit'] }],
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

/** Its adapter for Node; elsewhere the platform starts and ends it. */
export const honoNodeServer: Library = {
  ...documented,
  id: 'hono-node-server',
  title: 'Hono',
  modules: ['@hono/node-server'],
  version: '1.x: hears no signal by itself',
  source: 'https://hono.dev/docs/getting-started/nodejs',
  operations: [{ at: ['serve'], does: 'listen', ending: closesResult }],
};

/** What starts a program of Nest: signals are heard only after `enableShutdownHooks`. */
export const nestHost: Library = {
  ...documented,
  id: 'nestjs-host',
  title: 'NestJS',
  modules: ['@nestjs/core', '@nestjs/common'],
  version: '10.x and 11.x: hooks for signals are off',
  source: 'https://docs.nestjs.com/fundamentals/lifecycle-events#application-shutdown',
  operations: [
    { at: ['NestFactory.create', 'NestFactory.createMicroservice'], does: 'make', makes: 'NestApplication' },
    {
      at: on(['NestApplication', 'INestApplication', 'NestExpressApplication', 'INestMicroservice'], ['listen']),
      does: 'listen',
      ending: [{ title: 'Let Nest close everything on SIGTERM', before: '$receiver.enableShutdownHooks();\n' }],
    },
  ],
};

/** Generated services stand on this server. */
export const grpcNodeServer: Library = {
  language: 'javascript',
  protocol: 'grpc',
  id: 'grpc-node-server',
  title: 'gRPC server',
  modules: ['@grpc/grpc-js', 'grpc'],
  version: '1.x: hears no signal by itself',
  source: 'https://grpc.github.io/grpc/node/grpc.Server.html',
  operations: [
    { at: ['Server'], form: 'new', does: 'make', makes: 'GrpcServer' },
    { at: on(['GrpcServer', 'Server'], ['bindAsync']), does: 'listen', ending: [{ title: draining, alone: true, replace: "$call;\n$indentprocess.once('SIGTERM', () => $receiver.tryShutdown(() => process.exit(0)))" }] },
  ],
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
  operations: [
    { at: ['createServer', 'createSecureServer'], does: 'handle', makes: 'HttpServer', handles: { from: 0 } },
    { at: ['Server'], form: 'new', does: 'handle', makes: 'HttpServer', handles: { from: 0 } },
    listening(['HttpServer', 'Server'], closesReceiver),
  ],
  handlers: [{ parameter: 'ServerResponse' }],
};

/** What AWS runs for each event: a function of the usual name. */
export const awsLambda: Library = {
  language: 'javascript',
  protocol: 'http',
  id: 'aws-lambda',
  title: 'AWS Lambda',
  modules: ['aws-lambda', '@middy/core'],
  version: 'Node.js 22',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
  operations: [],
  handlers: [{ named: ['handler', 'lambdaHandler'], first: ['event', '_event', 'evt'], asks: 'message' }],
};
