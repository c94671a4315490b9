/** Functions: their code, the constant or closure that a `def` or lambda makes, decorators. */

import type { Code, Const } from '../code.js';
import { codeRows, MAX_REGISTERS } from '../diagnostics-table.js';
import { nameConst, tupleConst } from '../../analysis/constants.js';
import {
  docString,
  foldDefaults,
  isHintDecorator,
  isInlineAssembler,
  makeFunctionConst,
  type FunctionConst,
  type FunctionDefaults,
  type FunctionNode,
} from '../../analysis/facts.js';
import type { Scope } from '../../analysis/scope.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { annotateFunction, needsAnnotations } from './annotations.js';
import { generatorBody } from './comprehensions.js';
import { expressionTo, operand } from './expressions.js';
import { finishCode } from './finish.js';
import { Gen } from './gen.js';
import { gensFacts } from './known.js';
import { loadConst, loadNull } from './loads.js';
import { parametersOf } from './parameters.js';
import { block } from './statements.js';
import { enterTypeParameters, leaveTypeParameters } from './type-parameters.js';
import {
  captureRegister,
  declareVariables,
  directRegister,
  mangled,
  storeName,
} from './variables.js';
import type { Unit } from './unit.js';

/** The code of a scope; a body that is duplicated is compiled once. */
function codeOf(
  unit: Unit,
  scope: Scope,
  name: string,
  doc: string | null,
  place: Span,
  body: (g: Gen) => void,
): Code {
  const known = unit.codes.get(scope.node);
  if (known !== undefined) {
    return known;
  }
  const g = new Gen(unit, scope, gensFacts);
  const parameters = parametersOf(scope);
  declareVariables(g, parameters.names);
  checkLimits(g, name, place, parameters.names.length);
  body(g);
  endOfBody(g, place);
  const code = finishCode(g, { name, doc, place }, scope.node.start);
  unit.codes.set(scope.node, code);
  return code;
}

function checkLimits(g: Gen, name: string, place: Span, count: number): void {
  const limit = MAX_REGISTERS - 10;
  if (count > limit) {
    g.unit.report(codeRows.tooManyParameters, place, { name, count, limit });
  }
  if (g.root.free.length > limit) {
    g.unit.report(codeRows.tooManyFree, place, { name, count: g.root.free.length, limit });
  }
}

function endOfBody(g: Gen, place: Span): void {
  returnNone(g, { start: Math.max(place.end - 1, place.start), end: place.end });
}

export function returnNone(g: Gen, place: Span): void {
  if (suspends(g.root)) {
    g.emit(place, 'RETGEN', 0, 1);
  } else {
    g.emit(place, 'RETNONE');
  }
  g.stop();
}

export function returnRegister(g: Gen, place: Span, register: number): void {
  g.emit(place, suspends(g.root) ? 'RETGEN' : 'RET', register);
  g.stop();
}

/** Generators, coroutines and asynchronous generators. */
export function suspends(scope: Scope): boolean {
  return scope.isGenerator || scope.isAsync;
}

export function functionCode(unit: Unit, node: FunctionNode): Code {
  const scope = unit.facts.scopes.of.get(node)!;
  const doc = docString(node.body);
  return codeOf(
    unit,
    scope,
    node.name,
    doc.kind === 'str' ? doc.value : null,
    nameSpan(node),
    (g) => {
      block(g, node.body);
    },
  );
}

/** The `def` line without its body, for positions that mean the function as a whole. */
function nameSpan(node: FunctionNode): Span {
  const keyword = node.kind === 'FunctionDef' ? 'def ' : 'async def ';
  return { start: node.start, end: node.start + keyword.length + node.name.length };
}

export function lambdaCode(unit: Unit, node: ast.Lambda): Code {
  const scope = unit.facts.scopes.of.get(node)!;
  return codeOf(unit, scope, '<lambda>', null, node, (g) => {
    if (suspends(scope)) {
      returnRegister(g, node.body, operand(g, node.body));
      return;
    }
    const value = operand(g, node.body);
    g.emit(node.body, 'RET', value);
    g.stop();
  });
}

