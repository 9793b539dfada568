// All C# libraries the analysis knows.
import type { Library } from '../../../concepts';
import { httpClient } from './http-client';

export const csharpLibraries: readonly Library[] = [
  httpClient,
];
