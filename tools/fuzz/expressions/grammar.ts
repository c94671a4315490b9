// Expressions of a known type, nested to a given depth: what is asked for is a type, and what comes is an expression that has it, or raises.

import fc from 'fast-check';
import { list, oneOf, py, weighted, word, wordOf } from '../py.js';
import type { Text } from '../py.js';
import {
  anyLiteral,
  dictLiteral,
  listLiteral,
  orderedSet,
  rangeLiteral,
  setLiteral,
  tupleLiteral,
} from '../values/containers.js';
import {
  boolLiteral,
  complexLiteral,
  floatLiteral,
  indexInt,
  intLiteral,
  smallInt,
} from '../values/numbers.js';
import { bytearrayLiteral, bytesLiteral, numericStr, strLiteral } from '../values/texts.js';
import { formatSpec } from './formats.js';

export interface Grammar {
  readonly int: Text;
  readonly float: Text;
  readonly number: Text;
  readonly bool: Text;
  readonly str: Text;
  readonly bytes: Text;
  readonly list: Text;
  readonly tuple: Text;
  readonly dict: Text;
  /** Never iterated: see orderedSet. */
  readonly set: Text;
  readonly sequence: Text;
  readonly any: Text;
}

/** Half of the leaves are hidden from the compiler, which computes what it can see. */
const leaf = (literal: Text): Text => oneOf(literal, py`v(${literal})`);

const leaves: Grammar = {
  int: leaf(intLiteral),
  float: leaf(floatLiteral),
  number: leaf(oneOf(intLiteral, floatLiteral, boolLiteral, complexLiteral)),
  bool: leaf(boolLiteral),
  str: leaf(strLiteral),
  bytes: leaf(oneOf(bytesLiteral, bytearrayLiteral)),
  list: leaf(listLiteral),
  tuple: leaf(tupleLiteral),
  dict: leaf(dictLiteral),
  set: leaf(oneOf(setLiteral, orderedSet)),
  sequence: leaf(oneOf(listLiteral, tupleLiteral, strLiteral, bytesLiteral, rangeLiteral)),
  any: leaf(anyLiteral),
};

const comparison = word('==', '!=', '<', '<=', '>', '>=');
const intOperator = word('+', '-', '*', '//', '%', '&', '|', '^');
const floatOperator = word('+', '-', '*', '/', '//', '%');

const bound = oneOf(word(''), indexInt);
export const slicing: Text = oneOf(py`${bound}:${bound}`, py`${bound}:${bound}:${bound}`);

const known = new Map<number, Grammar>();

export function grammar(depth: number): Grammar {
  let made = known.get(depth);
  if (made === undefined) {
    made = depth === 0 ? leaves : grow(grammar(depth - 1));
    known.set(depth, made);
  }
  return made;
}

function grow(g: Grammar): Grammar {
  const either = (text: Text): Text => py`(${text} if ${g.any} else ${text})`;
  return {
    int: weighted([4, g.int], [3, intOf(g)], [1, either(g.int)]),
    float: weighted([3, g.float], [3, floatOf(g)], [1, either(g.float)]),
    number: weighted([3, g.number], [2, intOf(g)], [2, floatOf(g)], [1, complexOf(g)]),
    bool: weighted([2, g.bool], [4, boolOf(g)]),
    str: weighted([4, g.str], [4, strOf(g)], [1, either(g.str)]),
    bytes: weighted([3, g.bytes], [2, bytesOf(g)]),
    list: weighted([3, g.list], [3, listOf(g)], [1, either(g.list)]),
    tuple: weighted([3, g.tuple], [2, tupleOf(g)]),
    dict: weighted([3, g.dict], [2, dictOf(g)]),
    set: weighted([3, g.set], [2, setOf(g)]),
    sequence: weighted([2, g.sequence], [1, listOf(g)], [1, tupleOf(g)], [1, strOf(g)]),
    any: weighted(
      [5, g.any],
      [2, intOf(g)],
      [1, floatOf(g)],
      [1, boolOf(g)],
      [2, strOf(g)],
      [1, bytesOf(g)],
      [2, listOf(g)],
      [1, tupleOf(g)],
      [1, dictOf(g)],
      [1, py`${g.sequence}[${indexInt}]`],
      [1, py`(lambda *a, **k: (a, k))(${g.any}, *${g.sequence}, **{'k': ${g.any}})`],
    ),
  };
}

