// MQTT: connecting is bounded, and a lost connection is opened again.
import type { Library } from '../../../concepts';

export const pahoMqtt: Library = {
  id: 'paho-mqtt',
  title: 'paho.mqtt.golang',
  language: 'go',
  modules: ['github.com/eclipse/paho.mqtt.golang'],
  protocol: 'mqtt',
  version: '1.5: 30 s to connect; reconnects by itself',
  source: 'https://pkg.go.dev/github.com/eclipse/paho.mqtt.golang#ClientOptions',
  operations: [
    { at: ['NewClientOptions'], does: 'make', makes: 'ClientOptions' },
    { at: ['ClientOptions#AddBroker'], does: 'make', makes: 'ClientOptions', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['ClientOptions#SetPassword'], does: 'make', makes: 'ClientOptions', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['ClientOptions#*'], does: 'make', makes: 'ClientOptions' },
    { at: ['NewClient'], does: 'make', makes: 'Client', shares: true, through: ['0'] },
    // What it gives tells later whether it worked.
    { at: ['Client#Subscribe', 'Client#SubscribeMultiple'], does: 'request', repeatable: 'yes', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['Client#Publish'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0'], does: 'sends' } },
    { at: ['Client#Connect'], does: 'connect', deadline: { places: [], through: [], otherwise: { value: '30 s' } } },
  ],
};
