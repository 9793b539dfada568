// Modules of the registry that many use, by the inputs they are given. Defaults as documented for the versions named here.
import { noBackups, oneGateway, oneMember, oneZone, plaintextCache, publicDatabase, unencryptedCache, unencryptedDatabase } from '../../cloud/aws-words';
import type { ModuleRecord } from '../../cloud/record';

const docs = (name: string): string => `https://registry.terraform.io/modules/terraform-aws-modules/${name}/aws/latest?tab=inputs`;

const named = (name: string): RegExp => new RegExp(`^(registry\\.(terraform\\.io|opentofu\\.org)/)?terraform-aws-modules/${name}/aws(//modules/${name})?$`);

export const modules: readonly ModuleRecord[] = [
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
    ],
  },
  {
    module: named('rds-aurora'),
    source: docs('rds-aurora'),
    traits: [
      { ...oneMember, at: 'instances', weak: [], weakAlone: true, otherwise: 'fine', unless: [{ at: 'autoscaling_enabled' }] },
      { ...unencryptedDatabase, at: 'storage_encrypted', weak: [false], otherwise: 'fine', remedy: 'true' },
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
];