function intOf(g: Grammar): Text {
  return oneOf(
    py`(${g.int} ${intOperator} ${g.int})`,
    py`(${word('-', '~', '+')}${g.int})`,
    py`(${g.int} ${word('<<', '>>')} ${smallInt})`,
    py`(${leaves.int} ** ${smallInt})`,
    py`len(${oneOf(g.sequence, g.set, g.dict)})`,
    py`${word('abs', 'int', 'round')}(${g.int})`,
    py`int(${g.float})`,
    py`int(${leaf(numericStr)})`,
    py`int(${leaf(numericStr)}, ${word('10', '16', '0', '36', '2', '8', '7')})`,
    py`${g.sequence}.count(${g.any})`,
    py`${g.str}.find(${g.str})`,
    py`(${g.int}).bit_length()`,
    py`divmod(${g.int}, ${g.int})[${word('0', '1')}]`,
    py`pow(${leaves.int}, ${smallInt}, ${g.int})`,
    py`sum([${list(g.int, 0, 3)}])`,
    py`sum(x for x in ${g.sequence} if isinstance(x, int))`,
    py`${g.sequence}.index(${g.any})`,
    py`(${g.int}).bit_count()`,
    py`int.from_bytes(${g.bytes}, ${word("'little'", "'big'")})`,
    py`ord(${g.str})`,
    py`${word('max', 'min')}(${g.int}, ${g.int})`,
    py`(${g.int} ${word('and', 'or')} ${g.int})`,
    py`(not ${g.any}) + ${g.int}`.map((text) => `(${text})`),
  );
}

function floatOf(g: Grammar): Text {
  return oneOf(
    py`(${g.float} ${floatOperator} ${g.float})`,
    py`(${g.float} ${floatOperator} ${g.int})`,
    py`(${g.int} ${floatOperator} ${g.float})`,
    py`(${g.int} / ${g.int})`,
    py`(-${g.float})`,
    py`abs(${g.float})`,
    py`round(${g.float}, ${smallInt})`,
    py`float(${g.int})`,
    py`float(${leaf(numericStr)})`,
    py`(${g.float} ** ${word('2', '0.5', '-1', '3', '-0.5')})`,
    py`divmod(${g.float}, ${g.float})[${word('0', '1')}]`,
    py`sum([${list(g.float, 0, 3)}])`,
    py`(${g.float}).real`,
  );
}

function complexOf(g: Grammar): Text {
  return oneOf(
    py`(${g.number} ${word('+', '-', '*', '/')} ${leaf(complexLiteral)})`,
    py`(-${leaf(complexLiteral)})`,
    py`${leaf(complexLiteral)}.conjugate()`,
    py`(${leaf(complexLiteral)} ** ${word('2', '0', '1', '-1')})`,
  );
}

