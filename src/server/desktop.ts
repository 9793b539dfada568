// The server as a child process of the editor, talking over Node's own channel.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host';
import { serve } from './serve';

serve(createConnection(ProposedFeatures.all), nodeHost(__dirname));
