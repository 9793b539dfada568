// Frameworks that answer requests: what they run for each.
import type { Library } from '../../../concepts';

const verbs = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'];
const on = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const documented = { language: 'python', protocol: 'http' } as const;

export const flask: Library = {
  ...documented,
  id: 'flask',
  title: 'Flask',
  modules: ['flask', 'quart', 'flask_restful', 'flask_restx', 'flask_smorest', 'flask_rest_api', 'flask_openapi3', 'apiflask'],
  version: '3.x: limits nothing by itself',
  source: 'https://flask.palletsprojects.com/en/stable/api/#url-route-registrations',
  operations: [
    { at: ['Flask', 'Quart'], does: 'make', makes: 'Flask' },
    { at: ['Blueprint', 'APIBlueprint'], does: 'make', makes: 'Blueprint' },
    // Its own server is for development; in production another one runs the application, unless somebody starts the file itself.
    { at: ['Flask#run'], does: 'listen', trial: true },
    { at: on(['Flask', 'Blueprint'], ['route', ...verbs]), does: 'handle', handles: { path: ['0', 'rule='], methods: ['methods='] } },
    { at: on(['Flask', 'Blueprint'], ['add_url_rule']), does: 'handle', handles: { at: ['2', 'view_func='], path: ['0', 'rule='], methods: ['methods='] } },
    { at: on(['Flask', 'Blueprint'], ['before_request', 'after_request', 'teardown_request', 'before_app_request']), does: 'handle', handles: { role: 'middleware' } },
  ],
  handlers: [{ base: 'Resource', methods: verbs }, { base: 'MethodView', methods: verbs }, { base: 'views.MethodView', methods: verbs }],
};

export const fastapi: Library = {
  ...documented,
  id: 'fastapi',
  title: 'FastAPI',
  modules: ['fastapi'],
  version: '0.115: limits nothing by itself',
  source: 'https://fastapi.tiangolo.com/reference/fastapi/',
  operations: [
    { at: ['FastAPI'], does: 'make', makes: 'FastAPI' },
    { at: ['APIRouter', 'routing.APIRouter'], does: 'make', makes: 'APIRouter' },
    { at: on(['FastAPI', 'APIRouter'], [...verbs, 'route', 'api_route', 'websocket']), does: 'handle', handles: { path: ['0', 'path='], methods: ['methods='] } },
    { at: on(['FastAPI', 'APIRouter'], ['middleware']), does: 'handle', handles: { role: 'middleware' } },
    { at: on(['FastAPI', 'APIRouter'], ['add_api_route']), does: 'handle', handles: { at: ['1', 'endpoint='], path: ['0', 'path='], methods: ['methods='] } },
  ],
  handlers: [{ parameter: 'Request' }, { parameter: 'WebSocket' }],
};

export const starlette: Library = {
  ...documented,
  id: 'starlette',
  title: 'Starlette',
  modules: ['starlette'],
  version: '0.46: limits nothing by itself',
  source: 'https://www.starlette.io/routing/',
  operations: [{ at: ['routing.Route', 'routing.WebSocketRoute'], does: 'handle', handles: { at: ['1', 'endpoint='], path: ['0', 'path='], methods: ['methods='] } }],
  handlers: [{ parameter: 'Request' }, { base: 'BaseHTTPMiddleware', methods: ['dispatch'] }, { base: 'HTTPEndpoint', methods: verbs }],
};

export const django: Library = {
  ...documented,
  id: 'django',
  title: 'Django',
  modules: ['django', 'rest_framework'],
  version: 'Django 5.x, REST framework 3.15: limits nothing by itself',
  source: 'https://docs.djangoproject.com/en/5.2/ref/urls/',
  operations: [
    { at: ['urls.path', 'urls.re_path', 'conf.urls.url'], does: 'handle', handles: { at: ['1', 'view='], path: ['0', 'route='] } },
    { at: ['decorators.api_view'], does: 'handle', handles: { methods: ['0'] } },
    { at: ['views.decorators.http.require_http_methods'], does: 'handle', handles: { methods: ['0'] } },
    { at: ['views.decorators.http.require_GET', 'views.decorators.http.require_POST', 'views.decorators.csrf.csrf_exempt'], does: 'handle', handles: {} },
  ],
  handlers: [
    { parameter: 'HttpRequest' },
    { parameter: 'Request' },
    ...['View', 'TemplateView', 'ListView', 'DetailView', 'FormView', 'CreateView', 'UpdateView', 'DeleteView', 'RedirectView', 'APIView', 'GenericAPIView'].map((base) => ({ base, methods: verbs })),
    ...['ViewSet', 'GenericViewSet', 'ModelViewSet', 'ReadOnlyModelViewSet'].map((base) => ({ base, methods: ['list', 'create', 'retrieve', 'update', 'partial_update', 'destroy'] })),
  ],
};

