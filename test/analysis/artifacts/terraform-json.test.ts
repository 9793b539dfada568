// The JSON syntax of Terraform says the same as its own language.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAll, shown } from './reading';

const weak = (files: Readonly<Record<string, string>>) => readAll(files).flatMap(({ cloud }) => (cloud ?? []).map(({ at, weakens, fixes }) => ({ at: `${weakens} ${shown(files, at)}`, fixes })));
const database = (more: object): string => JSON.stringify({ resource: { aws_db_instance: { orders: { multi_az: true, storage_encrypted: true, backup_retention_period: 7, ...more } } } }, null, 2);

describe('Terraform in JSON', () => {
  it('is judged like its own language, with edits only where a value stands', () => {
    const [found, ...others] = weak({ 'main.tf.json': database({ multi_az: false }) });
    assert.deepEqual([found?.at, others.length], ['redundancy 5: "multi_az": false', 0]);
    assert.deepEqual(found?.fixes.map(({ title, edits }) => [title, edits.map(({ newText }) => newText)]), [['Set "multi_az": true', ['true']]]);
    assert.deepEqual(weak({ 'main.tf.json': JSON.stringify({ resource: [{ aws_ebs_volume: { logs: [{ size: 8 }] } }] }) }).map(({ fixes }) => fixes), [[]]);
    assert.deepEqual(weak({ 'main.tf.json': database({}) }), []);
  });

  it('follows what its texts compute, and knows what it cannot see', () => {
    const from = (value: string, more: object) => weak({ 'main.tf.json': database({ multi_az: value }), 'more.tf.json': JSON.stringify(more) }).length;
    assert.equal(from('${var.standby}', { variable: { standby: { default: false } } }), 1);
    assert.equal(from('${local.standby}', { locals: { standby: false } }), 1);
    assert.equal(from('${var.standby}', { variable: { standby: { type: 'bool' } } }), 0);
    assert.equal(from('${var.stage == "prod"}', {}), 0);
  });

  it('has firewalls, and blocks that are written once or as a list', () => {
    const open = (ingress: unknown): string => JSON.stringify({ resource: { aws_security_group: { db: { ingress } } } });
    const rule = { from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] };
    assert.deepEqual([open(rule), open([rule]), open({ ...rule, cidr_blocks: ['10.0.0.0/8'] })].map((text) => weak({ 'net.tf.json': text }).length), [1, 1, 0]);
  });
});
