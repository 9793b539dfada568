// The service map in a few lines of Markdown, for where nothing can be drawn.
import type { SystemMap } from '../../../model';

/** More is a wall of text; the map itself shows all. */
const most = { singles: 8, parts: 30 };

export function mapMarkdown({ nodes, edges, singlePointsOfFailure }: SystemMap): string {
  const singles = singlePointsOfFailure.slice(0, most.singles).map(({ id, why }) => `- **${id}** ${placeOf(id)} ${why}`);
  const parts = nodes.slice(0, most.parts).map(({ id, kind, product }) => {
    const calls = edges.filter(({ from }) => from === id).map(({ to }) => to);
    return `- **${id}** (${product ?? kind.replace('-', ' ')}) ${placeOf(id)}${calls.length > 0 ? ` → ${calls.join(', ')}` : ''}`;
  });
  const left = nodes.length - parts.length;
  return [
    ...(singles.length > 0 ? [`Single points of failure:\n\n${singles.join('\n')}`] : []),
    `What runs, and whom it calls:\n\n${parts.join('\n')}${left > 0 ? `\n- and ${left} more` : ''}`,
  ].join('\n\n');

  function placeOf(id: string): string {
    const node = nodes.find((each) => each.id === id);
    return node ? `\`${node.file}:${node.line}\`` : '';
  }
}
