/**
 * Loops. The test of a loop stands at its bottom: one branch an iteration. A `for` over the built-in range counts
 * in its loop state; any other iterates over three registers that ITER sets up.
 */

import type { Label } from '../ir.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { constTruth } from '../../analysis/constants.js';
import { awaitInto } from './async.js';
import { insideLoop } from './blocks.js';
import { jumpIf } from './conditions.js';
import { expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { inLoop } from './hoist.js';
import { loadConst } from './loads.js';
import { block } from './statements.js';
import { storeTarget } from './targets.js';
import { directRegister, noteBound } from './variables.js';

export interface LoopBody {
  readonly target: ast.Expr;
  readonly place: Span;
  /** Generates the body; jumps to `next` continue with the next item. */
  run(next: Label): void;
}

export type LoopRunner = (body: LoopBody) => void;

/** Evaluates what is iterated over; the loop itself comes when its body is known. */
export function iterateExpression(g: Gen, iter: ast.Expr): LoopRunner {
  const range = rangeArguments(g, iter);
  if (range === null) {
    const state = g.temp(3);
    g.scoped(() => {
      g.emit(iter, 'ITER', state, operand(g, iter));
    });
    return (body) => inLoop(g, iter, () => emitLoop(g, iter, 'FORNEXT', state, body));
  }
  const state = g.temp(3);
  const [first, second, third] = range;
  if (second === undefined) {
    loadConst(g, iter, state, { kind: 'int', value: 0n });
    expressionTo(g, first!, state + 1);
  } else {
    expressionTo(g, first!, state);
    expressionTo(g, second, state + 1);
  }
  if (third === undefined) {
    loadConst(g, iter, state + 2, { kind: 'int', value: 1n });
  } else {
    expressionTo(g, third, state + 2);
  }
  g.emit(iter, 'RANGE', state);
  return (body) => inLoop(g, iter, () => emitLoop(g, iter, 'FORRANGE', state, body));
}

export function iterateRegister(g: Gen, place: Span, register: number): LoopRunner {
  const state = g.temp(3);
  g.emit(place, 'ITER', state, register);
  return (body) => inLoop(g, place, () => emitLoop(g, place, 'FORNEXT', state, body));
}

/** The arguments of a call of the built-in range that a counted loop can take; null for all else. */
function rangeArguments(g: Gen, node: ast.Expr): readonly ast.Expr[] | null {
  if (node.kind !== 'Call' || node.keywords.length > 0) {
    return null;
  }
  const callee = g.fold(node.func);
  const isRange =
    callee?.kind === 'native' && callee.module === 'builtins' && callee.name === 'range';
  const plain = node.args.every((arg) => arg.kind !== 'Starred');
  const counts = node.args.length >= 1 && node.args.length <= 3;
  return isRange && plain && counts ? node.args : null;
}

function emitLoop(
  g: Gen,
  place: Span,
  step: 'FORNEXT' | 'FORRANGE',
  state: number,
  body: LoopBody,
): void {
  const start = g.label();
  const next = g.label();
  const entry = g.entryState();
  g.bound = entry;
  g.jump(place, 'JMP', next);
  g.placeWith(start, entry);
  const { target } = body;
  const direct = target.kind === 'Name' ? directRegister(g, target.id) : null;
  const item = direct ?? g.temp();
  if (direct !== null && target.kind === 'Name') {
    noteBound(g, target.id);
  } else {
    storeTarget(g, target, item);
  }
  body.run(next);
  g.place(next);
  g.jump(place, step, start, state, item);
}

/** `async for`: each item is awaited; StopAsyncIteration from that, and from nothing else, ends the loop. */
export function iterateAsync(g: Gen, source: number, body: LoopBody): void {
  const iterator = g.temp();
  g.unit.attributeNames.add('__aiter__').add('__anext__');
  g.move(body.place, iterator, source);
  g.emitIntrinsic(body.place, 'GET_AITER', iterator, iterator);
  const next = g.label();
  const end = g.label();
  const caught = g.label();
  const entry = g.entryState();
  g.placeWith(next, entry);
  const item = g.temp();
  const exception = g.temp();
  const start = g.mark();
  g.move(body.place, item, iterator);
  g.emitIntrinsic(body.place, 'GET_ANEXT', item, item);
  awaitInto(g, body.place, item, item);
  g.ranges.push({ start, end: g.mark(), target: caught, register: exception });
  storeTarget(g, body.target, item);
  body.run(next);
  g.jump(body.place, 'JMP', next);
  g.placeWith(caught, entry);
  const rethrow = g.label();
  g.scoped(() => {
    const type = g.temp();
    const name = 'StopAsyncIteration';
    loadConst(g, body.place, type, { kind: 'native', module: 'builtins', name });
    g.jump(body.place, 'JNOTEXC', rethrow, exception, type);
  });
  g.jump(body.place, 'JMP', end);
  g.place(rethrow);
  g.emit(body.place, 'RETHROW', exception);
  g.stop();
  g.place(end);
}

export function forStatement(g: Gen, node: ast.For | ast.AsyncFor): void {
  const end = g.label();
  g.scoped(() => {
    const body: LoopBody = {
      target: node.target,
      place: node.iter,
      run: (next) => {
        insideLoop(g, end, next, () => {
          block(g, node.body);
        });
      },
    };
    if (node.kind === 'AsyncFor') {
      iterateAsync(g, operand(g, node.iter), body);
    } else {
      iterateExpression(g, node.iter)(body);
    }
  });
  block(g, node.orelse);
  g.place(end);
}

export function whileStatement(g: Gen, node: ast.While): void {
  const constant = g.fold(node.test);
  const truth = constant === null ? null : constTruth(constant);
  const end = g.label();
  if (truth === false) {
    block(g, node.orelse);
    return;
  }
  inLoop(g, node.test, () => {
    if (truth === true) {
      endlessLoop(g, node, end);
    } else {
      testedLoop(g, node, end);
    }
  });
  block(g, node.orelse);
  g.place(end);
}

function testedLoop(g: Gen, node: ast.While, end: Label): void {
  const start = g.label();
  const test = g.label();
  const entry = g.entryState();
  g.bound = entry;
  g.jump(node.test, 'JMP', test);
  // The test is generated first, for what it binds is bound in the body; it stands behind the body.
  const exit = g.label();
  const testItems = g.apart(() => {
    g.placeWith(test, entry);
    jumpIf(g, node.test, true, start);
    g.jump(node.test, 'JMP', exit);
  });
  const inBody = start.bound;
  g.placeWith(start, inBody);
  insideLoop(g, end, test, () => {
    block(g, node.body);
  });
  g.jump(node, 'JMP', test);
  g.items.push(...testItems);
  g.bound = null;
  g.place(exit);
}

function endlessLoop(g: Gen, node: ast.While, end: Label): void {
  const start = g.label();
  g.placeWith(start, g.entryState());
  insideLoop(g, end, start, () => {
    block(g, node.body);
  });
  g.jump(node, 'JMP', start);
}
