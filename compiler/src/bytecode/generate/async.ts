/** yield, yield from, await. */

import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadNone } from './loads.js';

export function yieldTo(g: Gen, node: ast.Yield, dest: number): void {
  let value: number;
  if (node.value === null) {
    value = g.temp();
    loadNone(g, node, value);
  } else {
    value = operand(g, node.value);
  }
  yieldValue(g, node, value, dest);
}

export function yieldValue(g: Gen, place: Span, value: number, dest: number): void {
  if (!isAsyncGenerator(g)) {
    g.emit(place, 'YIELD', dest, value);
    return;
  }
  const wrapped = g.temp();
  g.move(place, wrapped, value);
  g.emitIntrinsic(place, 'ASYNC_GEN_WRAP', wrapped, wrapped);
  g.emit(place, 'YIELD', dest, wrapped);
}

export function isAsyncGenerator(g: Gen): boolean {
  return g.root.isAsync && g.root.isGenerator;
}

export function yieldFromTo(g: Gen, node: ast.YieldFrom, dest: number): void {
  const window = g.temp();
  const source = operand(g, node.value);
  g.move(node, window, source);
  g.emitIntrinsic(node, 'GET_ITER', window, window);
  delegate(g, node, window, dest);
}

/** Sends None to the iterator first, then what is sent in, until it ends; its result goes to `dest`. */
function delegate(g: Gen, place: Span, iterator: number, dest: number): void {
  const value = g.isScratch(dest) && dest !== iterator ? dest : g.temp();
  loadNone(g, place, value);
  g.emit(place, 'YIELDFROM', value, iterator);
  g.move(place, dest, value);
}

/** `await` of the object in a register; the intrinsic says what is wrong where it cannot be awaited. */
export function awaitInto(
  g: Gen,
  place: Span,
  source: number,
  dest: number,
  intrinsic: 'GET_AWAITABLE' | 'AENTER_AWAITABLE' | 'AEXIT_AWAITABLE' = 'GET_AWAITABLE',
): void {
  g.unit.attributeNames.add('__await__');
  g.scoped(() => {
    const iterator = g.temp();
    g.move(place, iterator, source);
    g.emitIntrinsic(place, intrinsic, iterator, iterator);
    delegate(g, place, iterator, dest);
  });
}
