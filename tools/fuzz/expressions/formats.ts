// Format specifications, and the directives of the % operator.

import { oneOf, py, weighted, word } from '../py.js';
import { smallInt } from '../values/numbers.js';
import type { Text } from '../py.js';

const nothing = word('');
const maybe = (often: number, text: Text): Text => weighted([10 - often, nothing], [often, text]);

const alignment = oneOf(
  word('<', '>', '^', '='),
  py`${word('*', ' ', '0', 'é', '<')}${word('<', '>', '^', '=')}`,
);
const width = word('1', '5', '8', '10', '20', '05', '012');
const precision = word('.0', '.1', '.2', '.3', '.6', '.10', '.17', '.20', '.');
const numberType = word('d', 'f', 'e', 'g', 'x', 'b', 'o', 'X', 'E', 'F', 'G', '%', 'n', 's');

const specText: Text = weighted(
  [1, nothing],
  [
    6,
    py`${maybe(3, alignment)}${maybe(3, word('+', '-', ' '))}${maybe(1, word('z'))}${maybe(2, word('#'))}${maybe(2, word('0'))}${maybe(5, width)}${maybe(2, word(',', '_', ',_'))}${maybe(4, precision)}${maybe(8, numberType)}`,
  ],
  [1, word('q', 'dd', '5.', '.', '>', '<<<', '0=', '12x4', '{}', '99999999999999999999d')],
).filter((text) => !text.includes('n'));

/** Apart, since a number between 2**31 and 2**63 is too large for a machine's word or for a character. */
export const charFormat: Text = py`format(${oneOf(smallInt, word('65', '0x1f600', '0x110000', '2**64', 'True', '1.5', "'a'"))}, '${maybe(4, alignment)}${maybe(2, word('+', '#', ' '))}${maybe(4, width)}${maybe(1, word(',', '.2'))}c')`;

/** As a literal; never of type `n`, whose text depends on the locale. */
export const formatSpec: Text = specText.map((text) => `'${text}'`);

const strSpecText: Text = py`${maybe(4, alignment)}${maybe(1, word('+', '#', ',', 'z'))}${maybe(1, word('0'))}${maybe(6, width)}${maybe(4, precision)}${maybe(4, word('s', 'd', 'x'))}`;

export const strSpec: Text = strSpecText.map((text) => `'${text}'`);

/** `5d` of `%5d`. */
const directive: Text = py`${maybe(2, word('-', '+', ' ', '0', '#', '-0', '+ ', '#0'))}${maybe(4, word('1', '5', '10', '20'))}${maybe(3, precision)}${word('d', 's', 'r', 'x', 'f', 'e', 'g', 'i', 'u', 'o', 'X', 'E', 'G', 'F', 'c', 'a', '%', 'q', 'ld')}`;

export function percentFormat(value: Text, tuple: Text): Text {
  return oneOf(
    py`'%${directive}' % ${value}`,
    py`'%${directive}' % (${value},)`,
    py`'%${directive} and %${directive}' % (${value}, ${value})`,
    py`'%(a)${directive}|%(b)${directive}' % {'a': ${value}, 'b': ${value}}`,
    py`'%${directive}|' % ${tuple}`,
    py`'%*d|%-*.*f|' % (${word('5', '-5', '0')}, ${value}, ${word('8', '3')}, ${word('2', '0', '-1')}, ${value})`,
    py`b'%${directive}' % ${value}`,
    py`b'%${directive}' % (${value},)`,
    py`b'%b|%s|%a' % (${value}, ${value}, ${value})`,
  );
}

const field = word(
  '',
  '0',
  '1',
  'a',
  '0[0]',
  'a.real',
  '0.imag',
  'a[x]',
  '0!r',
  '!s',
  'a!a',
  '2',
  '1!x',
  '0.nothing',
  '[0]',
  '-1',
);

export function bracesFormat(value: Text): Text {
  return oneOf(
    py`'{:${specText}}'.format(${value})`,
    py`'{${field}}'.format(${value}, ${value}, a=${value})`,
    py`'{${field}:${strSpecText}} {${field}}'.format(${value}, ${value}, a=${value})`,
    py`'{:{}}'.format(${value}, ${word('5', "'>5'", "'x'", 'None', "''")})`,
    py`'${word('{', '}', '{{}}', '{}{', '{0}{}', '{a', '{!}', '{:', 'x}')}'.format(${value})`,
    py`'{a} {b!r:>5}'.format_map({'a': ${value}})`,
  );
}

export function fString(value: Text): Text {
  // A number as format specification may name a precision that fits a machine's word, or does not.
  const short = oneOf(value, strSpec).filter((text) => !/\d{9}/.test(text));
  const hidden = (text: Text): Text => py`(lambda x, y: ${text})(${value}, ${short})`;
  return hidden(
    oneOf(
      py`f'{x:${specText}}'`.map((text) => text.replaceAll('{}', '')),
      word(
        "f'{x}'",
        "f'{x!r}{y!s}'",
        "f'{x=}'",
        "f'{x = !s:>10}'",
        "f'{{{x}}}'",
        "f'a{x}b{y!a}c'",
        "f'{x:{y}}'",
        "f'{x!r:{5}.{3}}'",
        "f'{x!s:^{9}}|{y!r:*<12.4}'",
        "f'{x=!r:>20}{y=}'",
        "f'{x + y}'",
        "f'{x if x else y}'",
        "f'{[z for z in (x, y)]}'",
        "f'{ {1: x} }'",
        "f'{(lambda z: z)(x)!r}'",
        "f'{x:{y!s:.3}}'",
        "rf'\\d{x}' f'{{}}' '{}'",
        "f'{x:>{len(str(y)) % 7}}'",
        "f'{x:%}'",
      ),
    ),
  );
}
