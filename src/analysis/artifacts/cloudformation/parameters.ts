// Values that other files give to the parameters of a template: what one environment sets and another does not is no one value.
import type { FileTable } from '../../program';

export interface Elsewhere {
  /** True if some file gives the parameter a value. */
  names(parameter: string): boolean;
  readonly readFrom: readonly string[];
}

const folders = ['params', 'parameters', 'param', 'config', 'configs', 'env', 'envs', 'environments', 'cloudformation', 'cfn', 'templates'];

/** Files beside the template and in folders that are named for them: parameter files, settings of SAM, stacks that nest it. */
export function givenElsewhere(path: string, files: FileTable): Elsewhere {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  const near = [...new Set([folder, ...(folder === '' ? [] : [above]), ...[folder, ...(folder === '' ? [] : [above])].flatMap((one) => folders.map((name) => (one === '' ? name : `${one}/${name}`)))])];
  const readFrom = near.flatMap((one) => files.inFolder(one)).filter((one) => one !== path && /(\.json|\.ya?ml|\.template|samconfig\.toml)$/.test(one));
  const given = new Set(readFrom.flatMap((one) => givenKept(one, files)));
  return { names: (parameter) => given.has(parameter), readFrom };
}

// Every template of a folder looks at all files of it; each text is read once.
const kept = new WeakMap<FileTable, Map<string, { readonly text: string; readonly given: readonly string[] }>>();

function givenKept(path: string, files: FileTable): readonly string[] {
  const text = files.text(path) ?? '';
  const readings = kept.get(files) ?? new Map<string, { readonly text: string; readonly given: readonly string[] }>();
  kept.set(files, readings);
  const known = readings.get(path);
  if (known?.text === text) return known.given;
  const given = givenIn(text);
  readings.set(path, { text, given });
  return given;
}

// Read as text: it only matters that the name stands there.
function givenIn(text: string): readonly string[] {
  if (/["']?ParameterKey["']?\s*:/.test(text)) return [...text.matchAll(/["']?ParameterKey["']?\s*:\s*["']?([A-Za-z0-9]+)/g)].map(([, name]) => name!);
  if (/^\s*parameter_overrides\s*=/m.test(text)) return [...text.matchAll(/([A-Za-z0-9]+)=/g)].map(([, name]) => name!);
  if (/AWS::(CloudFormation::Stack|Serverless::Application)\b/.test(text) || /^\s*\{\s*"(Parameters|Tags|StackPolicy)"\s*:/.test(text)) {
    return [...text.matchAll(/(?<=["'\s{,])([A-Za-z0-9]+)["']?\s*:/g)].map(([, name]) => name!);
  }
  return [];
}
