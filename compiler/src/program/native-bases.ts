/**
 * Built-in types that classes of a program may derive from, as the runtime lays out their instances: words before the first
 * attribute, and what a derived class inherits (runtime-c/vm/type.c decides the same for classes made at run time).
 */

import { EXCEPTION_NAMES } from '../image/well-known-names.js';

export type InheritedFlag = 'EXCEPTION' | 'WRAPPER' | 'SEQUENCE' | 'MAPPING';

export interface NativeBase {
  /** Words of an instance before those of attributes; a wrapper's header and value where instances vary in size. */
  readonly words: number;
  /** The word of the overflow dictionary, where the built-in type has one. */
  readonly dictWord: number | null;
  readonly flags: readonly InheritedFlag[];
  /** The type whose abilities act for instances. */
  readonly native: string;
}

/** EXCEPTION_WORDS in objects/exception.h. */
const EXCEPTION_WORDS = 6;
/** Exceptions that have abilities of their own, by the type that defines them. */
const OWN_ABILITIES: Readonly<Record<string, readonly string[]>> = {
  KeyError: ['KeyError'],
  SyntaxError: ['SyntaxError', 'IndentationError', 'TabError'],
  UnicodeDecodeError: ['UnicodeDecodeError'],
  UnicodeEncodeError: ['UnicodeEncodeError'],
  UnicodeTranslateError: ['UnicodeTranslateError'],
  OSError: [
    ...['OSError', 'BlockingIOError', 'ChildProcessError', 'ConnectionError', 'BrokenPipeError'],
    ...[
      'ConnectionAbortedError',
      'ConnectionRefusedError',
      'ConnectionResetError',
      'FileExistsError',
    ],
    ...['FileNotFoundError', 'InterruptedError', 'IsADirectoryError', 'NotADirectoryError'],
    ...['PermissionError', 'ProcessLookupError', 'TimeoutError'],
  ],
};
/** Other names of an exception, and those with several bases. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['EnvironmentError', 'IOError', 'BaseExceptionGroup', 'ExceptionGroup'],
]);

function plain(name: string, words: number, flags: readonly InheritedFlag[] = []): NativeBase {
  return { words, dictWord: null, flags, native: name };
}

function exception(name: string): NativeBase {
  const native = Object.entries(OWN_ABILITIES).find(([, names]) => names.includes(name));
  return {
    words: EXCEPTION_WORDS,
    dictWord: 1,
    flags: ['EXCEPTION'],
    native: native?.[0] ?? 'BaseException',
  };
}

export const NATIVE_BASES: ReadonlyMap<string, NativeBase> = new Map([
  ['object', plain('object', 1)],
  ...['int', 'float', 'str', 'bytes'].map((name): [string, NativeBase] => [
    name,
    plain(name, 2, ['WRAPPER']),
  ]),
  ['tuple', plain('tuple', 2, ['WRAPPER', 'SEQUENCE'])],
  ['list', plain('list', 4, ['SEQUENCE'])],
  ['dict', plain('dict', 6, ['MAPPING'])],
  ['set', plain('set', 6)],
  ...EXCEPTION_NAMES.filter((name) => !LEFT_OUT.has(name)).map((name): [string, NativeBase] => [
    name,
    exception(name),
  ]),
]);
