// All Java libraries the analysis knows.
import type { Library } from '../../../concepts';
import { apacheFluent, apacheHttpClient4, apacheHttpClient5 } from './apache-http-client';
import { awsSdk } from './aws-sdk';
import { kafkaClients, rabbitmqClient, springAmqp, springKafka } from './brokers';
import { completableFuture } from './completable-future';
import { jdbc, mongoJava, springData } from './databases';
import { grpcJava } from './grpc-java';
import { grpcServices, jaxrs, servlets, springMvc } from './http-servers';
import { httpUrlConnection } from './http-url-connection';
import { javaHttpClient } from './java-http-client';
import { javaTls } from './java-tls';
import { jaxrsClient } from './jaxrs-client';
import { mail } from './mail';
import { feign, okhttp, retrofit } from './okhttp';
import { jedis, lettuce, redisson, springDataRedis } from './redis-clients';
import { micronaut } from './micronaut';
import { microprofileFaultTolerance, resilience4j, springRetry } from './retries';
import { sockets } from './sockets';
import { springBeans } from './spring-beans';
import { springRestClient } from './spring-rest-client';
import { springRestTemplate } from './spring-rest-template';
import { reactor, springWebClient } from './spring-web-client';

export const javaLibraries: readonly Library[] = [
  apacheFluent,
  apacheHttpClient4,
  apacheHttpClient5,
  awsSdk,
  completableFuture,
  feign,
  grpcJava,
  grpcServices,
  httpUrlConnection,
  javaHttpClient,
  javaTls,
  jaxrs,
  jaxrsClient,
  jdbc,
  jedis,
  kafkaClients,
  lettuce,
  mail,
  micronaut,
  microprofileFaultTolerance,
  mongoJava,
  okhttp,
  rabbitmqClient,
  reactor,
  redisson,
  resilience4j,
  retrofit,
  servlets,
  sockets,
  springAmqp,
  springBeans,
  springData,
  springDataRedis,
  springKafka,
  springMvc,
  springRestClient,
  springRestTemplate,
  springRetry,
  springWebClient,
];
