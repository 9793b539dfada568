// Doors of Azure that are open to the internet: addresses of stores and brokers, interfaces of clusters, what is served without TLS.
// Defaults as documented for version 3 and 4 of the provider hashicorp/azurerm.
import type { Condition, ResourceRecord, Trait, Words } from '../../cloud/record';

const docs = (type: string): string => `https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${type.replace('azurerm_', '')}`;

const record = (type: string, ...traits: readonly Trait[]): ResourceRecord => ({ type, source: docs(type), traits });

const publicAddress: Words = {
  weakens: 'exposure',
  means: 'has an address that the internet can reach, with firewall rules or keys alone in front of it',
  advice: 'Set `$set` and reach it through a private endpoint',
  hint: 'reached from the whole internet, unless a rule forbids it',
};

// Who has a private endpoint, or a network of its own, has chosen another way in.
const publicStore = (type: string, otherwise: Trait['otherwise'], ...more: readonly Condition[]): ResourceRecord => record(type, {
  ...publicAddress, at: 'public_network_access_enabled', weak: [true], otherwise, mild: 'always', unless: [{ at: 'name', referredBy: 'azurerm_private_endpoint' }, ...more], remedy: 'false',
});

const openCluster: Words = {
  weakens: 'exposure',
  means: 'opens the interface by which the cluster is administered to the whole internet',
  advice: 'List the networks of those who administer it in `$name`, or make the cluster private',
  hint: 'the API of the cluster is open to the whole internet',
};

const hidden: readonly Condition[] = [{ at: 'private_cluster_enabled', isNot: [false] }];

const allowedByDefault: Trait = {
  weakens: 'exposure', at: 'default_action', weak: ['Allow'], otherwise: 'fine', mild: 'always', remedy: '"Deny"',
  means: 'answers every network, with keys alone in front of the data',
  advice: 'Set `$set` and list the networks that need it',
  hint: 'every network may knock: one leaked key opens it',
};

const oneWorker: Words = {
  weakens: 'redundancy',
  means: 'runs its apps on one machine',
  advice: 'Set `$set`, so that one machine can fail or be updated unnoticed',
  hint: 'one machine: its apps are gone while it is replaced',
};

const scaled: readonly Condition[] = [{ at: 'name', referredBy: 'azurerm_monitor_autoscale_setting' }];

const unaskedApp: Trait = {
  weakens: 'health', at: 'site_config.health_check_path', weak: [], otherwise: 'weak inside', mild: 'style',
  means: 'is asked by nobody whether it works, so that a hung instance keeps its share of requests',
  advice: 'Name a path in `$name` that answers only when the program can work',
  hint: 'no health check: a hung instance keeps its requests',
};

