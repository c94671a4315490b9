// Bytes to text. (What cannot be decoded: test/syntax/diagnostics.test.ts; a file for each encoding:
// test/syntax/cases.)

import test from 'ava';
import { decodeSource } from '../../compiler/src/source/decode.js';

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decode(text: string): string {
  const { file, diagnostics } = decodeSource('test.py', bytes(text));
  return diagnostics.map(({ code }) => code).join() || file.text;
}

const latin1Names = ['latin-1', 'latin1', 'Latin_1', 'iso-8859-1', 'ISO8859-1', 'l1', 'cp819'];

for (const name of latin1Names) {
  test(`each byte is its character: ${name}`, (t) => {
    t.is(decode(`# coding: ${name}\n\xe9\x80`), `# coding: ${name}\n\xe9\x80`);
  });
}

for (const name of ['utf-8', 'UTF8', 'utf_8', 'u8', 'utf-8-sig']) {
  test(`UTF-8 by the name of ${name}`, (t) => {
    t.is(decode(`# coding: ${name}\n\xc3\xa9`), `# coding: ${name}\né`);
  });
}

test('the forms of a declaration', (t) => {
  const forms = [
    '# -*- coding: latin-1 -*-',
    '#coding=latin-1',
    '# vim: set fileencoding=latin-1 :',
    '\t # This is about encoding: latin-1, says the rule',
    '#!/usr/bin/python\n# coding: latin-1',
    '\n# coding: latin-1',
    '\f\r\n# coding: latin-1',
  ];
  for (const form of forms) t.is(decode(`${form}\n\xe9`), `${form}\n\xe9`);
});

test('what is no declaration', (t) => {
  const forms = [
    '\n\n# coding: latin-1',
    'x = 1\n# coding: latin-1',
    'x = 1 # coding: latin-1',
    '# coding : latin-1',
    '"""\n# coding: latin-1\n"""',
  ];
  for (const form of forms) t.is(decode(`${form}\n\xe9`), 'E1001', form);
});

test('a byte order mark is not part of the text', (t) => {
  t.is(decode('\xef\xbb\xbfx = 1'), 'x = 1');
  t.is(decode('\xef\xbb\xbf# coding: utf-8\n'), '# coding: utf-8\n');
});

test('a mark and "utf8" do not go together, as in CPython', (t) => {
  t.is(decode('\xef\xbb\xbf# coding: utf8\n'), 'E1004');
});

test('UTF-8 that is not the shortest, surrogates, past the end: refused', (t) => {
  for (const text of ['\xc0\x80', '\xe0\x80\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xf8\x88']) {
    t.is(decode(text), 'E1001');
  }
  for (const text of ['\xe0\xa0\x80', '\xed\x9f\xbf', '\xf0\x90\x80\x80', '\xf4\x8f\xbf\xbf']) {
    t.not(decode(text), 'E1001');
  }
});

test('the place of a bad byte is counted in characters of the text', (t) => {
  const { file, diagnostics } = decodeSource(
    'test.py',
    bytes("x = '\xc3\xa9\xf0\x9f\x98\x80'\n\xff"),
  );
  t.is(file.text.slice(0, diagnostics[0]?.span.start), "x = 'é😀'\n");
});

test('line endings stay as they are', (t) => {
  t.is(decode('a\r\nb\rc\n'), 'a\r\nb\rc\n');
});
