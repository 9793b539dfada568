// Modules of the registry that many use, by the inputs they are given. Defaults as documented for the versions named here.
import { noBackups, oneCopy, oneGateway, oneMember, oneZone, plaintextCache, publicDatabase, servedOverHttp, unencryptedCache, unencryptedDatabase } from '../../cloud/aws-words';
import { noLastSnapshot, unguarded } from '../../cloud/keeping-words';
import type { ModuleRecord, Trait } from '../../cloud/record';

/** Of a module whose files are here nothing: they are judged themselves, with what they are given. */
export function moduleTraits(source: string): readonly Trait[] {
  if (/^[./]/.test(source)) return [];
  return modules.find(({ module }) => module.test(source))?.traits ?? (/rds|aurora|postgres|mysql|docdb|neptune|database/i.test(source) ? [...passedOn, oneOfDatabase] : passedOn);
}

const oneOfDatabase: Trait = { ...oneMember, at: 'instances', weak: [1], otherwise: 'fine', mild: 'always' };

// Inputs that modules call like the arguments that they are handed on to. What a module does when they are left out is its own choice.
const passedOn: readonly Trait[] = [
  { ...oneZone, at: 'multi_az', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
  { ...oneCopy, at: 'desired_count', weak: [1], otherwise: 'fine', mild: 'always', remedy: '2', unless: [{ at: 'autoscaling_min_capacity' }, { at: 'min_capacity' }, { at: 'enable_autoscaling' }] },
  { ...unencryptedDatabase, at: 'storage_encrypted', weak: [false], otherwise: 'fine', remedy: 'true' },
  { ...publicDatabase, at: 'publicly_accessible', weak: [true], otherwise: 'fine', remedy: 'false' },
  { ...noBackups, at: 'backup_retention_period', weak: [0], otherwise: 'fine', remedy: '7' },
  { ...noLastSnapshot, at: 'skip_final_snapshot', weak: [true], otherwise: 'fine', mild: 'always', remedy: 'false' },
  { ...unguarded, at: 'deletion_protection', weak: [false], otherwise: 'fine', mild: 'always', remedy: 'true' },
  { ...plaintextCache, at: 'transit_encryption_enabled', weak: [false], otherwise: 'fine', remedy: 'true' },
  { ...unencryptedCache, at: 'at_rest_encryption_enabled', weak: [false], otherwise: 'fine', remedy: 'true' },
];

const docs = (name: string): string => `https://registry.terraform.io/modules/terraform-aws-modules/${name}/aws/latest?tab=inputs`;

const named = (name: string): RegExp => new RegExp(`^(registry\\.(terraform\\.io|opentofu\\.org)/)?terraform-aws-modules/${name}/aws(//modules/${name})?$`);

const keptByModule: readonly Trait[] = passedOn.filter(({ at }) => at === 'skip_final_snapshot' || at === 'deletion_protection');

const modules: readonly ModuleRecord[] = [
  {
    // Versions 5 and 6: a gateway for each private subnet unless told otherwise.
    module: named('vpc'),
    source: docs('vpc'),
    traits: [{ ...oneGateway, at: 'single_nat_gateway', weak: [true], otherwise: 'fine', mild: 'always', unless: [{ at: 'enable_nat_gateway', is: [false] }], remedy: 'false' }],
  },
  {
    // Versions 6 and 7: one zone unless told otherwise, encrypted unless told otherwise.
    module: named('rds'),
    source: docs('rds'),
    traits: [
      { ...oneZone, at: 'multi_az', weak: [false], otherwise: 'weak', unless: [{ at: 'replicate_source_db' }, { at: 'create_db_instance', is: [false] }], remedy: 'true' },
      { ...unencryptedDatabase, at: 'storage_encrypted', weak: [false], otherwise: 'fine', remedy: 'true' },
      { ...publicDatabase, at: 'publicly_accessible', weak: [true], otherwise: 'fine', remedy: 'false' },
      { ...noBackups, at: 'backup_retention_period', weak: [0], otherwise: 'fine', unless: [{ at: 'replicate_source_db' }], remedy: '7' },
      ...keptByModule,
    ],
  },
  {
    module: named('rds-aurora'),
    source: docs('rds-aurora'),
    traits: [
      { ...oneMember, at: 'instances', weak: [], weakAlone: true, otherwise: 'fine', unless: [{ at: 'autoscaling_enabled' }] },
      { ...unencryptedDatabase, at: 'storage_encrypted', weak: [false], otherwise: 'fine', remedy: 'true' },
      ...keptByModule,
    ],
  },
  {
    module: named('elasticache'),
    source: docs('elasticache'),
    traits: [
      { ...unencryptedCache, at: 'at_rest_encryption_enabled', weak: [false], otherwise: 'fine', remedy: 'true' },
      { ...plaintextCache, at: 'transit_encryption_enabled', weak: [false], otherwise: 'fine', remedy: 'true' },
    ],
  },
  {
    // Versions 9 to 12: HTTP only unless told otherwise.
    module: /^(registry\.(terraform\.io|opentofu\.org)\/)?(GoogleCloudPlatform|terraform-google-modules)\/lb-http\/google/,
    source: 'https://registry.terraform.io/modules/terraform-google-modules/lb-http/google/latest?tab=inputs',
    traits: [{ ...servedOverHttp, at: 'ssl', weak: [false], otherwise: 'weak', unless: [{ at: 'http_forward', is: [false] }] }],
  },
];
