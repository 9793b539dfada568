// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';
import { amqp } from './amqp';
import { waitPolling } from './apimachinery-wait';
import { backoff } from './backoff';
import { context } from './context';
import { cors } from './cors';
import { cryptoTls } from './crypto-tls';
import { databaseSql } from './database-sql';
import { mysqlSql } from './database-sql-mysql';
import { goRedis } from './go-redis';
import { goRetry } from './go-retry';
import { gorm } from './gorm';
import { gormMysql } from './gorm-mysql';
import { gormPostgres } from './gorm-postgres';
import { grpcGo } from './grpc-go';
import { chi, echo, fiber, gin, gorillaMux, grpcServer, netHttpServer } from './http-servers';
import { hystrix } from './hystrix-go';
import { kafkaGo } from './kafka-go';
import { localStores } from './local-stores';
import { mgo } from './mgo';
import { mongo } from './mongo-driver';
import { nats } from './nats';
import { netHttp } from './net-http';
import { pgx } from './pgx';
import { redigo } from './redigo';
import { resty } from './resty';
import { retryGo } from './retry-go';
import { retryablehttp } from './retryablehttp';
import { sarama } from './sarama';
import { golangJwt, logins, sessionStores } from './secret-holders';
import { time } from './time';

export const goLibraries: readonly Library[] = [
  context,
  netHttp,
  grpcGo,
  goRedis,
  redigo,
  sarama,
  kafkaGo,
  amqp,
  databaseSql,
  mysqlSql,
  gorm,
  gormPostgres,
  gormMysql,
  pgx,
  mongo,
  ...localStores,
  mgo,
  nats,
  resty,
  retryablehttp,
  backoff,
  retryGo,
  waitPolling,
  hystrix,
  chi,
  echo,
  fiber,
  gin,
  gorillaMux,
  grpcServer,
  netHttpServer,
  cryptoTls,
  golangJwt,
  logins,
  sessionStores,
  time,
  goRetry,
  cors,
];
