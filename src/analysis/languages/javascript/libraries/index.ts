// The records of JavaScript's libraries. `npm run new:library` adds one to this list.
import type { Library } from '../../../concepts';
import { awsCdk } from './aws-cdk';
import { axios, axiosRetry, retryAxios } from './axios';
import { amqpConnectionManager, amqplib, kafkajs, mqtt, nats, natsStreaming } from './brokers';
import { awsClients, elasticsearch, languageModels, resend, serviceBus, slack, stripe, typesense } from './cloud-clients';
import { cors } from './cors';
import { dapr } from './dapr';
import { mongodb, pg } from './databases';
import { fetchApi } from './fetch';
import { got } from './got';
import { grpc } from './grpc';
import { awsLambda, express, fastify, hapi, hono, koa, nest, next, nodeServer, honoNodeServer, nestHost, grpcNodeServer } from './http-servers';
import { ky, ofetch } from './ky';
import { localStores } from './local-stores';
import { bull, bullmq } from './job-queues';
import { nestAxios, nestClients, nestContainer, rxjs } from './nest-clients';
import { nodeHttp, nodeHttps, undici } from './node-http';
import { nodeTls } from './node-tls';
import { ssh2 } from './ssh2';
import { expressHttpProxy, httpProxy, httpProxyMiddleware } from './proxies';
import { ioredis, nodeRedis } from './redis';
import { request, requestPromise } from './request';
import { awsSdk, hmacs, jsonwebtoken, nestJwt, nodemailer, passportStrategies, sessionSecrets, twilio } from './secret-holders';
import { drizzle, knex, mysql2, prisma, sequelize, supabase, typeorm } from './sql-databases';
import { superagent } from './superagent';
import { timers } from './timers';
import { childProcess, computations, fs } from './thread-holders';
import { basicFtp, ftp, jsftp, ldapClients, libcurl, telnetClient } from './directories-and-files';
import { minio, needleClient, nodeRestClient, pageRequests, serviceEndpoints } from './url-clients';
import { socketIo, socketIoClient, webSocket, ws } from './websockets';
import { wrappers } from './wrappers';

export const javascriptLibraries: readonly Library[] = [
  fetchApi,
  axios,
  axiosRetry,
  retryAxios,
  nodeHttp,
  nodeHttps,
  undici,
  got,
  ky,
  ofetch,
  request,
  requestPromise,
  httpProxyMiddleware,
  httpProxy,
  expressHttpProxy,
  nestAxios,
  nestClients,
  bull,
  bullmq,
  nestContainer,
  rxjs,
  ioredis,
  nodeRedis,
  amqplib,
  amqpConnectionManager,
  kafkajs,
  nats,
  natsStreaming,
  mqtt,
  ws,
  webSocket,
  ldapClients,
  basicFtp,
  ftp,
  jsftp,
  telnetClient,
  libcurl,
  needleClient,
  nodeRestClient,
  pageRequests,
  serviceEndpoints,
  minio,
  passportStrategies,
  hmacs,
  twilio,
  socketIoClient,
  socketIo,
  awsClients,
  languageModels,
  stripe,
  slack,
  resend,
  serviceBus,
  dapr,
  elasticsearch,
  typesense,
  pg,
  mongodb,
  mysql2,
  prisma,
  knex,
  drizzle,
  supabase,
  typeorm,
  sequelize,
  grpc,
  ...localStores,
  superagent,
  fs,
  childProcess,
  ...computations,
  ...wrappers,
  ...timers,
  awsLambda,
  express,
  fastify,
  hapi,
  hono,
  koa,
  nest,
  next,
  nodeServer,
  honoNodeServer,
  nestHost,
  grpcNodeServer,
  nodeTls,
  ssh2,
  awsSdk,
  jsonwebtoken,
  nestJwt,
  nodemailer,
  sessionSecrets,
  ...awsCdk,
  cors,
];
