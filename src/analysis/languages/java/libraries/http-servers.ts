// Frameworks that answer requests: what they run for each.
import type { Library } from '../../../concepts';

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete'];

export const springMvc: Library = {
  id: 'spring-mvc',
  title: 'Spring MVC and WebFlux',
  language: 'java',
  modules: ['org.springframework.web.bind.annotation', 'org.springframework.messaging.handler.annotation', 'org.springframework.web.filter', 'org.springframework.web.servlet'],
  protocol: 'http',
  version: '5 to 7: limits nothing by itself',
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-requestmapping.html',
  operations: [
    { at: [...verbs.map((verb) => `${verb}Mapping`), 'RequestMapping'], does: 'handle', handles: { path: ['0', 'value=', 'path='], methods: ['method='] } },
    { at: ['MessageMapping'], does: 'handle', handles: { asks: 'message' } },
  ],
};

export const jaxrs: Library = {
  id: 'jaxrs',
  title: 'JAX-RS',
  language: 'java',
  modules: ['jakarta.ws.rs', 'javax.ws.rs'],
  protocol: 'http',
  version: '2.1 to 4: limits nothing by itself',
  source: 'https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#resources',
  operations: [{ at: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'], does: 'handle', handles: {} }],
};

export const servlets: Library = {
  id: 'servlets',
  title: 'Servlets',
  language: 'java',
  modules: ['jakarta.servlet.http', 'javax.servlet.http', 'jakarta.servlet', 'javax.servlet'],
  protocol: 'http',
  version: '4 to 6: limits nothing by itself',
  source: 'https://jakarta.ee/specifications/servlet/6.1/apidocs/jakarta.servlet/jakarta/servlet/http/httpservlet',
  operations: [],
  handlers: [{ base: 'HttpServlet', methods: ['service', 'doGet', 'doPost', 'doPut', 'doDelete', 'doHead'] }],
};

export const grpcServices: Library = {
  id: 'grpc-services',
  title: 'gRPC server for Java',
  language: 'java',
  modules: ['io.grpc', 'io.grpc.stub'],
  protocol: 'grpc',
  version: '1.x: limits nothing by itself',
  source: 'https://grpc.io/docs/languages/java/basics/#server',
  operations: [
    { at: ['ServerBuilder.forPort', 'Grpc.newServerBuilderForPort', 'netty.NettyServerBuilder.forPort', 'netty.NettyServerBuilder.forAddress', 'NettyServerBuilder.forPort'], does: 'make', makes: 'GrpcServerBuilder' },
    { at: ['GrpcServerBuilder#build'], does: 'make', makes: 'GrpcServer' },
    { at: ['GrpcServerBuilder#*'], does: 'make', makes: 'GrpcServerBuilder' },
    // Hosts such as Spring start and end it themselves; this is the program of its own.
    { at: ['GrpcServer#start'], does: 'listen' },
  ],
  handlers: [{ base: '*ImplBase', asks: 'rpc' }],
};

/** Functions of AWS Lambda: what their class builds it builds once for many events, what their method builds for each. */
export const awsLambda: Library = {
  id: 'aws-lambda',
  title: 'AWS Lambda for Java',
  language: 'java',
  modules: ['com.amazonaws.services.lambda.runtime'],
  protocol: 'http',
  version: 'aws-lambda-java-core 1.x',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html',
  operations: [],
  handlers: ['RequestHandler', 'RequestStreamHandler'].map((base) => ({ base, methods: ['handleRequest'], asks: 'message' as const })),
};

/** Who may ask from another page: what Spring MVC, WebFlux and Spring Security share. */
export const springCors: Library = {
  id: 'spring-cors',
  title: 'Spring CORS',
  language: 'java',
  modules: [
    'org.springframework.web.servlet.config.annotation', 'org.springframework.web.reactive.config', 'org.springframework.web.cors', 'org.springframework.web.cors.reactive', 'org.springframework.web.bind.annotation',
  ],
  protocol: 'http',
  version: 'Spring Framework 5 to 7',
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html',
  operations: [],
  cors: [
    { credentials: 'allowCredentials', origins: ['allowedOrigins', 'allowedOriginPatterns'], methods: true },
    { credentials: 'setAllowCredentials', origins: ['addAllowedOrigin', 'addAllowedOriginPattern', 'setAllowedOrigins', 'setAllowedOriginPatterns'], methods: true },
    { credentials: 'allowCredentials', origins: ['origins', 'originPatterns'] },
  ],
};

const shared = ['spring-session', 'EnableRedisHttpSession', 'EnableJdbcHttpSession', 'EnableRedisWebSession', 'EnableHazelcastHttpSession', 'EnableMongoHttpSession', 'SessionDataStore'];

/** Sessions of servlets live in the memory of their container, unless Spring Session or the container keeps them elsewhere. */
export const servletSessions: Library = {
  id: 'servlet-sessions',
  title: 'HttpSession',
  language: 'java',
  modules: ['jakarta.servlet.http', 'javax.servlet.http'],
  protocol: 'http',
  version: 'Servlet 4 to 6: in the memory of the container',
  source: 'https://docs.spring.io/spring-session/reference/',
  operations: [
    { at: ['HttpServletRequest#getSession'], does: 'make', makes: 'HttpSession' },
    { at: ['HttpSession#setAttribute'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [], unlessMentioned: shared } },
  ],
};

export const springMemoryStores: Library = {
  id: 'spring-memory-stores',
  title: 'Spring Security',
  language: 'java',
  modules: [
    'org.springframework.security.oauth2.provider.token.store', 'org.springframework.session', 'org.springframework.session.web.http', 'org.springframework.security.core.session',
    'org.springframework.security.web.authentication.rememberme',
  ],
  protocol: 'http',
  version: 'Spring Security 5 to 7, Spring Session 2 to 4',
  source: 'https://docs.spring.io/spring-session/reference/api.html#api-mapsessionrepository',
  operations: [
    { at: ['InMemoryTokenStore', 'InMemoryTokenRepositoryImpl'], form: 'new', does: 'make', keeps: { what: 'logins and tokens', where: 'memory', unless: [] } },
    { at: ['MapSessionRepository', 'ReactiveMapSessionRepository'], form: 'new', does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [] } },
    { at: ['SessionRegistryImpl'], form: 'new', does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [], unlessMentioned: shared } },
  ],
};
