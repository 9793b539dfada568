// The door of the room: the language-neutral picture of source code. Types only, but for one maker of values.
export type * from './value';
export type * from './program';
export type * from './language';
export { unknown } from './value';
