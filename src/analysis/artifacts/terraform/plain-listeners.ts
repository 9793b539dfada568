// Front doors whose listeners and routes stand in blocks that name each other: what is answered over HTTP without a redirect. Documented at
// https://learn.microsoft.com/azure/application-gateway/redirect-overview and https://cloud.google.com/load-balancing/docs/https/setting-up-global-http-https-redirect
import type { CloudWeakness } from '../../concepts';
import { servedOverHttp } from '../cloud/aws-words';
import type { Place } from '../cloud/place';
import { plainOf } from '../cloud/traits';
import { attributeOf, blocksOf, isDynamic, type Attribute, type Block, type Body, type Value } from '../cloud/tree';

/** Empty for every other kind of resource. */
export function plainListenersOf(block: Block, place: Place): readonly CloudWeakness[] {
  if (block.labels[0] === 'azurerm_application_gateway') return gatewayListeners(block, place);
  return /^google_compute_(region_)?target_http_proxy$/.test(block.labels[0]!) ? proxied(block, place) : [];
}

// A rule leads a listener to machines or to a redirect, by itself or through a map of paths; what is made out of an expression is not known.
function gatewayListeners(block: Block, place: Place): readonly CloudWeakness[] {
  if (['http_listener', 'request_routing_rule', 'url_path_map'].some((type) => isDynamic(block, type))) return [];
  return blocksOf(block, 'http_listener').flatMap((listener) => {
    const protocol = attributeOf(listener, 'protocol');
    if (!protocol || textOf(protocol, place) !== 'http') return [];
    const rules = blocksOf(block, 'request_routing_rule').filter((rule) => same(rule, 'http_listener_name', listener, 'name', place));
    const serves = rules.some((rule) => leadsToMachines(rule, '') || blocksOf(block, 'url_path_map').some((map) => same(rule, 'url_path_map_name', map, 'name', place) && leadsToMachines(map, 'default_')));
    return serves ? [weakness(block, protocol, place)] : [];
  });
}

const leadsToMachines = (body: Body, prefix: string): boolean => attributeOf(body, `${prefix}backend_address_pool_name`) !== undefined && attributeOf(body, `${prefix}redirect_configuration_name`) === undefined;

// A map of addresses that is declared elsewhere may redirect.
function proxied(block: Block, place: Place): readonly CloudWeakness[] {
  const named = attributeOf(block, 'url_map');
  const map = named?.value.kind === 'reference' ? place.scope.resource(named.value.path) : undefined;
  return named && map && blocksOf(map, 'default_url_redirect').length === 0 && !isDynamic(map, 'default_url_redirect') ? [weakness(block, named, place)] : [];
}

function weakness(block: Block, { span }: Attribute, place: Place): CloudWeakness {
  return {
    ...servedOverHttp, at: { file: place.file, span }, resource: place.addressOf(block), name: place.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    sure: true, mild: false, clues: [], fixes: [],
  };
}

function textOf({ value }: Attribute, { scope }: Place): string | undefined {
  const plain = plainOf(scope.known(value).value);
  return plain === undefined ? undefined : String(plain).toLowerCase();
}

/** Two arguments say the same: a text that is known, or the same expression. */
function same(one: Body, name: string, other: Body, otherName: string, place: Place): boolean {
  const [first, second] = [attributeOf(one, name), attributeOf(other, otherName)];
  return first !== undefined && second !== undefined && written(first.value, place) === written(second.value, place);
}

function written(value: Value, place: Place): string {
  const plain = plainOf(place.scope.known(value).value);
  return plain === undefined ? place.text.slice(value.span.start, value.span.end) : `"${plain}"`;
}
