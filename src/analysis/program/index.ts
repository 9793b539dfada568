// The door of the room: the language-neutral picture of source code. Types only, but for a maker of values and one of regions.
export type * from './value';
export type * from './program';
export type * from './language';
export { regionIn } from './region';
export { unknown } from './value';
