// Azure. Defaults as documented for version 3 and 4 of the provider hashicorp/azurerm.
import { noPurgeProtection } from '../../cloud/keeping-words';
import type { ResourceRecord, Trait } from '../../cloud/record';

const docs = (page: string): string => `https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${page}`;

const flexible = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'redundancy', at: 'high_availability.mode', weak: [], otherwise: 'weak',
      // Replicas are judged by their source; burstable sizes have no standby to switch on.
      unless: [{ at: 'create_mode', is: ['Replica', 'GeoRestore', 'PointInTimeRestore'] }, { at: 'sku_name', begins: 'B_' }, { at: 'source_server_id' }],
      means: 'has no standby server',
      advice: 'Add `high_availability { mode = "ZoneRedundant" }`: a standby in a second zone takes over within a minute or two',
      hint: 'no standby: its zone takes the database down',
    },
  ],
});

const httpsOnly = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'transport', at: 'https_only', weak: [false], otherwise: 'weak',
      means: 'answers over HTTP as well, without redirecting',
      advice: 'Set `https_only = true`: what comes over HTTP is then redirected',
      hint: 'HTTP is served, not redirected: everyone between can read',
      remedy: 'true',
    },
  ],
});

const plaintextPort = (at: string): Trait => ({
  weakens: 'transport', at, weak: [true], otherwise: 'fine',
  means: 'opens port 6379, which speaks plaintext',
  advice: `Leave \`${at}\` off and use port 6380 with TLS`,
  hint: 'cached data and keys travel in plaintext',
  remedy: 'false',
});

const plaintextStorage = (at: string): Trait => ({
  weakens: 'transport', at, weak: [false], otherwise: 'fine',
  means: 'accepts requests over HTTP',
  advice: `Leave \`${at}\` on`,
  hint: 'files and access keys may travel in plaintext',
  remedy: 'true',
});

const encryptedServer = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'transport', at: 'ssl_enforcement_enabled', weak: [false], otherwise: 'fine',
      means: 'accepts clients that do not use TLS',
      advice: 'Set `ssl_enforcement_enabled = true`',
      hint: 'queries and passwords may travel in plaintext',
      remedy: 'true',
    },
  ],
});

const secureTransport = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'transport', at: 'value', weak: ['off'], otherwise: 'fine', when: [{ at: 'name', is: ['require_secure_transport'] }],
      means: 'lets clients in that do not use TLS',
      advice: 'Set it to `ON`, which is the default',
      hint: 'queries and passwords may travel in plaintext',
      remedy: '"ON"',
    },
  ],
});

/** `first` and `last`: the arguments that bound the range of addresses it lets in. */
const openToAll = (type: string, first = 'start_ip_address', last = 'end_ip_address'): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'exposure', at: last, weak: ['255.255.255.255'], otherwise: 'fine', beside: { at: first, is: ['0.0.0.0', '0.0.0.1', '1.0.0.0'] },
      means: 'lets every address of the internet in',
      advice: 'Let in only the addresses that need it, or switch public access off and use a private endpoint',
      hint: 'the database answers the whole internet',
    },
    {
      // This pair of addresses has a meaning of its own.
      weakens: 'exposure', at: last, weak: ['0.0.0.0'], otherwise: 'fine', beside: { at: first, is: ['0.0.0.0'] }, mild: 'always',
      means: 'lets in whatever runs in Azure, in the subscriptions of others as well',
      advice: 'Let in only the addresses that need it, or switch public access off and use a private endpoint',
      hint: 'every customer of Azure may knock here',
    },
  ],
});

const webApp = (type: string): ResourceRecord => ({
  type,
  source: docs(type.replace('azurerm_', '')),
  traits: [
    {
      weakens: 'transport', at: 'site_config.ftps_state', weak: ['AllAllowed'], otherwise: 'fine',
      means: 'takes files and passwords over plain FTP',
      advice: 'Set `$set`, or `FtpsOnly` where somebody still needs it',
      hint: 'deployment passwords may travel in plaintext',
      remedy: '"Disabled"',
    },
    {
      weakens: 'access', at: 'site_config.cors.allowed_origins', weak: ['*'], otherwise: 'fine', beside: { at: 'support_credentials', is: [true] },
      means: 'lets the pages of every site call it with the cookies of its users',
      advice: 'List the origins that belong to you; without credentials every origin may stay',
      hint: 'every site may act as the signed-in user',
    },
  ],
});

// Each of them may have slots, in which the next version is tried.
const apps = ['azurerm_linux_web_app', 'azurerm_windows_web_app', 'azurerm_linux_function_app', 'azurerm_windows_function_app', 'azurerm_app_service', 'azurerm_function_app'].flatMap((type) => [type, `${type}_slot`]).concat('azurerm_logic_app_standard');

