// The small port to the parser. Only this room imports web-tree-sitter; languages see these names.
import { Language as Grammar, Parser, type Tree } from 'web-tree-sitter';
import { useCode } from './cursor';

export type { Tree };

export interface SyntaxHost {
  /** Bytes of a WebAssembly file by base name: `web-tree-sitter.wasm`, `tree-sitter-python.wasm`. Rejects if it is missing. */
  readWasm(name: string): Promise<Uint8Array>;
}

export interface Syntax {
  /** Loads a grammar once; later calls are free. Rejects if the grammar cannot be loaded. */
  load(grammar: string): Promise<void>;
  /** Parses text with a loaded grammar; `previous` must have been edited to match (incremental). The caller deletes the tree. */
  parse(grammar: string, text: string, previous?: Tree): Tree;
}

export function createSyntax(host: SyntaxHost): Syntax {
  const parsers = new Map<string, Parser>();
  const loading = new Map<string, Promise<void>>();
  let runtime: Promise<void> | undefined;

  async function start(): Promise<void> {
    const module = await WebAssembly.compile(await host.readWasm('web-tree-sitter.wasm') as BufferSource);
    await Parser.init({
      // Without a place of its own the library computes one from the module's address, which a bundle does not have.
      locateFile: (name: string) => name,
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) {
        const instance = new WebAssembly.Instance(module, imports);
        useCode(instance);
        done(instance, module);
      },
    });
  }

  async function loadGrammar(grammar: string): Promise<void> {
    await (runtime ??= start());
    const language = await Grammar.load(await host.readWasm(`tree-sitter-${grammar}.wasm`));
    const parser = new Parser();
    parser.setLanguage(language);
    parsers.set(grammar, parser);
  }

  return {
    load(grammar) {
      let pending = loading.get(grammar);
      if (!pending) loading.set(grammar, (pending = loadGrammar(grammar)));
      return pending;
    },
    parse(grammar, text, previous) {
      const parser = parsers.get(grammar);
      if (!parser) throw new Error(`Grammar ${grammar} is not loaded.`);
      const tree = parser.parse(text, previous);
      if (!tree) throw new Error(`Grammar ${grammar} gave no tree.`);
      return tree;
    },
  };
}
