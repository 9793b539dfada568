// The door of the room: what client and server say to each other beyond the language server protocol.
export type * from './messages';
export type * from './settings';
export type * from './initialization';
export { clientCommands } from './initialization';
