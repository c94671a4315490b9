/**
 * The word of the first attribute in instances of Python classes that derive from a built-in type. It serves guesses
 * only: a wrong number costs time, no correctness. Types of variable size are held by a wrapper (struct wrapper); a
 * built-in without a dictionary of its own gets a word for one.
 */

import { EXCEPTION_NAMES } from './well-known-names.js';

const DICTIONARY = 1;
const WRAPPED = ['int', 'float', 'str', 'bytes', 'tuple', 'frozenset', 'complex'];
/** EXCEPTION_WORDS in objects/exception.h, the dictionary included. */
const EXCEPTION_WORDS = 6;

export const FIRST_WORDS: ReadonlyMap<string, number> = new Map([
  ...WRAPPED.map((name): [string, number] => [name, 2 + DICTIONARY]),
  ['list', 4 + DICTIONARY],
  ['dict', 6 + DICTIONARY],
  ['set', 6 + DICTIONARY],
  ['bytearray', 5 + DICTIONARY],
  ...EXCEPTION_NAMES.map((name): [string, number] => [name, EXCEPTION_WORDS]),
]);
