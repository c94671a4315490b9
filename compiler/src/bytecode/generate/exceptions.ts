/**
 * try, raise. A handler's code begins with HANDLER and ends with ENDHANDLER on each way out; an exception in it
 * goes through a cleanup of its own, which ends the handler and goes on raising.
 */

import type { Label } from '../ir.js';
import type * as ast from '../../syntax/ast.js';
import type { Span } from '../../source/span.js';
import { checkNesting, insideCleanup, newGuard } from './blocks.js';
import { operand } from './expressions.js';
import type { Gen } from './gen.js';
import { block } from './statements.js';
import { forgetName, storeName } from './variables.js';

export function raiseStatement(g: Gen, node: ast.Raise): void {
  if (node.exc === null) {
    g.emit(node, 'RERAISE');
  } else {
    const exception = operand(g, node.exc, [node.cause]);
    if (node.cause === null) {
      g.emit(node, 'RAISE', exception);
    } else {
      g.emit(node, 'RAISEFROM', exception, operand(g, node.cause));
    }
  }
  g.stop();
}

export function tryStatement(g: Gen, node: ast.Try): void {
  if (!checkNesting(g, node)) {
    return;
  }
  if (node.finalbody.length === 0) {
    tryExcept(g, node);
    return;
  }
  withFinally(g, node, node.finalbody, () => {
    tryExcept(g, node);
  });
}

/** The finally body is generated for each way out: falling through, leaving, an exception. */
export function withFinally(
  g: Gen,
  place: Span,
  finalbody: readonly ast.Stmt[],
  body: () => void,
): void {
  const exception = g.temp(3);
  const guard = newGuard(g, exception);
  const entry = g.entryState();
  const end = g.label();
  insideCleanup(g, guard, true, (inner) => block(inner, finalbody), body);
  block(g, finalbody);
  g.jump(place, 'JMP', end);
  g.placeWith(guard.target, entry);
  const last = finalbody[finalbody.length - 1] ?? place;
  handler(g, last, exception, () => {
    block(g, finalbody);
  });
  g.place(end);
}

/**
 * The code of a handler: the body, and what follows when it falls through: the exception goes on. The registers are
 * the exception, the one handled before, and one for an exception in the body.
 */
export function handler(g: Gen, place: Span, exception: number, body: () => void): void {
  const entry = g.bound;
  g.emit(place, 'HANDLER', exception);
  const guard = newGuard(g, exception + 2);
  const leave = (inner: Gen): void => inner.emit(place, 'ENDHANDLER', exception);
  insideCleanup(g, guard, false, leave, body);
  g.emit(place, 'ENDHANDLER', exception);
  g.emit(place, 'RETHROW', exception);
  g.stop();
  g.placeWith(guard.target, entry === null ? null : entry & ~g.deletedBits);
  g.emit(place, 'ENDHANDLER', exception);
  g.emit(place, 'RETHROW', exception + 2);
  g.stop();
}

function tryExcept(g: Gen, node: ast.Try): void {
  if (node.handlers.length === 0) {
    block(g, node.body);
    block(g, node.orelse);
    return;
  }
  const exception = g.temp(3);
  const guard = newGuard(g, exception);
  const entry = g.entryState();
  const end = g.label();
  insideCleanup(
    g,
    guard,
    false,
    () => undefined,
    () => {
      block(g, node.body);
    },
  );
  block(g, node.orelse);
  g.jump(node, 'JMP', end);
  g.placeWith(guard.target, entry);
  handler(g, node.handlers[0]!, exception, () => {
    for (const clause of node.handlers) {
      exceptClause(g, clause, exception, end);
    }
  });
  g.place(end);
}

/** One except clause; falls through when the exception is none of its types. */
function exceptClause(g: Gen, clause: ast.ExceptHandler, exception: number, end: Label): void {
  const next = g.label();
  const head = headOf(clause);
  if (clause.type !== null) {
    const { type } = clause;
    g.scoped(() => {
      g.jump(head, 'JNOTEXC', next, exception, operand(g, type));
    });
  }
  namedBody(g, clause, exception, () => {
    block(g, clause.body);
  });
  g.emit(clause, 'ENDHANDLER', exception);
  g.jump(clause, 'JMP', end);
  g.place(next);
}

/** The body of a clause `as name`: the name is unbound again on each way out. */
export function namedBody(
  g: Gen,
  clause: ast.ExceptHandler,
  exception: number,
  body: () => void,
): void {
  const { name } = clause;
  if (name === null) {
    body();
    return;
  }
  const head = headOf(clause);
  storeName(g, head, name, exception);
  const raised = g.temp();
  const guard = newGuard(g, raised);
  const entry = g.entryState();
  const forget = (inner: Gen): void => forgetName(inner, head, name);
  insideCleanup(g, guard, true, forget, body);
  const done = g.label();
  forgetName(g, head, name);
  g.jump(clause, 'JMP', done);
  g.placeWith(guard.target, entry);
  forgetName(g, head, name);
  g.emit(clause, 'RETHROW', raised);
  g.stop();
  g.place(done);
}

/** `except X as e:` without the body. */
function headOf(clause: ast.ExceptHandler): Span {
  const end = clause.type?.end ?? clause.start + 'except'.length;
  return { start: clause.start, end };
}