/** `lambda` as a value. `once`: this place runs at most once, or nothing can tell two functions from it apart. */
export function lambdaTo(g: Gen, node: ast.Lambda, dest: number, once = false): void {
  const scope = g.unit.facts.scopes.of.get(node)!;
  makeFunction(g, node, node.args, scope, dest, once || runsOnce(g), () =>
    lambdaCode(g.unit, node),
  );
}

/** Whether the place is executed once in the life of the program's module or class. */
function runsOnce(g: Gen): boolean {
  return (
    (g.root.kind === 'module' || g.root.kind === 'class') && g.loopDepth === 0 && g.scope === g.root
  );
}

/**
 * A function without free variables whose defaults are constants is finished in flash; any other is made by
 * CLOSURE when control comes here.
 */
function makeFunction(
  g: Gen,
  node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
  args: ast.Arguments,
  scope: Scope,
  dest: number,
  once: boolean,
  code: () => Code,
): void {
  const defaults = foldDefaults(args, g.scope.privateClass, (value) => g.fold(value));
  if (once && !g.unit.program.uses.setsDefaults && defaults !== null && scope.free.length === 0) {
    loadConst(g, node, dest, constantFunction(g.unit, node, defaults, code));
    return;
  }
  const window = g.temp(2 + scope.free.length);
  defaultsTo(g, node, args, defaults, window);
  scope.free.forEach((name, i) => {
    g.move(node, window + 2 + i, captureRegister(g, name));
  });
  const constant: Const = { kind: 'code', code: code() };
  g.emitWord(node, 'CLOSURE', dest, window, scope.free.length, constant);
}

function constantFunction(
  unit: Unit,
  node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
  defaults: FunctionDefaults,
  code: () => Code,
): FunctionConst {
  const known = unit.functions.get(node);
  if (known !== undefined) {
    return known;
  }
  const constant = makeFunctionConst(defaults);
  unit.functions.set(node, constant);
  setCode(constant, code());
  return constant;
}

/** Completes a function constant: its own code may already refer to it. */
export function setCode(constant: FunctionConst, code: Code): void {
  (constant as { code: Code }).code = code;
}

function defaultsTo(
  g: Gen,
  place: Span,
  args: ast.Arguments,
  folded: FunctionDefaults | null,
  window: number,
): void {
  if (args.defaults.length === 0) {
    loadNull(g, place, window);
  } else if (folded !== null) {
    loadConst(g, place, window, tupleConst(folded.positional));
  } else {
    g.scoped(() => {
      const values = g.temp(args.defaults.length);
      args.defaults.forEach((value, i) => expressionTo(g, value, values + i));
      g.emit(place, 'TUPLE', window, values, args.defaults.length);
    });
  }
  const keyword = args.kwonlyargs.flatMap((arg, i) => {
    const value = args.kw_defaults[i] ?? null;
    return value === null ? [] : [{ name: arg.arg, value }];
  });
  if (keyword.length === 0) {
    loadNull(g, place, window + 1);
    return;
  }
  g.scoped(() => {
    const pairs = g.temp(2 * keyword.length);
    keyword.forEach(({ name, value }, i) => {
      loadConst(g, place, pairs + 2 * i, nameConst(mangled(g, name)));
      expressionTo(g, value, pairs + 2 * i + 1);
    });
    g.emit(place, 'DICT', window + 1, pairs, keyword.length);
  });
}

export function functionStatement(g: Gen, node: FunctionNode): void {
  const name = mangled(g, node.name);
  if (isKnown(g, name, node)) {
    return;
  }
  g.scoped(() => {
    const decorators = node.decorator_list.filter((d) => !isHintDecorator(g.fold(d)));
    const assembler = decorators.find((d) => isInlineAssembler(g.fold(d)));
    if (assembler !== undefined) {
      g.unit.report(codeRows.inlineAssembler, assembler, { name: node.name });
      return;
    }
    const windows = evaluateDecorators(g, decorators);
    const scope = g.unit.facts.scopes.of.get(node)!;
    const typeScope = enterTypeParameters(g, node, node.type_params);
    const value = resultRegister(g, node.name, windows);
    const once = runsOnce(g) && typeScope === null;
    g.scoped(() => {
      makeFunction(g, node, node.args, scope, value, once, () => functionCode(g.unit, node));
      annotateFunction(g, node, value);
    });
    leaveTypeParameters(g, typeScope);
    finishDefinition(g, nameSpan(node), node.name, decorators, windows, value);
  });
}

