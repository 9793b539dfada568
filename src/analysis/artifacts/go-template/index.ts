// The door of the room: Go templates, as Helm charts are written in them, filled in without running anything.
export { evaluate, type Evaluation, type Rendered, type RenderedPart } from './evaluate';
export { parse } from './parse';
export { TemplateTrouble, type Template, type TemplateNode } from './syntax';
export { copyOf, Dict, hole, mergeInto, missing, truthOf, unknown, type Value } from './value';
