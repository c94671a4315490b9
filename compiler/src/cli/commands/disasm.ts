// `mpy-ts disasm FILE [FUNCTION]`: the bytecode that a file becomes, with its source lines beside it.

import { allCodes, disassembleCode, listInstructions } from '../../bytecode/disassemble.js';
import type { Code, ModuleCode } from '../../bytecode/code.js';
import { compileProgram } from '../../compile.js';
import { NodeFiles } from '../../device/node-files.js';
import { hasErrors } from '../../source/diagnostics.js';
import { nearestWord } from '../suggest.js';
import { defineCommand } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { readSource, sayDiagnostics } from '../python-files.js';

export const command = defineCommand({
  options: (parser) =>
    parser
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'A Python file; what it imports is compiled with it, and not printed',
      })
      .positional('function', {
        type: 'string',
        describe: 'Only this function, by its name or its qualified name (Class.method)',
      }),
  examples: [
    { command: 'disasm blink.py', meaning: 'All code of a file' },
    { command: 'disasm blink.py Led.toggle', meaning: 'One method' },
  ],
  run: ({ file: path, function: wanted }, { console, cwd, packageRoot }) => {
    const files = new NodeFiles(cwd);
    readSource(files, path);
    const { diagnostics, program } = compileProgram(files, path, { packageRoot });
    sayDiagnostics(diagnostics, console);
    const [main] = program?.moduleCodes ?? [];
    if (hasErrors(diagnostics) || program === null || main === undefined) {
      return Promise.resolve(exitCodes.source);
    }
    const codes = select(codesOf(main), wanted, path);
    if (console.settings.json) {
      console.writeJson(codes.map((code) => toJson(code, main.slots)));
    } else {
      const file = program.file(main.name);
      const texts = codes.map((code) => disassembleCode(code, file, main.slots));
      console.write(`${texts.join('\n\n')}\n`);
    }
    return Promise.resolve(exitCodes.ok);
  },
});

/** The module's own codes, its top level first. */
function codesOf(module: ModuleCode): readonly Code[] {
  const inner = allCodes([...module.init.constants, ...module.constants.values()]);
  const own = inner.filter((code) => code.module === module.name);
  return [module.init, ...own.sort((a, b) => a.firstLine - b.firstLine)];
}

function select(codes: readonly Code[], wanted: string | undefined, path: string): readonly Code[] {
  if (wanted === undefined) return codes;
  const found = codes.filter(({ name, qualname }) => name === wanted || qualname === wanted);
  if (found.length > 0) return found;
  const near = nearestWord(
    wanted,
    codes.map(({ qualname }) => qualname),
  );
  const hint =
    near === null ? 'leave the function out to see all of them' : `did you mean ${near}?`;
  throw usageError(`${path} has no function ${wanted}`, hint);
}

function toJson(code: Code, slots: readonly string[]): object {
  return {
    name: code.qualname,
    line: code.firstLine,
    registers: code.registers,
    words: code.instructions.length,
    instructions: listInstructions(code, slots).map(({ offset, text }) => ({ offset, text })),
    handlers: code.handlers,
  };
}
