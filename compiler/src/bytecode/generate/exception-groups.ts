/**
 * try with except*: each clause takes its part of the exception group; what the clauses raise and what none of
 * them took is joined and raised at the end.
 */

import type { Label } from '../ir.js';
import type * as ast from '../../syntax/ast.js';
import { checkNesting, insideCleanup, newGuard } from './blocks.js';
import { handler, namedBody, withFinally } from './exceptions.js';
import { expressionTo } from './expressions.js';
import type { Gen } from './gen.js';
import { block } from './statements.js';

export function tryStarStatement(g: Gen, node: ast.TryStar): void {
  if (!checkNesting(g, node)) {
    return;
  }
  if (node.finalbody.length === 0) {
    tryExceptStar(g, node);
    return;
  }
  withFinally(g, node, node.finalbody, () => {
    tryExceptStar(g, node);
  });
}

function tryExceptStar(g: Gen, node: ast.TryStar): void {
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
  const first = node.handlers[0]!;
  handler(g, first, exception, () => {
    clauses(g, node, exception, end);
  });
  g.place(end);
}

/** Falls through, with the exception to raise in `exception`, when something is left. */
function clauses(g: Gen, node: ast.TryStar, exception: number, end: Label): void {
  const place = node.handlers[0]!;
  const list = g.temp();
  const rest = g.temp();
  g.emit(place, 'LIST', list, list, 0);
  g.move(place, rest, exception);
  const finished = g.label();
  for (const clause of node.handlers) {
    g.scoped(() => {
      oneClause(g, clause, list, rest, finished);
    });
  }
  g.place(finished);
  const nothing = g.label();
  g.jump(place, 'JNONE', nothing, rest);
  g.emit(place, 'LISTAPPEND', list, rest);
  g.place(nothing);
  const window = g.temp(2);
  g.move(place, window, exception);
  g.move(place, window + 1, list);
  g.emitIntrinsic(place, 'EXC_GROUP_JOIN', window, window);
  const raise = g.label();
  g.jump(place, 'JNOTNONE', raise, window);
  g.emit(place, 'ENDHANDLER', exception);
  g.jump(place, 'JMP', end);
  g.place(raise);
  g.move(place, exception, window);
}

function oneClause(
  g: Gen,
  clause: ast.ExceptHandler,
  list: number,
  rest: number,
  finished: Label,
): void {
  const next = g.label();
  // The part that this clause takes, the exception handled before, and one for an exception in the body.
  const part = g.temp(3);
  g.jump(clause, 'JNONE', finished, rest);
  g.scoped(() => {
    const window = g.temp(2);
    g.move(clause, window, rest);
    expressionTo(g, clause.type!, window + 1);
    const result = g.temp();
    g.emitIntrinsic(clause.type!, 'EXC_GROUP_MATCH', result, window);
    g.move(clause, part, window);
    g.jump(clause, 'JNONE', next, part);
    g.move(clause, rest, window + 1);
  });
  const entry = g.entryState();
  g.emit(clause, 'HANDLER', part);
  const guard = newGuard(g, part + 2);
  const leave = (inner: Gen): void => inner.emit(clause, 'ENDHANDLER', part);
  insideCleanup(g, guard, false, leave, () => {
    namedBody(g, clause, part, () => {
      block(g, clause.body);
    });
  });
  g.emit(clause, 'ENDHANDLER', part);
  g.jump(clause, 'JMP', next);
  g.placeWith(guard.target, entry);
  g.emit(clause, 'ENDHANDLER', part);
  g.emit(clause, 'LISTAPPEND', list, part + 2);
  g.place(next);
}
