/** Loops. The test of a loop stands at its bottom: one branch an iteration. */

import type { Label } from '../ir.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { constTruth } from '../../analysis/constants.js';
import { awaitInto } from './async.js';
import { insideLoop } from './blocks.js';
import { jumpIf } from './conditions.js';
import { operand } from './expressions.js';
import type { Gen } from './gen.js';
import { inLoop } from './hoist.js';
import { advance, assignItems, bindItems, prepareSource, type Source } from './iteration.js';
import { loadConst } from './loads.js';
import { block } from './statements.js';
import { storeTarget } from './targets.js';

export interface LoopBody {
  readonly target: ast.Expr;
  readonly place: Span;
  /** Generates the body; jumps to `next` continue with the next item. */
  run(next: Label): void;
}

/** A `for` whose source is set up already. */
export function iterate(g: Gen, source: Source, body: LoopBody): void {
  inLoop(g, body.place, () => {
    const start = g.label();
    const next = g.label();
    const entry = g.entryState();
    g.bound = entry;
    g.jump(body.place, 'JMP', next);
    g.placeWith(start, entry);
    assignItems(g, source);
    bindItems(g, source);
    body.run(next);
    g.place(next);
    advance(g, source, start);
  });
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
      iterate(g, prepareSource(g, node.iter, node.target), body);
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
