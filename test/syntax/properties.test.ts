// What must hold for any text: the parser ends, and says what is wrong by diagnostics alone.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { analyzeScopes } from '../../compiler/src/analysis/resolve.js';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { decodeSource } from '../../compiler/src/source/decode.js';
import { hasErrors } from '../../compiler/src/source/diagnostics.js';
import type { Diagnostic } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { checkSyntax } from '../../compiler/src/syntax/checks.js';
import { dumpToString } from '../../compiler/src/syntax/dump.js';
import { keywords } from '../../compiler/src/syntax/tokens.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';
import { reprBytes, reprFloat, reprString } from '../../compiler/src/syntax/repr.js';

const encoder = new TextEncoder();

function check(bytes: Uint8Array): readonly Diagnostic[] {
  const { file, diagnostics: undecodable } = decodeSource('test.py', bytes);
  const { module, diagnostics } = parseModule(file, { typeComments: true });
  const found = [...undecodable, ...diagnostics, ...checkSyntax(file, module)];
  analyzeScopes(file, module, found);
  dumpToString(module, { attributesOf: file });
  return found;
}

/** Nothing throws, and every diagnostic has a place in the text and all its parameters. */
function survives(text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  return check(bytes).every(({ span, file, message }) => {
    const complete = !/\{\w+\}/.test(message.replace(/'[^']*'/g, ''));
    const length = file?.text.length ?? 0;
    return complete && span.start >= 0 && span.start <= span.end && span.end <= length;
  });
}

const words = [
  ...keywords.keys(),
  ...['match', 'case', 'type', '_', 'x', 'é', 'print', '__debug__'],
  ...['0', '1.5', '0x', '1_', '2j', "'a'", '"', "'''", "f'", 'f"{', 'b"', 'r\\', "'\\x", "f'''"],
  ...['(', ')', '[', ']', '{', '}', ':', ',', ';', '.', '...', '->', '@', '=', ':=', '!', '!='],
  ...['+', '-', '*', '**', '/', '//', '%', '<<', '>>', '&', '|', '^', '~', '<', '<=', '<>', '=='],
  ...['+=', '**=', '\\\n', '\\', '#', '# type: int', '$', '?', '`', '\0', '\u00a0', '“', '\ufeff'],
  ...['\n', '\n  ', '\n    ', '\n\t', '\r\n', '\f', ' ', '  '],
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

test('any tokens', (t) => {
  fc.assert(fc.property(soup, survives), { numRuns: 3000 });
  t.pass();
});

test('any characters', (t) => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  fc.assert(fc.property(text, survives), { numRuns: 1000 });
  t.pass();
});

test('any bytes', (t) => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), survives), { numRuns: 1000 });
  t.pass();
});

const cases = join(findPackageRoot(), 'test', 'syntax', 'cases');
const sources = readdirSync(cases)
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(join(cases, name), 'utf8'));

test('valid files with a part taken out, doubled or replaced', (t) => {
  const mutation = fc.record({
    source: fc.constantFrom(...sources),
    at: fc.nat(),
    length: fc.nat({ max: 30 }),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...words)),
    twice: fc.boolean(),
  });
  const property = fc.property(mutation, ({ source, at, length, insert, twice }) => {
    const start = at % (source.length + 1);
    const cut = source.slice(start, start + length);
    const end = twice ? start : start + length;
    return survives(source.slice(0, start) + (twice ? cut : '') + insert + source.slice(end));
  });
  fc.assert(property, { numRuns: 1500 });
  t.pass();
});

test('valid files cut off anywhere', (t) => {
  const property = fc.property(fc.constantFrom(...sources), fc.nat(), (source, at) =>
    survives(source.slice(0, at % (source.length + 1))),
  );
  fc.assert(property, { numRuns: 1000 });
  t.pass();
});

function constantOf(text: string): unknown {
  const { module, diagnostics } = parseModule(createSourceFile('test.py', text));
  const [statement] = module.body;
  if (hasErrors(diagnostics) || statement?.kind !== 'Expr') return diagnostics;
  const { value } = statement;
  return value.kind === 'Constant' && 'value' in value.value ? value.value.value : value;
}

test('what repr writes, the parser reads back', (t) => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => constantOf(reprString(text, null)) === text,
    ),
  );
  fc.assert(
    fc.property(fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }), (value) =>
      Object.is(constantOf(reprFloat(value)), value),
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (value) => {
      const read = constantOf(reprBytes(value));
      return read instanceof Uint8Array && Buffer.compare(read, value) === 0;
    }),
  );
  fc.assert(fc.property(fc.bigInt({ min: 0n }), (value) => constantOf(String(value)) === value));
  t.pass();
});
