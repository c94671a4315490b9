// What a firmware says of a slot that it does not run, on the host and in the emulator: the exact words, and exit code 6.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { INSTRUCTIONS } from '../../compiler/src/bytecode/instructions.js';
import { HEADER, sealSlot } from '../../compiler/src/slot/format.js';
import { joinElf } from '../../compiler/src/slot/join-elf.js';
import { placeProgram } from '../../compiler/src/slot/place.js';
import { verifySlot } from '../../compiler/src/slot/verify.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import type { Variant } from '../../tools/support/workshop.js';
import { temporaryFolder } from '../support/fake-tools.js';
import { instructionsOf } from './mutate.js';

const workshop = new Workshop();
test.after.always(() => workshop.close());

async function hello(t: ExecutionContext, variant: Variant) {
  const { ready, board } = await workshop.bench(variant);
  if (ready === null) throw new Error('no firmware');
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'hello.py'), 'for i in range(3):\n    print("hello", i, (i, "x"))\n');
  const compiled = workshop.compile('hello.py', folder, 'single', undefined, ready.firmware);
  if (compiled.kind !== 'program') throw new Error(compiled.text);
  return { ready, board, slot: placeProgram(compiled.program.image, ready.firmware) };
}

type Change = (slot: Uint8Array, view: DataView) => Uint8Array;

/** Changes a word and makes the checksum right again. */
function word(field: keyof typeof HEADER, value: number): Change {
  return (slot, view) => {
    view.setUint32(HEADER[field], value, true);
    sealSlot(slot);
    return slot;
  };
}

const cases: readonly (readonly [title: string, change: Change, message: RegExp])[] = [
  [
    'empty',
    (slot) => slot.fill(0xff),
    /^The slot is empty: write a program to it \(mpy-ts build --link binary makes one\)\.\n$/,
  ],
  [
    'something else',
    word('magic', 0x12345678),
    /^The slot holds no program of mpy-ts: it begins with 12345678\.\n$/,
  ],
  [
    'a future version',
    word('version', 2),
    /^The program in the slot has format 2, this firmware reads format 1: use a firmware and a compiler of the same version\.\n$/,
  ],
  [
    'another firmware',
    (slot) => {
      slot[HEADER.buildId] = (slot[HEADER.buildId] ?? 0) ^ 0xff;
      sealSlot(slot);
      return slot;
    },
    /^The program in the slot was built for another firmware \([0-9a-f]{8}, this is [0-9a-f]{8}\): build it again, or write its own firmware\.\n$/,
  ],
  [
    'other instructions',
    word('tableHash', 1),
    /^The program in the slot was compiled for other instructions \(00000001, this firmware has [0-9a-f]{8}\): build it again\.\n$/,
  ],
  [
    'a flipped bit',
    (slot) => {
      const at = slot.length >> 1;
      slot[at] = (slot[at] ?? 0) ^ 4;
      return slot;
    },
    /^The program in the slot is damaged: its checksum is [0-9a-f]{8} and should be [0-9a-f]{8}\. Write it again\.\n$/,
  ],
  [
    'too many variables',
    word('ramWords', 0x10000000),
    /^The program in the slot needs 268435456 words of RAM for its variables, there are \d+\.\n$/,
  ],
  [
    'content that is wrong',
    word('kinds', 2),
    /^The program in the slot is refused: the table of kinds lies outside of the slot, at byte \d+\. Build it again\.\n$/,
  ],
  [
    'the end missing',
    (slot) => slot.fill(0xff, slot.length - 64),
    /^The program in the slot is cut short: its last bytes were not written\. Write it again\.\n$/,
  ],
];

