/** The diagnostics of stubs and native modules: 60xx. */

import { error } from '../source/diagnostics.js';

export const stubRows = {
  notInStubs: error(
    'E6001',
    'a stub cannot hold {what}',
    'it declares functions, classes, constants (x: Final = 3) and variables (x: int) of a C file',
  ),
  declaredTwice: error(
    'E6002',
    "'{name}' is declared twice in the native module '{module}'",
    'one C function stands behind each name: leave one declaration out',
  ),
  badDefault: error(
    'E6003',
    "the default of '{parameter}' in '{function}' is not a constant",
    'write a number, string, bytes, None, True, False, () or, for an argument that C sees as absent, ...',
  ),
  badDecorator: error(
    'E6004',
    "a stub cannot use the decorator @{name} on '{function}'",
    'it knows @staticmethod, @classmethod, @property and @NAME.setter',
  ),
  noSelf: error(
    'E6005',
    "the method '{function}' of class '{class}' has no first parameter",
    'give it self (or cls), or make it a @staticmethod',
  ),
  unknownAlias: error(
    'E6006',
    "'{name}' is made an alias of '{target}', which this stub does not declare",
  ),
  unknownBase: error(
    'E6007',
    "class '{class}' of the native module '{module}' derives from '{base}', which no stub declares",
  ),
  noProperty: error('E6008', "'{name}' has a setter but is no property"),
  tooManyParameters: error(
    'E6009',
    "'{function}' has {count} parameters; a native function has at most {limit}",
  ),
  noFunction: error(
    'E6010',
    "the stub declares '{name}', but {c} has no function {symbol}",
    'define it: value {symbol}(struct vm *vm, int n, value *a)',
  ),
  attributeWithoutValue: error(
    'E6011',
    "the attribute '{name}' of class '{class}' has no value",
    'make it a @property, or a constant with a value',
  ),
  noSource: error(
    'E6012',
    'the stub {stub} has no C file beside it: {c} is missing',
    'a native module is two files, NAME.c and NAME.pyi',
  ),
  notSpecial: error(
    'E6013',
    "'{name}' is marked '# slot', which is for special methods such as __add__",
    'leave the mark out and define {symbol} in C',
  ),
  badConstant: error(
    'E6014',
    "the value of '{name}' is not a constant that the compiler can put into flash",
    'write a number, string, bytes, None, True, False or a tuple of these',
  ),
} as const;
