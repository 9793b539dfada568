// The server for other editors, talking over standard input and output: `node server.stdio.js`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host';
import { serve } from './serve';

serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost(__dirname));
