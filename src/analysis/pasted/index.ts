// The door of the room: what is seen in a few lines that are no file.
export { createRecogniser, type Recognise } from './recognise';
