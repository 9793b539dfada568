// The drawing as a picture of its own, with the colours it has here: outside of the editor there are none.
import type { Drawing } from './layout';

export function pictureText(drawn: SVGElement, { width, height }: Drawing): string {
  const copy = drawn.cloneNode(true) as SVGElement;
  const shapes = drawn.querySelectorAll<SVGElement>('path, rect, circle, text');
  copy.querySelectorAll<SVGElement>('path, rect, circle, text').forEach((each, index) => {
    const { fill: inside, stroke, strokeWidth, strokeDasharray, fontFamily, fontSize, fontWeight } = getComputedStyle(shapes[index]!);
    for (const [name, value] of Object.entries({ fill: inside, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': strokeDasharray, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight })) each.setAttribute(name, value);
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
