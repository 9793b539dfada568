// The door of the room: plain readonly data that crosses between analysis, mentor and hosts.
export type * from './explanation';
export type * from './finding';
export type * from './learning';
export type * from './lesson';
export type * from './objection';
export type * from './recognised';
export type * from './system-map';
export { severities, atLeast } from './severity';
