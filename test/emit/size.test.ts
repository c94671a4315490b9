import { readPins } from '../../compiler/src/program/pins.js';
import test from 'ava';
import type { CortexMBoard } from '../../compiler/src/emit/board.js';
import { boardHeader } from '../../compiler/src/emit/board-header.js';
import { findOverflows } from '../../compiler/src/emit/link-errors.js';
import { parseLinkMap, partOf } from '../../compiler/src/emit/link-map.js';
import { linkerScript } from '../../compiler/src/emit/linker-script.js';
import { formatParts, formatSize, sizeReport } from '../../compiler/src/emit/size.js';

const board: CortexMBoard = {
  kind: 'cortex-m',
  name: 'test-board',
  title: 'a board',
  flags: [],
  sources: [],
  flash: { origin: 0x08000000, length: 0x10000 },
  ram: { origin: 0x20000000, length: 0x8000 },
  ccm: null,
  slot: null,
  firmware: 'test',
  cStack: 2048,
  handlerStack: 512,
  vmStack: 4096,
  crystalHz: 12000000,
  console: {
    baud: 115200,
    tx: { port: 1, pin: 6 },
    rx: { port: 1, pin: 7 },
    alternateFunction: 7,
  },
  pins: { chip: new Map(), board: new Map() },
  leds: [],
  button: null,
  machine: null,
  dfu: null,
};

const map = `Archive member included to satisfy reference by file (symbol)

 .text          0x00000000       0x40 /tmp/discarded.o

Linker script and memory map

LOAD /tmp/program.o
.text           0x08000000      0x120
 *(.vectors)
 .vectors       0x08000000       0x40 /cache/board.a(boards~chips~x~vectors.c-1.o)
                0x08000000                vector_table
 .text.dict_get_with_a_very_long_name
                0x08000040       0x60 /cache/board.a(runtime-c~objects~dict.c-2.o)
                0x08000040                dict_get_with_a_very_long_name
 *fill*         0x080000a0        0x4 
 .rodata.main   0x080000a4       0x30 /tmp/program.o
 .text.unused   0x00000000       0x10 /tmp/program.o
 .text.memcpy   0x080000d4       0x20 /usr/lib/libc.a(memcpy.o)
 .data.table    0x20000a00        0x8 /cache/board.a(runtime-c~generated~names.c-3.o)
 .bss.slots     0x20000a08       0x10 /tmp/program.o
`;

test('the map: what is in the image, and which part it belongs to', (t) => {
  const pieces = parseLinkMap(map);
  t.deepEqual(
    pieces.map(({ section, size, file }) => [section, size, partOf(file, '/tmp/program.o')]),
    [
      ['.vectors', 0x40, 'board'],
      ['.text.dict_get_with_a_very_long_name', 0x60, 'objects'],
      ['.rodata.main', 0x30, 'program'],
      ['.text.memcpy', 0x20, 'C library'],
      ['.data.table', 8, 'names'],
      ['.bss.slots', 16, 'program'],
    ],
  );
});

const image = {
  entry: 0x08000001,
  segments: [
    { address: 0x08000000, runAddress: 0x08000000, data: new Uint8Array(300), memorySize: 300 },
  ],
  sections: [
    { name: '.text', address: 0x08000000, size: 300, allocated: true, hasContents: true },
    { name: '.stacks', address: 0x20000000, size: 2560, allocated: true, hasContents: false },
    { name: '.bss', address: 0x20000a08, size: 16, allocated: true, hasContents: false },
    { name: '.debug_info', address: 0, size: 9999, allocated: false, hasContents: true },
  ],
  symbols: [
    {
      name: 'dict_get',
      value: 0x08000041,
      size: 96,
      kind: 'function',
      global: true,
      defined: true,
    },
    { name: 'slots', value: 0x20000a08, size: 16, kind: 'object', global: false, defined: true },
    { name: 'program.c', value: 0, size: 0, kind: 'file', global: false, defined: true },
  ],
} as const;

