// The lowest version of TLS that resources accept. Defaults as documented for the versions that the other lists name.
import { oldListenerPolicies, oldSearchPolicies, oldTls, oldViewerVersions } from '../../cloud/old-tls';
import { defaultCertificate } from '../../cloud/aws-edge-words';
import type { Condition, ResourceRecord, Trait } from '../../cloud/record';

const record = (type: string, ...traits: readonly Trait[]): ResourceRecord => {
  const [, provider = '', page = ''] = /^([a-z]+)_(.*)$/.exec(type) ?? [];
  return { type, source: `https://registry.terraform.io/providers/hashicorp/${provider}/latest/docs/resources/${page}`, traits };
};

const encrypted: readonly Condition[] = [{ at: 'protocol', is: ['HTTPS', 'TLS'] }];
const dotted = (at: string): Trait => oldTls(at, ['1.0', '1.1', 'Disabled'], '"1.2"');
const joined = (at: string): Trait => oldTls(at, ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'], '"TLS1_2"');

export const oldVersions: readonly ResourceRecord[] = [
  ...['aws_lb_listener', 'aws_alb_listener'].map((type) => record(type, oldTls('ssl_policy', oldListenerPolicies, '"ELBSecurityPolicy-TLS13-1-2-2021-06"', { otherwise: 'weak', mild: 'left out', when: encrypted }))),
  record('aws_cloudfront_distribution', oldTls('viewer_certificate.minimum_protocol_version', oldViewerVersions, '"TLSv1.2_2021"', { otherwise: 'weak', mild: 'left out', when: [{ at: 'viewer_certificate.acm_certificate_arn' }, { at: 'viewer_certificate.iam_certificate_id' }] })),
  record('aws_cloudfront_distribution', { ...defaultCertificate, at: 'viewer_certificate.cloudfront_default_certificate', weak: [true], otherwise: 'fine', mild: 'always' }),
  record('aws_apigatewayv2_domain_name', oldTls('domain_name_configuration.security_policy', ['TLS_1_0'], '"TLS_1_2"')),
  record('aws_cloudfront_distribution', { ...oldTls('origin.custom_origin_config.origin_ssl_protocols', ['SSLv3', 'TLSv1', 'TLSv1.1'], '["TLSv1.2"]', { mild: 'always' }), beside: { at: 'origin_protocol_policy', isNot: ['http-only'] } }),
  record('aws_api_gateway_domain_name', oldTls('security_policy', ['TLS_1_0'], '"TLS_1_2"')),
  ...['aws_opensearch_domain', 'aws_elasticsearch_domain'].map((type) => record(type, oldTls('domain_endpoint_options.tls_security_policy', oldSearchPolicies, '"Policy-Min-TLS-1-2-2019-07"'))),
  ...['azurerm_storage_account'].map((type) => record(type, joined('min_tls_version'))),
  ...['azurerm_postgresql_server', 'azurerm_mysql_server', 'azurerm_mariadb_server'].map((type) => record(type, joined('ssl_minimal_tls_version_enforced'))),
  ...['azurerm_redis_cache', 'azurerm_mssql_server', 'azurerm_mssql_managed_instance', 'azurerm_eventhub_namespace', 'azurerm_servicebus_namespace'].map((type) => record(type, dotted('minimum_tls_version'))),
  ...['azurerm_linux_web_app', 'azurerm_windows_web_app', 'azurerm_linux_function_app', 'azurerm_windows_function_app'].flatMap((type) => [type, `${type}_slot`]).map((type) => record(type, dotted('site_config.minimum_tls_version'))),
  ...['azurerm_app_service', 'azurerm_app_service_slot', 'azurerm_function_app', 'azurerm_function_app_slot', 'azurerm_logic_app_standard'].map((type) => record(type, dotted('site_config.min_tls_version'))),
  record('azurerm_cosmosdb_account', oldTls('minimal_tls_version', ['Tls', 'Tls11'], '"Tls12"')),
  record(
    'azurerm_application_gateway',
    oldTls('ssl_policy.min_protocol_version', ['TLSv1_0', 'TLSv1_1'], '"TLSv1_2"'),
    { ...oldTls('ssl_policy.policy_name', ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'], '"AppGwSslPolicy20220101"') },
  ),
  record('azurerm_mysql_flexible_server_configuration', oldTls('value', ['TLSv1', 'TLSv1.1', 'TLSv1,TLSv1.1,TLSv1.2', 'TLSv1.1,TLSv1.2'], '"TLSv1.2"', { when: [{ at: 'name', is: ['tls_version'] }] })),
  record('azurerm_postgresql_flexible_server_configuration', oldTls('value', ['TLSv1', 'TLSv1.1'], '"TLSv1.2"', { when: [{ at: 'name', is: ['ssl_min_protocol_version'] }] })),
  record('azurerm_api_management', ...['backend', 'frontend'].flatMap((side) => ['ssl30', 'tls10', 'tls11'].flatMap((version) => [`enable_${side}_${version}`, `${side}_${version}_enabled`])).map((name): Trait => ({
    ...oldTls(`security.${name}`, [true], 'false'), advice: 'Set `$set`: every maintained client speaks TLS 1.2',
  }))),
  record('google_compute_ssl_policy', oldTls('min_tls_version', ['TLS_1_0', 'TLS_1_1'], '"TLS_1_2"', { otherwise: 'weak', mild: 'left out' })),
];