for (const [title, change, message] of cases) {
  test.serial(`on the host: ${title}`, async (t) => {
    t.timeout(600_000);
    const { ready, slot } = await hello(t, variants.slotHost);
    const path = join(temporaryFolder(t), 'x.slot');
    writeFileSync(path, change(slot, new DataView(slot.buffer)));
    const run = spawnSync(ready.path, [], { env: { MPY_SLOT: path }, encoding: 'utf8' });
    t.is(run.status, 6);
    t.is(run.stdout, '');
    t.regex(run.stderr, message);
  });

  test.serial(`in the emulator: ${title}`, async (t) => {
    t.timeout(600_000);
    const { ready, board, slot } = await hello(t, variants.slotQemu);
    const image = join(temporaryFolder(t), 'x.elf');
    const changed = change(slot, new DataView(slot.buffer));
    writeFileSync(image, joinElf(ready.bytes, ready.firmware.slotStart, changed));
    const machine = board.kind === 'cortex-m' ? (board.machine ?? '') : '';
    const args = qemuArguments({ image, machine, icount: false, arguments: ['x'] });
    const run = spawnSync('qemu-system-arm', args, {
      encoding: 'utf8',
      input: '\x04',
      timeout: 60_000,
    });
    t.is(run.status, 6);
    t.regex(run.stderr.replaceAll('\x04', '').replaceAll('\x05', ''), message);
  });
}

test.serial('a file that is cut short', async (t) => {
  t.timeout(600_000);
  const { ready, slot } = await hello(t, variants.slotHost);
  const path = join(temporaryFolder(t), 'x.slot');
  writeFileSync(path, slot.subarray(0, 200));
  const run = spawnSync(ready.path, [], { env: { MPY_SLOT: path }, encoding: 'utf8' });
  t.is(run.status, 6);
  t.is(
    run.stderr,
    `The program in the slot is cut short: 200 bytes are there, it says it has ${slot.length}. Write it again.\n`,
  );
});

test.serial('what the compiler places is accepted', async (t) => {
  t.timeout(600_000);
  const { ready, slot } = await hello(t, variants.slotHost);
  t.is(verifySlot(slot, ready.firmware), null);
});

test.serial('far registers that are not there, or made twice', async (t) => {
  t.timeout(600_000);
  const { ready } = await workshop.bench(variants.slotHost);
  if (ready === null) throw new Error('no firmware');
  const folder = temporaryFolder(t);
  const locals = Array.from({ length: 300 }, (_, i) => `    v${i} = a\n`).join('');
  writeFileSync(join(folder, 'far.py'), `def f(a):\n${locals}    return v299\nprint(f(1))\n`);
  const compiled = workshop.compile('far.py', folder, 'single', undefined, ready.firmware);
  if (compiled.kind !== 'program') throw new Error(compiled.text);
  const slot = placeProgram(compiled.program.image, ready.firmware);
  t.is(verifySlot(slot, ready.firmware), null);
  const opcode = (name: string): number => INSTRUCTIONS.findIndex((row) => row.name === name);
  const [start, end] = instructionsOf(slot, ready.firmware.slotStart);
  const where = Array.from({ length: (end - start) / 4 }, (_, i) => start + 4 * i).filter(
    (at) => slot[at] === opcode('STOREFAR'),
  );
  const refusal = (change: (view: DataView, at: number) => void): string => {
    const changed = slot.slice();
    change(new DataView(changed.buffer), where[5]!);
    sealSlot(changed);
    const path = join(folder, 'far.slot');
    writeFileSync(path, changed);
    const run = spawnSync(ready.path, [], { env: { MPY_SLOT: path }, encoding: 'utf8' });
    const inC = /is refused: (.*), at byte/.exec(run.stderr)?.[1];
    t.is(verifySlot(changed, ready.firmware)?.problem, inC);
    return inC ?? run.stderr;
  };
  t.is(
    refusal((view, at) => view.setUint16(at + 2, 0xffff, true)),
    'an instruction uses a far register that its code has not',
  );
  t.is(
    refusal((view, at) => view.setUint8(at, opcode('NEWFAR'))),
    'far registers are made elsewhere than at the start of a code',
  );
  t.is(
    refusal((view, at) => view.setUint32(at, opcode('LOADI') | (1 << 8), true)),
    'an instruction takes a register for something else than it holds',
  );
});
