// Characters by name.

import test from 'ava';
import { characterNamed } from '../../compiler/src/syntax/unicode-names.js';

const known: Readonly<Record<string, string>> = {
  SPACE: ' ',
  'LATIN SMALL LETTER A': 'a',
  'latin Small letter a WITH diaeresis': 'ä',
  'EMPTY SET': '∅',
  SNOWMAN: '☃',
  'GRINNING FACE': '😀',
  'CJK UNIFIED IDEOGRAPH-4E00': '一',
  'CJK UNIFIED IDEOGRAPH-2A6DF': '\u{2a6df}',
  'CJK COMPATIBILITY IDEOGRAPH-F900': '\uf900',
  'HANGUL SYLLABLE GA': '가',
  'HANGUL SYLLABLE HIH': '힣',
  'HANGUL SYLLABLE GGWAELG': '꽭',
  'EGYPTIAN HIEROGLYPH A001': '\u{13000}',
  'TAG SPACE': '\u{e0020}',
  'VARIATION SELECTOR-256': '\u{e01ef}',
  // Aliases.
  NULL: '\0',
  'LINE FEED': '\n',
  ESC: '\u001b',
  NBSP: '\u00a0',
  'LATIN SMALL LETTER GHA': 'ƣ',
};

for (const [name, character] of Object.entries(known)) {
  test(name, (t) => t.is(characterNamed(name), character));
}

test('no characters', (t) => {
  const unknown = [
    '',
    'LATIN',
    'NO SUCH NAME',
    'CJK UNIFIED IDEOGRAPH-0041',
    'CJK UNIFIED IDEOGRAPH-04E00',
    'CJK UNIFIED IDEOGRAPH-',
    'HANGUL SYLLABLE ',
    'HANGUL SYLLABLE XA',
    'KEYCAP DIGIT ONE',
    'toString',
  ];
  for (const name of unknown) t.is(characterNamed(name), null, name);
});
