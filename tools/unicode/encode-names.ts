// Character names in little space. The reader is compiler/src/syntax/unicode-names.ts, which describes the form.

import {
  DOUBLE_LEADS,
  LETTERS,
  SINGLES,
  SKIP,
  TRIPLE_LEADS,
  shareLetter,
} from '../../compiler/src/syntax/unicode-names.js';

export type CharacterName = readonly [code: number, name: string];

export interface EncodedNames {
  readonly words: readonly string[];
  readonly codes: string;
}

export function encodeNames(names: readonly CharacterName[]): EncodedNames {
  const words = wordsByFrequency(names);
  const numbers = new Map(words.map((word, index) => [word, index]));
  let codes = '';
  let previousCode = -1;
  let previous: string[] = [];
  for (const [code, name] of names) {
    const parts = name.split(' ');
    if (code !== previousCode + 1) {
      codes += `${SKIP}${code.toString(36)}${SKIP}`;
    }
    const shared = sharedLength(previous, parts);
    codes += shareLetter(shared);
    for (const part of parts.slice(shared)) {
      codes += encodeWord(numbers.get(part)!);
    }
    previousCode = code;
    previous = parts;
  }
  return { words, codes };
}

function wordsByFrequency(names: readonly CharacterName[]): string[] {
  const counts = new Map<string, number>();
  let previous: string[] = [];
  for (const [, name] of names) {
    const parts = name.split(' ');
    for (const part of parts.slice(sharedLength(previous, parts))) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    previous = parts;
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

const MAX_SHARED = 9;

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) {
    length++;
  }
  return length;
}

function encodeWord(number: number): string {
  const base = LETTERS.length;
  if (number < SINGLES.length) return SINGLES.charAt(number);
  const second = number - SINGLES.length;
  if (second < DOUBLE_LEADS.length * base) {
    return DOUBLE_LEADS.charAt(Math.floor(second / base)) + LETTERS.charAt(second % base);
  }
  const third = second - DOUBLE_LEADS.length * base;
  const lead = TRIPLE_LEADS.charAt(Math.floor(third / (base * base)));
  if (lead === '') throw new Error('too many words for the code');
  return lead + LETTERS.charAt(Math.floor(third / base) % base) + LETTERS.charAt(third % base);
}
