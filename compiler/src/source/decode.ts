/**
 * From the bytes of a file to its text, as Python does it: a byte order mark or a declaration on one
 * of the first two lines (PEP 263) names the encoding, otherwise it is UTF-8. Line endings are
 * left as they are; the lexer knows all three.
 */

import { lexicalRows } from '../syntax/diagnostics-table.js';
import { diagnose } from './diagnostics.js';
import type { Diagnostic } from './diagnostics.js';
import { createSourceFile } from './span.js';
import type { SourceFile } from './span.js';

export interface Decoded {
  /** Where something is wrong, the text as far as it can be shown. */
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

interface Declaration {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export function decodeSource(path: string, bytes: Uint8Array): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const declaration = findDeclaration(content);
  const encoding = normalize(declaration?.name ?? 'utf-8');
  if (hasMark && declaration !== null && !isUtf8WithMark(declaration.name)) {
    return failDeclaration(path, content, declaration, 'encodingWithMark');
  }
  const decoded = encoding === 'utf-8' ? decodeUtf8(path, content) : null;
  if (decoded !== null) {
    return checkNulls(decoded);
  }
  return decodeOther(path, content, encoding, declaration!);
}

/** After a mark, CPython wants the name spelled so. */
function isUtf8WithMark(name: string): boolean {
  return /^utf-8(?:-.*)?$/.test(name.toLowerCase().replace(/_/g, '-'));
}

const HEAD = 4096;
const declarationPattern = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blankOrComment = /^[ \t\f]*(?:#.*)?$/;

/** The encoding that one of the first two lines declares. */
function findDeclaration(bytes: Uint8Array): Declaration | null {
  const head = latin1(bytes.subarray(0, HEAD));
  let offset = 0;
  for (const line of head.split(/\r\n?|\n/, 2)) {
    const match = declarationPattern.exec(line);
    if (match !== null) {
      const end = offset + match[0].length;
      return { name: match[1]!, start: end - match[1]!.length, end };
    }
    if (!blankOrComment.test(line)) {
      return null;
    }
    offset += line.length + (head.startsWith('\r\n', offset + line.length) ? 2 : 1);
  }
  return null;
}

/** Python's names for an encoding, as one that TextDecoder knows. */
function normalize(name: string): string {
  const plain = name.toLowerCase().replace(/[_. ]/g, '-');
  return aliases.get(plain.replace(/-/g, '')) ?? plain;
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['u8', 'utf-8'],
  ['utf', 'utf-8'],
  ['utf8sig', 'utf-8'],
  ['cp65001', 'utf-8'],
  ['latin1', 'latin-1'],
  ['latin', 'latin-1'],
  ['l1', 'latin-1'],
  ['iso88591', 'latin-1'],
  ['cp819', 'latin-1'],
  ['ascii', 'ascii'],
  ['usascii', 'ascii'],
  ['646', 'ascii'],
  ['latin9', 'iso-8859-15'],
  ['latin2', 'iso-8859-2'],
  ['iso885915', 'iso-8859-15'],
  ['iso88592', 'iso-8859-2'],
  ['iso88595', 'iso-8859-5'],
  ['iso88597', 'iso-8859-7'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['cp1253', 'windows-1253'],
  ['cp1254', 'windows-1254'],
  ['cp1257', 'windows-1257'],
  ['cp866', 'ibm866'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['shiftjis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['iso2022jp', 'iso-2022-jp'],
  ['gb2312', 'gb2312'],
  ['cp936', 'gbk'],
  ['big5', 'big5'],
  ['koi8r', 'koi8-r'],
  ['koi8u', 'koi8-u'],
  ['macroman', 'macintosh'],
]);

function decodeUtf8(path: string, bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file: createSourceFile(path, text), diagnostics: [] };
  } catch {
    return failUtf8(path, bytes);
  }
}

function failUtf8(path: string, bytes: Uint8Array): Decoded {
  const { offset, reason } = findInvalidUtf8(bytes);
  // The bytes before are valid, so their text gives the place in the text of the whole.
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const file = createSourceFile(path, shown);
  const byte = bytes[offset]!.toString(16).padStart(2, '0');
  const place = { start: start.length, end: start.length + 1 };
  const diagnostic = diagnose(lexicalRows.notUtf8, file, place, { byte, offset, reason });
  return { file, diagnostics: [diagnostic] };
}

/** The first byte that cannot stand where it stands, in bytes that are not UTF-8. */
function findInvalidUtf8(bytes: Uint8Array): { offset: number; reason: string } {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    const length = sequenceLength(first);
    if (length === 0) {
      return { offset: at, reason: 'no character begins with it' };
    }
    for (let index = 1; index < length; index++) {
      const next = bytes[at + index];
      if (next === undefined) {
        return { offset: at, reason: 'the file ends in the middle of a character' };
      }
      if (!isContinuation(first, index, next)) {
        return {
          offset: at,
          reason: `the byte after it, 0x${next.toString(16)}, does not go on with it`,
        };
      }
    }
    at += length;
  }
  return { offset: 0, reason: 'the decoder refuses it' };
}

/** How many bytes a character has that begins so; 0 if none does. */
function sequenceLength(first: number): number {
  if (first < 0x80) {
    return 1;
  }
  if (first < 0xc2 || first > 0xf4) {
    return 0;
  }
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Besides the plain range: no overlong forms, no surrogates, nothing past U+10FFFF. */
function isContinuation(first: number, index: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) {
    return false;
  }
  if (index > 1) {
    return true;
  }
  switch (first) {
    case 0xe0:
      return byte >= 0xa0;
    case 0xed:
      return byte <= 0x9f;
    case 0xf0:
      return byte >= 0x90;
    case 0xf4:
      return byte <= 0x8f;
    default:
      return true;
  }
}

function decodeOther(
  path: string,
  bytes: Uint8Array,
  encoding: string,
  declaration: Declaration,
): Decoded {
  const simple = simpleDecoders[encoding];
  if (simple !== undefined) {
    const text = simple(bytes);
    return text === null
      ? failDeclaration(path, bytes, declaration, 'notInEncoding')
      : checkNulls({ file: createSourceFile(path, text), diagnostics: [] });
  }
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return failDeclaration(path, bytes, declaration, 'unknownEncoding');
  }
  try {
    return checkNulls({ file: createSourceFile(path, decoder.decode(bytes)), diagnostics: [] });
  } catch {
    return failDeclaration(path, bytes, declaration, 'notInEncoding');
  }
}

