// Settings and connection strings in deployment files that switch off the checks of TLS.
import { reachOf, tlsParameters, type TlsWeakness, type Weakening } from '../../concepts';
import { placeOf, writtenAt, type Setting } from './setting';
import { urlsIn } from './url';

// By the name of the setting, in words joined by `_`. Only names that leave no doubt about which check they mean.
const switches: readonly { readonly key: RegExp; readonly values: RegExp; readonly weakens: Weakening }[] = [
  { key: /(^|_)(node_tls_)?reject_?unauthorized$/, values: /^(0|false|no)$/, weakens: 'certificate' },
  { key: /^pythonhttpsverify$/, values: /^0$/, weakens: 'certificate' },
  { key: /^(npm_config|yarn|pnpm_config)_strict_ssl$|^yarn_enable_strict_ssl$/, values: /^(0|false|no)$/, weakens: 'certificate' },
  { key: /^git_ssl_no_verify$/, values: /^(1|true|yes)$/, weakens: 'certificate' },
  { key: /(^|_)insecure_?skip_?(tls_?|ssl_?)?verify$|(^|_)(tls|ssl)_?(insecure_)?skip_?verify$|(^|_)skip_?(tls|ssl|certificate)_?(verify|verification|validation)$/, values: /^(1|true|yes)$/, weakens: 'certificate' },
  { key: /(^|_)(disable|ignore)_?(tls|ssl|certificate|cert)_?(verify|verification|validation|check|errors)$|(^|_)(tls|ssl)_?(allow_?invalid_?certificates|trust_?all)$|^trust_?server_?certificate$/, values: /^(1|true|yes)$/, weakens: 'certificate' },
  { key: /^(?!.*(skip|no|insecure|disable|ignore)_).*(^|_)(tls|ssl)_?(verify|verification|verify_?(peer|certs?|certificates?))$|^(?!.*(skip|no|insecure|disable|ignore)_).*(^|_)verify_?(tls|ssl|certs|certificates)$/, values: /^(0|false|no|off)$/, weakens: 'certificate' },
  { key: /(^|_)dangerous_?accept_?any_?server_?certificate(_?validator)?$|(^|_)use_?insecure_?trust_?manager$/, values: /^(1|true|yes)$/, weakens: 'certificate' },
  // Of the versions that are allowed the oldest counts.
  { key: /(^|_)(enabled_?protocols?|(ssl|tls)_?protocols?|(ssl|tls)_?versions?)$/, values: /(^|[\s,;["'+])(ssl_?v3|tls_?v?1(\.[01])?)($|[\s,;\]"'])/, weakens: 'version' },
  { key: /(^|_)(tls|ssl|openssl)_?(verification|verify)_?mode$/, values: /^(none|verify_none)$/, weakens: 'certificate' },
];

// Flags without a value.
const flags = /^--(insecure-skip-tls-verify|kubelet-insecure-tls|tls-skip-verify|skip-tls-verify|insecure-skip-verify)$/;

/** At most one weakness a setting; none where it only concerns this machine. */
export function tlsWeaknessOf(setting: Setting): TlsWeakness | undefined {
  return ofSwitch(setting) ?? ofParameter(setting);
}

/** True for a key and a value that switch a check off, in any configuration; keys in any spelling. */
export function switchesOff(key: string, value: string): Weakening | undefined {
  const words = key.replace(/^-+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return switches.find((one) => one.key.test(words) && one.values.test(value.trim().toLowerCase()))?.weakens;
}

function ofSwitch(setting: Setting): TlsWeakness | undefined {
  const { key, value } = setting;
  const at = writtenAt(value, 0, setting);
  if (flags.test(value)) return { at: setting.at, name: value, library: 'command line', weakens: 'certificate', when: 'always', clues: [], fixes: [] };
  const weakens = switchesOff(key, value);
  return weakens && { at, name: `${key}=${value.trim()}`, library: 'setting', weakens, when: 'always', clues: [], fixes: [] };
}

function ofParameter(setting: Setting): TlsWeakness | undefined {
  const urls = urlsIn(setting.value);
  if (urls.length > 0 && urls.every((url) => url.hosts.every((host) => reachOf(host.name) === 'loopback'))) return undefined;
  if (isLoopback(setting.value)) return undefined;
  for (const { name, values, weakens, when } of tlsParameters) {
    const found = new RegExp(`(?:^|[?&;\\s])(${name}\\s*=\\s*([\\w.-]+))`, 'i').exec(setting.value);
    const isString = urls.length > 0 || /(?:^|[;\s])(?:host|server|data source|addr)\s*=/i.test(setting.value);
    if (!found || !isString || !values.includes(found[2]!.toLowerCase()) || (when && /sslrootcert=/i.test(setting.value))) continue;
    return { at: placeOf(found[1]!, setting), name: found[1]!, library: 'connection string', weakens, when: when ?? 'always', clues: [], fixes: [] };
  }
  return undefined;
}

/** `Server=localhost,1433;…`, `Data Source=.;…`: a database on this machine. */
function isLoopback(value: string): boolean {
  const host = /(?:^|[;\s])(?:host|server|data source|addr)\s*=\s*(?:tcp:)?([^;,\\]+)/i.exec(value)?.[1]?.trim();
  return host !== undefined && (/^(\.|\(local\)|\(localdb\))$/i.test(host) || reachOf(host.replace(/:\d+$/, '')) === 'loopback');
}
