/**
 * Rules that the grammar does not express, and that need nothing but the tree: where `return`, `yield`,
 * `await`, stars and the like may stand. What needs scopes (global, nonlocal, duplicate
 * parameters) is checked with the scopes, in analysis/.
 *
 * One loop goes through the tree with a stack of its own, since the tree may be deep; each entry has
 * the context in which its node stands.
 */

import { childNodes } from '../analysis/walk.js';
import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic, DiagnosticRow, Parameters } from '../source/diagnostics.js';
import type { SourceFile, Span } from '../source/span.js';
import type {
  AnyNode,
  AsyncFunctionDef,
  Await,
  Call,
  ClassDef,
  Compare,
  Comprehension,
  Constant,
  DictComp,
  Expr,
  FunctionDef,
  GeneratorExp,
  ImportFrom,
  Keyword,
  ListComp,
  Module,
  NamedExpr,
  Return,
  SetComp,
  Stmt,
  TryStar,
  Try,
  TypeParam,
  Yield,
  YieldFrom,
} from './ast.js';
import { checkRows } from './diagnostics-table.js';
import { checkPatterns } from './pattern-checks.js';

export function checkSyntax(file: SourceFile, module: Module): Diagnostic[] {
  const checker = new Checker(file);
  checker.run(module);
  return checker.diagnostics.sort((a, b) => a.span.start - b.span.start);
}

/** What counts for the whole of a function. */
interface FunctionFacts {
  readonly isAsync: boolean;
  hasYield: boolean;
  readonly returnsWithValue: Return[];
}

type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'comprehension' | 'type';

interface Context {
  readonly scope: ScopeKind;
  /** Of the scope around a comprehension or a type scope. */
  readonly outer: Context | null;
  readonly facts: FunctionFacts | null;
  readonly inLoop: boolean;
  /** In an except* block; loops inside it allow `break` and `continue` again. */
  readonly inExceptStar: boolean;
  readonly loopInExceptStar: boolean;
  /** In the expression that a comprehension goes through. */
  readonly inIterable: boolean;
  /** Of a comprehension: "list comprehension"; of a type scope: "a type alias". */
  readonly words: string;
}

const moduleContext: Context = {
  scope: 'module',
  outer: null,
  facts: null,
  inLoop: false,
  inExceptStar: false,
  loopInExceptStar: false,
  inIterable: false,
  words: '',
};

interface Work {
  readonly node: AnyNode;
  readonly context: Context;
}

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;

class Checker {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: SourceFile;
  readonly #stack: Work[] = [];
  readonly #functions: FunctionFacts[] = [];

  constructor(file: SourceFile) {
    this.#file = file;
  }

  run(module: Module): void {
    this.#checkFuture(module);
    this.#push(module, moduleContext);
    for (let work = this.#stack.pop(); work !== undefined; work = this.#stack.pop()) {
      this.#visit(work.node, work.context);
    }
    for (const facts of this.#functions) {
      if (facts.isAsync && facts.hasYield) {
        for (const node of facts.returnsWithValue) {
          this.#report(checkRows.returnInAsyncGenerator, node, {});
        }
      }
    }
  }

