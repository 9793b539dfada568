// Arguments by which a resource of a cloud still accepts versions of TLS that are broken.
import type { Condition, Plain, Trait } from './record';

/** `weak` are the values that allow less than TLS 1.2; `remedy` is one that does not. */
export const oldTls = (at: string, weak: readonly Plain[], remedy: string, more: Partial<Pick<Trait, 'otherwise' | 'mild'>> & { readonly when?: readonly Condition[] } = {}): Trait => ({
  weakens: 'protocol', at, weak, otherwise: 'fine', ...more,
  means: 'accepts connections with TLS 1.0 or 1.1',
  advice: 'Set `$set`, which every maintained client speaks',
  hint: 'TLS 1.0 and 1.1 are broken; ask for 1.2',
  remedy,
});

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html: these speak TLS 1.0 or 1.1; the first is the default.
export const oldListenerPolicies: readonly string[] = [
  'ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2015-05', 'ELBSecurityPolicy-TLS-1-0-2015-04', 'ELBSecurityPolicy-TLS-1-1-2017-01', 'ELBSecurityPolicy-FS-2018-06', 'ELBSecurityPolicy-FS-1-1-2019-08',
  'ELBSecurityPolicy-TLS13-1-0-2021-06', 'ELBSecurityPolicy-TLS13-1-1-2021-06',
];

export const oldViewerVersions: readonly string[] = ['SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016'];

export const oldSearchPolicies: readonly string[] = ['Policy-Min-TLS-1-0-2019-07'];
