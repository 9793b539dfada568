// What lets time pass.
import type { Library } from '../../../concepts';

export const time: Library = {
  id: 'time',
  title: 'time',
  language: 'go',
  modules: ['time'],
  protocol: 'tcp',
  version: 'Go 1.26',
  source: 'https://pkg.go.dev/time#Sleep',
  operations: [{ at: ['Sleep', 'After'], does: 'pause', lasts: { place: '0', unit: 'duration' } }],
};
