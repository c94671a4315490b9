/**
 * Words that were meant to be keywords: misspelled by one letter, or taken from another language.
 */

import { keywords } from './tokens.js';

const foreignWords: ReadonlyMap<string, string> = new Map([
  ['elseif', 'elif'],
  ['elsif', 'elif'],
  ['function', 'def'],
  ['func', 'def'],
  ['fun', 'def'],
  ['fn', 'def'],
  ['foreach', 'for'],
  ['catch', 'except'],
  ['throw', 'raise'],
  ['switch', 'match'],
  ['delete', 'del'],
  ['include', 'import'],
  ['using', 'import'],
  ['require', 'import'],
]);

/** Shorter words are too near to too many others. */
const MIN_LENGTH = 3;

/** The keyword that a name stands for, if its place makes no sense; null if none is near. */
export function meantKeyword(word: string): string | null {
  const foreign = foreignWords.get(word);
  if (foreign !== undefined) {
    return foreign;
  }
  if (word.length < MIN_LENGTH) {
    return null;
  }
  const candidates = [...keywords.keys()].filter((keyword) => keyword.length >= MIN_LENGTH);
  return (
    candidates.find((keyword) => isTransposed(word, keyword)) ??
    candidates.find((keyword) => isOneLetterOff(word, keyword)) ??
    null
  );
}

/** Two letters side by side have changed places. */
function isTransposed(word: string, keyword: string): boolean {
  if (word.length !== keyword.length) {
    return false;
  }
  const at = firstDifference(word, keyword);
  return (
    word[at] === keyword[at + 1] &&
    word[at + 1] === keyword[at] &&
    word.slice(at + 2) === keyword.slice(at + 2)
  );
}

/** One letter is wrong, too many or missing. */
function isOneLetterOff(word: string, keyword: string): boolean {
  const at = firstDifference(word, keyword);
  const rest = word.slice(at);
  const wanted = keyword.slice(at);
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) {
    at++;
  }
  return at;
}
