// What a tool is: something another assistant may ask of the mentor. Tools read and explain; none changes or runs anything.
import type { CodePort, Mentor } from '../mentor';
import type { Fields, Input } from './input';

export interface Tool {
  /** In snake case, as assistants call it. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** For the model that chooses: what comes back, and when to ask for it. */
  readonly description: string;
  readonly input: Fields;
  /** Rejects only if the host does; what the caller can mend is a `problem`. */
  answer(input: Input, workshop: Workshop): Promise<ToolResult>;
}

/** `problem` is one or two sentences on what is wrong with the call and what to do. */
export type ToolResult = { readonly text: string } | { readonly problem: string };

/** What tools work with. */
export interface Workshop {
  readonly mentor: Mentor;
  /** The project, as its files are now. Undefined where there is none, or where it is not analysed yet. */
  code(): Promise<CodePort | undefined>;
  /** Why there is no code, and what to do. */
  readonly withoutCode: string;
}
