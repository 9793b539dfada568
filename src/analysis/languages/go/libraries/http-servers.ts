// Routers and frameworks that answer HTTP requests: what they run for each.
import type { Library, Operation } from '../../../concepts';

const on = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const documented = { language: 'go', protocol: 'http' } as const;
const capitals = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'Any'];
const serving = ['ListenAndServe', 'ListenAndServeTLS', 'Serve', 'ServeTLS'];
const words = ['Get', 'Head', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'All'];

const limited = 'ReadHeaderTimeout: 5 * time.Second';

/** The functions of the package build a server that no limit can be given to. */
const listening = (name: string, fields: string, started: string): Operation => ({
  at: [name],
  does: 'listen',
  deadline: {
    places: [],
    otherwise: 'none',
    remedies: [{ title: 'Give clients 5 seconds for the headers of a request', imports: [['time', null]], replace: `(&$receiver.Server{${fields}, ${limited}}).${started}` }],
  },
});

/** The server side of the standard library; the client is described apart. */
export const netHttpServer: Library = {
  ...documented,
  id: 'net-http-server',
  title: 'net/http server',
  modules: ['net/http'],
  version: 'Go 1.26: a server waits for slow clients unless ReadHeaderTimeout or ReadTimeout is set',
  source: 'https://pkg.go.dev/net/http#Server',
  operations: [
    { at: ['NewServeMux'], does: 'make', makes: 'ServeMux' },
    {
      at: ['Server'],
      form: 'literal',
      does: 'make',
      serves: true,
      makes: 'Server',
      // One for the whole request covers its headers.
      deadline: {
        places: ['ReadHeaderTimeout=', 'ReadTimeout='],
        otherwise: 'none',
        remedies: [{ title: 'Give clients 5 seconds for the headers of a request', imports: [['time', null]], set: 'ReadHeaderTimeout=', value: '5 * time.Second' }],
      },
    },
    listening('ListenAndServe', 'Addr: $0, Handler: $1', 'ListenAndServe()'),
    listening('ListenAndServeTLS', 'Addr: $0, Handler: $3', 'ListenAndServeTLS($1, $2)'),
    listening('Serve', 'Handler: $1', 'Serve($0)'),
    listening('ServeTLS', 'Handler: $1', 'ServeTLS($0, $2, $3)'),
    { at: ['HandleFunc', 'Handle', ...on(['ServeMux'], ['HandleFunc', 'Handle'])], does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: on(['Server'], serving), does: 'listen' },
  ],
  handlers: [{ parameter: 'ResponseWriter' }],
};

export const gorillaMux: Library = {
  ...documented,
  id: 'gorilla-mux',
  title: 'gorilla/mux',
  modules: ['github.com/gorilla/mux'],
  version: '1.8: limits nothing by itself',
  source: 'https://pkg.go.dev/github.com/gorilla/mux',
  operations: [
    { at: ['NewRouter', 'Route#Subrouter'], does: 'make', makes: 'Router' },
    { at: on(['Router', 'Route'], ['PathPrefix', 'Path', 'Methods', 'Host', 'StrictSlash']), does: 'make', makes: 'Route' },
    { at: on(['Router'], ['HandleFunc', 'Handle']), does: 'handle', makes: 'Route', handles: { from: 1, path: ['0'], methodsBy: 'Methods' } },
    { at: on(['Route'], ['HandlerFunc', 'Handler']), does: 'handle', makes: 'Route', handles: { from: 0 } },
  ],
};