function boolOf(g: Grammar): Text {
  return oneOf(
    py`(${g.any} ${word('==', '!=')} ${g.any})`,
    py`(${g.number} ${comparison} ${g.number})`,
    py`(${g.str} ${comparison} ${g.str})`,
    py`(${g.list} ${comparison} ${g.list})`,
    py`(${g.tuple} ${comparison} ${g.tuple})`,
    py`(${g.set} ${comparison} ${g.set})`,
    py`(${g.int} ${comparison} ${g.int} ${comparison} ${g.float})`,
    py`(${g.any} ${word('in', 'not in')} ${oneOf(g.sequence, g.dict, g.set, g.any)})`,
    py`(${g.any} ${word('is', 'is not')} ${word('None', 'True', '...')})`,
    py`(not ${g.any})`,
    py`bool(${g.any})`,
    // What a hash is differs; that equal numbers have equal ones does not.
    py`(hash(${g.number}) == hash(${g.number}))`,
    py`(hash(${oneOf(g.list, g.dict, g.set)}) is None)`,
    py`(${g.bool} ${word('and', 'or', '&', '|', '^')} ${g.bool})`,
    py`isinstance(${g.any}, ${word('int', 'str', '(int, float)', 'bool', 'list | tuple', 'object', 'type(None)', 'dict')})`,
    py`${g.str}.${wordOf('isalpha isdigit isspace isupper islower istitle isalnum isidentifier isprintable isnumeric isdecimal isascii')}()`,
    py`${g.str}.${word('startswith', 'endswith')}(${g.str})`,
    py`${word('all', 'any')}(${g.sequence})`,
    py`${word('all', 'any')}(x == ${g.any} for x in ${g.sequence})`,
    py`(${g.any} in {${list(oneOf(leaves.int, leaves.str, leaves.bool), 1, 3)}})`,
    py`(${g.set} ${word('<', '<=', '>', '>=')} ${g.set})`,
    py`(${g.dict}.keys() ${word('<=', '==', '>')} ${oneOf(g.set, g.dict)})`,
  );
}

const strMethod = wordOf('upper lower title capitalize swapcase casefold strip lstrip rstrip');

function strOf(g: Grammar): Text {
  return oneOf(
    py`(${g.str} + ${g.str})`,
    py`(${g.str} * ${smallInt})`,
    py`${g.str}[${indexInt}]`,
    py`${g.str}[${slicing}]`,
    py`${word('str', 'repr', 'ascii')}(${g.any})`,
    py`${g.str}.${strMethod}()`,
    py`${g.str}.replace(${g.str}, ${g.str})`,
    py`${g.str}.join([${list(g.str, 0, 3)}])`,
    py`${g.str}.join(str(x) for x in ${g.sequence})`,
    py`${g.str}.translate({97: ${g.str}, 98: None})`,
    py`${g.str}.${word('removeprefix', 'removesuffix')}(${g.str})`,
    py`${g.str}.${word('split', 'rsplit', 'splitlines')}()[${smallInt}]`,
    py`str(${g.bytes}, ${word("'latin-1'", "'ascii', 'replace'", "'utf-8', 'ignore'", "'utf-8', 'backslashreplace'")})`,
    py`${g.str}.${word('center', 'ljust', 'rjust', 'zfill')}(${smallInt})`,
    py`('%s|%r' % (${g.any}, ${g.any}))`,
    py`f'{${g.any}!r:>${fc.integer({ min: 1, max: 12 }).map(String)}}'`.map(oneQuoteKind),
    py`format(${g.number}, ${formatSpec})`,
    py`${word('hex', 'oct', 'bin')}(${g.int})`,
    py`chr(${word('65', '233', '0x3b1', '0x1f600', '-1', '0x110000')})`,
    py`${g.bytes}.hex()`,
    py`${g.bytes}.decode('latin-1')`,
  );
}

/** Python 3.11 takes no quotation mark of the string's own kind, and no backslash, between the braces of an f-string: the value is handed over by a name instead. */
function oneQuoteKind(text: string): string {
  const [, value = '', rest = ''] = /^f'\{(.*)(!r:>\d+\}')$/s.exec(text) ?? [];
  return `(lambda x: f'{x${rest})(${value})`;
}

function bytesOf(g: Grammar): Text {
  return oneOf(
    py`(${g.bytes} + ${g.bytes})`,
    py`(${g.bytes} * ${smallInt})`,
    py`${g.bytes}[${slicing}]`,
    py`${g.str}.encode(${word('', "'utf-8'", "'latin-1', 'replace'", "'ascii', 'ignore'", "'utf-16'")})`,
    py`bytes([${list(fc.integer({ min: 0, max: 255 }).map(String), 0, 4)}])`,
    py`${g.bytes}.replace(${g.bytes}, ${g.bytes})`,
    py`${g.bytes}.${word('upper', 'lower', 'title', 'strip', 'swapcase', 'capitalize')}()`,
  );
}

