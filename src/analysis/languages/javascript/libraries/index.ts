// The records of JavaScript's libraries. `npm run new:library` adds one to this list.
import type { Library } from '../../../concepts';
import { axios, axiosRetry, retryAxios } from './axios';
import { amqplib, kafkajs } from './brokers';
import { cors } from './cors';
import { mongodb, pg } from './databases';
import { fetchApi } from './fetch';
import { got } from './got';
import { grpc } from './grpc';
import { express, fastify, hono, koa, nest, next, nodeServer, honoNodeServer, nestHost, grpcNodeServer } from './http-servers';
import { localStores } from './local-stores';
import { nodeHttp, nodeHttps, undici } from './node-http';
import { nodeTls } from './node-tls';
import { ioredis, nodeRedis } from './redis';
import { awsSdk, jsonwebtoken, nestJwt, nodemailer, sessionSecrets } from './secret-holders';
import { knex, mysql2, prisma, sequelize, typeorm } from './sql-databases';
import { superagent } from './superagent';
import { timers } from './timers';
import { childProcess, computations, fs } from './thread-holders';
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
  ioredis,
  nodeRedis,
  amqplib,
  kafkajs,
  pg,
  mongodb,
  mysql2,
  prisma,
  knex,
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
  express,
  fastify,
  hono,
  koa,
  nest,
  next,
  nodeServer,
  honoNodeServer,
  nestHost,
  grpcNodeServer,
  nodeTls,
  awsSdk,
  jsonwebtoken,
  nestJwt,
  nodemailer,
  sessionSecrets,
  cors,
];
