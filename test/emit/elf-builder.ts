// Makes small ELF files, so that tests need no compiler and can break any field.

export interface BuiltSegment {
  readonly address: number;
  readonly runAddress?: number;
  readonly data: Uint8Array;
  readonly memorySize?: number;
}

export interface BuiltSymbol {
  readonly name: string;
  readonly value: number;
  readonly size: number;
  /** 1 object, 2 function. */
  readonly type: number;
}

export interface BuiltElf {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** File offsets of tables. */
  readonly segmentTable: number;
  readonly sectionTable: number;
  readonly symbolTable: number;
}

export const sectionNames = ['', '.text', '.bss', '.symtab', '.strtab', '.shstrtab'] as const;

export function buildElf(
  segments: readonly BuiltSegment[],
  symbols: readonly BuiltSymbol[] = [],
): BuiltElf {
  const encoder = new TextEncoder();
  const strings = encoder.encode(`\0${symbols.map(({ name }) => `${name}\0`).join('')}`);
  const names = encoder.encode(sectionNames.map((name) => `${name}\0`).join(''));
  const segmentTable = 52;
  let at = segmentTable + 32 * segments.length;
  const place = (size: number) => {
    const start = at;
    at += size;
    return start;
  };
  const dataPlaces = segments.map(({ data }) => place(data.length));
  const symbolTable = place(16 * (symbols.length + 1));
  const stringTable = place(strings.length);
  const nameTable = place(names.length);
  const sectionTable = place(40 * sectionNames.length);
  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
  const u16 = (offset: number, value: number) => view.setUint16(offset, value, true);
  const u32 = (offset: number, value: number) => view.setUint32(offset, value, true);
  u16(16, 2);
  u16(18, 40);
  u32(20, 1);
  u32(24, 0x08000001);
  u32(28, segmentTable);
  u32(32, sectionTable);
  u16(40, 52);
  u16(42, 32);
  u16(44, segments.length);
  u16(46, 40);
  u16(48, sectionNames.length);
  u16(50, 5);
  segments.forEach(({ address, runAddress = address, data, memorySize = data.length }, index) => {
    const header = segmentTable + 32 * index;
    [1, dataPlaces[index]!, runAddress, address, data.length, memorySize, 5, 4].forEach((word, i) =>
      u32(header + 4 * i, word),
    );
    bytes.set(data, dataPlaces[index]);
  });
  let name = 1;
  symbols.forEach((symbol, index) => {
    const entry = symbolTable + 16 * (index + 1);
    u32(entry, name);
    u32(entry + 4, symbol.value);
    u32(entry + 8, symbol.size);
    bytes[entry + 12] = 16 + symbol.type;
    u16(entry + 14, 1);
    name += encoder.encode(symbol.name).length + 1;
  });
  bytes.set(strings, stringTable);
  bytes.set(names, nameTable);
  const text = segments[0];
  const sections = [
    [0, 0, 0, 0, 0, 0, 0],
    [1, 2 + 4, text?.address ?? 0, dataPlaces[0] ?? 0, text?.data.length ?? 0, 0, 0],
    [8, 2 + 1, 0x20000000, 0xffffff, 64, 0, 0],
    [2, 0, 0, symbolTable, 16 * (symbols.length + 1), 4, 16],
    [3, 0, 0, stringTable, strings.length, 0, 0],
    [3, 0, 0, nameTable, names.length, 0, 0],
  ] as const;
  let nameAt = 0;
  sections.forEach(([type, flags, address, offset, size, link, entry], index) => {
    const header = sectionTable + 40 * index;
    [nameAt, type, flags, address, offset, size, link, 0, 4, entry].forEach((word, i) =>
      u32(header + 4 * i, word),
    );
    nameAt += sectionNames[index]!.length + 1;
  });
  return { bytes, view, segmentTable, sectionTable, symbolTable };
}
