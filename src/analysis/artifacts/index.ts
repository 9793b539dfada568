// Every kind of configuration file the analysis reads; the first that recognises a file reads it.
import type { Artifact } from './artifact';
import { cloudformation } from './cloudformation';
import { collector } from './collector';
import { compose } from './compose';
import { dockerfile } from './dockerfile';
import { grafana } from './grafana';
import { kubernetes, saidBy } from './kubernetes';
import { programSettings } from './program-settings';
import { proxy } from './proxy';
import { storeFiles } from './store-files';
import { systemd } from './systemd';
import { terraform } from './terraform';

export const artifacts: readonly Artifact[] = [cloudformation, collector, grafana, compose, kubernetes, terraform(saidBy), programSettings, proxy, systemd, dockerfile, storeFiles];
