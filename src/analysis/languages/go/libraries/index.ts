// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';
import { amqp } from './amqp';
import { context } from './context';
import { databaseSql, gorm, gormMysql, gormPostgres, mgo, mongo, mysqlSql, pgx } from './databases';
import { goRedis } from './go-redis';
import { grpcGo } from './grpc-go';
import { kafkaGo, sarama } from './kafka';
import { netHttp } from './net-http';
import { nats } from './nats';
import { redigo } from './redigo';
import { resty } from './resty';
import { retryablehttp } from './retryablehttp';
import { backoff, hystrix, retryGo, waitPolling } from './wrappers';

export const goLibraries: readonly Library[] = [
  context, netHttp, grpcGo, goRedis, redigo, sarama, kafkaGo, amqp, databaseSql, mysqlSql, gorm, gormPostgres, gormMysql, pgx, mongo, mgo,
  nats, resty,
  retryablehttp, backoff, retryGo, waitPolling, hystrix,
];
