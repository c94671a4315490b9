/** Subscripts and slices: reading, storing, deleting. */

import { smallInt } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { expressionTo, operand, repeatedOperand } from './expressions.js';
import type { Gen } from './gen.js';
import { hoistedRegister } from './hoist.js';
import { loadNone } from './loads.js';

export function subscriptTo(g: Gen, node: ast.Subscript, inner: number | null, dest: number): void {
  const object = inner ?? operand(g, node.value, [node.slice]);
  readItem(g, node, dest, indexOf(g, node.slice, object));
}

/** What a subscript says, evaluated: so that an augmented assignment can read and store with it. */
export type Index =
  | {
      readonly kind: 'small';
      readonly object: number;
      readonly value: number;
      readonly node: ast.Expr;
    }
  | { readonly kind: 'value'; readonly object: number; readonly register: number }
  /** Start and stop lie in two registers. */
  | { readonly kind: 'slice'; readonly object: number; readonly window: number };

export function indexOf(g: Gen, slice: ast.Expr, object: number): Index {
  const small = smallInt(g.fold(slice), 8);
  if (small !== null) {
    return { kind: 'small', object, value: small, node: slice };
  }
  if (slice.kind === 'Slice' && slice.step === null) {
    const window = g.temp(2);
    boundTo(g, slice, slice.lower, window);
    boundTo(g, slice, slice.upper, window + 1);
    return { kind: 'slice', object, window };
  }
  return { kind: 'value', object, register: repeatedOperand(g, slice) };
}

function boundTo(g: Gen, place: Span, node: ast.Expr | null, dest: number): void {
  if (node === null) {
    loadNone(g, place, dest);
  } else {
    expressionTo(g, node, dest);
  }
}

export function readItem(g: Gen, place: Span, dest: number, index: Index): void {
  switch (index.kind) {
    case 'small':
      g.emit(place, 'GETITEMI', dest, index.object, index.value & 255);
      return;
    case 'value':
      g.emit(place, 'GETITEM', dest, index.object, index.register);
      return;
    case 'slice':
      g.emit(place, 'GETSLICE', dest, index.object, index.window);
      return;
  }
}

export function storeItem(g: Gen, place: Span, index: Index, source: number): void {
  switch (index.kind) {
    case 'small':
      g.scoped(() => {
        g.emit(place, 'SETITEM', index.object, smallToRegister(g, index), source);
      });
      return;
    case 'value':
      g.emit(place, 'SETITEM', index.object, index.register, source);
      return;
    case 'slice':
      g.emit(place, 'SETSLICE', index.object, source, index.window);
      return;
  }
}

function smallToRegister(g: Gen, index: Extract<Index, { kind: 'small' }>): number {
  const hoisted = hoistedRegister(g, { kind: 'int', value: BigInt(index.value) });
  if (hoisted !== null) {
    return hoisted;
  }
  const register = g.temp();
  g.emit(index.node, 'LOADI', register, index.value);
  return register;
}

export function deleteItem(g: Gen, node: ast.Subscript): void {
  g.scoped(() => {
    if (node.slice.kind === 'Slice' && node.slice.step === null) {
      const window = g.temp(3);
      expressionTo(g, node.value, window);
      boundTo(g, node, node.slice.lower, window + 1);
      boundTo(g, node, node.slice.upper, window + 2);
      g.emitIntrinsic(node, 'DEL_SLICE', window, window);
      return;
    }
    const object = operand(g, node.value, [node.slice]);
    g.emit(node, 'DELITEM', object, operand(g, node.slice));
  });
}

/** A slice as an object: with a step, or inside of a tuple. */
export function sliceTo(g: Gen, node: ast.Slice, dest: number): void {
  const window = g.temp(3);
  boundTo(g, node, node.lower, window);
  boundTo(g, node, node.upper, window + 1);
  boundTo(g, node, node.step, window + 2);
  g.emitIntrinsic(node, 'SLICE3', dest, window);
}
