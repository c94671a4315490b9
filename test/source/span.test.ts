// Offsets, lines and columns.

import test from 'ava';
import {
  createSourceFile,
  lineOf,
  lineText,
  positionOf,
  utf8ColumnOf,
} from '../../compiler/src/source/span.js';

test('lines end with a line feed, a carriage return, or both', (t) => {
  const file = createSourceFile('test.py', 'a\nbc\r\nd\re');
  t.deepEqual(file.lineStarts, [0, 2, 6, 8]);
  t.deepEqual(
    [1, 2, 3, 4].map((line) => lineText(file, line)),
    ['a', 'bc', 'd', 'e'],
  );
  t.deepEqual(
    [0, 1, 2, 5, 6, 7, 8, 9, 100].map((offset) => lineOf(file, offset)),
    [1, 1, 2, 2, 3, 3, 4, 4, 4],
  );
});

test('an empty file has one line; after a last line end there is another', (t) => {
  t.deepEqual(createSourceFile('test.py', '').lineStarts, [0]);
  t.deepEqual(createSourceFile('test.py', 'a\n').lineStarts, [0, 2]);
});

test('columns: code points for people, bytes of UTF-8 for CPython', (t) => {
  const file = createSourceFile('test.py', 'x\né€😀y');
  const offsets = [2, 3, 4, 6, 7];
  t.deepEqual(
    offsets.map((offset) => positionOf(file, offset)),
    [1, 2, 3, 4, 5].map((column) => ({ line: 2, column })),
  );
  t.deepEqual(
    offsets.map((offset) => utf8ColumnOf(file, offset)),
    [0, 2, 5, 9, 10],
  );
});
