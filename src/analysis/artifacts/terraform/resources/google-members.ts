// What Google Cloud hands to everybody (`allUsers`) or to everybody with an account anywhere (`allAuthenticatedUsers`).
// https://cloud.google.com/iam/docs/principals-overview#all-users
import type { ResourceRecord, Trait, Words } from '../../cloud/record';

const docs = (type: string): string => `https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/${type.replace('google_', '')}`;

const people = ['allUsers', 'allAuthenticatedUsers'];

const given = (what: string, hint: string): Words => ({
  weakens: 'exposure', hint,
  means: `gives everybody on the internet a role on ${what}`,
  advice: 'Name the accounts that need it',
});

const called: Words = {
  weakens: 'authentication',
  means: 'is called by everybody on the internet',
  advice: 'Name the accounts that call it, unless it is meant for everybody; then it has to ask itself who is there',
  hint: 'everybody may call it, without a login',
};

const members = (resource: string, words: Words, mild?: Trait['mild']): readonly ResourceRecord[] => [['member', 'member'], ['binding', 'members']].map(([kind, at]): ResourceRecord => ({
  type: `${resource}_iam_${kind}`, source: docs(`${resource}_iam`), traits: [{ ...words, at: at!, weak: people, otherwise: 'fine', ...(mild ? { mild } : {}) }],
}));

const topics = given('a topic: whoever knows its name sends or reads messages', 'everybody may use the topic');
const tables = given('the data', 'everybody may read or change the data');

export const googleMembers: readonly ResourceRecord[] = [
  ...['google_pubsub_topic', 'google_pubsub_subscription'].flatMap((one) => members(one, topics)),
  ...['google_bigquery_dataset', 'google_bigquery_table', 'google_spanner_database', 'google_spanner_instance', 'google_bigtable_instance', 'google_bigtable_table'].flatMap((one) => members(one, tables)),
  ...['google_kms_crypto_key', 'google_kms_key_ring', 'google_secret_manager_secret'].flatMap((one) => members(one, given('keys or secrets', 'everybody may use the keys or secrets'))),
  ...['google_project', 'google_organization', 'google_folder', 'google_compute_instance', 'google_dataproc_cluster'].flatMap((one) => members(one, given('all that is in it', 'everybody has a role in it'))),
  // Images may be meant for everybody.
  ...['google_artifact_registry_repository'].flatMap((one) => members(one, given('its images', 'everybody may use its images'), 'always')),
  ...['google_cloud_run_service', 'google_cloud_run_v2_service', 'google_cloudfunctions_function', 'google_cloudfunctions2_function'].flatMap((one) => members(one, called, 'style')),
  {
    type: 'google_bigquery_dataset', source: docs('google_bigquery_dataset'),
    traits: [{ ...tables, at: 'access.special_group', weak: ['allAuthenticatedUsers'], otherwise: 'fine' }, { ...tables, at: 'access.iam_member', weak: people, otherwise: 'fine' }],
  },
  ...['google_storage_bucket_acl', 'google_storage_default_object_acl', 'google_storage_object_acl'].map((type): ResourceRecord => ({
    type, source: docs(type),
    traits: [{
      weakens: 'exposure', at: 'predefined_acl', weak: ['publicRead', 'publicReadWrite', 'authenticatedRead'], otherwise: 'fine',
      unless: [{ at: 'bucket', leadsTo: { at: 'website.main_page_suffix' } }],
      means: 'lets the whole internet read what is in the bucket',
      advice: 'Keep it private, and hand out signed addresses to others',
      hint: 'everybody can read what is in the bucket',
    }],
  })),
];
