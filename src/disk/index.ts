// The door of the room: files of this machine and what git knows about them, for the hosts that run on Node (server, command line).
export { walk, type Walk } from './walk';
export { readText, type Read } from './read-text';
export { changedLinesSince } from './git';
export { diskMemory, productIn } from './memory';
