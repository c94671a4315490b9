// `mpy-ts ast FILE`: the syntax tree, exactly as `python3 -m ast FILE` of CPython 3.11 prints it.

import { NodeFiles } from '../../device/node-files.js';
import { decodeSource } from '../../source/decode.js';
import { hasErrors } from '../../source/diagnostics.js';
import { dumpTree } from '../../syntax/dump.js';
import { parseModule } from '../../syntax/parser.js';
import { defineCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { readSource, sayDiagnostics } from '../python-files.js';

export const command = defineCommand({
  options: (parser) =>
    parser
      .positional('file', { type: 'string', demandOption: true, describe: 'A Python file' })
      .option('attributes', {
        alias: ['a', 'include-attributes'],
        type: 'boolean',
        default: false,
        describe: 'Print lines and columns too',
      }),
  examples: [
    { command: 'ast main.py', meaning: 'Print the tree' },
    { command: 'ast main.py | diff - <(python3 -m ast main.py)', meaning: 'Compare with CPython' },
  ],
  epilogue:
    'The form is that of CPython 3.11. Errors in the file go to standard error (exit code 3).',
  run: async ({ file: path, attributes }, { console, cwd }) => {
    const decoded = decodeSource(path, readSource(new NodeFiles(cwd), path));
    const { module, diagnostics } = hasErrors(decoded.diagnostics)
      ? { module: null, diagnostics: decoded.diagnostics }
      : parseModule(decoded.file, { typeComments: true });
    sayDiagnostics(
      diagnostics.filter(({ severity }) => severity === 'error'),
      console,
    );
    if (module === null || hasErrors(diagnostics)) return exitCodes.source;
    const attributesOf = attributes ? decoded.file : null;
    dumpTree(module, (text) => console.write(text), { attributesOf });
    console.write('\n');
    return Promise.resolve(exitCodes.ok);
  },
});
