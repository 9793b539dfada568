// The door of the room: words in, answers out.
export { moves, social, type Move } from './move';
