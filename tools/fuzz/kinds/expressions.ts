// Expressions over all built-in types: operators, subscripts, methods, functions, formats; and statements that change one value in place. A case shows the value, or the exception.

import type fc from 'fast-check';
import { argumentsOf } from '../expressions/arguments.js';
import { builtins, iterators, typeMethods } from '../expressions/builtins.js';
import {
  bracesFormat,
  charFormat,
  formatSpec,
  fString,
  percentFormat,
  strSpec,
} from '../expressions/formats.js';
import { grammar, leaves, slicing } from '../expressions/grammar.js';
import { methods, signaturesOf } from '../expressions/methods.js';
import { oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { setLiteral, sliceLiteral } from '../values/containers.js';
import { floatLiteral, indexInt, numberLiteral, smallInt } from '../values/numbers.js';
import { bytearrayLiteral, bytesLiteral } from '../values/texts.js';

const deep = grammar(3);
const flat = grammar(1);

/** Small numbers only to the right of operators by which a number grows without bound. */
const tame = oneOf(smallInt, floatLiteral, word("'a'", 'None', '[1]', '1j', 'True', '2.0', '-0.5'));

const binary = word('+', '-', '/', '//', '%', '&', '|', '^', '@');
const growing = word('**', '<<', '>>');
const comparison = word('==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'is', 'is not');
const operand = oneOf(leaves.any, flat.any, leaves.number);

const operators: Text = weighted(
  [6, py`${operand} ${binary} ${operand}`],
  [2, py`${leaves.number} ${oneOf(binary, word('*'))} ${leaves.number}`],
  // Nothing is repeated by a number that was computed: it might be of the size of a machine's memory.
  [2, py`${leaves.any} * ${leaves.any}`],
  [1, py`${flat.any} * ${smallInt}`],
  [1, py`${smallInt} * ${flat.any}`],
  [2, py`${flat.any} ${growing} ${tame}`],
  [1, py`${leaves.number} ** ${tame}`],
  [4, py`${flat.any} ${word('<', '<=', '>', '>=')} ${flat.any}`],
  [2, py`${operand} ${comparison} ${operand} ${comparison} ${operand}`],
  [2, py`${word('-', '~', '+', 'not ')}${operand}`],
  [1, py`${operand} and ${operand} or ${operand}`],
  [1, py`${operand} if ${operand} else ${operand}`],
  [2, py`${flat.set} ${word('|', '&', '-', '^', '<', '<=', '==')} ${oneOf(flat.set, leaves.any)}`],
);

const subscripts: Text = weighted(
  [3, py`${flat.sequence}[${oneOf(indexInt, leaves.any)}]`],
  [3, py`${flat.sequence}[${slicing}]`],
  [1, py`${flat.any}[${oneOf(leaves.any, sliceLiteral)}]`],
  [1, py`${flat.dict}[${leaves.any}]`],
  [1, py`${leaves.bytes}[${oneOf(indexInt, slicing)}]`],
);

const receivers: Readonly<Record<string, Text>> = {
  int: flat.int,
  float: flat.float,
  complex: leaves.number,
  bool: flat.bool,
  str: flat.str,
  bytes: bytesLiteral,
  bytearray: bytearrayLiteral,
  list: flat.list,
  tuple: flat.tuple,
  dict: flat.dict,
  set: setLiteral,
  frozenset: py`frozenset(${setLiteral})`,
  range: word(
    'range(5)',
    'range(3, 20, 4)',
    'range(0)',
    'range(9, -1, -3)',
    'range(10**20, 10**20 + 5)',
  ),
  slice: sliceLiteral,
  memoryview: word(
    "memoryview(b'abcdef')",
    "memoryview(bytearray(b'abcd'))",
    "memoryview(b'abcdef')[::2]",
    "memoryview(bytearray(b'abcd'))[1:3]",
    "memoryview(b'')",
  ),
};

/** Whose methods change their receiver: it is shown, too. */
const changing = new Set(['list', 'dict', 'set', 'bytearray']);

const call = ([type, line]: readonly [string, string]): Text => {
  const receiver = receivers[type]!;
  const calls = signaturesOf(line).map((signature) => {
    const args = argumentsOf(signature);
    return changing.has(type)
      ? py`x = ${receiver}\nattempt(lambda: x.${signature.name}(${args}))\nshow(x)\n`
      : shown(py`(${receiver}).${signature.name}(${args})`);
  });
  return oneOf(...calls);
};

function shown(expression: Text): Text {
  return py`show(${expression})\n`;
}

const functionCalls: Text = oneOf(
  ...signaturesOf(builtins).map((signature) =>
    shown(py`${signature.name}(${argumentsOf(signature)})`),
  ),
);

const drawn: Text = oneOf(
  ...signaturesOf(iterators).map((signature) =>
    shown(py`take(${signature.name}(${argumentsOf(signature)}))`),
  ),
);

const onTypes: Text = oneOf(
  ...[...typeMethods.matchAll(/(\w+)\.(\w+\([^)]*\))/g)].map(([, type = '', rest = '']) => {
    const [signature] = signaturesOf(rest);
    return shown(py`${type}.${signature!.name}(${argumentsOf(signature!)})`);
  }),
);

const formats: Text = weighted(
  [3, py`format(${numberLiteral}, ${formatSpec})`],
  [1, charFormat],
  [1, py`format(${flat.str}, ${strSpec})`],
  [1, py`format(${leaves.any}, ${oneOf(formatSpec, strSpec)})`],
  [3, percentFormat(leaves.any, flat.tuple)],
  [2, percentFormat(oneOf(leaves.number, numberLiteral), leaves.tuple)],
  [3, bracesFormat(leaves.any)],
  [3, fString(leaves.any)],
);

const target: Text = oneOf(
  leaves.list,
  py`v(${bytearrayLiteral})`,
  leaves.dict,
  leaves.tuple,
  leaves.any,
);
const inPlace = word('+=', '-=', '/=', '//=', '%=', '&=', '|=', '^=', '@=');

const change: Text = weighted(
  [3, py`x ${inPlace} ${flat.any}`],
  [1, py`x *= ${leaves.any}`],
  [1, py`x ${word('**=', '<<=', '>>=')} ${tame}`],
  [2, py`x[${oneOf(indexInt, leaves.any)}] = ${flat.any}`],
  [3, py`x[${slicing}] = ${oneOf(flat.sequence, leaves.any)}`],
  [1, py`x[${oneOf(indexInt, leaves.any)}] ${oneOf(inPlace, word('*='))} ${leaves.any}`],
  [2, py`del x[${oneOf(indexInt, slicing, leaves.any)}]`],
  [2, py`a, ${word('b', '*b', '(b, c)')} = x\n    show(a, b)`],
  [1, py`*a, b = ${flat.sequence}\n    show(a, b)`],
  [1, py`[a, b, *c] = x = ${leaves.any}\n    show(a, b, c)`],
  [1, py`x.${word('y', 'real', '__class__')} = ${leaves.any}`],
);

const changes: Text = py`x = y = ${target}\ntry:\n    ${change}\nexcept Exception as error:\n    show_error(error)\nshow(x, y)\n`;

export const expressions: fc.Arbitrary<string> = weighted(
  [4, shown(deep.any)],
  [2, shown(oneOf(deep.int, deep.float, deep.str, deep.bool, deep.set, deep.number))],
  [6, shown(operators)],
  [2, shown(subscripts)],
  [8, oneOf(...Object.entries(methods).map(call))],
  [4, functionCalls],
  [1, drawn],
  [1, onTypes],
  [5, shown(formats)],
  [4, changes],
);
