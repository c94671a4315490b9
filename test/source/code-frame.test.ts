// Diagnostics as people and tools see them.

import test from 'ava';
import pc from 'picocolors';
import { diagnosticToJson, formatDiagnostic } from '../../compiler/src/source/code-frame.js';
import { diagnose, error, warning } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';

const row = error('E9999', 'no {what} here', 'take {what} away');
const warningRow = warning('W9999', 'old');
const plain = pc.createColors(false);

test('a message, the lines around, a hint', (t) => {
  const file = createSourceFile('a.py', 'one\ntwo\nthree = 3\nfour\nfive\nsix\n');
  const diagnostic = diagnose(row, file, { start: 8, end: 13 }, { what: 'three' });
  t.is(
    formatDiagnostic(diagnostic, plain),
    `a.py:3:1: error E9999: no three here
  1 | one
  2 | two
> 3 | three = 3
    | ^^^^^
  4 | four
  5 | five
  hint: take three away`,
  );
});

test('a place without length, at the end of a line; tabs; a file of one line', (t) => {
  const file = createSourceFile('a.py', '\tif x');
  t.is(
    formatDiagnostic(diagnose(warningRow, file, { start: 5, end: 5 }, {}), plain),
    'a.py:1:6: warning W9999: old\n> 1 | \tif x\n    | \t    ^',
  );
});

test('a span of several lines is marked on its first', (t) => {
  const file = createSourceFile('a.py', "x = '''\nabc\n'''\n");
  t.is(
    formatDiagnostic(diagnose(warningRow, file, { start: 4, end: 15 }, {}), plain),
    "a.py:1:5: warning W9999: old\n> 1 | x = '''\n    |     ^^^\n  2 | abc\n  3 | '''",
  );
});

test('of a long line the part around the place is shown', (t) => {
  const file = createSourceFile('a.py', `${'a'.repeat(5_000_000)}!${'b'.repeat(5_000_000)}`);
  const text = formatDiagnostic(
    diagnose(warningRow, file, { start: 5_000_000, end: 5_000_001 }, {}),
    plain,
  );
  const [head, line, marker] = text.split('\n');
  t.is(head, 'a.py:1:5000001: warning W9999: old');
  t.is(line, `> 1 | …${'a'.repeat(60)}!${'b'.repeat(99)}…`);
  t.is(marker, `    | ${' '.repeat(61)}^`);
});

test('without a file there is only the message', (t) => {
  const diagnostic = diagnose(row, null, { start: 0, end: 0 }, { what: 'it' }, { hint: null });
  t.is(formatDiagnostic(diagnostic, plain), 'error E9999: no it here');
});

test('related places', (t) => {
  const file = createSourceFile('a.py', '(\n]');
  const related = [{ message: 'opened here', file, span: { start: 0, end: 1 } }];
  const diagnostic = diagnose(warningRow, file, { start: 2, end: 3 }, {}, { related });
  t.is(
    formatDiagnostic(diagnostic, plain),
    `a.py:2:1: warning W9999: old
  1 | (
> 2 | ]
    | ^
  a.py:1:1: opened here
> 1 | (
    | ^
  2 | ]`,
  );
});

test('control characters of the source do not reach the terminal', (t) => {
  const file = createSourceFile('a.py', 'x \u001b[31m\u202e y');
  t.regex(
    formatDiagnostic(diagnose(warningRow, file, { start: 0, end: 1 }, {}), plain),
    /\n> 1 \| x {2}\[31m {2}y\n/,
  );
});

test('colours change nothing but the colours', (t) => {
  const file = createSourceFile('a.py', 'one\ntwo | 2 |\nthree\n');
  const diagnostic = diagnose(row, file, { start: 4, end: 7 }, { what: 'two' });
  const colored = formatDiagnostic(diagnostic, pc.createColors(true));
  t.true(colored.includes('\u001b[31m'));
  // eslint-disable-next-line no-control-regex
  t.is(colored.replace(/\u001b\[\d+m/g, ''), formatDiagnostic(diagnostic, plain));
});

test('for tools', (t) => {
  const file = createSourceFile('a.py', 'é = 😀!\n');
  const related = [{ message: 'first', file, span: { start: 0, end: 1 } }];
  const diagnostic = diagnose(row, file, { start: 6, end: 7 }, { what: '!' }, { related });
  t.deepEqual(diagnosticToJson(diagnostic), {
    code: 'E9999',
    severity: 'error',
    message: 'no ! here',
    path: 'a.py',
    start: { line: 1, column: 6, offset: 6 },
    end: { line: 1, column: 7, offset: 7 },
    hint: 'take ! away',
    related: [
      {
        message: 'first',
        path: 'a.py',
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 2, offset: 1 },
      },
    ],
  });
  const bare = diagnosticToJson(diagnose(warningRow, null, { start: 0, end: 0 }, {}));
  t.deepEqual([bare.path, bare.start, bare.end, bare.hint], [null, null, null, null]);
});
