// The lowest version of TLS that resources accept.
import { defaultCertificate } from '../../cloud/aws-edge-words';
import { oldListenerPolicies, oldSearchPolicies, oldTls, oldViewerVersions } from '../../cloud/old-tls';
import type { ResourceRecord } from '../../cloud/record';
import { docs, serverless } from './docs';

export const oldVersions: readonly ResourceRecord[] = [
  { type: 'AWS::ElasticLoadBalancingV2::Listener', source: docs('elasticloadbalancingv2-listener'), traits: [oldTls('SslPolicy', oldListenerPolicies, 'ELBSecurityPolicy-TLS13-1-2-2021-06', { otherwise: 'weak', mild: 'left out', when: [{ at: 'Protocol', is: ['HTTPS', 'TLS'] }] })] },
  { type: 'AWS::CloudFront::Distribution', source: docs('cloudfront-distribution'), traits: [
    oldTls('DistributionConfig.ViewerCertificate.MinimumProtocolVersion', oldViewerVersions, 'TLSv1.2_2021', { otherwise: 'weak', mild: 'left out', when: [{ at: 'DistributionConfig.ViewerCertificate.AcmCertificateArn' }, { at: 'DistributionConfig.ViewerCertificate.IamCertificateId' }] }),
    { ...defaultCertificate, at: 'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate', weak: [true], otherwise: 'fine', mild: 'always' },
    { ...oldTls('DistributionConfig.Origins.CustomOriginConfig.OriginSSLProtocols', ['SSLv3', 'TLSv1', 'TLSv1.1'], '["TLSv1.2"]', { mild: 'always' }), beside: { at: 'OriginProtocolPolicy', isNot: ['http-only'] } },
  ] },
  { type: 'AWS::ApiGatewayV2::DomainName', source: docs('apigatewayv2-domainname'), traits: [oldTls('DomainNameConfigurations.SecurityPolicy', ['TLS_1_0'], 'TLS_1_2')] },
  { type: 'AWS::ApiGateway::DomainName', source: docs('apigateway-domainname'), traits: [oldTls('SecurityPolicy', ['TLS_1_0'], 'TLS_1_2')] },
  ...['Api', 'HttpApi'].map((kind): ResourceRecord => ({ type: `AWS::Serverless::${kind}`, source: `${serverless}sam-resource-${kind.toLowerCase()}.html`, traits: [oldTls('Domain.SecurityPolicy', ['TLS_1_0'], 'TLS_1_2')] })),
  ...['OpenSearchService', 'Elasticsearch'].map((service): ResourceRecord => ({ type: `AWS::${service}::Domain`, source: docs(`${service.toLowerCase()}-domain`), traits: [oldTls('DomainEndpointOptions.TLSSecurityPolicy', oldSearchPolicies, 'Policy-Min-TLS-1-2-2019-07')] })),
];
