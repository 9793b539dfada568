// Whether copies of a workload are kept apart: on different nodes, and not all taken away at once when nodes are emptied.
import type { Declared, Edit, Facts } from '../../concepts';
import { insertFirst } from '../yaml/edit';
import { isOpen, itemsOf, nodeAt, textAt } from '../yaml/node';
import { podOf, textsOf, type Manifest } from './manifest';

/** Spread constraints, or an anti-affinity between pods, whatever it keeps apart. */
export function spreadOf(manifest: Manifest): Declared {
  const spec = nodeAt(podOf(manifest), 'spec');
  const constraints = nodeAt(spec, 'topologySpreadConstraints');
  const affinity = nodeAt(spec, 'affinity');
  if (itemsOf(constraints).length > 0 || nodeAt(affinity, 'podAntiAffinity')) return 'yes';
  const written = [constraints, affinity].some((node) => node !== undefined && node.kind === 'scalar' && !node.empty);
  return written || isOpen(spec) || isOpen(affinity) ? 'unknown' : 'no';
}

/** Which pods a PodDisruptionBudget protects; without labels all of the namespace. One that lets all of them be taken away protects none. */
export function budgetsOf({ kind, namespace, node, name }: Manifest): NonNullable<Facts['budgets']> {
  const allows = textAt(node, 'spec', 'maxUnavailable') === '100%' || /^0%?$/.test(textAt(node, 'spec', 'minAvailable') ?? '');
  return kind === 'PodDisruptionBudget' && !allows ? [{ scope: namespace, selector: textsOf(nodeAt(node, 'spec', 'selector', 'matchLabels')), at: name.at }] : [];
}

/** Lines that spread the copies over nodes, where the file can be added to and nothing is said about it yet. */
export function spreadEdit(manifest: Manifest, text: string): Edit | undefined {
  const labels = labelsOf(manifest);
  if (labels.length === 0 || spreadOf(manifest) !== 'no') return undefined;
  return insertFirst(text, nodeAt(podOf(manifest), 'spec'), [
    'topologySpreadConstraints:', '  - maxSkew: 1', '    topologyKey: kubernetes.io/hostname', '    whenUnsatisfiable: ScheduleAnyway', '    labelSelector:', '      matchLabels:', ...labels.map((label) => `        ${label}`),
  ]);
}

/** A PodDisruptionBudget behind everything else in the file. */
export function budgetEdit(manifest: Manifest, text: string): Edit | undefined {
  const { name, node, namespace } = manifest;
  const labels = labelsOf(manifest);
  // Behind braces, a list or a template there is no place for another object.
  if (labels.length === 0 || node.flow || /^items:/m.test(text)) return undefined;
  const lines = [
    '---', 'apiVersion: policy/v1', 'kind: PodDisruptionBudget', 'metadata:', `  name: ${name.text}`, ...(namespace === '' ? [] : [`  namespace: ${namespace}`]),
    'spec:', '  maxUnavailable: 1', '  selector:', '    matchLabels:', ...labels.map((label) => `      ${label}`), '',
  ];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { file: node.at.file, span: { start: text.length, end: text.length }, newText: (/[\r\n]$/.test(text) ? '' : end) + lines.join(end) };
}

const labelsOf = (manifest: Manifest): readonly string[] => [...textsOf(nodeAt(manifest.node, 'spec', 'selector', 'matchLabels'))].map(([key, value]) => `${quoted(key)}: ${quoted(value)}`);

const quoted = (text: string): string => (/^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text));
