/**
 * Classes of characters for the lexer. ASCII goes by table; the rest by the Unicode properties of
 * the JavaScript engine, only where a file has such characters.
 */

export const Class = {
  Other: 0,
  /** Letters and the underscore. */
  Letter: 1,
  Digit: 2,
  /** Space, tab, form feed. */
  Blank: 4,
} as const;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) {
    classes[code] = Class.Letter;
  } else if (/[0-9]/.test(character)) {
    classes[code] = Class.Digit;
  } else if (/[ \t\f]/.test(character)) {
    classes[code] = Class.Blank;
  }
}

/** Letters, digits and `_` of ASCII. */
export function isAsciiWord(code: number): boolean {
  return code < 128 && (classes[code]! & (Class.Letter | Class.Digit)) !== 0;
}

export function isAsciiLetter(code: number): boolean {
  return code < 128 && classes[code] === Class.Letter;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isBlank(code: number): boolean {
  return code < 128 && classes[code] === Class.Blank;
}

const identifierStart = /^[\p{XIDS}_]$/u;
const identifierPart = /^\p{XIDC}$/u;

export function isIdentifierStart(codePoint: number): boolean {
  return codePoint < 128
    ? classes[codePoint] === Class.Letter
    : identifierStart.test(String.fromCodePoint(codePoint));
}

export function isIdentifierPart(codePoint: number): boolean {
  return codePoint < 128
    ? isAsciiWord(codePoint)
    : identifierPart.test(String.fromCodePoint(codePoint));
}

const unprintable = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** For messages: a character that would not be seen is shown by its number only. */
export function isPrintable(codePoint: number): boolean {
  return codePoint === 32 || !unprintable.test(String.fromCodePoint(codePoint));
}

export function unicodeNumber(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
