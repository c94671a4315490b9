/** Diagnostics of code generation: 5xxx, forms that are not generated and limits of the bytecode. */

import { error, warning } from '../source/diagnostics.js';

export const codeRows = {
  notGenerated: error('E5001', '{form} cannot be compiled yet'),
  tooMuchAtOnce: error(
    'E5011',
    "'{name}' holds too much at a time: its nested loops, exception handlers and captured variables need more than {limit} registers",
    'split the function',
  ),
  codeTooLong: error(
    'E5003',
    "the code of '{name}' is too long: an instruction stream holds at most {limit} words",
    'split it into several functions; tables of data are better read from a constant tuple or bytes',
  ),
  tooManyBlocks: error('E5004', 'too many statically nested blocks (the limit is {limit})'),
  unknownStarNames: error(
    'E5005',
    "the names that 'import *' takes from '{module}' are not known: its __all__ is no list of strings",
    'import the names one by one',
  ),
  tooManyParameters: error('E5006', "'{name}' has {count} parameters, the limit is {limit}"),
  tooManyFree: error(
    'E5007',
    "'{name}' uses {count} variables of enclosing functions, the limit is {limit}",
  ),
  inlineAssembler: error(
    'E5008',
    "inline assembler (@micropython.asm_thumb) is not offered, in '{name}'",
    'write the function in C, as a native module: see docs/native-modules.md',
  ),
  handlerAllocates: warning(
    'W5050',
    'this makes {what} in an interrupt handler, where there is no memory: MemoryError',
    'make it beforehand, or put the work off: micropython.schedule(function, argument)',
  ),
  noPin: error('E5009', "there is no pin '{name}' on this board"),
  pinFunction: error('E5010', 'pin {pin} has no alternate function {function}'),
} as const;

/** Registers that operands name: they have 8 bits, and the VM keeps some numbers for itself. Further ones are far (far.ts). */
export const MAX_REGISTERS = 250;
export const MAX_BLOCKS = 40;
