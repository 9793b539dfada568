// What templates may call: Go's own functions, those of Sprig and of Helm. What is not here gives something unknown.
import { collections } from './collections';
import { encodings } from './encodings';
import type { TemplateFunction } from './function';
import { judgements } from './judgements';
import { numbers } from './numbers';
import { texts } from './texts';

export const functions: ReadonlyMap<string, TemplateFunction> = new Map([judgements, texts, numbers, collections, encodings].flatMap(
  (group) => Object.entries(group),
));
