// Compares programs with CPython: every .py file below the given folders or files runs under python3 and under mpy-ts, on the host and in the emulator; where standard output, the exit
// code or the last line of a traceback differ, it says how.
//
//   npm run conformance -- DIR…              host and emulator
//   npm run conformance -- --on host DIR     one of them: host, qemu, double, stress, sanitized
//   npm run conformance -- --json DIR

import { statSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDifference } from '../../test/support/difference.js';
import { outText } from '../../test/support/python-programs.js';
import { runCPython } from '../support/cpython.js';
import { variants, Workshop } from '../support/workshop.js';
import type { Variant } from '../support/workshop.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string', multiple: true, default: ['host', 'qemu'] },
    timeout: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
});

interface Comparison {
  readonly program: string;
  readonly on: string;
  readonly difference: string | null;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = values.on.map((name) => (variants as Readonly<Record<string, Variant>>)[name]);
  const files = positionals.flatMap((name) => findPrograms(resolve(name)));
  if (files.length === 0 || chosen.includes(undefined)) {
    console.error(
      'usage: npm run conformance -- [--on host|qemu|double|stress|sanitized] [--timeout S] DIR…',
    );
    return 2;
  }
  const workshop = new Workshop();
  const results: Comparison[] = [];
  try {
    for (const file of files) {
      const expected = outText(runCPython(dirname(file), basename(file)));
      for (const variant of chosen) {
        if (variant === undefined) continue;
        const difference = await compare(workshop, file, variant, expected);
        results.push({ program: file, on: variant.name, difference });
        if (difference !== null && !values.json) {
          console.log(`${file} on ${variant.name}\n  ${difference.replaceAll('\n', '\n  ')}`);
        }
      }
    }
  } finally {
    workshop.close();
  }
  const failed = results.filter(({ difference }) => difference !== null).length;
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else console.log(`${results.length - failed} equal, ${failed} different`);
  return failed === 0 ? 0 : 1;
}

async function compare(
  workshop: Workshop,
  file: string,
  variant: Variant,
  expected: string,
): Promise<string | null> {
  const compiled = workshop.compile(
    basename(file),
    dirname(file),
    variant.options.float,
    undefined,
    await workshop.firmware(variant),
  );
  if (compiled.kind === 'errors') return `it does not compile:\n${compiled.text}`;
  const built = await workshop.build(compiled.program, variant);
  try {
    const { end, stdout, stderr } = await workshop.run(built, {
      name: basename(file),
      timeoutMs: Number(values.timeout) * 1000,
    });
    if (end.kind !== 'exit') {
      return `it did not come to its end: ${end.kind === 'failed' ? end.reason : end.kind}\n${stderr}`;
    }
    const actual = outText({ stdout, code: end.code, stderr });
    return actual === expected ? null : `${firstDifference(actual, expected)}\n${stderr}`.trimEnd();
  } finally {
    built.remove();
  }
}

/** A file, or every .py file below a folder whose name does not begin with `_`; packages are modules, not programs. */
function findPrograms(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true });
  if (entries.some(({ name }) => name === '__init__.py')) return [];
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : findPrograms(below);
      return /^[^_].*\.py$/.test(entry.name) ? [below] : [];
    });
}
