// The profiler: QEMU's log counted by function and by instruction of the virtual machine.

import test from 'ava';
import type { ElfSymbol } from '../../compiler/src/emit/elf.js';
import { formatProfile, makeProfile } from '../../tools/profile/report.js';
import { Trace } from '../../tools/profile/trace.js';

const region = { start: 0x08000000, size: 0x1000 };
const handlers = new Map([
  [0x08000100, 'ADD'],
  [0x08000200, 'RET'],
]);

const line = (address: number) =>
  `Trace 0: 0x7f7c14000100 [00800408/${address.toString(16).padStart(8, '0')}/00000110/ff020201] x\n`;

function traced(addresses: readonly number[], clock: number | null, pieces = 1): Trace {
  const trace = new Trace({ region, handlers, clock });
  const log = Buffer.from(`\u0005${addresses.map(line).join('')}`);
  const size = Math.ceil(log.length / pieces);
  for (let at = 0; at < log.length; at += size) trace.push(log.subarray(at, at + size));
  return trace;
}

const symbol = (name: string, value: number, size: number): ElfSymbol => ({
  name,
  value: value + 1,
  size,
  kind: 'function',
  global: true,
  defined: true,
});
const symbols = [
  symbol('op_ADD', 0x08000100, 16),
  symbol('op_RET', 0x08000200, 8),
  symbol('helper', 0x08000300, 8),
  symbol('never', 0x08000400, 8),
];

const run = [0x08000100, 0x08000102, 0x08000300, 0x08000302, 0x08000100, 0x08000200];

test('instructions by function, by handler with what it calls, by pair', (t) => {
  const profile = makeProfile('p', traced(run, null), symbols, region);
  t.is(profile.total, 6);
  t.deepEqual(
    profile.functions.map(({ name, instructions, calls }) => [name, instructions, calls]),
    [
      ['op_ADD', 3, 2],
      ['helper', 2, 1],
      ['op_RET', 1, 1],
    ],
  );
  t.deepEqual(
    profile.handlers.map(({ name, instructions, calls }) => [name, instructions, calls]),
    [
      ['ADD', 5, 2],
      ['RET', 1, 1],
    ],
  );
  t.deepEqual(
    profile.pairs.map(({ name, calls }) => [name, calls]),
    [
      ['ADD ADD', 1],
      ['ADD RET', 1],
    ],
  );
  t.regex(formatProfile(profile, 2), /^ADD +83\.3 % +5 +2 +2\.5$/m);
});

test('the log may come in pieces', (t) => {
  t.deepEqual(traced(run, null, 7).counts, traced(run, null).counts);
});

test('only what lies between two readings of the clock counts', (t) => {
  const clock = 0x08000500;
  const trace = traced([...run, clock, 0x08000100, 0x08000102, clock, ...run], clock);
  t.is(trace.total, 3); // the reading itself is one
  t.is(trace.handlers.get('ADD')?.instructions, 2);
});

test('addresses outside of the image are left out', (t) => {
  t.is(traced([0x20000000, 0x08000100, 0x08001000], null).total, 1);
});
