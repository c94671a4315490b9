/** Constructors of constants, keys to tell them apart, and the few questions that the compiler asks about them. */

import type { Const } from '../bytecode/code.js';
import type { ConstantValue } from '../syntax/ast.js';
import { assertNever } from '../source/assert.js';

export const NONE: Const = { kind: 'none' };
export const TRUE: Const = { kind: 'true' };
export const FALSE: Const = { kind: 'false' };
export const NULL: Const = { kind: 'null' };
export const ELLIPSIS: Const = { kind: 'ellipsis' };

export function boolConst(value: boolean): Const {
  return value ? TRUE : FALSE;
}

export function intConst(value: bigint | number): Const {
  return { kind: 'int', value: BigInt(value) };
}

export function floatConst(value: number): Const {
  return { kind: 'float', value };
}

export function strConst(value: string): Const {
  return { kind: 'str', value };
}

export function nameConst(name: string): Const {
  return { kind: 'name', name };
}

export function tupleConst(items: readonly Const[]): Const {
  return { kind: 'tuple', items };
}

export function literalConst(value: ConstantValue): Const {
  switch (value.type) {
    case 'int':
      return { kind: 'int', value: value.value };
    case 'float':
      return { kind: 'float', value: value.value };
    case 'complex':
      return { kind: 'complex', real: 0, imag: value.imag };
    case 'str':
      return { kind: 'str', value: value.value };
    case 'bytes':
      return { kind: 'bytes', value: value.value };
    case 'bool':
      return boolConst(value.value);
    case 'none':
      return NONE;
    case 'ellipsis':
      return ELLIPSIS;
    default:
      return assertNever(value);
  }
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityOf(object: object): number {
  let id = identities.get(object);
  if (id === undefined) {
    id = ++lastIdentity;
    identities.set(object, id);
  }
  return id;
}

/** Equal for constants that may be one object: same type and value; 0.0 and -0.0, 1 and True and 1.0 are different. */
export function constKey(constant: Const): string {
  switch (constant.kind) {
    case 'none':
    case 'true':
    case 'false':
    case 'ellipsis':
    case 'notimplemented':
    case 'null':
      return constant.kind;
    case 'int':
      return `int ${constant.value}`;
    case 'float':
      return `float ${numberKey(constant.value)}`;
    case 'complex':
      return `complex ${numberKey(constant.real)} ${numberKey(constant.imag)}`;
    case 'str':
      return `str ${constant.value}`;
    case 'bytes':
      return `bytes ${Array.from(constant.value).join(',')}`;
    case 'tuple':
    case 'frozenset':
      return `${constant.kind} ${constant.items.map((item) => lengthPrefixed(constKey(item))).join('')}`;
    case 'name':
    case 'attr':
    case 'module':
      return `${constant.kind} ${constant.name}`;
    case 'native':
      return `native ${constant.module} ${constant.name}`;
    case 'function':
      return `function ${identityOf(constant)}`;
    case 'code':
      return `code ${identityOf(constant.code)}`;
    case 'classInfo':
      return `classInfo ${identityOf(constant.info)}`;
    case 'list':
    case 'set':
    case 'dict':
      return `${constant.kind} ${identityOf(constant)}`;
    case 'class':
      return `class ${identityOf(constant.class)}`;
    case 'property':
    case 'staticmethod':
    case 'classmethod':
      return `${constant.kind} ${identityOf(constant)}`;
    default:
      return assertNever(constant);
  }
}

function lengthPrefixed(key: string): string {
  return `${key.length}:${key}`;
}

function numberKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** What str() gives, of kinds whose text does not depend on the target; else null. */
export function strOfConst(constant: Const): string | null {
  switch (constant.kind) {
    case 'str':
      return constant.value;
    case 'int':
      return String(constant.value);
    case 'none':
      return 'None';
    case 'true':
      return 'True';
    case 'false':
      return 'False';
    default:
      return null;
  }
}

/** Python's truth of a constant; null where only the running program knows. */
export function constTruth(constant: Const): boolean | null {
  switch (constant.kind) {
    case 'none':
    case 'false':
      return false;
    case 'true':
    case 'ellipsis':
    case 'function':
    case 'module':
    case 'code':
    case 'classInfo':
    case 'class':
    case 'property':
    case 'staticmethod':
    case 'classmethod':
      return true;
    case 'int':
      return constant.value !== 0n;
    case 'float':
      return constant.value !== 0;
    case 'complex':
      return constant.real !== 0 || constant.imag !== 0;
    case 'str':
      return constant.value !== '';
    case 'bytes':
      return constant.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return constant.items.length > 0;
    case 'list':
    case 'set':
      return constant.items.length > 0;
    case 'dict':
      return constant.entries.length > 0;
    case 'name':
      return constant.name !== '';
    case 'null':
    case 'attr':
    case 'notimplemented':
    case 'native':
      return null;
    default:
      return assertNever(constant);
  }
}

/** A value of data: its meaning does not depend on which object it is, but for `is`. */
export function isData(constant: Const): boolean {
  switch (constant.kind) {
    case 'none':
    case 'true':
    case 'false':
    case 'ellipsis':
    case 'int':
    case 'float':
    case 'complex':
    case 'str':
    case 'bytes':
      return true;
    case 'tuple':
    case 'frozenset':
      return constant.items.every(isData);
    default:
      return false;
  }
}

/** The number that an int or bool constant is in arithmetic, else null. */
export function constInt(constant: Const | null): bigint | null {
  switch (constant?.kind) {
    case 'int':
      return constant.value;
    case 'true':
      return 1n;
    case 'false':
      return 0n;
    default:
      return null;
  }
}

/** A constant that an instruction can hold in a field of signed `bits`; bools are no such numbers. */
export function smallInt(constant: Const | null, bits: number): number | null {
  if (constant?.kind !== 'int') {
    return null;
  }
  const limit = 1n << BigInt(bits - 1);
  return constant.value >= -limit && constant.value < limit ? Number(constant.value) : null;
}
