// Which units run and end, or are started by something else when they are needed.
import { valueOf, valuesOf, type Unit } from './unit';

/** `parts`: the unit itself first, then what is added to it. */
export function runsAndEnds(name: string, parts: readonly Unit[]): boolean {
  const of = (section: string, key: string): string | undefined => parts.flatMap((part) => valueOf(part, section, key) ?? []).at(-1);
  const type = of('Service', 'Type') ?? 'simple';
  if (type === 'oneshot' || of('Service', 'RemainAfterExit') !== undefined || of('Unit', 'OnSuccess') !== undefined) return true;
  // The bus starts it again for the next who asks.
  if (type === 'dbus' || of('Service', 'BusName') !== undefined) return true;
  // What nobody enables at boot is started by hand or by another unit.
  const wanted = parts.flatMap((part) => [...valuesOf(part, 'Install', 'WantedBy'), ...valuesOf(part, 'Install', 'RequiredBy')]).map(({ value }) => value).join(' ');
  if (!/(multi-user|default|network-online|[\w-]*server)\.target/.test(wanted)) return true;
  // What has to be done before others prepares something.
  if (parts.some((part) => valuesOf(part, 'Unit', 'Before').some(({ value }) => /\.target/.test(value) && !/shutdown/.test(value)))) return true;
  return preparing.test(name) || valuesOf(parts[0]!, 'Service', 'ExecStart').some(({ value }) => shortCommand.test(value));
}

const preparing = /(^|[-_@])(setup|init|migrat\w*|prepare|install|provision|backup|cleanup|firstboot|bootstrap|restore|update|resume|oneshot)([-_@]|$)/i;

// Commands that change something and return.
const shortCommand = /^[-@:+!]*(?:\/\S*\/)?(iptables\S*|ip6?tables\S*|ip|ifconfig|sysctl|modprobe|mount|umount|echo|touch|chmod|chown|mkdir|rm|cp|hdparm|ethtool|nft|setfacl|systemctl|loginctl|docker(?:-compose)? +(?:start|(?:compose +)?up(?: +\S+)* +-d)|podman +start)(\s|$)/;
