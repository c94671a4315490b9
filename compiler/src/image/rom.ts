/**
 * The image as pure data: objects of flash (and the one array in RAM), each a C struct or array with its
 * items in memory order, and references between them that are resolved by whoever places them: the C
 * compiler (emit/c.ts prints them) or a linker of our own.
 *
 * Items know their size, so that the bytes of an object follow from them; their `text` and `member` are for
 * readers of the C code only.
 */

/** What a word refers to; `addend` in bytes. */
export interface Reference {
  readonly kind: 'ref';
  readonly symbol: string;
  readonly addend: number;
  /** The symbol is an array or a function: in C its name alone is the address. */
  readonly decays: boolean;
}

export interface IntegerItem {
  readonly kind: 'int';
  readonly size: 1 | 2 | 4;
  /** Unsigned, below 2^(8 size). */
  readonly value: number;
  /** How C spells it, where a plain number would say less. */
  readonly text: string | null;
}

export interface FloatItem {
  readonly kind: 'float';
  readonly size: 4 | 8;
  readonly value: number;
}

export interface BytesItem {
  readonly kind: 'bytes';
  /** A string's text, with the null byte that C puts after it; a member of bytes; or elements of an array of bytes. */
  readonly form: 'text' | 'member' | 'elements';
  readonly bytes: Uint8Array;
}

/** Elements of an array of words, such as the instructions of one code. */
export interface WordsItem {
  readonly kind: 'words';
  readonly words: Uint32Array;
}

/** A reference held in a field of C type `value` is cast. */
export interface ReferenceItem {
  readonly kind: 'word';
  readonly to: Reference;
  readonly isValue: boolean;
}

/** Items in braces of their own: a nested struct or a flexible array. */
export interface GroupItem {
  readonly kind: 'group';
  readonly items: readonly Item[];
  /** Each item on a line of its own. */
  readonly lines: boolean;
}

export type Datum = IntegerItem | FloatItem | BytesItem | WordsItem | ReferenceItem | GroupItem;

export interface Item {
  readonly member: string | null;
  readonly data: Datum;
  readonly comment: string | null;
  /** A C type that the datum is cast to, where the field has another one. */
  readonly cast?: string;
}

export interface RomObject {
  readonly symbol: string;
  /** C type of the object, or of an array's elements, without `const`. */
  readonly type: string;
  /** Number of elements, null when the object is no array. */
  readonly count: number | null;
  /** Seen by the runtime's C code; others are static. */
  readonly global: boolean;
  readonly memory: 'rom' | 'ram';
  readonly align: 4 | 8 | 32;
  readonly items: readonly Item[];
  readonly comment: string | null;
  /** Another object whose place this one shares: its items are that one's. */
  readonly aliasOf: string | null;
}

/** Something that the runtime defines: declared, not defined, by the program. */
export interface External {
  readonly symbol: string;
  /** A C declaration without `extern` and semicolon. */
  readonly declaration: string;
}

/** A statement about the runtime's layout that the C compiler checks. */
export interface LayoutCheck {
  readonly condition: string;
  readonly message: string;
}

export interface Image {
  readonly objects: readonly RomObject[];
  readonly externals: readonly External[];
  readonly checks: readonly LayoutCheck[];
  /** Words of RAM that the program's modules take. */
  readonly globalWords: number;
  readonly main: string;
}

export function reference(symbol: string, addend = 0): Reference {
  return { kind: 'ref', symbol, addend, decays: false };
}

/** A reference to an array's start or to one of its later elements. */
export function arrayReference(symbol: string, addend = 0): Reference {
  return { kind: 'ref', symbol, addend, decays: true };
}

function item(data: Datum, member: string | null = null, comment: string | null = null): Item {
  return { member, data, comment };
}

export function u8(value: number, member: string | null = null, text: string | null = null): Item {
  return item({ kind: 'int', size: 1, value, text }, member);
}

export function u16(value: number, member: string | null = null, text: string | null = null): Item {
  return item({ kind: 'int', size: 2, value, text }, member);
}

export function u32(value: number, member: string | null = null, text: string | null = null): Item {
  return item({ kind: 'int', size: 4, value, text }, member);
}

/** A pointer field; null is the null pointer. */
export function pointer(to: Reference | null, member: string | null = null): Item {
  return to === null
    ? item({ kind: 'int', size: 4, value: 0, text: null }, member)
    : item({ kind: 'word', to, isValue: false }, member);
}

/** The word of a Python value. */
export type ValueWord =
  Reference | { readonly kind: 'immediate'; readonly value: number; readonly text: string };

/** A field of C type `value`; null is the null word. */
export function valueItem(
  word: ValueWord | null,
  member: string | null = null,
  comment: string | null = null,
): Item {
  if (word === null) {
    return item({ kind: 'int', size: 4, value: 0, text: null }, member, comment);
  }
  return word.kind === 'ref'
    ? item({ kind: 'word', to: word, isValue: true }, member, comment)
    : item({ kind: 'int', size: 4, value: word.value, text: word.text }, member, comment);
}

export function floatItem(value: number, size: 4 | 8, member: string | null = null): Item {
  return item({ kind: 'float', size, value }, member);
}

export function textItem(bytes: Uint8Array, member: string | null = null): Item {
  return item({ kind: 'bytes', form: 'text', bytes }, member);
}

export function bytesItem(bytes: Uint8Array, member: string | null = null): Item {
  return item({ kind: 'bytes', form: 'member', bytes }, member);
}

/** All elements of an array of bytes. */
export function byteElements(bytes: Uint8Array): Item {
  return item({ kind: 'bytes', form: 'elements', bytes });
}

/** Elements of an array of words. */
export function wordElements(words: Uint32Array): Item {
  return item({ kind: 'words', words });
}

export function group(
  items: readonly Item[],
  member: string | null = null,
  lines = false,
  comment: string | null = null,
): Item {
  return item({ kind: 'group', items, lines }, member, comment);
}

/** struct object, the first field of every object. */
export function head(type: string): Item {
  return group([pointer(reference(type))]);
}

/** Bytes that an object takes, its own alignment left out. */
export function sizeOf(object: RomObject): number {
  if (object.aliasOf !== null) {
    return 0;
  }
  if (object.memory === 'ram') {
    return (object.count ?? 0) * 4;
  }
  return sizeOfItems(object.items, 0);
}

function sizeOfItems(items: readonly Item[], start: number): number {
  let at = start;
  for (const { data } of items) {
    switch (data.kind) {
      case 'int':
      case 'float':
        at = alignUp(at, data.size) + data.size;
        break;
      case 'word':
        at = alignUp(at, 4) + 4;
        break;
      case 'bytes':
        at += data.bytes.length + (data.form === 'text' ? 1 : 0);
        break;
      case 'words':
        at = alignUp(at, 4) + data.words.length * 4;
        break;
      case 'group':
        at = sizeOfItems(data.items, at);
        break;
    }
  }
  return at;
}

function alignUp(at: number, size: number): number {
  return Math.ceil(at / size) * size;
}
