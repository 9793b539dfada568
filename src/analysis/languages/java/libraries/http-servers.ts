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
