// The files that programmers read: Intel HEX, plain binary, DfuSe.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { binImage } from '../../compiler/src/emit/bin.js';
import { dfuImage, dfuSum } from '../../compiler/src/emit/dfu.js';
import { hexImage, parseHex } from '../../compiler/src/emit/hex.js';
import { temporaryFolder } from '../support/fake-tools.js';

const block = (address: number, ...data: readonly number[]) => ({
  address,
  data: Uint8Array.from(data),
});

test('hex: records, upper addresses, start, end', (t) => {
  const text = hexImage([block(0x0800fffe, 1, 2, 3), block(0x20000000, 0xff)], 0x08000101);
  t.is(
    text,
    [
      ':020000040800F2',
      ':02FFFE000102FE',
      ':020000040801F1',
      ':0100000003FC',
      ':020000042000DA',
      ':01000000FF00',
      ':0400000508000101ED',
      ':00000001FF',
      '',
    ].join('\n'),
  );
});

test('hex: what is written is read back, at any address', (t) => {
  const data = fc.uint8Array({ minLength: 1, maxLength: 200 });
  const address = fc.integer({ min: 0, max: 0x7fffffff });
  fc.assert(
    fc.property(address, data, address, (start, bytes, entry) => {
      const result = parseHex(hexImage([{ address: start, data: bytes }], entry));
      if (result.kind === 'broken') return false;
      const [first, ...more] = result.blocks;
      t.deepEqual(first?.data, bytes);
      return first?.address === start && more.length === 0 && result.entry === entry;
    }),
  );
  t.pass();
});

const brokenHex: readonly (readonly [text: string, line: number, problem: string])[] = [
  ['', 1, 'the end record is missing'],
  [':0100000003FC\n', 2, 'the end record is missing'],
  ['hello', 1, 'it is not a record of hexadecimal digits'],
  [':00000001F', 1, 'it is not a record of hexadecimal digits'],
  [':0100000003FC\n:00000001FE', 2, 'its sum is wrong'],
  [':0200000003FB', 1, 'it says 2 bytes of data and has 1'],
  [':0100000408F3', 1, 'an upper address has 2 bytes'],
  [':0100000508F2', 1, 'a start address has 4 bytes'],
  [':020000020800F4', 1, 'records of type 2 are not for 32-bit addresses'],
];
for (const [text, line, problem] of brokenHex) {
  test(`hex refused: ${problem}: ${JSON.stringify(text)}`, (t) => {
    t.deepEqual(parseHex(text), { kind: 'broken', line, problem });
  });
}

test('bin: gaps read as erased flash', (t) => {
  t.deepEqual([...binImage([block(8, 1, 2), block(12, 3)])], [1, 2, 0xff, 0xff, 3]);
  t.is(binImage([]).length, 0);
});

const ids = { vendor: 0x0483, product: 0xdf11 };

test('dfu: prefix, target, elements, suffix', (t) => {
  const file = dfuImage([block(0x08000000, 1, 2, 3), block(0x08010000, 4)], ids, 'board');
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const text = (at: number, length: number) =>
    Buffer.from(file.subarray(at, at + length)).toString('latin1');
  t.is(text(0, 5), 'DfuSe');
  t.is(file[5], 1);
  t.is(view.getUint32(6, true), file.length - 16);
  t.is(file[10], 1);
  t.is(text(11, 6), 'Target');
  t.is(text(22, 6), 'board\0');
  t.is(view.getUint32(277, true), 8 + 3 + 8 + 1);
  t.is(view.getUint32(281, true), 2);
  t.deepEqual([...file.subarray(285, 285 + 11)], [0, 0, 0, 8, 3, 0, 0, 0, 1, 2, 3]);
  t.deepEqual([...file.subarray(296, 305)], [0, 0, 1, 8, 1, 0, 0, 0, 4]);
  t.deepEqual(
    [...file.subarray(305, 317)],
    [0xff, 0xff, 0x11, 0xdf, 0x83, 0x04, 0x1a, 0x01, 0x55, 0x46, 0x44, 16],
  );
  t.is(view.getUint32(317, true), dfuSum(file.subarray(0, 317)));
  t.is(file.length, 321);
});

test('dfu: the sum is CRC-32 without the last inversion', (t) => {
  // The published check value of CRC-32 for these digits is 0xCBF43926.
  t.is(~dfuSum(new TextEncoder().encode('123456789')) >>> 0, 0xcbf43926);
});

test('dfu: dfu-suffix accepts the file, where it is installed', (t) => {
  const path = join(temporaryFolder(t), 'x.dfu');
  writeFileSync(path, dfuImage([block(0x08000000, 1, 2, 3)], ids, 'board'));
  const run = spawnSync('dfu-suffix', ['-c', path], { encoding: 'utf8' });
  if (run.error !== undefined) {
    t.log('dfu-suffix is not installed');
    return t.pass();
  }
  t.is(run.status, 0, run.stdout + run.stderr);
  t.regex(run.stdout, /Product ID:\s+0xDF11/);
  t.regex(run.stdout, /Vendor ID:\s+0x0483/);
  t.regex(run.stdout, /BCD DFU:\s+0x011A/);
});
