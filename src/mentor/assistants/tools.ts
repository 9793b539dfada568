// The tools there are, and how one is called.
import { askMentor } from './ask-mentor';
import { explainFinding } from './explain-finding';
import { findFindings } from './find-findings';
import { getLesson } from './get-lesson';
import { readInput } from './input';
import { systemMap } from './system-map';
import type { Tool, ToolResult, Workshop } from './tool';

export const tools: readonly Tool[] = [findFindings, explainFinding, getLesson, askMentor, systemMap];

/** Checks the arguments first. Rejects only if the host does. */
export async function callTool(tool: Tool, given: unknown, workshop: Workshop): Promise<ToolResult> {
  const read = readInput(tool.input, given);
  return 'problem' in read ? read : tool.answer(read.input, workshop);
}
