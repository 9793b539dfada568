// The mentor inside other assistants: as a participant of the chat, and as tools that language models may call. Only where this
// VS Code has them; nothing else depends on either.
import * as vscode from 'vscode';
import type { Feature } from '../../services';
import { registerParticipant } from './participant';
import { registerTools } from './tools';

export const assistants: Feature = {
  name: 'assistants',
  register: (services) => vscode.Disposable.from(registerParticipant(services), registerTools(services)),
};
