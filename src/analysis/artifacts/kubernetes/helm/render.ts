// A template of a chart as the YAML that Helm would apply with the default values, with the places of the template.
import { createLineIndex } from '../../../../base/line-index';
import type { Site } from '../../../concepts';
import type { FileTable } from '../../../program';
import { copyOf, Dict, evaluate, TemplateTrouble, unknown, type Rendered, type RenderedPart, type Template, type Value } from '../../go-template';
import type { YamlNode } from '../../yaml/node';
import { readYaml } from '../../yaml/read-yaml';
import { relocate, type Origin } from '../../yaml/relocate';
import type { Chart } from './chart';
import { parsedTemplate } from './files';
import { joined } from '../path';

export interface RenderedTemplate {
  readonly documents: readonly YamlNode[];
  /** At most one sentence. */
  readonly troubles: readonly string[];
}

/** The namespace that a release is taken to be installed in. */
export const releaseNamespace = 'default';

/** Never throws. What cannot be known stays in the YAML as a hole. */
export function renderTemplate(chart: Chart, path: string, text: string, files: FileTable): RenderedTemplate {
  // Parts are rendered where they are used.
  if (chart.inactive || /(^|\/)(_[^/]*|NOTES\.txt)$/.test(path)) return { documents: [], troubles: [] };
  const { template, trouble } = parsedTemplate(text);
  if (trouble) return { documents: [], troubles: [broken(text, trouble)] };
  try {
    const rendered = evaluate({ template, dot: rootOf(chart, path, files), defines: chart.defines, parse: parseOrThrow });
    const yaml = readYaml(path, rendered.text);
    const placeOf = placesIn(path, rendered);
    return {
      documents: yaml.documents.map((document) => relocate(document, { ...placeOf, editable: false })),
      // A hole in the wrong place is no fault of the chart.
      troubles: chart.circular ? ['The chart and those that list it as a dependency list each other in a circle; it is read as if it stood alone.'] : rendered.open || yaml.troubles.length === 0 ? [] : ['What the template gives with the default values is no valid YAML; only the rest of it is read.'],
    };
  } catch (error) {
    if (error instanceof TemplateTrouble) return { documents: [], troubles: [broken(text, error)] };
    // The only way to run out of stack here: a template can put a mapping into itself.
    if (error instanceof RangeError) return { documents: [], troubles: [broken(text, new TemplateTrouble('its values contain themselves'))] };
    throw error;
  }
}

function parseOrThrow(text: string): Template {
  const { template, trouble } = parsedTemplate(text);
  if (trouble) throw new TemplateTrouble(trouble.message);
  return template;
}

function broken(text: string, { message, at }: TemplateTrouble): string {
  const where = at === undefined ? '' : ` at line ${createLineIndex(text).positionAt(at).line + 1}`;
  return `The template is not read: ${message}${where}.`;
}

function rootOf(chart: Chart, path: string, files: FileTable): Dict {
  const { metadata } = chart;
  const title = new Dict([...metadata].map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]));
  title.set('Name', chart.name);
  title.set('AppVersion', metadata.get('appVersion') ?? '');
  title.set('IsRoot', chart.name === chart.release);
  return Dict.of({
    Values: copyOf(chart.values),
    Chart: title,
    Release: Dict.of({ Name: chart.release, Namespace: releaseNamespace, Service: 'Helm', IsInstall: true, IsUpgrade: false, Revision: 1 }),
    Capabilities: Dict.of({
      KubeVersion: Dict.of({ Version: 'v1.33.0', Major: '1', Minor: '33', GitVersion: 'v1.33.0' }),
      APIVersions: Dict.of({ Has: ([asked]) => (typeof asked === 'string' && ofEveryCluster.test(asked) ? true : unknown) }),
      HelmVersion: Dict.of({ Version: 'v3.18.0' }),
    }),
    Template: Dict.of({ Name: path, BasePath: joined(chart.folder, 'templates') }),
    Files: filesOf(chart, files),
    Subcharts: new Dict(),
  });
}

const ofEveryCluster = /^(v1|apps\/v1|batch\/v1|policy\/v1|networking\.k8s\.io\/v1|autoscaling\/v2|rbac\.authorization\.k8s\.io\/v1)(\/|$)/;

// Files of the chart are put into ConfigMaps as they are; patterns of names are not followed.
function filesOf(chart: Chart, files: FileTable): Dict {
  const get = ([name]: readonly Value[]): Value => (typeof name === 'string' ? files.text(joined(chart.folder, name)) ?? unknown : unknown);
  return Dict.of({ Get: get, GetBytes: get, Lines: () => unknown, Glob: () => unknown });
}

function placesIn(file: string, { parts, text }: Rendered): Omit<Required<Origin>, 'editable'> {
  /** The last part that begins at or before an offset. */
  const indexAt = (offset: number): number => {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (parts[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset: number): number => {
    const part = parts[indexAt(offset)];
    return !part ? 0 : part.literal ? part.start + offset - part.at : part.start;
  };
  const endOf = (offset: number): number => {
    const part = parts[indexAt(Math.max(0, offset - 1))];
    return !part ? 0 : part.literal ? part.start + offset - part.at : part.end;
  };
  const shownBy = (start: number, end: number): RenderedPart | undefined => {
    const i = indexAt(start);
    return parts[i]?.at === start && (parts[i + 1]?.at ?? text.length) === end ? parts[i] : undefined;
  };
  return {
    placeOf: ({ start, end }) => {
      const from = startOf(start);
      // A loop comes back to lines further up.
      return { file, span: { start: from, end: Math.max(from, end > start ? endOf(end) : from) } };
    },
    // Where a text has escapes, offsets in it are not those in what is written.
    shownIn: ({ start, end }, inside) => {
      const first = text.slice(start, end) === inside ? start : text.slice(start + 1, end - 1) === inside ? start + 1 : undefined;
      if (first === undefined) return [];
      const shown: { start: number; end: number; from: Site }[] = [];
      for (let i = indexAt(first); i < parts.length && parts[i]!.at < first + inside.length; i++) {
        const { at, from } = parts[i]!;
        // An action may give the quotes as well.
        if (from && at >= start) shown.push({ start: Math.max(0, at - first), end: Math.min(inside.length, (parts[i + 1]?.at ?? text.length) - first), from });
      }
      return shown;
    },
    // Quotes may stand around an action.
    sourceOf: ({ start, end }) => (shownBy(start, end) ?? (/["']/.test(text.charAt(start)) ? shownBy(start + 1, end - 1) : undefined))?.from,
  };
}
