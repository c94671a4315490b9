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
  if (point.toString(16).toUpperCase().padStart(4, '0') !== digits) {
    return null;
  }
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
  const places = placesOf(LETTERS);
  const result = new Map<string, number>();
  const firstDouble = places[DOUBLE_LEADS.charCodeAt(0)]!;
  const firstTriple = places[TRIPLE_LEADS.charCodeAt(0)]!;
  const base = LETTERS.length;
  let name: string[] = [];
  let point = -1;
  let at = 0;
  while (at < codes.length) {
    point++;
    if (codes.charAt(at) === SKIP) {
      const end = codes.indexOf(SKIP, at + 1);
      point = parseInt(codes.slice(at + 1, end), 36);
      at = end + 1;
    }
    name = name.slice(0, places[codes.charCodeAt(at)]);
    at++;
    // The digits are the first letters, so that a word's first letter has a place past them.
    for (;;) {
      const lead = places[codes.charCodeAt(at)] ?? 0;
      if (lead < DIGITS.length) {
        break;
      }
      let number = lead - DIGITS.length;
      if (lead >= firstTriple) {
        const second = places[codes.charCodeAt(at + 1)]!;
        const third = places[codes.charCodeAt(at + 2)]!;
        number = ((lead - firstTriple) * base + second) * base + third;
        number += SINGLES.length + DOUBLE_LEADS.length * base;
        at += 3;
      } else if (lead >= firstDouble) {
        number = (lead - firstDouble) * base + places[codes.charCodeAt(at + 1)]!;
        number += SINGLES.length;
        at += 2;
      } else {
        at += 1;
      }
      name.push(list[number]!);
    }
    result.set(name.join(' '), point);
  }
  return result;
}

/** By the code of a letter: its place among the letters; 0 for others. */
function placesOf(letters: string): Uint8Array {
  const places = new Uint8Array(128);
  for (let place = 0; place < letters.length; place++) {
    places[letters.charCodeAt(place)] = place;
  }
  return places;
}
