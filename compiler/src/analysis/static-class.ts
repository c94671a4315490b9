/**
 * Executes a class statement at build time: what the body leaves in the namespace, where all of it is known. The outcome is
 * a class for flash, or the place that keeps it from being one.
 */

import type { ClassInfo, Const } from '../bytecode/code.js';
import { NATIVE_BASES } from '../program/native-bases.js';
import type * as ast from '../syntax/ast.js';
import { makeClassInfo } from './class-info.js';
import { planLayout } from './class-layout.js';
import { findAttribute, mergeOrders } from './class-order.js';
import { NONE } from './constants.js';
import type { Site } from './class-uses.js';
import type { ParsedModule } from '../program/parsed.js';
import type { Span } from '../source/span.js';
import { fold, type FoldFacts, type FoldMemo } from './fold.js';
import { mangle, type Scope, type ScopeNode } from './scope.js';
import { anyNode } from './walk.js';

export type ClassConst = Extract<Const, { kind: 'class' }>;
export type CallableNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda;

/** A class that is finished in flash, with the statements that its code comes from. */
export interface KnownClass {
  readonly constant: ClassConst;
  readonly node: ast.ClassDef;
  readonly functions: readonly { readonly constant: FunctionConst; readonly node: CallableNode }[];
  /** Classes that statements in its body made. */
  readonly inner: readonly KnownClass[];
}

type FunctionConst = Extract<Const, { kind: 'function' }>;

/** What the module around a class offers. */
export interface ClassSurroundings {
  readonly module: ParsedModule;
  readonly fold: FoldFacts;
  readonly usesDocs: boolean;
  readonly usesAnnotations: boolean;
  /** Annotations of the module stay text. */
  readonly textAnnotations: boolean;
  scopeOf(node: ScopeNode): Scope | undefined;
  /** The name of a built-in type that a constant is; null for others. */
  nativeType(constant: Extract<Const, { kind: 'native' }>): string | null;
  /** What a built-in type derives from, in the order of the look-up. */
  nativeOrder(name: string): readonly Const[];
  isHint(decorator: Const | null): boolean;
  makeFunction(
    args: ast.Arguments,
    privateClass: string | null,
    foldOne: (value: ast.Expr) => Const | null,
  ): FunctionConst | null;
  /** A list, dict or set of constants that is bound to a name, where nothing changes it. */
  container(name: string, node: ast.Expr, foldOne: (value: ast.Expr) => Const | null): Const | null;
  /** What may change the class while the program runs; null if nothing. */
  changedBy(node: ast.ClassDef): Obstacle | null;
}

/** Why a class is left to the running program. */
export type Obstacle = Site;

class NotStatic extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.what);
  }
}

const OBJECT: Const = { kind: 'native', module: 'builtins', name: 'object' };
/** Hooks of a base that run when a class is derived from it. */
const HOOK = '__init_subclass__';

export function executeClass(node: ast.ClassDef, around: ClassSurroundings): KnownClass | Obstacle {
  try {
    return new Execution(node, around).run();
  } catch (error) {
    if (error instanceof NotStatic) {
      return error.obstacle;
    }
    throw error;
  }
}

class Execution {
  readonly #attributes = new Map<string, Const>();
  readonly #functions: { constant: FunctionConst; node: CallableNode }[] = [];
  readonly #inner: KnownClass[] = [];
  readonly #scope: Scope;
  readonly #memo: FoldMemo = new Map();
  readonly #facts: FoldFacts;

  constructor(
    private readonly node: ast.ClassDef,
    private readonly around: ClassSurroundings,
  ) {
    this.#scope = around.scopeOf(node)!;
    this.#facts = { ...around.fold, name: (name) => this.#name(name) };
  }

