// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';
import { amqp } from './amqp';
import { context } from './context';
import { databaseSql, mongo, mysqlSql, pgx } from './databases';
import { goRedis } from './go-redis';
import { grpcGo } from './grpc-go';
import { kafkaGo, sarama } from './kafka';
import { netHttp } from './net-http';
import { redigo } from './redigo';
import { retryablehttp } from './retryablehttp';
import { backoff, hystrix, retryGo, waitPolling } from './wrappers';

export const goLibraries: readonly Library[] = [
  context, netHttp, grpcGo, goRedis, redigo, sarama, kafkaGo, amqp, databaseSql, mysqlSql, pgx, mongo,
  retryablehttp, backoff, retryGo, waitPolling, hystrix,
];