  #report<Message extends string>(
    row: DiagnosticRow<Message>,
    place: Span,
    parameters: Parameters<Message>,
  ): void {
    this.diagnostics.push(diagnose(row, this.#file, place, parameters));
  }

  #push(node: AnyNode | null, context: Context): void {
    if (node !== null) {
      this.#stack.push({ node, context });
    }
  }

  #pushAll(nodes: readonly (AnyNode | null)[], context: Context): void {
    for (const node of nodes) {
      this.#push(node, context);
    }
  }

  #visit(node: AnyNode, context: Context): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.#function(node, context);
        return;
      case 'ClassDef':
        this.#class(node, context);
        return;
      case 'Lambda': {
        const facts = this.#facts(false);
        this.#push(node.args, context);
        const { inIterable } = context;
        this.#push(node.body, { ...inside(context, 'lambda'), facts, inIterable });
        return;
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.#comprehension(node, context);
        return;
      case 'TypeAlias': {
        this.#typeParams(node.type_params, context);
        this.#push(node.value, typeScope(context, 'a type alias'));
        return;
      }
      case 'While':
        this.#push(node.test, context);
        this.#loop(node.body, node.orelse, context);
        return;
      case 'For':
      case 'AsyncFor':
        if (node.kind === 'AsyncFor') {
          this.#checkAsync('for', node, context);
        }
        this.#target(node.target);
        this.#value(node.iter);
        this.#pushAll([node.target, node.iter], context);
        this.#loop(node.body, node.orelse, context);
        return;
      case 'TryStar':
        this.#tryStar(node, context);
        return;
      default:
        this.#check(node, context);
        this.#pushAll(childNodes(node), context);
    }
  }

  /** Rules about one node, whose parts are looked at in the same context. */
  #check(node: AnyNode, context: Context): void {
    switch (node.kind) {
      case 'Return':
        this.#return(node, context);
        return;
      case 'Break':
      case 'Continue':
        this.#jump(node, context);
        return;
      case 'Try':
        this.#handlerOrder(node);
        return;
      case 'AsyncWith':
        this.#checkAsync('with', node, context);
        return;
      case 'Yield':
      case 'YieldFrom':
        this.#yield(node, context);
        return;
      case 'Await':
        this.#await(node, context);
        return;
      case 'NamedExpr':
        this.#debugName(node.target.id, node.target);
        if (context.inIterable) {
          this.#report(checkRows.namedInIterable, node, {});
        }
        this.#namedInType(node, context);
        return;
      case 'Assign':
        node.targets.forEach((target) => this.#target(target));
        this.#value(node.value);
        return;
      case 'Name':
        if (node.ctx !== 'Load') {
          this.#debugName(node.id, node, node.ctx === 'Del' ? 'delete' : 'assign to');
        }
        return;
      case 'Attribute':
        if (node.ctx !== 'Load') {
          this.#debugName(node.attr, node, node.ctx === 'Del' ? 'delete' : 'assign to');
        }
        return;
      case 'arg':
        this.#debugName(node.arg, node);
        return;
      case 'withitem':
        if (node.optional_vars !== null) {
          this.#target(node.optional_vars);
        }
        return;
      case 'Tuple':
      case 'List':
        if (node.ctx === 'Store') {
          this.#stars(node.elts);
        }
        return;
      case 'Expr':
        this.#value(node.value);
        return;
      case 'FormattedValue':
        this.#value(node.value);
        return;
      case 'Call':
        this.#keywords(node.keywords);
        this.#notCallable(node);
        return;
      case 'Subscript':
        if (isNotSubscriptable(node.value)) {
          this.#report(checkRows.notSubscriptable, node, { type: typeOf(node.value) });
        }
        return;
      case 'Compare':
        this.#compare(node);
        return;
      case 'Assert':
        if (node.test.kind === 'Tuple' && node.test.elts.length > 0) {
          this.#report(checkRows.assertTuple, node.test, {});
        }
        return;
      case 'Match':
        checkPatterns(node, (row, place, parameters) => this.#report(row, place, parameters));
        return;
      default:
        return;
    }
  }

  // ---- scopes ----

  #facts(isAsync: boolean): FunctionFacts {
    const facts: FunctionFacts = { isAsync, hasYield: false, returnsWithValue: [] };
    this.#functions.push(facts);
    return facts;
  }

  #function(node: FunctionDef | AsyncFunctionDef, context: Context): void {
    this.#pushAll(node.decorator_list, context);
    this.#typeParams(node.type_params, context);
    const generic = node.type_params.length > 0;
    const outside = generic ? typeScope(context, 'the definition of a generic') : context;
    this.#push(node.returns, outside);
    this.#push(node.args, outside);
    this.#debugName(node.name, node);
    const facts = this.#facts(node.kind === 'AsyncFunctionDef');
    this.#pushAll(node.body, { ...inside(context, 'function'), facts });
  }

  #class(node: ClassDef, context: Context): void {
    this.#pushAll(node.decorator_list, context);
    this.#typeParams(node.type_params, context);
    const generic = node.type_params.length > 0;
    const outside = generic ? typeScope(context, 'the definition of a generic') : context;
    this.#keywords(node.keywords);
    this.#pushAll(node.bases, outside);
    this.#pushAll(node.keywords, outside);
    this.#debugName(node.name, node);
    this.#pushAll(node.body, { ...inside(context, 'class'), facts: null });
  }

  #typeParams(parameters: readonly TypeParam[], context: Context): void {
    for (const parameter of parameters) {
      if (parameter.kind === 'TypeVar') {
        const words =
          parameter.bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
        this.#push(parameter.bound, typeScope(context, words));
      }
      const words = `a ${parameter.kind} default`;
      this.#push(parameter.default_value, typeScope(context, words));
    }
  }

  #comprehension(node: AnyComprehension, context: Context): void {
    const inner: Context = {
      ...inside(context, 'comprehension'),
      facts: context.facts,
      inIterable: context.inIterable,
      words: comprehensionWords[node.kind],
    };
    node.generators.forEach((part, index) => this.#clause(part, index === 0, node, context, inner));
    if (node.kind === 'DictComp') {
      this.#pushAll([node.key, node.value], inner);
    } else {
      this.#push(node.elt, inner);
    }
  }

  #clause(
    part: Comprehension,
    first: boolean,
    node: AnyComprehension,
    outer: Context,
    inner: Context,
  ): void {
    if (part.is_async === 1 && node.kind !== 'GeneratorExp' && !mayAwait(outer)) {
      this.#report(checkRows.asyncComprehension, node, {});
    }
    this.#target(part.target);
    this.#push(part.target, inner);
    this.#push(part.iter, { ...(first ? outer : inner), inIterable: true });
    this.#pushAll(part.ifs, inner);
  }

  // ---- statements ----

  #loop(body: readonly Stmt[], orelse: readonly Stmt[], context: Context): void {
    this.#pushAll(body, { ...context, inLoop: true, loopInExceptStar: context.inExceptStar });
    this.#pushAll(orelse, context);
  }

  #tryStar(node: TryStar, context: Context): void {
    this.#pushAll([...node.body, ...node.orelse, ...node.finalbody], context);
    const inner = { ...context, inExceptStar: true, loopInExceptStar: false };
    for (const handler of node.handlers) {
      this.#push(handler.type, context);
      this.#pushAll(handler.body, inner);
    }
  }

  #handlerOrder(node: Try): void {
    for (const handler of node.handlers.slice(0, -1)) {
      if (handler.type === null) {
        const place = { start: handler.start, end: handler.start + 'except'.length };
        this.#report(checkRows.exceptNotLast, place, {});
      }
    }
  }

  #return(node: Return, context: Context): void {
    if (context.scope !== 'function' || context.facts === null) {
      this.#report(checkRows.returnOutside, node, {});
      return;
    }
    if (context.inExceptStar) {
      this.#report(checkRows.jumpInExceptStar, node, {});
    }
    if (node.value !== null) {
      this.#value(node.value);
      context.facts.returnsWithValue.push(node);
    }
  }

  #jump(node: Stmt & { readonly kind: 'Break' | 'Continue' }, context: Context): void {
    if (!context.inLoop) {
      const row = node.kind === 'Break' ? checkRows.breakOutside : checkRows.continueOutside;
      this.#report(row, node, {});
    } else if (context.inExceptStar && !context.loopInExceptStar) {
      this.#report(checkRows.jumpInExceptStar, node, {});
    }
  }

  #checkFuture(module: Module): void {
    let early = true;
    module.body.forEach((statement, index) => {
      if (statement.kind === 'ImportFrom' && isFuture(statement)) {
        this.#futureNames(statement);
        if (!early) {
          this.#report(checkRows.futureLate, statement, {});
        }
        return;
      }
      early &&= index === 0 && statement.kind === 'Expr' && isText(statement.value);
    });
  }

  #futureNames(statement: ImportFrom): void {
    for (const alias of statement.names) {
      if (alias.name === 'braces') {
        this.#report(checkRows.futureBraces, alias, {});
      } else if (!futureFeatures.has(alias.name)) {
        this.#report(checkRows.futureUnknown, alias, { name: alias.name });
      }
    }
  }

  // ---- yield and await ----

  #yield(node: Yield | YieldFrom, context: Context): void {
    const keyword = node.kind === 'Yield' ? 'yield' : 'yield from';
    if (context.scope === 'comprehension') {
      this.#report(checkRows.yieldInComprehension, node, { what: context.words });
      return;
    }
    if (this.#notInType('yield expression', node, context)) {
      return;
    }
    if (context.facts === null) {
      this.#report(checkRows.yieldOutside, node, { keyword });
      return;
    }
    if (node.kind === 'YieldFrom' && context.facts.isAsync) {
      this.#report(checkRows.yieldFromInAsync, node, {});
    }
    if (node.value !== null) {
      this.#value(node.value);
    }
    context.facts.hasYield = true;
  }

  #await(node: Await, context: Context): void {
    if (this.#notInType('await expression', node, context)) {
      return;
    }
    if (mayAwait(context)) {
      return;
    }
    if (context.scope === 'comprehension') {
      this.#report(checkRows.asyncComprehension, node, {});
    } else {
      const row = context.facts === null ? checkRows.awaitOutside : checkRows.awaitInSync;
      this.#report(row, node, {});
    }
  }

  #checkAsync(keyword: 'for' | 'with', node: Stmt, context: Context): void {
    if (!mayAwait(context)) {
      const place = { start: node.start, end: node.start + 'async'.length };
      this.#report(checkRows.asyncOutside, place, { keyword });
    }
  }

  /** In a comprehension, the name would be bound in the scope around it. */
  #namedInType(node: NamedExpr, context: Context): void {
    let owner = context;
    while (owner.scope === 'comprehension' && owner.outer !== null) {
      owner = owner.outer;
    }
    this.#notInType('named expression', node, owner);
  }

  #notInType(what: string, node: Expr, context: Context): boolean {
    if (context.scope !== 'type') {
      return false;
    }
    this.#report(checkRows.notInTypeScope, node, { what, where: context.words });
    return true;
  }

  // ---- expressions ----

  #target(target: Expr): void {
    if (target.kind === 'Starred') {
      this.#report(checkRows.starredTarget, target, {});
    }
  }

  #stars(elements: readonly Expr[]): void {
    const stars = elements.filter(({ kind }) => kind === 'Starred');
    if (stars[1] !== undefined) {
      this.#report(checkRows.severalStarred, stars[1], {});
    }
  }

  /** A star alone, without a comma, is no tuple. */
  #value(value: Expr): void {
    if (value.kind === 'Starred') {
      this.#report(checkRows.starredUse, value, {});
    }
  }

  #debugName(name: string, place: Span, verb = 'assign to'): void {
    if (name === '__debug__') {
      this.#report(checkRows.debugAssigned, place, { verb });
    }
  }

  #keywords(keywords: readonly Keyword[]): void {
    const seen = new Set<string>();
    for (const keyword of keywords) {
      const { arg: name } = keyword;
      if (name === null) {
        continue;
      }
      this.#debugName(name, keyword);
      if (seen.has(name)) {
        const place = { start: keyword.start, end: keyword.start + name.length };
        this.#report(checkRows.keywordRepeated, place, { name });
      }
      seen.add(name);
    }
  }

  #notCallable(node: Call): void {
    if (isNotCallable(node.func)) {
      this.#report(checkRows.notCallable, node, { type: typeOf(node.func) });
    }
  }

  #compare(node: Compare): void {
    let left = node.left;
    node.ops.forEach((op, index) => {
      const right = node.comparators[index]!;
      const literal = [left, right].find(isComparedByValue);
      if ((op === 'Is' || op === 'IsNot') && literal !== undefined) {
        const operator = op === 'Is' ? 'is' : 'is not';
        const instead = op === 'Is' ? '==' : '!=';
        const parameters = { operator, type: typeOf(literal), instead };
        this.#report(checkRows.isWithLiteral, node, parameters);
      }
      left = right;
    });
  }
}