  run(): KnownClass {
    const { node, around } = this;
    const change = around.changedBy(node);
    if (change !== null) {
      throw new NotStatic(change);
    }
    this.#refuse(node.decorator_list[0], 'the class has a decorator');
    this.#refuse(node.keywords[0], 'the class statement has keywords');
    this.#refuse(node.type_params[0], 'the class has type parameters');
    const given = node.bases.map((base) => this.#base(base));
    const bases = given.length === 0 ? [OBJECT] : given;
    const info = makeClassInfo(node, this.#scope, around.module.name);
    this.#checkScope();
    const [first] = node.body;
    if (around.usesDocs && first?.kind === 'Expr' && isText(first.value)) {
      this.#attributes.set('__doc__', this.#value(first.value));
    }
    node.body.forEach((statement) => this.#statement(statement));
    return this.#finish(bases, info);
  }

  #finish(bases: readonly Const[], info: ClassInfo): KnownClass {
    const attributes = new Map(
      [...this.#attributes].map(([name, value]) => [name, implicit(name, value)]),
    );
    if (attributes.has('__eq__') && !attributes.has('__hash__')) {
      attributes.set('__hash__', NONE);
    }
    const { orderOf } = this;
    const order = mergeOrders(bases, orderOf);
    const layout = order === null ? null : planLayout({ info, bases, attributes, orderOf });
    const clash = layout?.words.find((name) => hidesSlot(name, attributes, order ?? [])) ?? null;
    if (order === null || layout === null || clash !== null) {
      throw this.#not(this.node, 'the bases or __slots__ do not go together');
    }
    const constant: ClassConst = {
      kind: 'class',
      class: { info, bases, order, attributes, layout },
    };
    return { constant, node: this.node, functions: this.#functions, inner: this.#inner };
  }

  #not(place: Span, what: string): NotStatic {
    return new NotStatic({ module: this.around.module, span: place, what });
  }

  #refuse(node: Span | undefined, what: string): void {
    if (node !== undefined) {
      throw this.#not(node, what);
    }
  }

  private readonly orderOf = (base: Const): readonly Const[] => {
    if (base.kind === 'class') {
      return base.class.order;
    }
    return base.kind === 'native' ? this.around.nativeOrder(base.name) : [];
  };

  #checkScope(): void {
    for (const symbol of this.#scope.symbols.values()) {
      if (symbol.declaredGlobal !== null || symbol.declaredNonlocal !== null) {
        throw this.#not(this.node, `'${symbol.name}' is declared global in the class`);
      }
      if (symbol.annotated !== null && this.around.usesAnnotations) {
        throw this.#not(this.node, 'the program looks at annotations');
      }
    }
  }

  #base(node: ast.Expr): Const {
    const base = node.kind === 'Starred' ? null : fold(node, this.around.fold, new Map());
    if (base?.kind === 'class') {
      if (findAttribute(base.class, HOOK) !== null) {
        throw this.#not(node, `a base has ${HOOK}`);
      }
      return base;
    }
    const native = base?.kind === 'native' ? this.around.nativeType(base) : null;
    if (native !== null && NATIVE_BASES.has(native)) {
      return { kind: 'native', module: 'builtins', name: native };
    }
    throw this.#not(node, 'a base is not known at build time');
  }

  #statement(node: ast.Stmt): void {
    switch (node.kind) {
      case 'Pass':
        return;
      case 'Expr':
        if (node.value.kind !== 'Constant') {
          throw this.#not(node, 'an expression is evaluated');
        }
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.#function(node);
        return;
      case 'Assign': {
        const value = this.#container(node.targets, node.value) ?? this.#value(node.value);
        node.targets.forEach((target) => this.#assign(target, value));
        return;
      }
      case 'AnnAssign':
        this.#annotated(node);
        return;
      case 'ClassDef':
        this.#nested(node);
        return;
      default:
        throw this.#not(node, 'the class body has a statement that is not a definition');
    }
  }

  #container(targets: readonly ast.Expr[], node: ast.Expr): Const | null {
    const [target] = targets;
    return targets.length === 1 && target?.kind === 'Name'
      ? this.around.container(target.id, node, (each) => fold(each, this.#facts, this.#memo))
      : null;
  }

  #assign(target: ast.Expr, value: Const): void {
    if (target.kind === 'Name') {
      this.#attributes.set(mangle(target.id, this.node.name), value);
      return;
    }
    const fits =
      (target.kind === 'Tuple' || target.kind === 'List') &&
      value.kind === 'tuple' &&
      value.items.length === target.elts.length;
    if (!fits) {
      throw this.#not(target, 'an assignment is not to names');
    }
    target.elts.forEach((each, i) => this.#assign(each, value.items[i]!));
  }

  #annotated(node: ast.AnnAssign): void {
    this.#checkAnnotation(node.annotation);
    if (node.value !== null) {
      const value = this.#container([node.target], node.value) ?? this.#value(node.value);
      this.#assign(node.target, value);
    } else if (node.target.kind !== 'Name') {
      throw this.#not(node, 'an annotation of something that is no name');
    }
  }

