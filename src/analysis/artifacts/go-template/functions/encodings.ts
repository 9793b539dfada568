// Functions that write values as YAML, JSON or Base64, and read them.
import { parse as parseYaml, stringify } from 'yaml';
import { Dict, hole, missing, sizeOf, textOf, unknown, type Value } from '../value';
import { text, type TemplateFunction } from './function';

const toYaml: TemplateFunction = ([value], runtime) => {
  if (value === unknown || value === missing) return value;
  runtime.spend(sizeOf(value ?? null));
  return stringify(plainOf(value ?? null), { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true }).replace(/\n$/, '');
};
const toJson: TemplateFunction = ([value], runtime) => {
  if (value === unknown || value === missing) return value;
  runtime.spend(sizeOf(value ?? null));
  return JSON.stringify(plainOf(value ?? null));
};
const fromYaml: TemplateFunction = ([value], runtime) => {
  if (value === unknown || typeof value !== 'string') return unknown;
  runtime.spend(sizeOf(value));
  if (value.length > 200_000 || /&\w/.test(value)) return unknown;
  try {
    return valueOf(parseYaml(value, { logLevel: 'silent', maxAliasCount: 100 }));
  } catch {
    // Helm gives an object that tells the error; what is in the text is not known.
    return unknown;
  }
};

// What chance, the clock or the cluster decides.
const byChance: TemplateFunction = () => unknown;

export const encodings: Readonly<Record<string, TemplateFunction>> = {
  toYaml, mustToYaml: toYaml, toYamlPretty: toYaml,
  toJson, mustToJson: toJson, toPrettyJson: toJson, toRawJson: toJson,
  fromYaml, fromJson: fromYaml, fromYamlArray: fromYaml, fromJsonArray: fromYaml,
  // What is hidden here is read as what it is.
  b64enc: ([value]) => (text(value).includes(hole) || value === unknown ? unknown : encoded(text(value))),
  b64dec: ([value]) => decoded(text(value)),
  sha256sum: byChance, sha1sum: byChance, adler32sum: byChance,
  randAlphaNum: byChance, randAlpha: byChance, randNumeric: byChance, randAscii: byChance, uuidv4: byChance, now: byChance, date: byChance, env: byChance,
  expandenv: byChance, genCA: byChance, genSelfSignedCert: byChance, genSignedCert: byChance, genPrivateKey: byChance, htpasswd: byChance, derivePassword: byChance,
};

function encoded(value: string): Value {
  return btoa(String.fromCharCode(...new TextEncoder().encode(value.slice(0, 50_000))));
}

function decoded(value: string): Value {
  try {
    return atob(value);
  } catch {
    return unknown;
  }
}

function plainOf(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (value instanceof Dict) return new Map([...value].map(([key, one]) => [key, plainOf(one)]));
  return value === unknown || value === missing ? hole : typeof value === 'function' ? textOf(value) : value;
}

function valueOf(plain: unknown): Value {
  if (Array.isArray(plain)) return plain.map(valueOf);
  if (typeof plain === 'object' && plain !== null) return new Dict(Object.entries(plain).map(([key, one]) => [key, valueOf(one)]));
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
}
