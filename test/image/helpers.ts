/** Hand-made code for tests of the image: no generator is needed. */

import type { Code, Const, ModuleCode } from '../../compiler/src/bytecode/code.js';
import { INSTRUCTIONS } from '../../compiler/src/bytecode/instructions.js';

export function opcode(name: string): number {
  const at = INSTRUCTIONS.findIndex((instruction) => instruction.name === name);
  if (at < 0) {
    throw new Error(`no instruction ${name}`);
  }
  return at;
}

/** Encodes with fields A and B and C, or A and D. */
export function abc(name: string, a = 0, b = 0, c = 0): number {
  return (opcode(name) | (a << 8) | (b << 16) | (c << 24)) >>> 0;
}

export function ad(name: string, a: number, d: number): number {
  return (opcode(name) | (a << 8) | (d << 16)) >>> 0;
}

export function makeCode(fields: Partial<Code> & { readonly name: string }): Code {
  return {
    qualname: fields.name,
    module: '__main__',
    path: null,
    isText: false,
    flags: {
      varargs: false,
      varkeywords: false,
      generator: false,
      coroutine: false,
      asyncGenerator: false,
    },
    argNames: [],
    params: 0,
    posonly: 0,
    kwonly: 0,
    freeNames: [],
    firstFree: 0,
    cellNames: [],
    registers: 1,
    instructions: Uint32Array.of(abc('RETNONE')),
    constants: [],
    handlers: [],
    positions: [],
    firstLine: 1,
    doc: null,
    ...fields,
  };
}

export function makeModule(fields: Partial<ModuleCode> & { readonly name: string }): ModuleCode {
  return {
    path: `${fields.name}.py`,
    init: makeCode({ name: '<module>', module: fields.name }),
    slots: [''],
    constants: new Map<string, Const>(),
    classes: [],
    attributeNames: new Set<string>(),
    dynamicNames: false,
    specialNames: false,
    ...fields,
  };
}

/** A main module whose top-level code has these constants and does nothing with them. */
export function mainWith(constants: readonly Const[], code: Partial<Code> = {}): ModuleCode {
  return makeModule({
    name: '__main__',
    path: 'main.py',
    init: makeCode({ name: '<module>', constants, ...code }),
  });
}
