// The door for scripts. They are ECMAScript modules and these files are not: imported one by one, some of them would be
// loaded twice, and what one copy has started another one could not stop.
export { stopOnSignal } from '../../../scripts/processes.mjs';
export { closeBrowser } from './browser';
export { openEditor, type Editor } from './editor';
export { removeInstallation, root } from './installation';
