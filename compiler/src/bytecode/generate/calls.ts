/**
 * Calls. Arguments are evaluated straight into the window of the call. A call of a known function is bound here:
 * keywords go to their parameters, defaults are filled in; if the arguments do not fit, the ordinary call is
 * made, and raises the TypeError at run time.
 */

import { nameConst, tupleConst } from '../../analysis/constants.js';
import type { KnownFunction } from '../../analysis/facts.js';
import type { Const } from '../code.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { bindArguments, type BoundArgument } from './binding.js';
import { builtinCallTo, placeBuiltinTo, takesTransientFunctions } from './builtin-calls.js';
import { keywordDictTo, listTo } from './displays.js';
import { expressionTo, operand } from './expressions.js';
import { lambdaTo, suspends } from './functions.js';
import type { Gen } from './gen.js';
import { loadConst, loadNull } from './loads.js';
import { isPlainSuper, superMethodTo, superObjectTo } from './super.js';
import { noteHandlers } from './interrupt-handlers.js';
import { checkPinCall, checkPinMethod } from './pin-checks.js';
import { mangled } from './variables.js';

/** Calls with more arguments than this pass them in a list. */
const MAX_DIRECT = 64;

export function callTo(g: Gen, node: ast.Call, inner: number | null, dest: number): void {
  const place = callPlace(g, node);
  if (inner === null) {
    if (isPlainSuper(g, node)) {
      superObjectTo(g, node, dest);
      return;
    }
    const callee = g.fold(node.func);
    if (callee !== null) {
      checkPinCall(g, node, callee);
    }
    noteHandlers(g, node, callee);
    if (placeBuiltinTo(g, node, dest)) {
      return;
    }
    if (callee !== null) {
      constantCallTo(g, node, place, callee, dest);
      return;
    }
  }
  if (node.func.kind === 'Attribute') {
    methodCallTo(g, node, node.func, place, inner, dest);
    return;
  }
  const window = g.temp(2);
  if (inner !== null) {
    g.move(place, window, inner);
  } else {
    expressionTo(g, node.func, window);
  }
  finishCall(g, node, place, window, false, dest);
}

/** Of `a.b(...)` over several lines, the part from the method's name on, as CPython's tracebacks have it. */
function callPlace(g: Gen, node: ast.Call): Span {
  const { func } = node;
  if (func.kind !== 'Attribute') {
    return node;
  }
  const nameStart = func.end - func.attr.length;
  const { positions } = g.unit;
  return positions.lineOf(node.start) === positions.lineOf(nameStart)
    ? node
    : { start: nameStart, end: node.end };
}

function methodCallTo(
  g: Gen,
  node: ast.Call,
  func: ast.Attribute,
  place: Span,
  inner: number | null,
  dest: number,
): void {
  checkPinMethod(g, node, func);
  const window = g.temp(2);
  if (inner !== null || !superMethodTo(g, func, window)) {
    const name = mangled(g, func.attr);
    g.unit.attributeNames.add(name);
    g.scoped(() => {
      const object = inner ?? operand(g, func.value);
      g.emitConst(func, 'GETMETHOD', window, object, 0, { kind: 'attr', name });
    });
  }
  finishCall(g, node, place, window, true, dest);
}

function constantCallTo(g: Gen, node: ast.Call, place: Span, callee: Const, dest: number): void {
  if (callee.kind === 'native' && builtinCallTo(g, node, callee, dest)) {
    return;
  }
  const known = g.unit.program.functions.get(callee);
  const bound = known === undefined ? null : bindArguments(known.node.args, node, callee);
  const window = g.temp(2);
  if (known !== undefined && bound !== null && fits(bound)) {
    knownCallTo(g, node, place, known, bound, window, dest);
    return;
  }
  loadConst(g, node.func, window, callee);
  finishCall(g, node, place, window, false, dest, takesTransientFunctions(callee));
}

