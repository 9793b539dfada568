// The HTTP server of the JDK, and Undertow: they end with the process, whatever they are answering.
import type { Library } from '../../../concepts';

const documented = { language: 'java', protocol: 'http' } as const;

export const jdkHttpServer: Library = {
  ...documented,
  id: 'jdk-http-server',
  title: 'com.sun.net.httpserver',
  modules: ['com.sun.net.httpserver'],
  version: 'JDK 8 to 25: stops when it is told to',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/jdk.httpserver/com/sun/net/httpserver/HttpServer.html#stop(int)',
  operations: [
    { at: ['HttpServer.create', 'HttpsServer.create'], does: 'make', makes: 'JdkHttpServer' },
    { at: ['JdkHttpServer#start', 'HttpServer#start', 'HttpsServer#start'], does: 'listen' },
  ],
};

export const undertow: Library = {
  ...documented,
  id: 'undertow',
  title: 'Undertow',
  modules: ['io.undertow'],
  version: '2.x: stops when it is told to',
  source: 'https://undertow.io/undertow-docs/undertow-docs-2.1.0/index.html#bootstrapping-undertow',
  operations: [
    { at: ['Undertow.builder'], does: 'make', makes: 'Undertow.Builder' },
    { at: ['Undertow.Builder#build'], does: 'make', makes: 'Undertow' },
    { at: ['Undertow.Builder#*'], does: 'make', makes: 'Undertow.Builder' },
    { at: ['Undertow#start'], does: 'listen' },
  ],
};
