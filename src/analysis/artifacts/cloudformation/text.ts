// Values as the text that a program is handed, with a hole for what is not known.
import { plainOf } from '../cloud/traits';
import type { Scope } from '../cloud/place';
import type { Value } from '../cloud/tree';
import { hole } from '../settings/setting';

export function textOf(written: Value, scope: Scope, depth = 0): string {
  const { value } = scope.known(written);
  const plain = plainOf(value);
  // `{{resolve:secretsmanager:…}}` is looked up when the template is used; `${env:NAME}` of the Serverless Framework before.
  if (plain !== undefined) return String(plain).replace(/\{\{resolve:[^}]*\}\}|\$\{(?:[^{}]|\$\{[^{}]*\})*\}/g, hole);
  if (depth > 4) return hole;
  if (value.kind === 'template') return value.parts.map((part) => (typeof part === 'string' ? part : textOf(part, scope, depth + 1))).join('');
  const [separator, list] = value.kind === 'call' && value.name === 'Fn::Join' ? value.args : [];
  if (separator?.kind === 'text' && list?.kind === 'list') return list.items.map((item) => textOf(item, scope, depth + 1)).join(separator.text);
  return hole;
}
