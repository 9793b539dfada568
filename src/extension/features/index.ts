// Every surface of the extension, one line each. A surface is a folder here, this line, and what the manifest declares.
import type { Feature } from '../services';
import { ask } from './ask';
import { assistants } from './assistants';
import { findingsView } from './findings-view';
import { inlineHints } from './inline-hints';
import { learning } from './learning';
import { lessons } from './lessons';
import { restart } from './restart';
import { review } from './review';
import { silence } from './silence';
import { status } from './status';
import { systemMap } from './system-map';
import { typingCalm } from './typing-calm';
import { whySilent } from './why-silent';

export const features: readonly Feature[] = [typingCalm, inlineHints, lessons, ask, review, silence, whySilent, findingsView, learning, systemMap, assistants, status, restart];
