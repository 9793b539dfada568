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
  ],
};