function listOf(g: Grammar): Text {
  return oneOf(
    py`[${list(g.any, 0, 3)}]`,
    py`(${g.list} + ${g.list})`,
    py`(${g.list} * ${smallInt})`,
    py`${g.list}[${slicing}]`,
    py`[x for x in ${g.sequence}]`,
    py`[(x, y) for x in ${g.sequence} for y in ${g.sequence} if x != y][:9]`,
    py`[${word('x', '(x, x)', '[x]', 'str(x)', '-x', 'x == x', "f'{x!r}'", '(q := x)', '[y for y in (x, x)]')} for x in ${g.sequence}${word('', ' if x', ' if not x', ' if x != x', ' if isinstance(x, int)')}]`,
    py`[*${g.sequence}, ${g.any}, *${g.sequence}]`,
    py`${word('list', 'sorted')}(${g.sequence})`,
    py`sorted(${g.set}, key=repr)`,
    py`list(${word('enumerate', 'reversed', 'iter')}(${g.sequence}))`,
    py`list(zip(${g.sequence}, ${g.sequence}))`,
    py`list(map(${word('str', 'repr', 'type', 'bool')}, ${g.sequence}))`,
    py`${g.str}.${word('split', 'rsplit', 'partition')}(${oneOf(word("','", "' '", "'a'"), g.str)})`,
    py`list(${g.dict}.${word('keys', 'values', 'items')}())`,
    py`[k for k, v in ${g.dict}.items() if v]`,
    py`list(filter(None, ${g.sequence}))`,
    py`[(q := ${g.any}), q]`,
    py`(lambda a, *b, c=${g.any}: [a, b, c])(*${g.sequence})`,
  );
}

function tupleOf(g: Grammar): Text {
  return oneOf(
    py`(${g.any}, ${g.any})`,
    py`(${g.tuple} + ${g.tuple})`,
    py`(${g.tuple} * ${smallInt})`,
    py`${g.tuple}[${slicing}]`,
    py`tuple(${g.sequence})`,
    py`tuple(${word('x', '(x, x)', 'not x')} for x in ${g.sequence})`,
    py`tuple(reversed(${g.sequence}))`,
    py`divmod(${g.number}, ${g.number})`,
    py`${g.str}.${word('partition', 'rpartition')}(${g.str})`,
    py`(*${g.sequence}, ${g.any})`,
  );
}

function dictOf(g: Grammar): Text {
  return oneOf(
    py`{${g.str}: ${g.any}, ${g.int}: ${g.any}}`,
    py`(${g.dict} | ${g.dict})`,
    py`{**${g.dict}, ${g.str}: ${g.any}}`,
    py`{x: y for x, y in enumerate(${g.sequence})}`,
    py`dict(zip(${g.sequence}, ${g.sequence}))`,
    py`dict(a=${g.any}, **${g.dict})`,
    py`dict.fromkeys(${g.str}, ${g.any})`,
    py`{k: ${word('k', 'v', '(k, v)', 'str(v)')} for k, v in ${g.dict}.items()${word('', ' if v', ' if k != v')}}`,
    py`{x: ${g.any} for x in ${g.sequence}}`,
    py`dict([(${g.any}, ${g.any})])`,
  );
}

function setOf(g: Grammar): Text {
  return oneOf(
    py`(${g.set} ${word('|', '&', '-', '^')} ${g.set})`,
    py`${word('set', 'frozenset')}(${g.sequence})`,
    py`{x for x in ${g.sequence}}`,
    py`{${word('str(x)', '(x,)', 'x == x', 'type(x).__name__')} for x in ${g.sequence}}`,
    py`(${g.dict}.items() ${word('|', '&', '-', '^')} ${oneOf(g.sequence, g.set)})`,
    py`(${g.dict}.keys() ${word('|', '&', '-', '^')} ${oneOf(g.sequence, g.set)})`,
    py`${g.set}.${word('union', 'difference', 'intersection', 'symmetric_difference')}(${oneOf(g.sequence, g.set)})`,
  );
}

export { leaves };
