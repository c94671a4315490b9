/**
 * Whether bytes are an ELF file as arm-none-eabi-ld writes it, before anybody relies on the numbers in it: every table, every name and all contents lie inside the
 * file. ELF32 little-endian for Arm only (System V ABI, chapter 4).
 */

export const ELF_HEADER_SIZE = 52;
export const PROGRAM_HEADER_SIZE = 32;
export const SECTION_HEADER_SIZE = 40;
export const SYMBOL_SIZE = 16;

export const SHT_SYMTAB = 2;
export const SHT_STRTAB = 3;
export const SHT_NOBITS = 8;

const EM_ARM = 40;
/** Of a firmware for the host. */
export const EM_386 = 3;

/** What is wrong with the file, in words that follow its name; null when nothing is. */
export function checkElf(bytes: Uint8Array, machine = EM_ARM): string | null {
  if (bytes.length < ELF_HEADER_SIZE) return 'it is too short for an ELF file';
  if (![0x7f, 0x45, 0x4c, 0x46].every((byte, index) => bytes[index] === byte)) {
    return 'it is not an ELF file';
  }
  if (bytes[4] !== 1 || bytes[5] !== 1) return 'it is not a 32-bit little-endian ELF file';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint16(18, true);
  if (found !== machine) {
    const wanted = machine === EM_ARM ? 'Arm' : 'x86';
    return `it is for another processor (machine ${found}), not for ${wanted}`;
  }
  return checkSegments(view) ?? checkSections(view);
}

function checkSegments(view: DataView): string | null {
  const offset = view.getUint32(28, true);
  const size = view.getUint16(42, true);
  const count = view.getUint16(44, true);
  if (count === 0) return 'it has no segments: it is not linked';
  if (size !== PROGRAM_HEADER_SIZE) return `its segment headers have ${size} bytes, not 32`;
  if (!fits(view, offset, count * size)) return 'its segment headers lie outside of the file';
  for (let index = 0; index < count; index++) {
    const at = offset + index * size;
    if (!fits(view, view.getUint32(at + 4, true), view.getUint32(at + 16, true))) {
      return `segment ${index} lies outside of the file`;
    }
    if (view.getUint32(at + 16, true) > view.getUint32(at + 20, true)) {
      return `segment ${index} is larger in the file than in memory`;
    }
  }
  return null;
}

function checkSections(view: DataView): string | null {
  const offset = view.getUint32(32, true);
  const size = view.getUint16(46, true);
  const count = view.getUint16(48, true);
  const names = view.getUint16(50, true);
  if (count === 0) return 'it has no sections';
  if (size !== SECTION_HEADER_SIZE) return `its section headers have ${size} bytes, not 40`;
  if (!fits(view, offset, count * size)) return 'its section headers lie outside of the file';
  const section = (index: number) => {
    const at = offset + index * size;
    const field = (byte: number) => view.getUint32(at + byte, true);
    return {
      name: field(0),
      type: field(4),
      offset: field(16),
      size: field(20),
      link: field(24),
      entry: field(36),
    };
  };
  for (let index = 0; index < count; index++) {
    const { type, offset: start, size: length } = section(index);
    if (type !== SHT_NOBITS && type !== 0 && !fits(view, start, length)) {
      return `section ${index} lies outside of the file`;
    }
  }
  const isStrings = (index: number) => index < count && section(index).type === SHT_STRTAB;
  if (!isStrings(names)) return 'its section names are missing';
  for (let index = 0; index < count; index++) {
    if (section(index).name >= Math.max(1, section(names).size)) {
      return `the name of section ${index} lies outside of the names`;
    }
    const { type, entry, size: length, link, offset: start } = section(index);
    if (type !== SHT_SYMTAB) continue;
    if (entry !== SYMBOL_SIZE || length % SYMBOL_SIZE !== 0) return 'its symbol table is broken';
    if (!isStrings(link)) return 'the names of its symbols are missing';
    for (let at = start; at < start + length; at += SYMBOL_SIZE) {
      if (view.getUint32(at, true) >= Math.max(1, section(link).size)) {
        return 'the name of a symbol lies outside of the names';
      }
    }
  }
  return null;
}

function fits(view: DataView, offset: number, length: number): boolean {
  return offset + length <= view.byteLength;
}
