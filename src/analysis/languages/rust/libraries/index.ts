// All Rust libraries the analysis knows.
import type { Library } from '../../../concepts';
import { otherChannels, stdChannels, tokioChannels } from './channels';
import { actixWeb, axum, poem, rocket, tonicServer, utoipa, warp } from './http-servers';
import { asyncNats } from './async-nats';
import { awc } from './awc';
import { awsSdk } from './aws-sdk';
import { backoff, tower } from './retries';
import { diesel, dieselAsync } from './diesel';
import { clickhouse } from './clickhouse';
import { cors } from './cors';
import { elasticsearch } from './elasticsearch';
import { hyper } from './hyper';
import { isahc, smallClients, surf } from './isahc';
import { lapin } from './lapin';
import { ldap3 } from './ldap3';
import { lettreTransport } from './lettre';
import { mongodb } from './mongodb';
import { nativeTls, openssl, rustls } from './native-tls';
import { postgres, postgresPools } from './postgres';
import { rdkafka } from './rdkafka';
import { redis } from './redis';
import { reqwest } from './reqwest';
import { rumqttc } from './rumqttc';
import { awsCredentials, jsonwebtoken, lettre, oauth2, signingKeys } from './secret-holders';
import { scylla } from './scylla';
import { seaOrm } from './sea-orm';
import { sessionStores } from './session-stores';
import { sqlx } from './sqlx';
import { stdHolding, stdNet } from './std';
import { suppaftp } from './suppaftp';
import { tokio } from './tokio';
import { tonic } from './tonic';
import { tungstenite } from './tungstenite';
import { ureq } from './ureq';

export const rustLibraries: readonly Library[] = [
  tokio,
  reqwest,
  hyper,
  ureq,
  awc,
  tonic,
  redis,
  sqlx,
  postgres,
  postgresPools,
  lapin,
  rdkafka,
  asyncNats,
  awsSdk,
  mongodb,
  backoff,
  tower,
  nativeTls,
  openssl,
  rustls,
  jsonwebtoken,
  oauth2,
  awsCredentials,
  signingKeys,
  lettre,
  axum,
  actixWeb,
  rocket,
  poem,
  utoipa,
  warp,
  tonicServer,
  stdHolding,
  otherChannels,
  stdChannels,
  tokioChannels,
  stdNet,
  tungstenite,
  lettreTransport,
  dieselAsync,
  diesel,
  seaOrm,
  isahc,
  smallClients,
  surf,
  rumqttc,
  ldap3,
  scylla,
  elasticsearch,
  clickhouse,
  suppaftp,
  sessionStores,
  ...cors,
];
