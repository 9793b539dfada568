// All Rust libraries the analysis knows.
import type { Library } from '../../../concepts';
import { otherChannels, stdChannels, tokioChannels } from './channels';
import { actixWeb, axum, rocket, tonicServer, utoipa, warp } from './http-servers';
import { asyncNats } from './async-nats';
import { awc } from './awc';
import { backoff, tower } from './retries';
import { diesel, seaOrm } from './diesel';
import { hyper } from './hyper';
import { isahc, surf } from './isahc';
import { lapin } from './lapin';
import { lettreTransport } from './lettre';
import { mongodb } from './mongodb';
import { nativeTls, openssl, rustls } from './native-tls';
import { postgres } from './postgres';
import { rdkafka } from './rdkafka';
import { redis } from './redis';
import { reqwest } from './reqwest';
import { rumqttc } from './rumqttc';
import { awsCredentials, jsonwebtoken, lettre, oauth2, signingKeys } from './secret-holders';
import { sqlx } from './sqlx';
import { stdHolding, stdNet } from './std';
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
  lapin,
  rdkafka,
  asyncNats,
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
  diesel,
  seaOrm,
  isahc,
  surf,
  rumqttc,
];
