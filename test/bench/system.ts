// What the benchmark measures of deployment files: map and rules from nothing and after an edit, and the layout of a large map.
import type { Analyser } from '../../src/analysis/analyser';
import { defaultConfiguration } from '../../src/analysis/engine/configuration';
import { layOut } from '../../src/webview/map/layout';
import { inSeconds, percentilesOf, watch, type Spent } from './measure';
import { madeSystem } from './made-system';

export async function benchSystem(create: () => Analyser): Promise<void> {
  const analyser = create();
  const system = madeSystem(500);
  const look = (): { findings: number; nodes: number; edges: number } => {
    let findings = 0;
    for (const file of analyser.files()) findings += analyser.findings(file, defaultConfiguration).length;
    const { nodes, edges } = analyser.map();
    return { findings, nodes: nodes.length, edges: edges.length };
  };
  const cold = watch();
  await analyser.update(system);
  const { findings, nodes, edges } = look();
  console.log(`system of 500 services in 2,000 YAML documents: map and rules ${inSeconds(cold())} of CPU (limit 3), ${nodes} nodes, ${edges} edges, ${findings} findings`);

  const times: Spent[] = [];
  for (let i = 0; i < 20; i++) {
    const { file, text } = system[(i * 37) % system.length]!;
    const edited = watch();
    await analyser.update([{ file, text: `# edit ${i}\n${text!}` }]);
    look();
    times.push(edited());
  }
  console.log(`edit of one file, until map and all findings are there: ${percentilesOf(times)} of CPU (limit 100)`);

  const drawn = create();
  await drawn.update(madeSystem(300));
  const map = drawn.map();
  const layout = watch();
  layOut(map);
  console.log(`layout of ${map.nodes.length} nodes and ${map.edges.length} edges: ${inSeconds(layout())} of CPU (limit 0.5)`);
}
