// Where the arrow keys lead: every part is reached from every other. Left and right go from layer to layer; up and down go through a
// layer, and at its end on into the one beside it.
import type { Box } from './layout';

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Undefined where nothing lies that way. */
export function stepFrom(id: string, step: Step, boxes: readonly Box[]): string | undefined {
  const inOrder = boxes.toSorted((a, b) => (sameLayer(a, b) ? a.y - b.y : a.x - b.x));
  const at = inOrder.findIndex((box) => box.id === id);
  if (at < 0) return undefined;
  switch (step) {
    case 'first': return inOrder[0]!.id;
    case 'last': return inOrder.at(-1)!.id;
    case 'up': return inOrder[at - 1]?.id;
    case 'down': return inOrder[at + 1]?.id;
    case 'left': return nearest(inOrder[at]!, inOrder.findLast((box, i) => i < at && !sameLayer(box, inOrder[at]!)), inOrder);
    case 'right': return nearest(inOrder[at]!, inOrder.find((box, i) => i > at && !sameLayer(box, inOrder[at]!)), inOrder);
  }
}

// The layout centres the parts of a layer on one line.
const sameLayer = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) < 1;

/** The one of the layer that stands most nearly on the same height. */
function nearest(here: Box, one: Box | undefined, boxes: readonly Box[]): string | undefined {
  if (!one) return undefined;
  return boxes.filter((box) => sameLayer(box, one)).sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id;
}
