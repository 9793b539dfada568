// The door of the room: what hosts need besides the analyser itself.
export { judge, shows, type JudgeInput } from './findings';
export { defaultConfiguration, withSettings } from './configuration';
export type { Configuration, Place, Preset, RuleLevel, Settings } from './configuration';
export { configurationFileName, presets, readConfiguration, ruleLevels } from './configuration-file';
export type { ConfigurationProblem, ConfigurationReading } from './configuration-file';
export { fits } from './levels';
export { isAside, isExcluded } from './paths';
export { admitFolder, admitPath, admitSize, admitText, largestFile, mayMatter } from './admission';
export { decode, type Decoded } from './decode';
export { readSuppressions, suppresses, type Suppression } from './suppressions';
export { unusedSuppression } from './unused-suppressions';
export { ignoreHere, turnRuleOff, type IgnoreRequest } from './silence';
export { declarableBy, declare, type Declarable } from './declare';
export { baselineFileName, createBaseline, readBaseline, subtract, writeBaseline, type Baseline } from './baseline';
export { objectionsFileName, readObjections, unopposed, withObjection, withoutObjection, writeObjections } from './objections';
export { reproduction } from './reproduction';
export { keep, recall, type Memory, type Recollection } from './memory';
export { diffArguments, isChanged, readDiff, type ChangedLines } from './changed-lines';
