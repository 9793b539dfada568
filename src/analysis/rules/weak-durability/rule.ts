// Data that nothing brings back: databases that keep no backups.
import { cloudProblems } from '../cloud-problem';
import type { Rule } from '../rule';

export const rule: Rule = {
  id: 'weak-durability',
  pillar: 'fault-tolerance',
  severity: 'warning',
  lesson: { lesson: 'backups-and-restore', section: 'How it works' },
  title: 'Data without a way back',
  why: 'A standby copies a wrong DELETE within milliseconds. Without a backup from before it, and with the machine or the disk gone, the data is gone.',
  notReported: [
    'Replicas and restored copies: the source is backed up.',
    'Databases for which the cloud keeps backups unless told otherwise: Aurora, DocumentDB, Azure.',
    'Values from variables without a default, from conditions and from other modules: what they are cannot be seen.',
  ],
  formats: ['terraform'],
  check: (facts) => cloudProblems(facts, 'durability', 'what is deleted or lost is gone for good'),
};
