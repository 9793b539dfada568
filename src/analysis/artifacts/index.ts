// Every kind of configuration file the analysis reads; the first that recognises a file reads it.
import type { Artifact } from './artifact';
import { compose } from './compose';
import { kubernetes } from './kubernetes';
import { programSettings } from './program-settings';
import { proxy } from './proxy';
import { terraform } from './terraform';

export const artifacts: readonly Artifact[] = [compose, kubernetes, terraform, programSettings, proxy];
