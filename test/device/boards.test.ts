// Boards as data: the real ones, and every mistake that their files can have.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { boardNames, loadBoard } from '../../compiler/src/device/boards.js';
import { Failure } from '../../compiler/src/device/failure.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const root = findPackageRoot();

test('the boards that come with mpy-ts', (t) => {
  t.deepEqual(boardNames(root), ['host', 'netduinoplus2', 'pyboard-v1.1']);
});

test('the pyboard', (t) => {
  const board = loadBoard(root, 'pyboard-v1.1');
  if (board.kind !== 'cortex-m') return t.fail();
  t.deepEqual(board.flash, { origin: 0x08000000, length: 1024 * 1024 });
  t.deepEqual(board.ram, { origin: 0x20000000, length: 128 * 1024 });
  t.deepEqual(board.ccm, { origin: 0x10000000, length: 64 * 1024 });
  t.deepEqual(board.dfu, { vendor: 0x0483, product: 0xdf11 });
  t.deepEqual(board.console, {
    baud: 115200,
    tx: { port: 1, pin: 6 },
    rx: { port: 1, pin: 7 },
    alternateFunction: 7,
  });
  t.is(board.crystalHz, 12_000_000);
  t.is(board.machine, 'netduinoplus2');
});

test('the board of the emulator is the pyboard under another name, with pins of its own', (t) => {
  const { name, title, ...board } = loadBoard(root, 'netduinoplus2');
  const { name: _name, title: _title, ...pyboard } = loadBoard(root, 'pyboard-v1.1');
  if (board.kind !== 'cortex-m' || pyboard.kind !== 'cortex-m') return t.fail();
  const { pins, leds, button } = board;
  t.deepEqual(board, { ...pyboard, pins, leds, button });
  t.deepEqual([leds, button, pins.board.get('LED')], [['LED'], 'BTN', 'A10']);
  t.deepEqual(pyboard.leds, ['LED_RED', 'LED_GREEN', 'LED_YELLOW', 'LED_BLUE']);
  t.is(name, 'netduinoplus2');
  t.is(title, "QEMU's netduinoplus2: the pyboard's image");
});

test('the host', (t) => {
  const board = loadBoard(root, 'host');
  t.is(board.kind, 'host');
  t.true(board.flags.includes('-m32'));
});

test('a board that is not there', (t) => {
  const error = t.throws(() => loadBoard(root, 'pyboard'), { instanceOf: Failure });
  t.is(error.message, "there is no board 'pyboard'");
  t.deepEqual(error.hints, ['the boards are host, netduinoplus2, pyboard-v1.1']);
  const near = t.throws(() => loadBoard(root, 'pyboard-v1.2'), { instanceOf: Failure });
  t.is(near.hints[0], 'did you mean pyboard-v1.1?');
});

const good = `title = "a board"
chip = "stm32f405"
[clock]
hse = 8_000_000
[console]
baud = 9600
tx = "PA9"
rx = "PA10"
alternate_function = 7
`;

const mistakes: readonly (readonly [title: string, from: string, to: string, message: string])[] = [
  ['no TOML', 'title =', 'title', 'cannot be read: Invalid TOML document: '],
  ['no title', 'title = "a board"', '', 'title is missing'],
  ['a title that is a number', '"a board"', '3', 'title must be a string'],
  ['no clock', '[clock]\nhse = 8_000_000', '', 'clock must be a table'],
  [
    'a clock that is none',
    '8_000_000',
    '"8 MHz"',
    'clock.hse must be an integer that is not negative',
  ],
  ['a fraction', '9600', '9600.5', 'console.baud must be an integer that is not negative'],
  ['a pin that is none', '"PA9"', '"A9"', 'console.tx must be a pin such as "PB6"'],
  ['a pin past the port', '"PA10"', '"PA16"', 'console.rx must be a pin such as "PB6"'],
];

for (const [title, from, to, message] of mistakes) {
  test(`a board file with a mistake: ${title}`, (t) => {
    const folder = temporaryFolder(t);
    cpSync(join(root, 'boards', 'chips'), join(folder, 'boards', 'chips'), { recursive: true });
    const file = writeText(join(folder, 'boards', 'mine', 'board.toml'), good.replace(from, to));
    const error = t.throws(() => loadBoard(folder, 'mine'), { instanceOf: Failure });
    t.is(error.kind, 'usage');
    t.true(error.message.startsWith(file), error.message);
    t.true(error.message.includes(message), error.message);
  });
}

test('a board file without mistakes', (t) => {
  const folder = temporaryFolder(t);
  cpSync(join(root, 'boards', 'chips'), join(folder, 'boards', 'chips'), { recursive: true });
  writeText(join(folder, 'boards', 'mine', 'board.toml'), good);
  const board = loadBoard(folder, 'mine');
  t.is(board.kind === 'cortex-m' ? board.console.rx.pin : 0, 10);
  t.is(board.kind === 'cortex-m' ? board.machine : '', null);
});
