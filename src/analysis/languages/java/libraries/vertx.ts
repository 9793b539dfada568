// Vert.x: routes, sessions, its web client, and clients of databases. Connecting is limited to 60 seconds, waiting for an answer is not.
import type { Library, Operation, Setting } from '../../../concepts';
import { none, sendsOnce } from './remedies';

const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));
const both = (...names: readonly string[]): string[] => names.flatMap((name) => [name, `${name}Abs`]);
// The same in its own form and for RxJava and Mutiny.
const flavours = (...modules: readonly string[]): string[] => modules.flatMap((module) => ['', 'mutiny.', 'rxjava.', 'rxjava3.', 'reactivex.'].map((flavour) => `io.vertx.${flavour}${module}`));

const deadline: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{ title: 'Give the answer 5 seconds', replace: '$receiver$.timeout(5000)$.$name($args)' }],
};

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

export const vertxWeb: Library = {
  id: 'vertx-web',
  title: 'Vert.x Web',
  language: 'java',
  modules: flavours('ext.web', 'ext.web.sstore', 'ext.web.handler'),
  protocol: 'http',
  version: '3.9 to 5: locks no route and limits nothing by itself',
  source: 'https://vertx.io/docs/vertx-web/java/#_basic_vert_x_web_concepts',
  operations: [
    { at: ['Router.router'], does: 'make', makes: 'Router' },
    { at: on(['Router'], ...verbs, 'route'), does: 'make', makes: 'Route', handles: { path: ['0'] } },
    { at: on(['Route'], 'handler', 'blockingHandler', 'respond'), does: 'handle', makes: 'Route', handles: { from: 0 } },
    { at: ['Route#*'], does: 'make', makes: 'Route' },
    { at: ['LocalSessionStore.create'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [] } },
  ],
};

export const vertxWebClient: Library = {
  id: 'vertx-web-client',
  title: 'Vert.x WebClient',
  language: 'java',
  modules: flavours('ext.web.client'),
  protocol: 'http',
  version: '3.9 to 5: connectTimeout 60 s, idleTimeout 0 (none), no retries',
  source: 'https://vertx.io/docs/apidocs/io/vertx/ext/web/client/WebClientOptions.html',
  operations: [
    { at: ['WebClientOptions'], form: 'new', does: 'make', makes: 'WebClientOptions', deadline: none },
    { at: on(['WebClientOptions'], 'setIdleTimeout', 'setReadIdleTimeout'), does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'WebClientOptions' },
    { at: ['WebClientOptions#*'], does: 'configure', gives: [], makes: 'WebClientOptions' },
    { at: ['WebClient.create', 'WebClient.wrap'], requires: { 1: '*' }, does: 'make', makes: 'VertxClient', shares: true, through: ['1'], retry: sendsOnce },
    { at: ['WebClient.create'], does: 'make', makes: 'VertxClient', shares: true, deadline: none, retry: sendsOnce },
    { at: on(['VertxClient'], ...both('get', 'put', 'delete', 'head')), does: 'make', makes: 'VertxRequest', repeatable: 'yes' },
    { at: on(['VertxClient'], ...both('post', 'patch')), does: 'make', makes: 'VertxRequest', repeatable: 'no' },
    { at: on(['VertxClient'], ...both('request')), does: 'make', makes: 'VertxRequest', repeatable: { method: ['0'] } },
    { at: on(['VertxRequest'], 'timeout', 'idleTimeout'), does: 'configure', gives: ['deadline'], makes: 'VertxRequest' },
    { at: on(['VertxRequest'], 'send', 'sendJson', 'sendJsonObject', 'sendBuffer', 'sendForm', 'sendStream', 'rxSend', 'rxSendJson', 'rxSendJsonObject', 'rxSendBuffer', 'sendAndAwait', 'sendJsonAndAwait'), does: 'request', deadline, retry: { places: [], otherwise: 'none' } },
    { at: ['VertxRequest#*'], does: 'configure', gives: [], makes: 'VertxRequest' },
  ],
};

const sql = (kinds: readonly string[], ...names: readonly string[]): Operation => ({ at: on(kinds, ...names), does: 'query', lists: { sql: true } });

export const vertxSql: Library = {
  id: 'vertx-sql',
  title: 'SQL clients of Vert.x',
  language: 'java',
  modules: flavours('sqlclient', 'pgclient', 'mysqlclient', 'mssqlclient', 'jdbcclient', 'ext.sql', 'ext.jdbc', 'ext.asyncsql'),
  protocol: 'sql',
  version: '3.9 to 5: pools of 4 connections by default',
  source: 'https://vertx.io/docs/vertx-pg-client/java/#_running_queries',
  operations: [
    sql(['Pool', 'PgPool', 'MySQLPool', 'JDBCPool', 'MSSQLPool', 'SqlClient', 'SqlConnection', 'PgConnection', 'Transaction'], 'query', 'preparedQuery'),
    sql(['SQLConnection', 'SQLClient', 'JDBCClient', 'AsyncSQLClient'], 'query', 'queryWithParams', 'rxQuery', 'rxQueryWithParams'),
  ],
};