export const aiohttpWeb: Library = {
  ...documented,
  id: 'aiohttp-web',
  title: 'aiohttp server',
  modules: ['aiohttp.web'],
  version: '3.x: limits nothing by itself',
  source: 'https://docs.aiohttp.org/en/stable/web_quickstart.html',
  operations: [
    { at: ['RouteTableDef'], does: 'make', makes: 'RouteTableDef' },
    { at: on(['RouteTableDef'], [...verbs, 'view']), does: 'handle', handles: { path: ['0'] } },
    { at: verbs, does: 'handle', handles: { from: 1, path: ['0'] } },
  ],
  handlers: [{ parameter: 'Request' }, { base: 'View', methods: verbs }],
};

export const tornado: Library = {
  ...documented,
  id: 'tornado',
  title: 'Tornado',
  modules: ['tornado'],
  version: '6.x: limits nothing by itself',
  source: 'https://www.tornadoweb.org/en/stable/web.html',
  operations: [
    { at: ['web.Application', 'httpserver.HTTPServer'], does: 'make', makes: 'TornadoServer' },
    { at: on(['TornadoServer'], ['listen']), does: 'listen' },
  ],
  handlers: [{ base: 'RequestHandler', methods: [...verbs, 'prepare'] }],
};

export const httpServer: Library = {
  ...documented,
  id: 'http-server',
  title: 'http.server',
  modules: ['http.server'],
  version: 'Python 3.13: limits nothing by itself',
  source: 'https://docs.python.org/3/library/http.server.html',
  operations: [
    { at: ['HTTPServer', 'ThreadingHTTPServer'], does: 'make', makes: 'PlainHttpServer' },
    { at: ['PlainHttpServer#serve_forever'], does: 'listen' },
  ],
  handlers: ['BaseHTTPRequestHandler', 'SimpleHTTPRequestHandler'].map((base) => ({ base, methods: verbs.map((verb) => `do_${verb.toUpperCase()}`) })),
};

/** Generated gRPC servicers. */
export const grpcServicer: Library = {
  language: 'python',
  protocol: 'grpc',
  id: 'grpc-servicer',
  title: 'gRPC server',
  modules: ['grpc'],
  version: '1.x: limits nothing by itself',
  source: 'https://grpc.github.io/grpc/python/grpc.html#service-side-context',
  operations: [
    { at: ['server'], does: 'make', makes: 'GrpcServer' },
    { at: ['aio.server'], does: 'make', makes: 'AsyncGrpcServer' },
    {
      at: ['GrpcServer#start'],
      does: 'listen',
      ending: [{ title: 'Finish calls on SIGTERM, for at most 20 seconds', imports: [['signal', null]], alone: true, replace: '$call\n$indentsignal.signal(signal.SIGTERM, lambda *_: $receiver.stop(grace=20))' }],
    },
    { at: ['AsyncGrpcServer#start'], does: 'listen' },
  ],
  handlers: [{ base: '*Servicer', asks: 'rpc' }],
};

const celeryTasks = ['Celery#task', 'shared_task'];
const celeryTimes = { places: ['max_retries='], counts: 'retries', otherwise: 3 } as const;

export const celery: Library = {
  language: 'python',
  protocol: 'amqp',
  id: 'celery',
  title: 'Celery',
  modules: ['celery'],
  version: '5.x',
  source: 'https://docs.celeryq.dev/en/stable/userguide/tasks.html',
  operations: [
    { at: ['Celery'], does: 'make', makes: 'Celery', address: { places: ['broker='], form: 'url' } },
    { at: celeryTasks, requires: { 'autoretry_for=': '*' }, does: 'handle', handles: { asks: 'message' }, gives: ['retry'], repeats: { times: celeryTimes, pauses: [{ place: 'retry_backoff=', value: false, is: 'fixed' }, { place: 'retry_backoff=', is: 'growing' }, { place: 'default_retry_delay=', is: 'told' }], otherwise: 'unknown' } },
    { at: celeryTasks, requires: { 'default_retry_delay=': '*' }, does: 'handle', handles: { asks: 'message' }, gives: ['retry'], repeats: { times: celeryTimes, pauses: [{ place: 'default_retry_delay=', is: 'told' }], otherwise: 'unknown' } },
    { at: celeryTasks, does: 'handle', handles: { asks: 'message' } },
  ],
};

/** What AWS runs for each event: a function of the usual name. */
export const awsLambda: Library = {
  language: 'python',
  protocol: 'http',
  id: 'aws-lambda',
  title: 'AWS Lambda',
  modules: ['aws_lambda_powertools', 'mangum'],
  version: 'Python 3.13',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html',
  operations: [],
  handlers: [{ named: ['lambda_handler', 'handler'], first: ['event', '_event', 'evt'], asks: 'message' }],
};
