// The door of the room: what other assistants may ask of the mentor, the same over every protocol.
export { inputSchema } from './input';
export { callTool, tools } from './tools';
export type { Tool, ToolResult, Workshop } from './tool';
