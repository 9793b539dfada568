// MQTT: reconnects by itself when it is polled; plaintext unless a transport is set.
import type { Library } from '../../../concepts';

export const rumqttc: Library = {
  id: 'rumqttc',
  title: 'rumqttc',
  language: 'rust',
  modules: ['rumqttc'],
  protocol: 'mqtt',
  version: '0.24: 5 s to connect; plaintext unless set_transport',
  source: 'https://docs.rs/rumqttc/latest/rumqttc/struct.MqttOptions.html',
  operations: [
    { at: ['MqttOptions.new', 'v5.MqttOptions.new'], thenCalled: ['set_transport'], does: 'make', makes: 'MqttOptions' },
    { at: ['MqttOptions.new', 'v5.MqttOptions.new'], does: 'make', makes: 'MqttOptions', address: { places: ['1'], form: 'host' }, transport: { otherwise: 'plaintext' } },
    { at: ['MqttOptions#set_credentials'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['AsyncClient.new', 'v5.AsyncClient.new'], does: 'make', makes: 'AsyncClient', shares: true },
    { at: ['AsyncClient#publish', 'AsyncClient#publish_bytes', 'AsyncClient#try_publish'], does: 'request', repeatable: 'no', through: [] },
    { at: ['AsyncClient#subscribe', 'AsyncClient#subscribe_many'], does: 'request', repeatable: 'yes', through: [] },
  ],
};
