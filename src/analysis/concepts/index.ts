// The door of the room: the vocabulary of facts.
export type * from './site';
export type * from './policy';
export type * from './address';
export type * from './remote-call';
export type * from './server-entry';
export type * from './query';
export type * from './per-item';
export type * from './short-lived';
export type * from './tls';
export type * from './workload';
export type * from './library';
export type * from './lost-failure';
export type * from './credential';
export type * from './facts';
export { issuerOf, kindOfSecret } from './credential';
export { noFacts } from './facts';
export { tlsParameters } from './tls';
export { encrypted, reachOf, schemeOf, type Scheme, type SourceEdit } from './reach';
