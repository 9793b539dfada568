// The documents that the mentor reads.
import * as vscode from 'vscode';

const languages = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python', 'go', 'java', 'csharp', 'rust', 'yaml', 'dockercompose'];

/** Only places where people keep files: not the old side of a comparison, not the cells of a notebook. */
export function documentSelector(): { readonly language: string; readonly scheme: string; readonly pattern?: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...languages.map((language) => ({ language, scheme })),
    // The configuration is there for its hovers.
    { language: 'jsonc', scheme, pattern: '**/.mentor.json' },
    // Without an extension for Terraform its files are plain text.
    { language: '*', scheme, pattern: '**/*.{tf,tofu,tf.json,tofu.json}' },
    { language: '*', scheme, pattern: '**/*.{service,container}' },
    // Templates of CloudFormation that are not YAML by their name.
    { language: '*', scheme, pattern: '**/*{.template,.cfn,template.json,cloudformation*.json,stack*.json}' },
  ]);
}
