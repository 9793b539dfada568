// Disks, databases, file systems and backups that lie as they are on machines of somebody else.
import { cloudProblems } from '../cloud-problem';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'unencrypted-storage',
  pillar: 'security',
  severity: 'warning',
  lesson: { lesson: 'encryption-at-rest', section: 'How it works' },
  title: 'Data at rest without encryption',
  why: 'Disks are replaced, snapshots are copied and shared, backups travel: whoever gets hold of one of them reads everything on it, and no access rule of the database is asked.',
  notReported: [
    'What the cloud encrypts by itself: buckets of S3, tables of DynamoDB, disks and databases of Azure and Google.',
    'Replicas and restored copies, which take their encryption from the source or the snapshot.',
    'Values from variables without a default, from conditions and from other modules: what they are cannot be seen.',
    'Keys of the provider instead of keys of your own: the data is encrypted either way.',
  ],
  formats: ['javascript', 'python', 'terraform', 'cloudformation'],
  check: (facts) => cloudProblems(facts, 'storage', 'whoever gets hold of a disk, snapshot or backup reads everything on it'),
};