export const azureDoors: readonly ResourceRecord[] = [
  ...['azurerm_mssql_server', 'azurerm_postgresql_server', 'azurerm_mysql_server', 'azurerm_mariadb_server'].map((type) => publicStore(type, 'weak')),
  ...['azurerm_postgresql_flexible_server', 'azurerm_mysql_flexible_server'].map((type) => publicStore(type, 'fine', { at: 'delegated_subnet_id' })),
  publicStore('azurerm_redis_cache', 'fine', { at: 'subnet_id' }),
  publicStore('azurerm_cosmosdb_account', 'weak', { at: 'ip_range_filter' }, { at: 'is_virtual_network_filter_enabled', is: [true] }),
  ...['azurerm_servicebus_namespace', 'azurerm_eventhub_namespace'].map((type) => publicStore(type, 'fine', { at: 'network_rule_set' }, { at: 'network_rulesets' })),
  record('azurerm_mssql_managed_instance', { ...publicAddress, at: 'public_data_endpoint_enabled', weak: [true], otherwise: 'fine', remedy: 'false' }),
  ...['allow_nested_items_to_be_public', 'allow_blob_public_access'].map((at): ResourceRecord => record('azurerm_storage_account', {
    weakens: 'exposure', at, weak: [true], otherwise: 'fine', mild: 'always', remedy: 'false',
    means: 'lets containers in it be opened to the whole internet',
    advice: 'Set `$set` and hand out signed addresses',
    hint: 'its containers may be opened to everybody',
  })),
  record('azurerm_storage_account', { ...allowedByDefault, at: 'network_rules.default_action' }),
  record('azurerm_storage_account_network_rules', allowedByDefault),
  record(
    'azurerm_kubernetes_cluster',
    { ...openCluster, at: 'api_server_authorized_ip_ranges', weak: ['0.0.0.0/0'], otherwise: 'weak', mild: 'left out', unless: [...hidden, { at: 'api_server_access_profile' }] },
    { ...openCluster, at: 'api_server_access_profile.authorized_ip_ranges', weak: ['0.0.0.0/0'], otherwise: 'weak inside', mild: 'left out', unless: hidden },
    {
      weakens: 'access', at: 'role_based_access_control.enabled', weak: [false], otherwise: 'fine',
      means: 'lets everyone who may use the cluster do everything in it',
      advice: 'Leave `$name` on, and bind people and programs to roles',
      hint: 'no roles: everyone owns the whole cluster',
    },
  ),
  record('azurerm_container_registry', {
    weakens: 'exposure', at: 'anonymous_pull_enabled', weak: [true], otherwise: 'fine', mild: 'always', remedy: 'false',
    means: 'hands its images to everybody, without a login',
    advice: 'Set `$set`, unless all images in it are meant for everybody',
    hint: 'everybody may fetch its images',
  }),
  record('azurerm_cdn_endpoint', {
    weakens: 'transport', at: 'is_http_allowed', weak: [true], otherwise: 'weak', mild: 'left out', unless: [{ at: 'delivery_rule' }], remedy: 'false',
    means: 'serves visitors over HTTP as well, without redirecting them',
    advice: 'Set `$set`, or add a rule that redirects to HTTPS',
    hint: 'HTTP is served, not redirected: everyone between can read',
  }),
  ...['azurerm_windows_virtual_machine', 'azurerm_windows_virtual_machine_scale_set'].map((type) => record(type, {
    weakens: 'transport', at: 'winrm_listener.protocol', weak: ['Http'], otherwise: 'fine', remedy: '"Https"',
    means: 'takes commands of administrators over HTTP',
    advice: 'Set `$set`, with a certificate from a key vault',
    hint: 'commands and passwords may travel in plaintext',
  })),
  record('azurerm_mssql_database', {
    weakens: 'storage', at: 'transparent_data_encryption_enabled', weak: [false], otherwise: 'fine', remedy: 'true',
    means: 'switches the encryption of its files and backups off',
    advice: 'Leave `$name` on',
    hint: 'files and backups can be read as they are',
  }),
  record('azurerm_key_vault', { ...allowedByDefault, at: 'network_acls.default_action' }),
  record('azurerm_spring_cloud_app', {
    weakens: 'transport', at: 'https_only', weak: [false], otherwise: 'fine', remedy: 'true',
    means: 'answers over HTTP as well, without redirecting',
    advice: 'Set `$set`: what comes over HTTP is then redirected',
    hint: 'HTTP is served, not redirected: everyone between can read',
  }),
  record('azurerm_cdn_frontdoor_route', {
    weakens: 'transport', at: 'forwarding_protocol', weak: ['HttpOnly'], otherwise: 'fine', remedy: '"HttpsOnly"',
    means: 'fetches from its origins over HTTP, whatever visitors talk',
    advice: 'Set `$set`, with a certificate at the origins',
    hint: 'between the edge and the origin everyone can read',
  }),
  record('azurerm_search_service', { ...oneWorker, means: 'answers from one replica', hint: 'one replica: search is gone while it is replaced', at: 'replica_count', weak: [1], otherwise: 'fine', mild: 'always', remedy: '3' }),
  record('azurerm_mssql_database', { ...oneWorker, means: 'has no copy in a second zone', advice: 'Set `$set`', hint: 'one zone: its failure is an outage of the database', at: 'zone_redundant', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }),
  record('azurerm_service_plan', { ...oneWorker, at: 'worker_count', weak: [1], otherwise: 'fine', mild: 'always', unless: scaled, remedy: '2' }),
  record('azurerm_app_service_plan', { ...oneWorker, at: 'sku.capacity', weak: [1], otherwise: 'fine', mild: 'always', unless: scaled, remedy: '2' }),
  ...['azurerm_linux_web_app', 'azurerm_windows_web_app'].map((type) => record(type, unaskedApp)),
];