export const azure: readonly ResourceRecord[] = [
  ...apps.map(webApp),
  {
    type: 'azurerm_storage_container',
    source: docs('storage_container'),
    traits: [
      {
        weakens: 'exposure', at: 'container_access_type', weak: ['blob', 'container'], otherwise: 'fine',
        means: 'lets the whole internet read what is in it',
        advice: 'Set `$set` and hand out signed addresses, or put a content network in front of it',
        hint: 'everybody can read what is in it',
        remedy: '"private"',
      },
    ],
  },
  {
    type: 'azurerm_kubernetes_cluster',
    source: docs('kubernetes_cluster'),
    traits: [
      {
        weakens: 'access', at: 'role_based_access_control_enabled', weak: [false], otherwise: 'fine',
        means: 'lets everyone who may use the cluster do everything in it',
        advice: 'Leave `$name` on, and bind people and programs to roles',
        hint: 'no roles: everyone owns the whole cluster',
      },
      {
        weakens: 'redundancy', at: 'default_node_pool.node_count', weak: [1], otherwise: 'fine', mild: 'always',
        unless: [{ at: 'default_node_pool.auto_scaling_enabled', is: [true] }, { at: 'default_node_pool.enable_auto_scaling', is: [true] }],
        means: 'starts with one machine, on which everything of the cluster runs',
        advice: 'Set `node_count` to three, in zones of their own, or let the pool grow by itself from two',
        hint: 'one machine: its failure stops the whole cluster',
      },
    ],
  },
  {
    type: 'azurerm_managed_disk',
    source: docs('managed_disk'),
    traits: [
      {
        weakens: 'storage', at: 'encryption_settings.enabled', weak: [false], otherwise: 'fine',
        means: 'switches the encryption of the disk off',
        advice: 'Leave `encryption_settings` out, or name a key',
        hint: 'the disk can be read as it is',
      },
    ],
  },
  {
    type: 'azurerm_role_definition',
    source: docs('role_definition'),
    traits: [
      {
        weakens: 'access', at: 'permissions.actions', weak: ['*'], otherwise: 'fine',
        means: 'allows every action on everything in its scope',
        advice: 'List the actions that are needed',
        hint: 'allows everything in its scope',
      },
    ],
  },
  {
    type: 'azurerm_role_assignment',
    source: docs('role_assignment'),
    traits: [
      {
        weakens: 'access', at: 'role_definition_name', weak: ['Owner', 'User Access Administrator'], otherwise: 'fine', mild: 'always',
        means: 'lets its holder change everything in the scope, the rights of others included',
        advice: 'Give a role for what the program does, on the resources that it uses',
        hint: 'one stolen credential owns the whole scope',
      },
    ],
  },
  ...['azurerm_sql_firewall_rule', 'azurerm_mssql_firewall_rule', 'azurerm_postgresql_firewall_rule', 'azurerm_postgresql_flexible_server_firewall_rule', 'azurerm_mysql_firewall_rule', 'azurerm_mysql_flexible_server_firewall_rule', 'azurerm_mariadb_firewall_rule'].map((type) => openToAll(type)),
  openToAll('azurerm_redis_firewall_rule', 'start_ip', 'end_ip'),
  flexible('azurerm_postgresql_flexible_server'),
  flexible('azurerm_mysql_flexible_server'),
  secureTransport('azurerm_postgresql_flexible_server_configuration'),
  secureTransport('azurerm_mysql_flexible_server_configuration'),
  encryptedServer('azurerm_postgresql_server'),
  encryptedServer('azurerm_mysql_server'),
  encryptedServer('azurerm_mariadb_server'),
  {
    type: 'azurerm_redis_cache',
    source: docs('redis_cache'),
    traits: [
      {
        weakens: 'redundancy', at: 'sku_name', weak: ['Basic'], otherwise: 'fine',
        means: 'is a single node without a replica or a service level',
        advice: 'Set `sku_name = "Standard"` or higher: a replica then takes over',
        hint: 'one node: its failure empties the cache for all',
        remedy: '"Standard"',
      },
      {
        weakens: 'authentication', at: 'redis_configuration.authentication_enabled', weak: [false], otherwise: 'fine',
        means: 'asks its clients for no password',
        advice: 'Leave `$name` on',
        hint: 'whoever reaches the network reads and deletes all of it',
        remedy: 'true',
      },
      {
        weakens: 'authentication', at: 'redis_configuration.enable_authentication', weak: [false], otherwise: 'fine',
        means: 'asks its clients for no password',
        advice: 'Leave `$name` on',
        hint: 'whoever reaches the network reads and deletes all of it',
        remedy: 'true',
      },
      plaintextPort('non_ssl_port_enabled'),
      plaintextPort('enable_non_ssl_port'),
    ],
  },
  { type: 'azurerm_storage_account', source: docs('storage_account'), traits: [plaintextStorage('https_traffic_only_enabled'), plaintextStorage('enable_https_traffic_only')] },
  ...apps.map(httpsOnly),
  { type: 'azurerm_key_vault', source: docs('key_vault'), traits: [{ ...noPurgeProtection, at: 'purge_protection_enabled', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' }] },
  {
    type: 'azurerm_cdn_frontdoor_route',
    source: docs('cdn_frontdoor_route'),
    traits: [
      {
        weakens: 'transport', at: 'https_redirect_enabled', weak: [false], otherwise: 'fine', when: [{ at: 'supported_protocols', lists: ['Http'] }],
        means: 'serves visitors over HTTP as well, without redirecting them',
        advice: 'Set `$set`',
        hint: 'HTTP is served, not redirected: everyone between can read',
        remedy: 'true',
      },
    ],
  },
  {
    type: 'azurerm_lb_rule',
    source: docs('lb_rule'),
    traits: [
      {
        weakens: 'health', at: 'probe_id', weak: [], otherwise: 'weak',
        means: 'sends traffic to machines without asking whether they work',
        advice: 'Add an `azurerm_lb_probe` and name it here as `probe_id`',
        hint: 'traffic goes to machines that may be dead',
      },
    ],
  },
];
