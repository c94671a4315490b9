import test from 'ava';
import { bigDigits, floatWord, smallWord } from '../../compiler/src/image/values.js';
import { strHash, strMeta } from '../../compiler/src/image/hash.js';
import { utf8Encode } from '../../compiler/src/image/utf8.js';
import { encodeLines } from '../../compiler/src/image/lines.js';

function word(value: ReturnType<typeof floatWord>): number | null {
  return value?.kind === 'immediate' ? value.value : null;
}

test('small integers end where 31 bits end', (t) => {
  t.is(word(smallWord(0n)), 1);
  t.is(word(smallWord(1n)), 3);
  t.is(word(smallWord(-1n)), 0xffffffff);
  t.is(word(smallWord(0x3fffffffn)), 0x7fffffff);
  t.is(word(smallWord(-0x40000000n)), 0x80000001);
  t.is(smallWord(0x40000000n), null);
  t.is(smallWord(-0x40000001n), null);
});

test('floats in the word: rotate, subtract 96 from the exponent, shift in the tag', (t) => {
  // 1.0 is 0x3f800000: rotated 0x7f000000, less 0x60000000 is 0x1f000000, shifted 0x7c000002.
  t.is(word(floatWord(1)), 0x7c000002);
  t.is(word(floatWord(-1)), 0x7c000006);
  t.is(word(floatWord(1.5)), 0x7e000002);
  t.is(word(floatWord(0)), 2);
  t.is(word(floatWord(-0)), 6);
  t.is(word(floatWord(0.1)), word(floatWord(Math.fround(0.1))));
});

test('floats outside the range of the word are boxed', (t) => {
  for (const value of [1e30, -1e30, 1e-30, Infinity, -Infinity, NaN, 2 ** 33, 2 ** -31]) {
    t.is(floatWord(value), null, String(value));
  }
  t.not(floatWord(2 ** 33 - 1024), null);
  t.is(floatWord(2 ** -31 * 1.9), null);
  t.not(floatWord(2 ** -30), null);
});

/** As word_float_get in value.h. */
function decode(word: number): number {
  const r = word >>> 2;
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, ((r >>> 1) | (r << 31)) >>> 0);
  return view.getFloat32(0) * 2 ** 96;
}

test('every float in the word reads back exactly', (t) => {
  let checked = 0;
  for (let exponent = -30; exponent < 33; exponent++) {
    for (const mantissa of [1, 1.0000001192092896, 1.25, 1.9999998807907104]) {
      for (const value of [mantissa * 2 ** exponent, -mantissa * 2 ** exponent]) {
        const encoded = word(floatWord(value));
        t.not(encoded, null, String(value));
        t.is(decode(encoded ?? 0), value);
        checked++;
      }
    }
  }
  t.is(checked, 504);
  t.true(Object.is(decode(word(floatWord(-0)) ?? 0), -0));
});

test('digits of big integers, least significant first', (t) => {
  t.deepEqual(bigDigits(0x40000000n), [0x40000000]);
  t.deepEqual(bigDigits(-(2n ** 64n)), [0, 0, 1]);
  t.deepEqual(bigDigits(0x123456789abcdef0n), [0x9abcdef0, 0x12345678]);
});

test('UTF-8 keeps lone surrogates', (t) => {
  t.deepEqual(
    [...utf8Encode('a\u00e9\u20ac\u{1f600}')],
    [0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80],
  );
  t.deepEqual([...utf8Encode('\ud800x')], [0xed, 0xa0, 0x80, 0x78]);
});

test('the hash of a str is that of str.h', (t) => {
  // Written out by hand for one word: h = (4 * 0x9E3779B1 + 'abcd') then mixed.
  const h = (Math.imul(4, 0x9e3779b1) + 0x64636261) | 0;
  t.is(strHash(utf8Encode('abcd')), Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 20);
  t.is(strHash(utf8Encode('')), 0);
  t.true(strHash(utf8Encode('some longer text')) < 4096);
});

test('meta packs hash, flags, length', (t) => {
  const ascii = utf8Encode('abc');
  t.is(strMeta(ascii, false), ((strHash(ascii) << 20) | (1 << 18) | 3) >>> 0);
  t.is(strMeta(ascii, true), ((strHash(ascii) << 20) | (3 << 18) | 3) >>> 0);
  const other = utf8Encode('\u00e9');
  t.is(strMeta(other, true), ((strHash(other) << 20) | (1 << 19) | 2) >>> 0);
});

/** As code_line in traceback.c. */
function lineAt(bytes: Uint8Array, firstLine: number, at: number): number {
  let position = 0;
  const leb = (): number => {
    let n = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0;
      n |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) {
        return n;
      }
    }
  };
  let offset = 0;
  let line = firstLine;
  while (position < bytes.length) {
    const words = leb();
    const zigzag = leb();
    if (offset + words > at) {
      break;
    }
    offset += words;
    line += (zigzag >> 1) ^ -(zigzag & 1);
  }
  return line;
}

test('line tables', (t) => {
  const position = (offset: number, line: number) => ({
    offset,
    line,
    endLine: line,
    column: 1,
    endColumn: 2,
  });
  t.deepEqual([...encodeLines([position(0, 7), position(3, 7)], 7, 9)], []);
  t.deepEqual(
    [...encodeLines([position(0, 8), position(2, 10), position(300, 3)], 7, 400)],
    [0, 2, 2, 4, 0xaa, 0x02, 13, 100, 0],
  );
  const places = [position(0, 5), position(1, 9), position(4, 6), position(7, 300), position(9, 1)];
  const table = encodeLines(places, 5, 12);
  t.deepEqual(
    Array.from({ length: 12 }, (_, at) => lineAt(table, 5, at)),
    [5, 9, 9, 9, 6, 6, 6, 300, 300, 1, 1, 1],
  );
});
