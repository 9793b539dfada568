// The door of the room: the learner's words in, an answer out.
export type { Answer } from './compose';
export { createDialog, type CodePort, type Dialog } from './converse';
export { moves, social, type Move } from './move';
