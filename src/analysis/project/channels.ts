// The topics and queues that a call sends to or takes from, where their names are constants or come from a setting that is named.
import type { ChannelUse } from '../concepts';
import { nameOf } from './call-names';
import { piecesOf } from './constants';
import { settingIn } from './environment';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { callOf, located, siteOf, type Located } from './source-file';

/** Of several places the first that gives something counts: a queue stands behind the empty name of an exchange. */
export function channelsOf(match: Match, tools: LiftTools): readonly ChannelUse[] {
  const { channel } = match.operation;
  if (!channel) return [];
  const use = (found: ChannelUse['channel']): ChannelUse => ({ at: siteOf(match.ref.file, callOf(match.ref).at), does: channel.does, protocol: match.library.protocol, by: nameOf(match), channel: found });
  for (const place of channel.places) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state !== 'given') continue;
    const found = itemsOf(keyed.value, tools).flatMap((item) => channelsIn(item, tools));
    if (found.length > 0) return found.map(use);
  }
  return [];
}

function itemsOf(value: Located, tools: LiftTools): readonly Located[] {
  return tools.resolver.resolve(value).flatMap((form): readonly Located[] => {
    if (form.value.kind === 'list') return form.value.items.map((item) => located(form.file, item));
    const call = form.value.kind === 'result' ? form.file.program.calls[form.value.call] : undefined;
    // `List.of("orders")`, `Arrays.asList(…)`, `Collections.singletonList(…)`
    return call && /^(of|asList|singletonList|singleton)$/.test(call.callee.kind === 'member' ? call.callee.name : '') ? call.arguments.map((argument) => located(form.file, argument.value)) : [form];
  });
}

function channelsIn(value: Located, tools: LiftTools): readonly ChannelUse['channel'][] {
  const setting = settingIn(value);
  const texts = piecesOf(value, tools.resolver).filter((pieces) => pieces.every(({ text }) => text !== undefined)).map((pieces) => pieces.map(({ text }) => text).join(''));
  // `${app.orders.topic:orders}`: a key of the program's settings, with what counts without it.
  const [, key, otherwise] = /^[$#]\{'?\$?\{?([\w.-]+)(?::([^}]*))?\}?'?\}$/.exec(texts[0] ?? '') ?? [];
  if (key !== undefined) return [{ setting: key, ...(otherwise ? { name: otherwise } : {}) }];
  if (setting !== undefined) return [{ setting, ...(texts.length === 1 && isName(texts[0]!) ? { name: texts[0]! } : {}) }];
  // What a function of the program is handed may be another one at each call.
  return texts.length <= mostNames ? [...new Set(texts)].filter(isName).map((name) => ({ name })) : [];
}

const mostNames = 20;
const isName = (text: string): boolean => /^[\w.:/#*>+-]{1,200}$/.test(text) && /[a-z]/i.test(text);
