/**
 * Characters by name, for `\N{...}`. JavaScript engines do not know the names, so they are in
 * unicode-name-data.ts, in a form a third the size of the plain text, which is read when the first
 * such escape occurs:
 *
 * - names stand in the order of their characters, each character one after that before it unless its
 *   number is given, in base 36 between two `SKIP`;
 * - a name begins with a digit: how many words it has in common with the beginning of the name before it;
 * - then its other words, each by its place in the list of words: a letter of `SINGLES`, or of
 *   `DOUBLE_LEADS` and one of `LETTERS`, or of `TRIPLE_LEADS` and two of `LETTERS`.
 */

import { codes, families, words } from './unicode-name-data.js';

export const SKIP = ':';
const DIGITS = '0123456789';
const LEADS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./;<=>?@[]^_{|}~';
export const SINGLES = LEADS.slice(0, 30);
export const DOUBLE_LEADS = LEADS.slice(30, 64);
export const TRIPLE_LEADS = LEADS.slice(64);
export const LETTERS = DIGITS + LEADS;

export function shareLetter(count: number): string {
  return DIGITS.charAt(count);
}

let table: ReadonlyMap<string, number> | null = null;

/** The character of a name, in letters of either case; null if there is none. */
export function characterNamed(name: string): string | null {
  const upper = name.toUpperCase();
  table ??= readTable();
  const point = table.get(upper) ?? hangulSyllable(upper) ?? familyMember(upper);
  return point === null ? null : String.fromCodePoint(point);
}

function familyMember(name: string): number | null {
  const digits = /-([0-9A-F]{4,5})$/.exec(name)?.[1];
  if (digits === undefined) {
    return null;
  }
  const prefix = name.slice(0, -digits.length);
  const point = parseInt(digits, 16);
  const found = families.some(
    ([family, first, last]) => family === prefix && point >= first && point <= last,
  );
  return found ? point : null;
}

// ---- Hangul syllables have names made of their letters ----

const SYLLABLE = 'HANGUL SYLLABLE ';
const FIRST_SYLLABLE = 0xac00;
const INITIALS = [
  'G',
  'GG',
  'N',
  'D',
  'DD',
  'R',
  'M',
  'B',
  'BB',
  'S',
  'SS',
  '',
  'J',
  'JJ',
  'C',
  'K',
  'T',
  'P',
  'H',
];
const VOWELS = [
  'A',
  'AE',
  'YA',
  'YAE',
  'EO',
  'E',
  'YEO',
  'YE',
  'O',
  'WA',
  'WAE',
  'OE',
  'YO',
  'U',
  'WEO',
  'WE',
  'WI',
  'YU',
  'EU',
  'YI',
  'I',
];
const FINALS = [
  '',
  'G',
  'GG',
  'GS',
  'N',
  'NJ',
  'NH',
  'D',
  'L',
  'LG',
  'LM',
  'LB',
  'LS',
  'LT',
  'LP',
  'LH',
  'M',
  'B',
  'BS',
  'S',
  'SS',
  'NG',
  'J',
  'C',
  'K',
  'T',
  'P',
  'H',
];

function hangulSyllable(name: string): number | null {
  if (!name.startsWith(SYLLABLE)) {
    return null;
  }
  const parts = /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name.slice(SYLLABLE.length));
  const initial = INITIALS.indexOf(parts?.[1] ?? '?');
  const vowel = VOWELS.indexOf(parts?.[2] ?? '?');
  const final = FINALS.indexOf(parts?.[3] ?? '?');
  if (initial < 0 || vowel < 0 || final < 0) {
    return null;
  }
  return FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + final;
}

// ---- the table ----

function readTable(): Map<string, number> {
  const list = words.split(' ');
  const result = new Map<string, number>();
  let parts: string[] = [];
  let point = -1;
  let at = 0;
  while (at < codes.length) {
    if (codes.charAt(at) === SKIP) {
      const end = codes.indexOf(SKIP, at + 1);
      point = parseInt(codes.slice(at + 1, end), 36);
      at = end + 1;
    } else {
      point++;
    }
    parts = parts.slice(0, DIGITS.indexOf(codes.charAt(at)));
    at++;
    while (at < codes.length && !isNameStart(codes.charAt(at))) {
      const length = wordLength(codes.charAt(at));
      parts.push(list[wordNumber(codes.slice(at, at + length))]!);
      at += length;
    }
    result.set(parts.join(' '), point);
  }
  return result;
}

function isNameStart(letter: string): boolean {
  return letter === SKIP || DIGITS.includes(letter);
}

function wordLength(lead: string): number {
  return SINGLES.includes(lead) ? 1 : DOUBLE_LEADS.includes(lead) ? 2 : 3;
}

function wordNumber(code: string): number {
  const base = LETTERS.length;
  const [lead, second, third] = [code.charAt(0), code.charAt(1), code.charAt(2)];
  switch (code.length) {
    case 1:
      return SINGLES.indexOf(lead);
    case 2:
      return SINGLES.length + DOUBLE_LEADS.indexOf(lead) * base + LETTERS.indexOf(second);
    default:
      return (
        SINGLES.length +
        DOUBLE_LEADS.length * base +
        (TRIPLE_LEADS.indexOf(lead) * base + LETTERS.indexOf(second)) * base +
        LETTERS.indexOf(third)
      );
  }
}
