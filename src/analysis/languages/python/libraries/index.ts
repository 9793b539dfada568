// The records of Python's libraries. `npm run new:library` adds one to this list.
import type { Library } from '../../../concepts';
import { awsCdk } from './aws-cdk';
import { aiohttp } from './aiohttp';
import { asyncio } from './asyncio';
import { asyncpg } from './asyncpg';
import { boto3, botocore, elasticsearch, languageModels, stripe } from './cloud-clients';
import { confluentKafka } from './confluent-kafka';
import { cors } from './cors';
import { dapr } from './dapr';
import { databases, supabase } from './databases';
import { djangoModels } from './django-models';
import { grpcio } from './grpcio';
import { httpClient } from './http-client';
import { aiohttpWeb, awsLambda, celery, django, fastapi, flask, grpcServicer, httpServer, starlette, tornado } from './http-servers';
import { httpx } from './httpx';
import { kafkaPython } from './kafka-python';
import { localStores } from './local-stores';
import { ftplib, imaplib, imapTools, ldap3, poplib, pythonLdap, smtplib, nntplib, telnetlib, xmlrpc } from './mail-and-files';
import { aioPika, kombu, natsPy, paho, websocketClient, websockets } from './message-clients';
import { mysqlDrivers } from './mysql';
import { neo4j } from './neo4j';
import { pika } from './pika';
import { psycopg } from './psycopg';
import { psycopg2 } from './psycopg2';
import { pymongo } from './pymongo';
import { asyncioQueues, threadQueues } from './queues';
import { redis, redisAsyncio, redisPubSub } from './redis';
import { requests } from './requests';
import { backoff, retry, retrying, stamina } from './retry-decorators';
import { awsKeys, basicAuth, pyjwt, hmacKeys, providerTokens, storeLogins, webSecrets } from './secret-holders';
import { pycurl, soapClients } from './curl-and-soap';
import { consul, minio, serviceEndpoints, socketIo } from './service-endpoints';
import { pysnmp } from './snmp';
import { sleep } from './sleep';
import { socket } from './socket';
import { sqlalchemy } from './sqlalchemy';
import { asyncssh, paramiko } from './ssh';
import { ssl } from './ssl';
import { tenacity } from './tenacity';
import { fileModules, files, os, passwordHashes, subprocess, terminal, time } from './thread-holders';
import { urllib, urllibParse } from './urllib';
import { urllib3 } from './urllib3';

export const pythonLibraries: readonly Library[] = [
  aiohttp,
  asyncio,
  asyncssh,
  asyncioQueues,
  threadQueues,
  asyncpg,
  databases,
  supabase,
  neo4j,
  confluentKafka,
  djangoModels,
  grpcio,
  httpClient,
  httpx,
  kafkaPython,
  paramiko,
  pika,
  aioPika,
  kombu,
  natsPy,
  paho,
  websockets,
  websocketClient,
  boto3,
  botocore,
  stripe,
  languageModels,
  elasticsearch,
  smtplib,
  imaplib,
  poplib,
  imapTools,
  xmlrpc,
  ftplib,
  nntplib,
  telnetlib,
  ldap3,
  pythonLdap,
  ...mysqlDrivers,
  ...localStores,
  psycopg,
  psycopg2,
  pymongo,
  pysnmp,
  redis,
  redisAsyncio,
  redisPubSub,
  requests,
  socket,
  sqlalchemy,
  subprocess,
  passwordHashes,
  files,
  fileModules,
  os,
  terminal,
  tenacity,
  backoff,
  retry,
  retrying,
  stamina,
  sleep,
  time,
  urllib,
  urllibParse,
  urllib3,
  aiohttpWeb,
  awsLambda,
  celery,
  django,
  fastapi,
  flask,
  grpcServicer,
  httpServer,
  starlette,
  tornado,
  ssl,
  awsKeys,
  basicAuth,
  storeLogins,
  pycurl,
  soapClients,
  serviceEndpoints,
  minio,
  consul,
  socketIo,
  providerTokens,
  hmacKeys,
  pyjwt,
  webSecrets,
  ...awsCdk,
  cors,
  dapr,
];
