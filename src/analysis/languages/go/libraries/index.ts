// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';
import { amqp } from './amqp';
import { waitPolling } from './apimachinery-wait';
import { awsSdk } from './aws-sdk';
import { azureAmqp } from './azure-amqp';
import { backoff } from './backoff';
import { consulApi } from './consul-api';
import { context } from './context';
import { cors } from './cors';
import { cryptoTls } from './crypto-tls';
import { dapr } from './dapr';
import { databaseSql } from './database-sql';
import { anySql } from './database-sql-any';
import { mysqlSql } from './database-sql-mysql';
import { elasticsearch, olivereElastic } from './elasticsearch';
import { etcd } from './etcd';
import { fasthttp } from './fasthttp';
import { goRedis } from './go-redis';
import { goRetry, retrySleep } from './go-retry';
import { gocql } from './gocql';
import { golangMigrate } from './golang-migrate';
import { gorm } from './gorm';
import { gormMysql } from './gorm-mysql';
import { gormPostgres } from './gorm-postgres';
import { grpcGo } from './grpc-go';
import { chi, echo, fiber, gin, gorillaMux, grpcServer, netHttpServer } from './http-servers';
import { breakers, hystrix } from './hystrix-go';
import { confluentKafka, franzGo } from './kafka-clients';
import { kafkaGo } from './kafka-go';
import { httpSdks } from './http-sdks';
import { ldap } from './ldap';
import { localStores } from './local-stores';
import { memcache } from './memcache';
import { mgo } from './mgo';
import { mongo } from './mongo-driver';
import { nats, natsStreaming } from './nats';
import { net } from './net';
import { netRpc } from './net-rpc';
import { netHttp } from './net-http';
import { oauth2 } from './oauth2';
import { pahoMqtt } from './paho-mqtt';
import { pgx } from './pgx';
import { redigo } from './redigo';
import { resty } from './resty';
import { retryGo } from './retry-go';
import { retryablehttp } from './retryablehttp';
import { sarama } from './sarama';
import { golangJwt, logins, sessionStores } from './secret-holders';
import { serviceClients } from './service-clients';
import { email, smtp } from './smtp';
import { time } from './time';
import { transports } from './transports';
import { coderWebsocket, gorillaWebsocket } from './websocket';
import { ftp, requestBuilders, ssh, telnet } from './url-clients';

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
  anySql,
  gorm,
  gormPostgres,
  gormMysql,
  pgx,
  mongo,
  ...localStores,
  mgo,
  nats,
  natsStreaming,
  resty,
  retryablehttp,
  backoff,
  retryGo,
  waitPolling,
  breakers,
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
  retrySleep,
  cors,
  net,
  netRpc,
  email, smtp,
  gorillaWebsocket,
  coderWebsocket,
  fasthttp,
  elasticsearch,
  olivereElastic,
  consulApi,
  dapr,
  etcd,
  memcache,
  ldap,
  confluentKafka,
  franzGo,
  gocql,
  oauth2,
  pahoMqtt,
  golangMigrate,
  awsSdk,
  azureAmqp,
  ...transports,
  ...httpSdks,
  ...serviceClients,
  ftp,
  requestBuilders,
  ssh,
  telnet,
];
