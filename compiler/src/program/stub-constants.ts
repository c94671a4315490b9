/** Constant expressions in stubs: defaults of parameters, and values of constants. */

import type { Const } from '../bytecode/code.js';
import type { ConstantValue, Expr } from '../syntax/ast.js';

/** The constant that an expression is, or null where it is none. */
export function stubConstant(expression: Expr): Const | null {
  switch (expression.kind) {
    case 'Constant':
      return ofValue(expression.value);
    case 'UnaryOp': {
      const operand = stubConstant(expression.operand);
      return expression.op === 'USub' && operand !== null ? negated(operand) : null;
    }
    case 'Tuple': {
      const items = expression.elts.map(stubConstant);
      return items.includes(null) ? null : { kind: 'tuple', items: items as Const[] };
    }
    case 'Name':
      return expression.id === 'NotImplemented' ? { kind: 'notimplemented' } : null;
    default:
      return null;
  }
}

function ofValue(value: ConstantValue): Const {
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
      return { kind: value.value ? 'true' : 'false' };
    case 'none':
      return { kind: 'none' };
    case 'ellipsis':
      return { kind: 'ellipsis' };
  }
}

function negated(constant: Const): Const | null {
  switch (constant.kind) {
    case 'int':
      return { kind: 'int', value: -constant.value };
    case 'float':
      return { kind: 'float', value: -constant.value };
    default:
      return null;
  }
}
