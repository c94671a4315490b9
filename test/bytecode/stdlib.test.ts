// Code generation never fails on real programs: files of the standard library of this machine's python3, where there is
// one, compile without an exception, and what comes out is well formed. MPY_ALL=1 takes all files, else every sixth.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { Code } from '../../compiler/src/bytecode/code.js';
import { compileModules } from '../../compiler/src/bytecode/compile.js';
import { CODE_HEADER_WORDS, INSTRUCTIONS } from '../../compiler/src/bytecode/instructions.js';
import type { NativeNames, ParsedModule } from '../../compiler/src/program/parsed.js';
import { decodeSource } from '../../compiler/src/source/decode.js';
import { hasErrors, type Diagnostic } from '../../compiler/src/source/diagnostics.js';
import { checkSyntax } from '../../compiler/src/syntax/checks.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';
import { codesOf } from './compile-text.js';

/** Every module is there, and offers nothing. */
class AnyModule extends Map<string, NativeNames> {
  override has(): boolean {
    return true;
  }
  override get(name: string): NativeNames {
    return { name, names: new Map() };
  }
}

function libraryFolder(): string | null {
  try {
    const program = 'import os; print(os.path.dirname(os.__file__))';
    return execFileSync('python3', ['-c', program], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return /^(site-packages|__pycache__)$/.test(entry.name) ? [] : pythonFiles(path);
    }
    return entry.name.endsWith('.py') ? [path] : [];
  });
}

function moduleOf(path: string): ParsedModule | null {
  const { file, diagnostics } = decodeSource(path, readFileSync(path));
  if (hasErrors(diagnostics)) {
    return null;
  }
  const parsed = parseModule(file);
  if (hasErrors([...parsed.diagnostics, ...checkSyntax(file, parsed.module)])) {
    return null;
  }
  const resolve = (_level: number, name: string | null): string => name ?? 'package';
  return { name: 'm', path, isPackage: false, file, ast: parsed.module, resolve };
}

/** What is wrong with a code; null when every operand is within its bounds. */
function fault(code: Code): string | null {
  const starts = new Set<number>();
  const targets: number[] = code.handlers.flatMap(({ start, target }) => [start, target]);
  for (let at = 0; at < code.instructions.length;) {
    starts.add(at);
    const word = code.instructions[at]!;
    const row = INSTRUCTIONS[word & 255];
    if (row === undefined) {
      return `no opcode ${word & 255}`;
    }
    const abc = row.format === 'ABC' || row.format === 'ABJ';
    const fields = abc
      ? [(word >>> 8) & 255, (word >>> 16) & 255, row.format === 'ABJ' ? word >> 24 : word >>> 24]
      : row.format === 'J'
        ? [word >> 8]
        : [
            (word >>> 8) & 255,
            row.format === 'AJ' || row.format === 'AS' ? word >> 16 : word >>> 16,
          ];
    for (const [i, kind] of row.operands.entries()) {
      const value = fields[i]!;
      if (['read', 'write', 'update', 'window'].includes(kind) && value > code.registers) {
        return `${row.name} names register ${value} of ${code.registers}`;
      }
      if (
        (kind === 'const' || kind === 'attr') &&
        code.constants[value - CODE_HEADER_WORDS] === undefined
      ) {
        return `${row.name} names constant ${value}`;
      }
      if (kind === 'jump') {
        targets.push(at + 1 + value);
      }
    }
    at += row.word === null ? 1 : 2;
  }
  const wrong = targets.find((target) => !starts.has(target));
  return wrong === undefined ? null : `a jump or handler leads to ${wrong}`;
}

const LIMITS = new Set(['E3006']);

test('files of the standard library', (t) => {
  const folder = libraryFolder();
  if (folder === null) {
    t.pass('no python3 here');
    return;
  }
  const step = process.env['MPY_ALL'] === '1' ? 1 : 6;
  const files = pythonFiles(folder).filter((_, i) => i % step === 0);
  let compiled = 0;
  for (const path of files) {
    const module = moduleOf(path);
    if (module === null) {
      continue;
    }
    const { modules, diagnostics } = compileModules(
      { modules: [module], natives: new AnyModule() },
      { float: 'double' },
    );
    const errors = diagnostics.filter(
      (d: Diagnostic) => d.severity === 'error' && !LIMITS.has(d.code),
    );
    t.deepEqual(
      errors.map((d) => `${path}: ${d.message}`),
      [],
    );
    if (!hasErrors(diagnostics)) {
      for (const code of codesOf(modules[0]!)) {
        t.is(fault(code), null, `${path}: ${code.qualname}`);
      }
    }
    compiled++;
  }
  t.true(compiled > files.length / 2);
});
