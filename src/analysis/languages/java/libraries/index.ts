// All Java libraries the analysis knows.
import type { Library } from '../../../concepts';
import { apacheFluent, apacheHttpClient4, apacheHttpClient5 } from './apache-http-client';
import { awsSdk, awsSdk1 } from './aws-sdk';
import { kafkaClients, pahoMqtt, queueListeners, rabbitmqClient, springAmqp, springKafka } from './brokers';
import { commonsNet } from './commons-net';
import { completableFuture } from './completable-future';
import { daprJava } from './dapr';
import { jdbc, mongoJava, springData } from './databases';
import { springLdap } from './directories';
import { feign, httpExchange, microprofileRestClient, micronautClient, retrofit } from './declared-clients';
import { grpcJava } from './grpc-java';
import { awsLambda, grpcServices, jaxrs, servlets, servletSessions, springCors, springMemoryStores, springMvc } from './http-servers';
import { httpUrlConnection } from './http-url-connection';
import { javaHttpClient } from './java-http-client';
import { javaTls } from './java-tls';
import { jaxrsClient } from './jaxrs-client';
import { jdkHttpServer, undertow } from './jdk-http-server';
import { jndiLdap } from './jndi-ldap';
import { commonsMail, mail, springMail } from './mail';
import { namedSettings } from './named-settings';
import { okhttp } from './okhttp';
import { thread, timeUnit } from './pauses';
import { concurrentQueues } from './queues';
import { jedis, lettuce, redisson, springDataRedis } from './redis-clients';
import { microprofileFaultTolerance, resilience4j, springRetry } from './retries';
import { elasticJava, stripeJava } from './service-clients';
import { sockets } from './sockets';
import { springBeans } from './spring-beans';
import { springRestClient } from './spring-rest-client';
import { springRestTemplate, springUriBuilder } from './spring-rest-template';
import { reactor, springWebClient } from './spring-web-client';
import { jsch, sshj } from './ssh';
import { javaTokens } from './tokens';
import { urlOpeners } from './url-openers';
import { vertxSql, vertxWeb, vertxWebClient } from './vertx';
import { javaWebsocket, jakartaWebsocket, springWebsocket } from './websockets';

export const javaLibraries: readonly Library[] = [
  apacheFluent,
  apacheHttpClient4,
  apacheHttpClient5,
  awsLambda,
  awsSdk,
  awsSdk1,
  commonsMail,
  commonsNet,
  completableFuture,
  concurrentQueues,
  daprJava,
  feign,
  grpcJava,
  grpcServices,
  httpExchange,
  httpUrlConnection,
  javaHttpClient,
  javaTls,
  javaTokens,
  jakartaWebsocket,
  javaWebsocket,
  jaxrs,
  jaxrsClient,
  jdbc,
  jedis,
  jdkHttpServer,
  jndiLdap,
  jsch,
  kafkaClients,
  lettuce,
  mail,
  micronautClient,
  microprofileFaultTolerance,
  microprofileRestClient,
  mongoJava,
  namedSettings,
  okhttp,
  pahoMqtt,
  queueListeners,
  rabbitmqClient,
  reactor,
  redisson,
  resilience4j,
  retrofit,
  servlets,
  servletSessions,
  elasticJava,
  stripeJava,
  sockets,
  springAmqp,
  springBeans,
  springCors,
  springData,
  springDataRedis,
  springKafka,
  springLdap,
  springMail,
  springMemoryStores,
  springMvc,
  springRestClient,
  springRestTemplate,
  springRetry,
  springUriBuilder,
  springWebClient,
  springWebsocket,
  sshj,
  thread,
  undertow,
  timeUnit,
  urlOpeners,
  vertxSql,
  vertxWeb,
  vertxWebClient,
];
