/**
 * Relocatable object files of Arm, alone or in an archive (ar): their sections, and which section refers to which symbol. They come
 * from the toolchain that was just run; a file that is not as expected gives an empty result, and nothing is pruned then.
 */

export interface ObjectRelocation {
  /** Where the entry lies in the file, for those that change it. */
  readonly entry: number;
  /** The place in the section that it fills. */
  readonly offset: number;
  readonly symbol: number;
}

export interface ObjectSection {
  readonly name: string;
  readonly size: number;
  /** Where the contents lie in the file; -1 for those that have none. */
  readonly start: number;
  readonly relocations: readonly ObjectRelocation[];
}

export interface ObjectSymbol {
  readonly name: string;
  readonly global: boolean;
  readonly weak: boolean;
  /** Index of the section that defines it; 0 when it is not defined here. */
  readonly section: number;
}

export interface ObjectFile {
  readonly name: string;
  readonly sections: readonly ObjectSection[];
  readonly symbols: readonly ObjectSymbol[];
}

const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;
const SHT_REL = 9;
const AR_MAGIC = '!<arch>\n';
const AR_HEADER = 60;
const STB_GLOBAL = 1;
const STB_WEAK = 2;
const SHN_LORESERVE = 0xff00;

const decoder = new TextDecoder('latin1');

/** The object files of an archive; offsets in them count from the start of the archive. */
export function archiveObjects(bytes: Uint8Array): ObjectFile[] {
  if (text(bytes, 0, 8) !== AR_MAGIC) {
    return [];
  }
  const objects: ObjectFile[] = [];
  for (let at = 8; at + AR_HEADER <= bytes.length;) {
    const name = text(bytes, at, 16).trim();
    const size = Number(text(bytes, at + 48, 10));
    const start = at + AR_HEADER;
    if (text(bytes, start, 4) === '\x7fELF') {
      objects.push(readObject(bytes, start, name));
    }
    at = start + size + (size % 2);
  }
  return objects;
}

export function readObject(bytes: Uint8Array, base: number, name: string): ObjectFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset + base);
  const table = view.getUint32(32, true);
  const count = view.getUint16(48, true);
  const header = (index: number, field: number): number =>
    view.getUint32(table + index * 40 + field * 4, true);
  const namesAt = header(view.getUint16(50, true), 4);
  const relocations = new Map<number, ObjectRelocation[]>();
  let symbols: ObjectSymbol[] = [];
  for (let index = 1; index < count; index++) {
    const type = header(index, 1);
    const start = header(index, 4);
    const size = header(index, 5);
    if (type === SHT_REL) {
      const list: ObjectRelocation[] = [];
      for (let at = start; at < start + size; at += 8) {
        const symbol = view.getUint32(at + 4, true) >>> 8;
        list.push({ entry: base + at, offset: view.getUint32(at, true), symbol });
      }
      relocations.set(header(index, 7), list);
    } else if (type === SHT_SYMTAB) {
      symbols = readSymbols(view, start, size, header(header(index, 6), 4));
    }
  }
  const sections: ObjectSection[] = [];
  for (let index = 0; index < count; index++) {
    const start = header(index, 1) === SHT_NOBITS ? -1 : base + header(index, 4);
    sections.push({
      name: stringAt(view, namesAt + header(index, 0)),
      size: header(index, 5),
      start,
      relocations: relocations.get(index) ?? [],
    });
  }
  return { name, sections, symbols };
}

function readSymbols(view: DataView, start: number, size: number, names: number): ObjectSymbol[] {
  const symbols: ObjectSymbol[] = [];
  for (let at = start; at < start + size; at += 16) {
    const binding = view.getUint8(at + 12) >> 4;
    const section = view.getUint16(at + 14, true);
    symbols.push({
      name: stringAt(view, names + view.getUint32(at, true)),
      global: binding === STB_GLOBAL || binding === STB_WEAK,
      weak: binding === STB_WEAK,
      section: section >= SHN_LORESERVE ? 0 : section,
    });
  }
  return symbols;
}

function stringAt(view: DataView, start: number): string {
  let end = start;
  while (view.getUint8(end) !== 0) {
    end++;
  }
  return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

function text(bytes: Uint8Array, start: number, length: number): string {
  return decoder.decode(bytes.subarray(start, start + length));
}
