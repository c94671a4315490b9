/** with and async with: __exit__ is called on every way out of the body. */

import { nameConst } from '../../analysis/constants.js';
import type * as ast from '../../syntax/ast.js';
import type { Span } from '../../source/span.js';
import { awaitInto } from './async.js';
import { checkNesting, insideCleanup, newGuard } from './blocks.js';
import { handler } from './exceptions.js';
import { expressionTo } from './expressions.js';
import type { Gen } from './gen.js';
import { loadNone } from './loads.js';
import { block } from './statements.js';
import { storeTarget } from './targets.js';

type WithNode = ast.With | ast.AsyncWith;

export function withStatement(g: Gen, node: WithNode): void {
  withItem(g, node, 0);
}

/** The items from `index` on, each inside of the one before. */
function withItem(g: Gen, node: WithNode, index: number): void {
  const item = node.items[index];
  if (item === undefined) {
    block(g, node.body);
    return;
  }
  if (!checkNesting(g, item)) {
    return;
  }
  const place = item.context_expr;
  const isAsync = node.kind === 'AsyncWith';
  const exception = g.temp(3);
  const exit = g.temp(2);
  const entered = enter(g, item, isAsync, exit);
  const guard = newGuard(g, exception);
  const entry = g.entryState();
  const end = g.label();
  const leave = (inner: Gen): void => callExit(inner, place, isAsync, exit);
  insideCleanup(g, guard, true, leave, () => {
    if (item.optional_vars !== null) {
      storeTarget(g, item.optional_vars, entered);
    }
    g.top = entered; // the value of __enter__ is stored, or not needed
    withItem(g, node, index + 1);
  });
  callExit(g, place, isAsync, exit);
  g.jump(place, 'JMP', end);
  g.placeWith(guard.target, entry);
  handler(g, place, exception, () => {
    const suppressed = exitWithException(g, place, isAsync, exit, exception);
    const goesOn = g.label();
    g.jump(place, 'JF', goesOn, suppressed);
    g.emit(place, 'ENDHANDLER', exception);
    g.jump(place, 'JMP', end);
    g.place(goesOn);
  });
  g.place(end);
}

/** Looks up both methods and calls the first; `exit` and the register behind it hold the second, for CALLM. */
function enter(g: Gen, item: ast.WithItem, isAsync: boolean, exit: number): number {
  const place = item.context_expr;
  expressionTo(g, place, exit + 1);
  const window = g.temp(2);
  g.move(place, window + 1, exit + 1);
  const [enterName, exitName] = isAsync ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
  g.unit.attributeNames.add(enterName);
  g.unit.attributeNames.add(exitName);
  g.emitConst(place, 'GETSPECIAL', window, 0, 0, nameConst(enterName));
  g.emitConst(place, 'GETSPECIAL', exit, 0, 0, nameConst(exitName));
  g.emit(place, 'CALLM', window, 0, window);
  if (isAsync) {
    awaitInto(g, place, window, window, 'AENTER_AWAITABLE');
  }
  return window;
}

function callExit(g: Gen, place: Span, isAsync: boolean, exit: number): void {
  g.scoped(() => {
    const window = g.temp(5);
    g.move(place, window, exit);
    g.move(place, window + 1, exit + 1);
    for (let i = 2; i < 5; i++) {
      loadNone(g, place, window + i);
    }
    g.emit(place, 'CALLM', window, 3, window);
    if (isAsync) {
      awaitInto(g, place, window, window, 'AEXIT_AWAITABLE');
    }
  });
}

/** The register of what __exit__ returned: true when it has dealt with the exception. */
function exitWithException(
  g: Gen,
  place: Span,
  isAsync: boolean,
  exit: number,
  exception: number,
): number {
  const result = g.temp();
  const window = g.temp(5);
  g.move(place, window, exit);
  g.move(place, window + 1, exit + 1);
  g.move(place, window + 2, exception);
  g.emitIntrinsic(place, 'EXC_INFO', result, window + 2);
  g.emit(place, 'CALLM', window, 3, result);
  if (isAsync) {
    awaitInto(g, place, result, result, 'AEXIT_AWAITABLE');
  }
  return result;
}
