import test from 'ava';
import fc from 'fast-check';
import { readElf } from '../../compiler/src/device/read-elf.js';
import { checkElf } from '../../compiler/src/emit/elf-check.js';
import { imageBlocks } from '../../compiler/src/emit/elf.js';
import type { ElfImage } from '../../compiler/src/emit/elf.js';
import { buildElf } from './elf-builder.js';
import type { BuiltElf } from './elf-builder.js';

const small = () =>
  buildElf(
    [
      { address: 0x08000000, data: Uint8Array.of(1, 2, 3, 4) },
      { address: 0x08000004, runAddress: 0x20000000, data: Uint8Array.of(5, 6), memorySize: 10 },
    ],
    [
      { name: 'main', value: 0x08000001, size: 4, type: 2 },
      { name: 'größe', value: 0x20000000, size: 2, type: 1 },
    ],
  );

test('segments, sections and symbols are read', (t) => {
  const result = readElf(small().bytes);
  if (result.kind !== 'image') return t.fail(result.problem);
  const { image } = result;
  t.is(image.entry, 0x08000001);
  t.deepEqual(
    image.segments.map(({ address, runAddress, data, memorySize }) => [
      address,
      runAddress,
      [...data],
      memorySize,
    ]),
    [
      [0x08000000, 0x08000000, [1, 2, 3, 4], 4],
      [0x08000004, 0x20000000, [5, 6], 10],
    ],
  );
  t.deepEqual(image.sections.slice(1, 3), [
    { name: '.text', address: 0x08000000, size: 4, allocated: true, hasContents: true },
    { name: '.bss', address: 0x20000000, size: 64, allocated: true, hasContents: false },
  ]);
  t.deepEqual(image.symbols, [
    { name: 'main', value: 0x08000001, size: 4, kind: 'function', global: true, defined: true },
    { name: 'größe', value: 0x20000000, size: 2, kind: 'object', global: true, defined: true },
  ]);
});

const broken: readonly (readonly [
  title: string,
  change: (elf: BuiltElf) => unknown,
  problem: string,
])[] = [
  ['an empty file', () => new Uint8Array(0), 'it is too short for an ELF file'],
  ['a cut header', ({ bytes }) => bytes.subarray(0, 51), 'it is too short for an ELF file'],
  ['text', () => new TextEncoder().encode('x'.repeat(100)), 'it is not an ELF file'],
  ['64 bits', ({ bytes }) => (bytes[4] = 2), 'it is not a 32-bit little-endian ELF file'],
  ['big-endian', ({ bytes }) => (bytes[5] = 2), 'it is not a 32-bit little-endian ELF file'],
  [
    'another processor',
    ({ view }) => view.setUint16(18, 3, true),
    'it is for another processor (machine 3), not for Arm',
  ],
  [
    'an object file',
    ({ view }) => view.setUint16(44, 0, true),
    'it has no segments: it is not linked',
  ],
  [
    'odd segment headers',
    ({ view }) => view.setUint16(42, 56, true),
    'its segment headers have 56 bytes, not 32',
  ],
  [
    'segment headers elsewhere',
    ({ view }) => view.setUint32(28, 0xfffffff0, true),
    'its segment headers lie outside of the file',
  ],
  [
    'a segment elsewhere',
    ({ view, segmentTable }) => view.setUint32(segmentTable + 4, 0x7fffffff, true),
    'segment 0 lies outside of the file',
  ],
  [
    'a segment that shrinks',
    ({ view, segmentTable }) => view.setUint32(segmentTable + 20, 1, true),
    'segment 0 is larger in the file than in memory',
  ],
  ['no sections', ({ view }) => view.setUint16(48, 0, true), 'it has no sections'],
  [
    'odd section headers',
    ({ view }) => view.setUint16(46, 41, true),
    'its section headers have 41 bytes, not 40',
  ],
  [
    'a cut section table',
    ({ bytes }) => bytes.subarray(0, bytes.length - 1),
    'its section headers lie outside of the file',
  ],
  [
    'a section elsewhere',
    ({ view, sectionTable }) => view.setUint32(sectionTable + 40 + 16, 0xffffff, true),
    'section 1 lies outside of the file',
  ],
  ['no section names', ({ view }) => view.setUint16(50, 9, true), 'its section names are missing'],
  [
    'names that are none',
    ({ view }) => view.setUint16(50, 1, true),
    'its section names are missing',
  ],
  [
    'a name elsewhere',
    ({ view, sectionTable }) => view.setUint32(sectionTable + 40, 5000, true),
    'the name of section 1 lies outside of the names',
  ],
  [
    'odd symbols',
    ({ view, sectionTable }) => view.setUint32(sectionTable + 120 + 36, 24, true),
    'its symbol table is broken',
  ],
  [
    'symbols without names',
    ({ view, sectionTable }) => view.setUint32(sectionTable + 120 + 24, 1, true),
    'the names of its symbols are missing',
  ],
  [
    'a symbol name elsewhere',
    ({ view, symbolTable }) => view.setUint32(symbolTable + 16, 5000, true),
    'the name of a symbol lies outside of the names',
  ],
];

for (const [title, change, problem] of broken) {
  test(`refused: ${title}`, (t) => {
    const elf = small();
    const changed = change(elf);
    const bytes = changed instanceof Uint8Array ? changed : elf.bytes;
    t.is(checkElf(bytes), problem);
    t.deepEqual(readElf(bytes), { kind: 'broken', problem });
  });
}

test('a file with any bytes changed is read or refused, never a crash', (t) => {
  const { bytes } = small();
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      const result = readElf(copy);
      return result.kind === 'image' || result.problem.length > 0;
    }),
    { numRuns: 3000 },
  );
  t.pass();
});

const imageOf = (...segments: readonly (readonly [number, readonly number[]])[]): ElfImage => ({
  entry: 0,
  sections: [],
  symbols: [],
  segments: segments.map(([address, data]) => ({
    address,
    runAddress: address,
    data: Uint8Array.from(data),
    memorySize: data.length,
  })),
});

test('blocks: joined where they touch, in order, without empty ones', (t) => {
  const blocks = imageBlocks(imageOf([20, [3]], [10, [1, 2]], [12, [9]], [30, []]));
  t.deepEqual(
    blocks.map(({ address, data }) => [address, [...data]]),
    [
      [10, [1, 2, 9]],
      [20, [3]],
    ],
  );
});

test('blocks that overlap are a mistake of the linker', (t) => {
  t.throws(() => imageBlocks(imageOf([10, [1, 2]], [11, [3]])), {
    message: 'segments overlap at 0xb',
  });
});
