// Exact instructions for each construct. A file of cases/ holds many: a line `### name`, the Python source, a line
// `--- code`, the instructions of that code, another `--- code` if need be. MPY_UPDATE=1 writes what comes out
// in place of what was expected; read the difference before you keep it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'ava';
import { codeNamed, compileText, listing } from './compile-text.js';

const folder = new URL('./cases/', import.meta.url);
const update = process.env['MPY_UPDATE'] === '1';

interface Case {
  readonly name: string;
  readonly source: string;
  /** By qualified name of the code. */
  readonly expected: ReadonlyMap<string, string>;
}

function parseCases(text: string): Case[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...codes] = part.split(/^--- /m);
      const end = head.indexOf('\n');
      const expected = codes.map((code) => {
        const line = code.indexOf('\n');
        return [code.slice(0, line).trim(), code.slice(line + 1).trimEnd()] as const;
      });
      return {
        name: head.slice(0, end).trim(),
        source: head.slice(end + 1),
        expected: new Map(expected),
      };
    });
}

function actualOf(each: Case): ReadonlyMap<string, string> {
  const { modules, diagnostics } = compileText(each.source);
  const errors = diagnostics.filter((d) => d.severity === 'error').map((d) => d.message);
  if (errors.length > 0) {
    throw new Error(errors.join('; '));
  }
  const [main] = modules;
  return new Map(
    [...each.expected.keys()].map((name) => {
      const code = codeNamed(main!, name);
      return [name, listing(code, main!.slots).join('\n')];
    }),
  );
}

function textOf(each: Case, codes: ReadonlyMap<string, string>): string {
  const parts = [...codes].map(([name, text]) => `--- ${name}\n${text}\n`);
  return `### ${each.name}\n${each.source}${parts.join('')}\n`;
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const path = new URL(file, folder);
  const cases = parseCases(readFileSync(path, 'utf8'));
  if (update) {
    writeFileSync(
      path,
      `${cases
        .map((each) => textOf(each, actualOf(each)))
        .join('')
        .trimEnd()}\n`,
    );
  }
  for (const each of cases) {
    test(`${file}: ${each.name}`, (t) => {
      t.true(each.expected.size > 0);
      if (update) {
        return;
      }
      for (const [name, text] of actualOf(each)) {
        t.is(text, each.expected.get(name) ?? '');
      }
    });
  }
}
