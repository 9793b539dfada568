// All Java libraries the analysis knows.
import type { Library } from '../../../concepts';
import { completableFuture } from './completable-future';
import { httpUrlConnection } from './http-url-connection';
import { javaHttpClient } from './java-http-client';
import { microprofileFaultTolerance, resilience4j, springRetry } from './retries';
import { springBeans } from './spring-beans';
import { springRestTemplate } from './spring-rest-template';

export const javaLibraries: readonly Library[] = [
  completableFuture,
  httpUrlConnection,
  javaHttpClient,
  microprofileFaultTolerance,
  resilience4j,
  springBeans,
  springRestTemplate,
  springRetry,
];