function failDeclaration(
  path: string,
  bytes: Uint8Array,
  declaration: Declaration,
  row: 'encodingWithMark' | 'unknownEncoding' | 'notInEncoding',
): Decoded {
  const file = createSourceFile(path, latin1(bytes));
  const encoding = declaration.name;
  return { file, diagnostics: [diagnose(lexicalRows[row], file, declaration, { encoding })] };
}

function checkNulls(decoded: Decoded): Decoded {
  const at = decoded.file.text.indexOf('\0');
  if (at < 0) {
    return decoded;
  }
  const place = { start: at, end: at + 1 };
  return {
    file: decoded.file,
    diagnostics: [diagnose(lexicalRows.nullByte, decoded.file, place, {})],
  };
}

/** Encodings for which TextDecoder, by its standard or by a mistake of Node's, is no help. */
const simpleDecoders: Readonly<Record<string, (bytes: Uint8Array) => string | null>> = {
  'latin-1': latin1,
  ascii: (bytes) => (bytes.every((byte) => byte < 0x80) ? latin1(bytes) : null),
  'windows-1252': windows1252,
};

/** The characters of the bytes 0x80 to 0x9f; a null where there is none. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

function windows1252(bytes: Uint8Array): string | null {
  const text = latin1(bytes).replace(/[\x80-\x9f]/g, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
  );
  return bytes.every((byte) => byte < 0x80 || byte > 0x9f || WINDOWS_1252[byte - 0x80] !== '\0')
    ? text
    : null;
}

const LATIN1_CHUNK = 8192;

/** Each byte is the character of its number; TextDecoder's 'latin1' is another encoding. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += LATIN1_CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + LATIN1_CHUNK)));
  }
  return parts.join('');
}