function fits(bound: readonly BoundArgument[]): boolean {
  return bound.length <= MAX_DIRECT;
}

function knownCallTo(
  g: Gen,
  node: ast.Call,
  place: Span,
  known: KnownFunction,
  bound: readonly BoundArgument[],
  window: number,
  dest: number,
): void {
  const first = g.temp(bound.length);
  // In the order of the text, whatever the order of the parameters.
  const inOrder = bound
    .map((argument, parameter) => ({ argument, parameter }))
    .sort((x, y) => orderOf(x.argument) - orderOf(y.argument));
  for (const { argument, parameter } of inOrder) {
    if (argument.kind === 'default') {
      loadConst(g, node, first + parameter, argument.constant);
    } else {
      expressionTo(g, argument.value, first + parameter);
    }
  }
  const scope = [...g.unit.program.modules.values()]
    .map((module) => module.scopes.of.get(known.node))
    .find((s) => s !== undefined)!;
  if (suspends(scope)) {
    loadConst(g, node.func, window, known.constant);
    // CALL binds positional arguments only: those for keyword-only parameters have their names.
    const names = known.node.args.kwonlyargs.map((arg) => nameConst(arg.arg));
    if (names.length === 0) {
      g.emit(place, 'CALL', window, bound.length, dest);
    } else {
      g.emitWord(place, 'CALLKW', window, bound.length, dest, tupleConst(names));
    }
  } else {
    g.emitConst(place, 'CALLF', window, bound.length, dest, known.constant);
  }
}

function orderOf(argument: BoundArgument): number {
  return argument.kind === 'default' ? Infinity : argument.value.start;
}

/** Arguments and the call itself; the callee lies in the window, with self behind it for a method. */
function finishCall(
  g: Gen,
  node: ast.Call,
  place: Span,
  window: number,
  method: boolean,
  dest: number,
  transient = method && node.func.kind === 'Attribute' && node.func.attr === 'sort',
): void {
  const { args, keywords } = node;
  const count = args.length + keywords.length;
  const starred = args.some((a) => a.kind === 'Starred') || keywords.some((k) => k.arg === null);
  if (starred || count > MAX_DIRECT) {
    extendedCallTo(g, node, place, window, method, dest);
    return;
  }
  const first = g.temp(count);
  [...args, ...keywords.map((k) => k.value)].forEach((value, i) => {
    if (transient && value.kind === 'Lambda') {
      g.scoped(() => {
        lambdaTo(g, value, first + i, true);
      });
    } else {
      expressionTo(g, value, first + i);
    }
  });
  if (keywords.length === 0) {
    g.emit(place, method ? 'CALLM' : 'CALL', window, count, dest);
    return;
  }
  const names = tupleConst(keywords.map((k) => nameConst(mangled(g, k.arg!))));
  g.emitWord(place, method ? 'CALLMKW' : 'CALLKW', window, count, dest, names);
}

/** With `*args`, `**kwargs` or very many arguments: they come as a list or tuple, and a dict or null. */
function extendedCallTo(
  g: Gen,
  node: ast.Call,
  place: Span,
  window: number,
  method: boolean,
  dest: number,
): void {
  const values = g.temp(2);
  const [only] = node.args;
  if (node.args.length === 1 && only?.kind === 'Starred') {
    g.scoped(() => {
      const pair = g.temp(2);
      expressionTo(g, only.value, pair);
      g.move(only, pair + 1, window);
      g.emitIntrinsic(only, 'STAR_ARGS', values, pair);
    });
  } else {
    g.scoped(() => {
      listTo(g, node, node.args, values);
    });
  }
  if (node.keywords.length === 0) {
    loadNull(g, node, values + 1);
  } else {
    g.scoped(() => {
      keywordDictTo(g, node, node.keywords, values + 1, window);
    });
  }
  g.emit(place, 'CALLEX', window, method ? 1 : 0, dest);
}