function inside(outer: Context, scope: ScopeKind): Context {
  return { ...moduleContext, scope, outer };
}

function typeScope(outer: Context, words: string): Context {
  return { ...inside(outer, 'type'), words };
}

/** Whether `await` and its like may stand directly in this context. */
function mayAwait(context: Context): boolean {
  if (context.scope === 'comprehension') {
    // A generator expression with `await` may be made anywhere: it is an asynchronous generator.
    return context.words === comprehensionWords.GeneratorExp || mayAwait(context.outer!);
  }
  return context.scope === 'function' && context.facts?.isAsync === true;
}

const comprehensionWords = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
} as const;

const futureFeatures: ReadonlySet<string> = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
]);

function isFuture(statement: ImportFrom): boolean {
  return statement.module === '__future__' && statement.level === 0;
}

function isText(expr: Expr): boolean {
  return expr.kind === 'Constant' && expr.value.type === 'str';
}

// ---- literals ----

const typeNames: Readonly<Record<string, string>> = {
  JoinedStr: 'str',
  List: 'list',
  ListComp: 'list',
  Tuple: 'tuple',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  Lambda: 'function',
};

const constantTypes: Readonly<Record<string, string>> = { none: 'NoneType', ellipsis: 'ellipsis' };

function typeOf(expr: Expr): string {
  if (expr.kind === 'Constant') {
    return constantTypes[expr.value.type] ?? expr.value.type;
  }
  return typeNames[expr.kind] ?? 'object';
}

function isNotCallable(expr: Expr): boolean {
  return expr.kind === 'Constant' || (expr.kind in typeNames && expr.kind !== 'Lambda');
}

const subscriptable: ReadonlySet<Constant['value']['type']> = new Set(['str', 'bytes']);

function isNotSubscriptable(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Constant':
      return !subscriptable.has(expr.value.type);
    case 'Set':
    case 'SetComp':
    case 'GeneratorExp':
    case 'Lambda':
      return true;
    default:
      return false;
  }
}

/** Numbers, strings and bytes: which object is the same one is nobody's business. */
function isComparedByValue(expr: Expr): boolean {
  if (expr.kind === 'Constant') {
    return !['none', 'bool', 'ellipsis'].includes(expr.value.type);
  }
  return expr.kind === 'Tuple' && expr.elts.every(isComparedByValue);
}
