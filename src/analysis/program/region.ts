// Puts a stretch of code into the one around it. What begins with a spread gets a shape of its own from the engine each time, larger
// than the object and slow to read, so that here, as everywhere where many are made and kept, the spread comes last.
import type { Region } from './program';

/** The region inside another one, whose index is `parent`; -1 for none. */
export const regionIn = (parent: number, region: Omit<Region, 'parent'>): Region => ({ parent, ...region });