  #checkAnnotation(annotation: ast.Expr): void {
    const { textAnnotations } = this.around;
    const acts = anyNode(
      annotation,
      (n) => ['Call', 'Await', 'NamedExpr', 'Yield'].includes(n.kind),
      (n) => n.kind !== 'Lambda',
    );
    if (acts && !textAnnotations) {
      throw this.#not(annotation, 'an annotation has a call');
    }
  }

  #nested(node: ast.ClassDef): void {
    const made = executeClass(node, { ...this.around, fold: this.#facts });
    if (!('constant' in made)) {
      throw new NotStatic(made);
    }
    this.#inner.push(made);
    this.#attributes.set(mangle(node.name, this.node.name), made.constant);
  }

  #function(node: ast.FunctionDef | ast.AsyncFunctionDef): void {
    this.#refuse(node.type_params[0], 'a method has type parameters');
    const decorators = node.decorator_list.map((each) => this.#decorator(each));
    this.#checkAnnotations(node);
    let value: Const = this.#makeFunction(node);
    for (const decorate of decorators.reverse()) {
      value = decorate(value);
    }
    this.#attributes.set(mangle(node.name, this.node.name), value);
  }

  #checkAnnotations(node: ast.FunctionDef | ast.AsyncFunctionDef): void {
    const { args, returns } = node;
    const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
    for (const annotation of [...all.map((arg) => arg?.annotation ?? null), returns]) {
      if (annotation !== null) {
        if (this.around.usesAnnotations) {
          throw this.#not(annotation, 'the program looks at annotations');
        }
        this.#checkAnnotation(annotation);
      }
    }
  }

  #makeFunction(node: CallableNode): FunctionConst {
    const scope = this.around.scopeOf(node)!;
    if (scope.free.some((name) => name !== '__class__') || scope.parent !== this.#scope) {
      throw this.#not(node, 'a function has free variables');
    }
    if (rebindsClass(scope)) {
      throw this.#not(node, "a function binds '__class__'");
    }
    const constant = this.around.makeFunction(node.args, scope.privateClass, (value) =>
      fold(value, this.#facts, this.#memo),
    );
    if (constant === null) {
      throw this.#not(node.args, 'a default is not constant, or the program may replace it');
    }
    this.#functions.push({ constant, node });
    return constant;
  }

  /** What a decorator makes of a function. */
  #decorator(node: ast.Expr): (value: Const) => Const {
    const constant = fold(node, this.#facts, this.#memo);
    if (this.around.isHint(constant)) {
      return (value) => value;
    }
    const made = (value: Const): Const | null => callBuiltin(constant, [value]);
    if (made(NONE) !== null) {
      return (value) => made(value)!;
    }
    const property = node.kind === 'Attribute' ? fold(node.value, this.#facts, this.#memo) : null;
    if (node.kind === 'Attribute' && property?.kind === 'property') {
      switch (node.attr) {
        case 'getter':
          return (value) => ({ ...property, get: value });
        case 'setter':
          return (value) => ({ ...property, set: value });
        case 'deleter':
          return (value) => ({ ...property, delete: value });
        default:
      }
    }
    throw this.#not(node, 'a decorator is not known at build time');
  }

  #value(node: ast.Expr): Const {
    if (node.kind === 'Lambda') {
      return this.#makeFunction(node);
    }
    const known = fold(node, this.#facts, this.#memo);
    if (known !== null && known.kind !== 'null') {
      return known;
    }
    if (node.kind === 'Call' && node.keywords.length === 0) {
      const callee = fold(node.func, this.#facts, this.#memo);
      const isWrapper = callBuiltin(callee, [NONE]) !== null;
      const made = isWrapper
        ? callBuiltin(
            callee,
            node.args.map((each) => this.#value(each)),
          )
        : null;
      if (made !== null) {
        return made;
      }
    }
    throw this.#not(node, 'a value is not constant');
  }

  /** A name in the body: the namespace's, else the module's. */
  #name(node: ast.Name): Const | null {
    const name = mangle(node.id, this.node.name);
    const own = this.#attributes.get(name);
    if (own !== undefined || this.#scope.symbols.get(name)?.deleted === true) {
      return own ?? null;
    }
    return this.around.fold.name({ ...node, id: name });
  }
}

function isText(node: ast.Expr): boolean {
  return node.kind === 'Constant' && node.value.type === 'str';
}

/** property(...), staticmethod(f), classmethod(f). */
function callBuiltin(callee: Const | null, args: readonly Const[]): Const | null {
  if (callee?.kind !== 'native' || callee.module !== 'builtins') {
    return null;
  }
  const [first = NONE, second = NONE, third = NONE, doc = NONE] = args;
  if (callee.name === 'property' && args.length <= 4) {
    return { kind: 'property', get: first, set: second, delete: third, doc };
  }
  return (callee.name === 'staticmethod' || callee.name === 'classmethod') && args.length === 1
    ? { kind: callee.name, function: first }
    : null;
}

/** Methods that become class methods or static methods by their names. */
function implicit(name: string, value: Const): Const {
  if (value.kind !== 'function') {
    return value;
  }
  if (name === '__new__') {
    return { kind: 'staticmethod', function: value };
  }
  return name === HOOK || name === '__class_getitem__'
    ? { kind: 'classmethod', function: value }
    : value;
}

/** A word that may be of `__slots__` and is an attribute of a class, too: which of them is found depends on the order, or is an error. */
function hidesSlot(
  name: string | null,
  attributes: ReadonlyMap<string, Const>,
  order: readonly Const[],
): boolean {
  const bases = order.flatMap((base) => (base.kind === 'class' ? [base.class.attributes] : []));
  const all = [attributes, ...bases];
  return (
    name !== null && all.some((each) => each.has('__slots__')) && all.some((each) => each.has(name))
  );
}

function rebindsClass(scope: Scope): boolean {
  const symbol = scope.symbols.get('__class__');
  const own = symbol?.bound === true && symbol.declaredNonlocal !== null;
  return own || scope.children.some((child) => rebindsClass(child));
}