/** Where a function or class is made: the argument of its innermost decorator, its variable, or a temporary. */
export function resultRegister(g: Gen, name: string, windows: readonly number[]): number {
  const innermost = windows[windows.length - 1];
  if (innermost !== undefined) {
    return innermost + 2;
  }
  return directRegister(g, name) ?? g.temp();
}

/** Applies the decorators and binds the name. */
export function finishDefinition(
  g: Gen,
  place: Span,
  name: string,
  decorators: readonly ast.Expr[],
  windows: readonly number[],
  value: number,
): void {
  const direct = directRegister(g, name);
  let at = value;
  for (let i = decorators.length - 1; i >= 0; i--) {
    // A call overwrites everything above its window; of that nothing is needed any more.
    const outer = windows[i - 1];
    const result = outer !== undefined ? outer + 2 : (direct ?? g.temp());
    g.emit(decorators[i]!, 'CALL', windows[i], 1, result);
    at = result;
  }
  storeName(g, place, name, at);
}

/** A function that is a constant of the module needs nothing at run time; its annotations may. */
function isKnown(g: Gen, name: string, node: FunctionNode): boolean {
  if (g.root.kind !== 'module' || g.scope !== g.root) {
    return false;
  }
  const constant = g.unit.facts.constantOf(name);
  const known = constant === null ? undefined : g.unit.program.functions.get(constant);
  if (known?.node !== node) {
    return false;
  }
  if (needsAnnotations(g, node)) {
    g.scoped(() => {
      const value = g.temp();
      loadConst(g, node, value, known.constant);
      annotateFunction(g, node, value);
    });
  }
  return true;
}

/** Decorators are evaluated first, each in the window of its call. */
export function evaluateDecorators(g: Gen, decorators: readonly ast.Expr[]): number[] {
  return decorators.map((decorator) => {
    const window = g.temp(3);
    expressionTo(g, decorator, window);
    return window;
  });
}

export function makeGeneratorExpression(g: Gen, node: ast.GeneratorExp, dest: number): void {
  const scope = g.unit.facts.scopes.of.get(node)!;
  const noArguments: ast.Arguments = {
    kind: 'arguments',
    start: node.start,
    end: node.end,
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  };
  const code = (): Code =>
    codeOf(g.unit, scope, '<genexpr>', null, node, (inner) => {
      generatorBody(inner, node);
    });
  if (scope.free.length === 0) {
    const constant = generatorConstant(g.unit, node, code);
    loadConst(g, node, dest, constant);
    return;
  }
  makeFunction(g, node as unknown as ast.Lambda, noArguments, scope, dest, false, code);
}

function generatorConstant(unit: Unit, node: ast.GeneratorExp, code: () => Code): FunctionConst {
  const known = unit.functions.get(node);
  if (known !== undefined) {
    return known;
  }
  const constant = makeFunctionConst({ positional: [], keyword: [] });
  unit.functions.set(node, constant);
  setCode(constant, code());
  return constant;
}

/** A function of no arguments that is compiled in a scope of its own (the value of a type alias). */
export function thunkTo(g: Gen, scope: Scope, name: string, value: ast.Expr, dest: number): void {
  const window = g.temp(2 + scope.free.length);
  loadNull(g, value, window);
  loadNull(g, value, window + 1);
  scope.free.forEach((free, i) => g.move(value, window + 2 + i, captureRegister(g, free)));
  const code = codeOf(g.unit, scope, name, null, value, (inner) => {
    returnRegister(inner, value, operand(inner, value));
  });
  g.emitWord(value, 'CLOSURE', dest, window, scope.free.length, { kind: 'code', code });
}
