// MQTTnet: 100 s for whatever the broker is asked; connecting again is left to the program.
import type { Library } from '../../../concepts';
import { of } from './kinds';

export const mqttNet: Library = {
  id: 'mqtt-net',
  title: 'MQTTnet',
  language: 'csharp',
  modules: ['MQTTnet', 'MQTTnet.Client'],
  protocol: 'mqtt',
  version: '4 and 5: Timeout 100 s',
  source: 'https://github.com/dotnet/MQTTnet/wiki/Client',
  operations: [
    { at: ['MqttClientOptionsBuilder'], does: 'make', form: 'new', makes: 'MqttClientOptionsBuilder' },
    { at: ['MqttClientOptionsBuilder#WithCredentials'], does: 'make', makes: 'MqttClientOptionsBuilder', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['MqttClientOptionsBuilder#*'], does: 'make', makes: 'MqttClientOptionsBuilder' },
    { at: of(['IMqttClient', 'MqttClient'], ['ConnectAsync', 'ReconnectAsync']), does: 'connect', deadline: { places: [], otherwise: { value: '100 s' } }, retry: { places: [], otherwise: { value: 'by whoever connects again' } } },
    { at: of(['IMqttClient', 'MqttClient'], ['PublishAsync']), does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: '100 s' } } },
  ],
};