test('the size report and its tables', (t) => {
  const report = sizeReport(board, image, parseLinkMap(map), '/tmp/program.o');
  t.deepEqual(report.flash, { total: 65536, used: 300, left: 65236 });
  t.deepEqual(report.ram, {
    total: 32768,
    variables: 16,
    cStack: 2560,
    vmStack: 4096,
    used: 6672,
    left: 26096,
  });
  t.is(
    formatSize(report),
    [
      '        used    left      of',
      'flash    300  65,236  65,536   0.5 %',
      'RAM    6,672  26,096  32,768  20.4 %',
      "RAM used: variables 16, C stack 2,560, Python's stack 4,096; what is left is the heap",
      '',
    ].join('\n'),
  );
  t.is(
    formatParts(report),
    [
      'part       flash  RAM',
      'objects       96    0',
      'board         64    0',
      'program       48   16',
      'C library     32    0',
      'names          8    8',
      '',
      'largest   bytes     in',
      'dict_get     96  flash',
      'slots        16    RAM',
      '',
    ].join('\n'),
  );
});

const overflows: readonly (readonly [string, ReturnType<typeof findOverflows>])[] = [
  [
    "ld: program.elf section `.text' will not fit in region `FLASH'\nld: region `FLASH' overflowed by 12345 bytes",
    [{ region: 'flash', bytes: 12345 }],
  ],
  ["ld: section `.bss' will not fit in region `RAM'", [{ region: 'ram', bytes: null }]],
  ["ld: region `RAM' overflowed by 1 byte", [{ region: 'ram', bytes: 1 }]],
  ['ld: mpy-ts: no room for the heap', [{ region: 'ram', bytes: null }]],
  ["undefined reference to `type_list'", []],
];
for (const [output, expected] of overflows) {
  test(`overflow: ${output}`, (t) => {
    t.deepEqual(findOverflows(output), expected);
  });
}

test('the linker script has the memory map, and what the project asks for', (t) => {
  const script = linkerScript(board, { cStack: 1001, heap: 5000 });
  t.true(script.includes('FLASH (rx) : ORIGIN = 0x8000000, LENGTH = 0x10000'));
  t.true(script.includes('RAM (rw) : ORIGIN = 0x20000000, LENGTH = 0x8000'));
  t.true(script.includes('. += 0x3f0;'), 'the C stack is rounded up to 8 bytes');
  t.true(script.includes('__heap_limit = 0x1388;'));
  t.true(script.includes('__ccm_start = 0x0;') && script.includes('__ccm_end = 0x0;'));
  t.true(
    script.includes(
      'ASSERT(__heap_start + __vm_stack_size + 0x1388 <= __ram_end, "mpy-ts: no room for the heap")',
    ),
  );
});

test('board.h', (t) => {
  const pins = readPins(
    { path: '', text: 'name,pin\nX1,A0\n' },
    { path: '', text: `pin\nA0,,TIM2_CH1_ETR${','.repeat(13)},EVENTOUT,13:0\n` },
  );
  const header = boardHeader({ ...board, pins, leds: ['X1'], button: 'A0' });
  t.true(header.includes('#define BOARD_SIGNAL_UART_RX 2\n'), header);
  t.is(
    header.replace(/#define BOARD_(FUNCTION|SIGNAL)_.*\n/g, ''),
    `/* Written by mpy-ts from boards/test-board. */
#define BOARD_NAME "test-board"
#define BOARD_HSE_HZ 12000000u
#define BOARD_CONSOLE_BAUD 115200u
#define BOARD_CONSOLE_AF 7u
#define BOARD_CONSOLE_TX_PORT 1
#define BOARD_CONSOLE_TX_PIN 6
#define BOARD_CONSOLE_RX_PORT 1
#define BOARD_CONSOLE_RX_PIN 7
#define BOARD_PINS(X) \\
  X(A0, 0, 0, 5, 0, 0x1121, 0x1128, 0xf000)
#define BOARD_LEDS &pin_A0
#define BOARD_LED_COUNT 1
#define BOARD_BUTTON &pin_A0
`,
  );
});
