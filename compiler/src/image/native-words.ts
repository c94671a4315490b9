/**
 * Words that instances of built-in types take, where a Python class derives from them. It serves guesses only: a
 * wrong number costs time, no correctness. Types of variable size are held by a wrapper (struct wrapper).
 */

import { EXCEPTION_NAMES } from './well-known-names.js';

const WRAPPED = ['int', 'float', 'str', 'bytes', 'tuple', 'frozenset', 'complex'];
const EXCEPTION_WORDS = 7;

export const NATIVE_WORDS: ReadonlyMap<string, number> = new Map([
  ...WRAPPED.map((name): [string, number] => [name, 2]),
  ['list', 4],
  ['dict', 6],
  ['set', 6],
  ['bytearray', 5],
  ...EXCEPTION_NAMES.map((name): [string, number] => [name, EXCEPTION_WORDS]),
]);
