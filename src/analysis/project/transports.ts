// Whether what a call opens is encrypted: by its options, the scheme of its address, or what its library does unless told otherwise.
import { encrypted, schemeOf, type Address, type Change, type Connection, type Place, type Site, type Transport } from '../concepts';
import { isAsked } from './asked';
import { regionAround } from './by-place';
import { nameOf } from './call-names';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { short } from './policies';
import { changesFor } from './remedies';
import { callOf, siteOf, textOf, type CallRef, type Located } from './source-file';

/** What a call says about encryption, as connections with their fixes; none where it says nothing. */
export function connectionOf(match: Match, address: Address | undefined, tools: LiftTools): readonly Connection[] {
  const { operation, library, ref } = match;
  const transport = operation.transport ?? (operation.address?.form === 'url' || dials(match) ? { otherwise: 'scheme' as const } : undefined);
  if (!transport) return [];
  const base = { name: nameOf(match), protocol: library.protocol, ...(address ? { address } : {}), fixes: changesFor(match, transport.remedies, tools.resolver) };
  if (isEmulated(ref)) return [];
  if (transport.always && !isChosen(ref)) return [{ at: siteOf(ref.file, callOf(ref).name), transport: 'plaintext', because: 'option', note: `\`${textOf(ref.file, callOf(ref).name)}\``, ...base }];
  const judged = judge(match, transport, tools);
  if (judged === 'unknown') return [];
  if (judged) return [{ at: judged.at, transport: judged.transport, because: 'option', note: judged.note, ...base }];
  const scheme = schemeOf(address?.scheme, library.protocol);
  if (address && scheme) {
    if (scheme.secure && tools.policies.isEncryptedLater(match)) return [];
    const fixes = scheme.secure ? schemeChange(address, address.scheme!) : [];
    return [{ at: address.at, transport: scheme.secure ? 'plaintext' : 'tls', because: 'scheme', note: `\`${address.text}\``, ...base, fixes }];
  }
  if (transport.otherwise === 'plaintext') {
    // `ssl ? new IMAPSClient() : new IMAPClient()`: which of them it is, a setting decides.
    if (match.ambiguous && match.receivers.length > 1) return [];
    if (tools.policies.isEncryptedLater(match)) return [];
    // The scheme that asks for nothing else stands in the address: `mongodb://orders-db`.
    const at = address?.scheme !== undefined && address.text.includes('://') ? address.at : siteOf(ref.file, callOf(ref).at);
    return [{ at, transport: 'plaintext', because: 'default', note: `\`${library.title}\` speaks plaintext unless told otherwise`, ...base }];
  }
  return [];

  function schemeChange({ at: { file, span } }: Address, from: string): Change[] {
    const source = tools.resolver.text({ file, span }) ?? '';
    const offset = source.toLowerCase().indexOf(`${from}://`);
    const change = offset < 0 ? undefined : encrypted(source.slice(offset), from);
    if (!change) return [];
    const first = span.start + offset;
    return [{ title: change.title, edits: change.edits.map(({ start, end, newText }) => ({ file, span: { start: first + start, end: first + end }, newText })) }];
  }
}

/** `uri.toURL().openStream()`: what was only named before is dialled now. */
export const dials = ({ receivers }: Match): boolean => receivers.some(({ made }) => made?.operation.names === true);

/** `if (!tls) builder.usePlaintext()`: whether it is encrypted is decided by a setting that is not seen here. */
function isChosen({ file, index }: CallRef): boolean {
  return regionAround(file.program, file.program.calls[index]!.region, ({ kind, tests = [] }) => kind === 'branch' && tests.some((test) => ofSecurity.test(textOf(file, test.at)))) >= 0;
}

const ofSecurity = /tls|ssl|secur|plain|encrypt|cert|development|production/i;

/** `if (!secure) options.ignoreTLS = true`, `if (environment.IsDevelopment())`: the same for an option that is set later. */
const isChosenAt = ({ file, value }: Located): boolean => isAsked(file, value.at.start, ofSecurity);

/** An emulator of a cloud's service runs beside the developer, and speaks no TLS. */
function isEmulated({ file, index }: CallRef): boolean {
  const { program: { calls, regions } } = file;
  const { region, statement } = calls[index]!;
  const around = region >= 0 && regions[region]!.kind === 'branch' ? regions[region]!.at : statement;
  return /emulator/i.test(textOf(file, around));
}

/** What the options of a call say about encryption; undefined if they say nothing. */
function judge(match: Match, transport: Transport, tools: LiftTools): { at: Site; transport: 'plaintext' | 'tls'; note: string } | 'unknown' | undefined {
  let hidden = false;
  const first = (places: readonly Place[] | undefined, to: 'plaintext' | 'tls', says: (keyed: Located) => boolean) => {
    for (const place of places ?? []) {
      const keyed = tools.policies.place(match, place);
      hidden ||= keyed.state === 'hidden' || (keyed.state === 'given' && to === 'plaintext' && isChosenAt(keyed.value));
      if (keyed.state !== 'given' || !says(keyed.value) || (to === 'plaintext' && isChosenAt(keyed.value))) continue;
      const { file, value } = keyed.value;
      return { at: siteOf(file, value.at), transport: to, note: `\`${short(textOf(file, value.at))}\`` } as const;
    }
    return undefined;
  };
  // A constant from outside counts by its name: `SecurityProtocol.Plaintext`.
  const constants = (value: Located) => tools.resolver.resolve(value).map((f) => (f.value.kind === 'literal' ? f.value.value : f.value.kind === 'member' && f.value.of.kind === 'import' ? f.value.name : f.value.kind === 'record' ? 'settings' : undefined));
  const { plaintextValues } = transport;
  const plain = first(transport.plaintext, 'plaintext', (value) => !plaintextValues || saysOnly(constants(value), plaintextValues));
  const tls = first(transport.tls, 'tls', (value) => !constants(value).every((v) => v === false || v === null));
  // Two options in one call that say different things: which one counts is decided when it runs.
  if (plain && tls && plain.at.span.start !== tls.at.span.start) return 'unknown';
  return plain ?? tls ?? (hidden ? 'unknown' : undefined);
}

/** Every constant that is seen is one of these: an option that is chosen when it runs says nothing. */
function saysOnly(constants: readonly unknown[], meant: readonly unknown[]): boolean {
  const seen = constants.filter((constant) => constant !== undefined);
  return seen.length > 0 && seen.every((constant) => meant.includes(constant));
}