export const gin: Library = {
  ...documented,
  id: 'gin',
  title: 'Gin',
  modules: ['github.com/gin-gonic/gin'],
  version: '1.10: limits nothing by itself',
  source: 'https://pkg.go.dev/github.com/gin-gonic/gin#Engine',
  operations: [
    { at: ['Default', 'New'], does: 'make', makes: 'Engine' },
    { at: on(['Engine', 'RouterGroup', 'IRouter', 'IRoutes'], ['Group']), does: 'make', makes: 'RouterGroup' },
    { at: on(['Engine', 'RouterGroup', 'IRouter', 'IRoutes'], capitals), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: on(['Engine', 'RouterGroup', 'IRouter', 'IRoutes'], ['Use']), does: 'handle', handles: { from: 0, role: 'middleware' } },
    // It starts a server of net/http that no limit can be given to.
    { at: on(['Engine'], ['Run', 'RunTLS', 'RunListener']), does: 'listen', deadline: { places: [], through: [], otherwise: 'none' } },
  ],
  handlers: [{ parameter: 'Context' }],
};

export const echo: Library = {
  ...documented,
  id: 'echo',
  title: 'Echo',
  modules: ['github.com/labstack/echo/v4', 'github.com/labstack/echo', 'github.com/labstack/echo/v5'],
  version: '4.x: limits nothing by itself',
  source: 'https://pkg.go.dev/github.com/labstack/echo/v4#Echo',
  operations: [
    { at: ['New'], does: 'make', makes: 'Echo' },
    { at: on(['Echo', 'Group'], ['Group']), does: 'make', makes: 'Group' },
    // The handler comes first, what runs before it after it.
    { at: on(['Echo', 'Group'], capitals), does: 'handle', handles: { at: ['1'], path: ['0'] } },
    { at: on(['Echo', 'Group'], ['Use', 'Pre']), does: 'handle', handles: { from: 0, role: 'middleware' } },
    { at: on(['Echo'], ['Start', 'StartTLS', 'StartAutoTLS', 'StartServer']), does: 'listen' },
  ],
  handlers: [{ parameter: 'Context' }],
};

export const chi: Library = {
  ...documented,
  id: 'chi',
  title: 'chi',
  modules: ['github.com/go-chi/chi/v5', 'github.com/go-chi/chi', 'github.com/go-chi/chi/v4'],
  version: '5.x: limits nothing by itself',
  source: 'https://pkg.go.dev/github.com/go-chi/chi/v5#Router',
  operations: [
    { at: ['NewRouter', 'NewMux', 'Router#With', 'Mux#With', 'Router#Group', 'Mux#Group'], does: 'make', makes: 'Mux' },
    { at: on(['Mux', 'Router'], [...words, 'HandleFunc', 'Handle']), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: on(['Mux', 'Router'], ['Use']), does: 'handle', handles: { from: 0, role: 'middleware' } },
  ],
};

export const fiber: Library = {
  ...documented,
  id: 'fiber',
  title: 'Fiber',
  modules: ['github.com/gofiber/fiber/v2', 'github.com/gofiber/fiber/v3', 'github.com/gofiber/fiber'],
  version: '2.x and 3.x: limits nothing by itself',
  source: 'https://docs.gofiber.io/api/app',
  operations: [
    { at: ['New'], does: 'make', makes: 'App' },
    { at: on(['App', 'Group', 'Router'], ['Group']), does: 'make', makes: 'Group' },
    { at: on(['App', 'Group', 'Router'], words), does: 'handle', handles: { from: 1, path: ['0'] } },
    { at: on(['App', 'Group', 'Router'], ['Use']), does: 'handle', handles: { from: 0, role: 'middleware' } },
    { at: on(['App'], ['Listen', 'ListenTLS']), does: 'listen' },
  ],
  handlers: [{ parameter: 'Ctx' }],
};

/** Implementations of generated gRPC services embed what answers for methods that are not written yet. */
export const grpcServer: Library = {
  language: 'go',
  protocol: 'grpc',
  id: 'grpc-go-server',
  title: 'grpc-go server',
  modules: ['google.golang.org/grpc'],
  version: '1.7x: limits nothing by itself',
  source: 'https://grpc.io/docs/languages/go/basics/#server',
  operations: [
    { at: ['NewServer'], does: 'make', makes: 'GrpcServer' },
    { at: on(['GrpcServer', 'Server'], ['Serve']), does: 'listen' },
  ],
  handlers: [{ base: 'Unimplemented*Server', asks: 'rpc' }],
};
