// Frameworks that answer requests: what they run for each.
import type { Library, Remedy } from '../../../concepts';

const draining: readonly Remedy[] = [{
  title: 'Drain on SIGTERM',
  replace: `$call.with_graceful_shutdown(async {
$indent    let mut stop = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("SIGTERM can be heard");
$indent    stop.recv().await;
$indent})`,
}];

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];

export const axum: Library = {
  id: 'axum',
  title: 'axum',
  language: 'rust',
  modules: ['axum', 'axum_extra'],
  protocol: 'http',
  version: '0.8: limits nothing by itself but the size of bodies',
  source: 'https://docs.rs/axum/latest/axum/routing/struct.Router.html',
  operations: [
    { at: [...verbs, 'any', 'on'].map((verb) => `routing.${verb}`), does: 'handle', handles: { from: 0 }, makes: 'MethodRouter' },
    { at: [...verbs, 'any', 'on'].map((verb) => `MethodRouter#${verb}`), does: 'handle', handles: { from: 0 }, makes: 'MethodRouter' },
    { at: ['middleware.from_fn', 'middleware.from_fn_with_state'], does: 'handle', handles: { from: 0, role: 'middleware' } },
    { at: ['Router.new'], does: 'make', makes: 'Router' },
    { at: ['Router#route'], does: 'handle', handles: { from: 1, path: ['0'] }, makes: 'Router' },
    { at: ['Router#with_state'], does: 'provide', supplies: '0', makes: 'Router' },
    { at: ['Extension', 'extract.Extension'], does: 'provide', supplies: '0' },
    { at: ['Router#*'], does: 'make', makes: 'Router' },
    { at: ['serve'], does: 'listen', ending: draining },
    { at: ['Server.bind', 'Server.from_tcp'], does: 'make', makes: 'BoundServer' },
    { at: ['BoundServer#serve'], does: 'listen', ending: draining },
  ],
};

export const warp: Library = {
  id: 'warp',
  title: 'warp',
  language: 'rust',
  modules: ['warp'],
  protocol: 'http',
  version: '0.3: hears no signal by itself',
  source: 'https://docs.rs/warp/0.3/warp/struct.Server.html',
  operations: [
    { at: ['serve'], does: 'make', makes: 'WarpServer' },
    { at: ['WarpServer#run'], does: 'listen' },
  ],
};

/** The server of gRPC services; its client is described apart. */
export const tonicServer: Library = {
  id: 'tonic-server',
  title: 'tonic server',
  language: 'rust',
  modules: ['tonic'],
  protocol: 'grpc',
  version: '0.12: hears no signal by itself',
  source: 'https://docs.rs/tonic/latest/tonic/transport/struct.Server.html',
  operations: [
    { at: ['transport.Server.builder'], does: 'make', makes: 'TonicServer' },
    { at: ['TonicServer#serve', 'TonicServer#serve_with_incoming'], does: 'listen' },
    { at: ['TonicServer#*'], does: 'make', makes: 'TonicServer' },
  ],
};

export const actixWeb: Library = {
  id: 'actix-web',
  title: 'actix-web',
  language: 'rust',
  modules: ['actix_web'],
  protocol: 'http',
  version: '4.x: 5 s for a request to come in, nothing for its handler',
  source: 'https://docs.rs/actix-web/latest/actix_web/struct.HttpServer.html',
  operations: [
    { at: [...verbs, 'route'], does: 'handle', handles: { path: ['0'] } },
    { at: [...verbs, 'route'].map((verb) => `web.${verb}`), does: 'make', makes: 'Route' },
    { at: ['App.new'], does: 'make', makes: 'App' },
    { at: ['web.scope'], does: 'make', makes: 'Scope' },
    { at: ['App#route', 'Scope#route', 'ServiceConfig#route'], does: 'handle', handles: { from: 1, path: ['0'] }, makes: 'App' },
    { at: ['App#app_data', 'Scope#app_data', 'ServiceConfig#app_data'], does: 'provide', supplies: '0', makes: 'App' },
    { at: ['App#*'], does: 'make', makes: 'App' },
    { at: ['Scope#*'], does: 'make', makes: 'Scope' },
    { at: ['web.resource'], does: 'make', makes: 'Resource', handles: { path: ['0'] } },
    { at: ['Route#to', 'Resource#to'], does: 'handle', handles: { from: 0 } },
    { at: ['Resource#*'], does: 'make', makes: 'Resource' },
    { at: ['Route#*'], does: 'make', makes: 'Route' },
    { at: ['middleware.from_fn'], does: 'handle', handles: { from: 0, role: 'middleware' } },
  ],
};

/** Its server hears no signal unless it is run with one. */
export const poem: Library = {
  id: 'poem',
  title: 'poem',
  language: 'rust',
  modules: ['poem'],
  protocol: 'http',
  version: '3.x: limits nothing by itself',
  source: 'https://docs.rs/poem/latest/poem/struct.Server.html',
  operations: [
    { at: ['Server.new'], does: 'make', makes: 'PoemServer' },
    { at: ['PoemServer#run'], does: 'listen' },
    { at: ['PoemServer#*'], does: 'make', makes: 'PoemServer' },
    { at: verbs, does: 'handle', handles: { from: 0 }, makes: 'RouteMethod' },
    { at: verbs.map((verb) => `RouteMethod#${verb}`), does: 'handle', handles: { from: 0 }, makes: 'RouteMethod' },
  ],
};

export const rocket: Library = {
  id: 'rocket',
  title: 'Rocket',
  language: 'rust',
  modules: ['rocket'],
  protocol: 'http',
  version: '0.5: limits nothing by itself',
  source: 'https://docs.rs/rocket/latest/rocket/attr.route.html',
  operations: [
    { at: [...verbs, 'route'], does: 'handle', handles: { path: ['0'] } },
    { at: ['build', 'custom'], does: 'make', makes: 'Rocket' },
    { at: ['Rocket#manage'], does: 'provide', supplies: '0', makes: 'Rocket' },
    { at: ['Rocket#*'], does: 'make', makes: 'Rocket' },
  ],
};

/** What is documented for callers of an API answers them. */
export const utoipa: Library = {
  id: 'utoipa',
  title: 'utoipa',
  language: 'rust',
  modules: ['utoipa'],
  protocol: 'http',
  version: '5.x: describes handlers, of whatever framework',
  source: 'https://docs.rs/utoipa/latest/utoipa/attr.path.html',
  operations: [{ at: ['path'], does: 'handle', handles: { path: ['path='] } }],
};
