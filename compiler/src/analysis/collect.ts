/**
 * First half of scope analysis: makes the tree of scopes of a module and notes in each which names it
 * binds, uses and declares. What a name then refers to is settled in resolve.ts, when all of them are known.
 */

import { diagnose, type Diagnostic, type DiagnosticRow } from '../source/diagnostics.js';
import type { SourceFile, Span } from '../source/span.js';
import type * as ast from '../syntax/ast.js';
import { scopeRows } from './diagnostics-table.js';
import {
  GIVEN_GLOBALS,
  mangle,
  type Scope,
  type ScopeKind,
  type ScopeNode,
  type Symbol,
} from './scope.js';
import { childNodes } from './walk.js';

export interface Collected {
  readonly module: Scope;
  /** Of a generic function or class: its own scope; the one of its type parameters is the parent. */
  readonly scopes: ReadonlyMap<ScopeNode, Scope>;
}

export function collectScopes(
  file: SourceFile,
  module: ast.Module,
  diagnostics: Diagnostic[],
): Collected {
  const scopes = new Map<ScopeNode, Scope>();
  const root = newScope('module', module, '<module>', null, false);
  scopes.set(module, root);
  const collector = new Collector(file, root, scopes, diagnostics);
  collector.block(root, module.body, 0);
  return { module: root, scopes };
}

function newScope(
  kind: ScopeKind,
  node: ScopeNode,
  name: string,
  parent: Scope | null,
  inlined: boolean,
): Scope {
  const scope: Mutable<Scope> = {
    kind,
    node,
    name,
    parent,
    children: [],
    symbols: new Map(),
    inlined,
    unit: null as unknown as Scope,
    privateClass: kind === 'class' ? name : (parent?.privateClass ?? null),
    free: [],
    isGenerator: false,
    isAsync: false,
    needsClassCell: false,
    usesLocals: false,
  };
  scope.unit = inlined && parent !== null ? parent.unit : scope;
  parent?.children.push(scope);
  return scope;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How deep a statement stands in its code: 0 directly in the body, more inside of compound statements. */
type Depth = number;

class Collector {
  readonly #file: SourceFile;
  readonly #module: Scope;
  readonly #scopes: Map<ScopeNode, Scope>;
  readonly #diagnostics: Diagnostic[];

  constructor(
    file: SourceFile,
    module: Scope,
    scopes: Map<ScopeNode, Scope>,
    diagnostics: Diagnostic[],
  ) {
    this.#file = file;
    this.#module = module;
    this.#scopes = scopes;
    this.#diagnostics = diagnostics;
  }

  block(scope: Scope, statements: readonly ast.Stmt[], depth: Depth): void {
    for (const statement of statements) {
      this.#statement(scope, statement, depth);
    }
  }

  #statement(scope: Scope, node: ast.Stmt, depth: Depth): void {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.#function(scope, node, depth);
        return;
      case 'ClassDef':
        this.#class(scope, node, depth);
        return;
      case 'TypeAlias':
        this.#typeAlias(scope, node, depth);
        return;
      case 'Global':
      case 'Nonlocal':
        this.#declaration(scope, node);
        return;
      case 'Import':
        for (const alias of node.names) {
          const name = alias.asname ?? alias.name.split('.')[0] ?? alias.name;
          this.#bind(scope, name, alias, depth, node.end);
        }
        return;
      case 'ImportFrom':
        for (const alias of node.names) {
          if (alias.name !== '*') {
            this.#bind(scope, alias.asname ?? alias.name, alias, depth, node.end);
          } else if (scope.kind !== 'module') {
            this.#report(scopeRows.importStarInside, alias, {});
          }
        }
        return;
      case 'If':
        this.#if(scope, node, depth);
        return;
      case 'AnnAssign':
        this.#annotated(scope, node, depth);
        return;
      case 'AugAssign':
        this.#target(scope, node.target, depth, node.end);
        if (node.target.kind === 'Name') {
          this.#symbol(scope, node.target.id, node.target).used = true;
          this.#symbol(scope, node.target.id, node.target).stableFrom = null;
        }
        this.#expression(scope, node.value);
        return;
      case 'Assign':
        this.#expression(scope, node.value);
        for (const target of node.targets) {
          this.#target(scope, target, depth, node.end);
        }
        return;
      case 'Delete':
        for (const target of node.targets) {
          this.#target(scope, target, depth, node.end);
        }
        return;
      case 'For':
      case 'AsyncFor':
        this.#expression(scope, node.iter);
        this.#target(scope, node.target, depth + 1, node.end);
        this.block(scope, node.body, depth + 1);
        this.block(scope, node.orelse, depth + 1);
        return;
      case 'Try':
      case 'TryStar':
        this.#try(scope, node, depth);
        return;
      case 'With':
      case 'AsyncWith':
        for (const item of node.items) {
          this.#expression(scope, item.context_expr);
          if (item.optional_vars !== null) {
            this.#target(scope, item.optional_vars, depth + 1, node.end);
          }
        }
        this.block(scope, node.body, depth + 1);
        return;
      case 'Match':
        this.#match(scope, node, depth);
        return;
      case 'While':
        this.#expression(scope, node.test, true);
        this.block(scope, node.body, depth + 1);
        this.block(scope, node.orelse, depth + 1);
        return;
      default:
        for (const child of childNodes(node)) {
          this.#expression(scope, child as ast.Expr);
        }
    }
  }

  /** A loop over the elif chain, which may be long. */
  #if(scope: Scope, node: ast.If, depth: Depth): void {
    let at: ast.If = node;
    for (;;) {
      this.#expression(scope, at.test, at !== node);
      this.block(scope, at.body, depth + 1);
      const [first] = at.orelse;
      if (at.orelse.length !== 1 || first?.kind !== 'If') {
        this.block(scope, at.orelse, depth + 1);
        return;
      }
      at = first;
    }
  }

  #try(scope: Scope, node: ast.Try | ast.TryStar, depth: Depth): void {
    this.block(scope, node.body, depth + 1);
    for (const handler of node.handlers) {
      if (handler.type !== null) {
        this.#expression(scope, handler.type);
      }
      if (handler.name !== null) {
        const symbol = this.#bind(scope, handler.name, handler, depth + 1, node.end);
        symbol.bindings++;
        symbol.deleted = true;
      }
      this.block(scope, handler.body, depth + 1);
    }
    this.block(scope, node.orelse, depth + 1);
    this.block(scope, node.finalbody, depth + 1);
  }

  #match(scope: Scope, node: ast.Match, depth: Depth): void {
    this.#expression(scope, node.subject);
    for (const matchCase of node.cases) {
      this.#pattern(scope, matchCase.pattern, depth + 1, node.end);
      if (matchCase.guard !== null) {
        this.#expression(scope, matchCase.guard, true);
      }
      this.block(scope, matchCase.body, depth + 1);
    }
  }

  #pattern(scope: Scope, node: ast.Pattern, depth: Depth, end: number): void {
    const name =
      node.kind === 'MatchAs' || node.kind === 'MatchStar'
        ? node.name
        : node.kind === 'MatchMapping'
          ? node.rest
          : null;
    if (name !== null) {
      this.#bind(scope, name, node, depth, end);
    }
    for (const child of childNodes(node)) {
      if (child.kind.startsWith('Match')) {
        this.#pattern(scope, child as ast.Pattern, depth, end);
      } else {
        this.#expression(scope, child as ast.Expr);
      }
    }
  }

  #annotated(scope: Scope, node: ast.AnnAssign, depth: Depth): void {
    const { target } = node;
    if (target.kind === 'Name' && node.simple === 1) {
      const symbol = this.#symbol(scope, target.id, target);
      if (scope.kind !== 'module' && (symbol.declaredGlobal ?? symbol.declaredNonlocal) !== null) {
        const row =
          symbol.declaredGlobal !== null ? scopeRows.annotatedGlobal : scopeRows.annotatedNonlocal;
        this.#report(row, target, { name: target.id });
      }
      symbol.annotated ??= target;
      symbol.bound = true;
      symbol.bindingSpan ??= target;
      if (node.value !== null) {
        this.#target(scope, target, depth, node.end);
      }
    } else {
      this.#target(scope, target, depth, node.end);
    }
    this.#expression(scope, node.annotation);
    if (node.value !== null) {
      this.#expression(scope, node.value);
    }
  }

  #declaration(scope: Scope, node: ast.Global | ast.Nonlocal): void {
    for (const written of node.names) {
      const existing = scope.symbols.get(mangle(written, scope.privateClass));
      const global = node.kind === 'Global';
      const parameters = { name: written };
      if (!global && scope.kind === 'module') {
        this.#report(scopeRows.nonlocalAtModule, node, {});
        continue;
      }
      if (existing !== undefined) {
        const other = global ? existing.declaredNonlocal : existing.declaredGlobal;
        if (other !== null) {
          this.#report(scopeRows.nonlocalAndGlobal, node, parameters);
        } else if (existing.parameter) {
          const row = global ? scopeRows.parameterAndGlobal : scopeRows.parameterAndNonlocal;
          this.#report(row, node, parameters);
        } else if (existing.annotated !== null && existing.declaredGlobal === null) {
          const row = global ? scopeRows.annotatedGlobal : scopeRows.annotatedNonlocal;
          this.#report(row, node, parameters);
        } else if (existing.bindings > 0 && !isDeclared(existing)) {
          const row = global ? scopeRows.assignedBeforeGlobal : scopeRows.assignedBeforeNonlocal;
          this.#report(row, node, parameters);
        } else if (existing.used && !isDeclared(existing)) {
          const row = global ? scopeRows.usedBeforeGlobal : scopeRows.usedBeforeNonlocal;
          this.#report(row, node, parameters);
        }
      }
      const symbol = this.#symbol(scope, written, node);
      if (global) {
        symbol.declaredGlobal ??= node;
      } else {
        symbol.declaredNonlocal ??= node;
      }
    }
  }

  #function(scope: Scope, node: ast.FunctionDef | ast.AsyncFunctionDef, depth: Depth): void {
    for (const decorator of node.decorator_list) {
      this.#expression(scope, decorator);
    }
    this.#defaults(scope, node.args);
    this.#bind(scope, node.name, node, depth, node.end);
    const outer = this.#typeParameters(scope, node, node.type_params);
    this.#annotations(outer, node);
    const inner = newScope('function', node, node.name, outer, false);
    this.#scopes.set(node, inner);
    inner.isAsync = node.kind === 'AsyncFunctionDef';
    this.#parameters(inner, node.args);
    this.block(inner, node.body, 0);
  }

  #annotations(scope: Scope, node: ast.FunctionDef | ast.AsyncFunctionDef): void {
    const { args } = node;
    const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    for (const arg of all) {
      const annotation = arg?.annotation ?? null;
      if (annotation !== null) {
        this.#expression(scope, annotation);
      }
    }
    if (node.returns !== null) {
      this.#expression(scope, node.returns);
    }
  }

  #defaults(scope: Scope, args: ast.Arguments): void {
    for (const value of [...args.defaults, ...args.kw_defaults]) {
      if (value !== null) {
        this.#expression(scope, value);
      }
    }
  }

  #parameters(scope: Scope, args: ast.Arguments): void {
    const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
    for (const arg of all) {
      if (arg === null) {
        continue;
      }
      if (scope.symbols.get(mangle(arg.arg, scope.privateClass))?.parameter === true) {
        this.#report(scopeRows.duplicateArgument, arg, { name: arg.arg });
      }
      const symbol = this.#symbol(scope, arg.arg, arg);
      symbol.parameter = true;
      symbol.bound = true;
      symbol.bindingSpan ??= arg;
      symbol.stableFrom = 0;
    }
  }

  #class(scope: Scope, node: ast.ClassDef, depth: Depth): void {
    for (const decorator of node.decorator_list) {
      this.#expression(scope, decorator);
    }
    this.#bind(scope, node.name, node, depth, node.end);
    const outer = this.#typeParameters(scope, node, node.type_params);
    for (const base of node.bases) {
      this.#expression(outer, base);
    }
    for (const keyword of node.keywords) {
      this.#expression(outer, keyword.value);
    }
    const inner = newScope('class', node, node.name, outer, false);
    this.#scopes.set(node, inner);
    this.block(inner, node.body, 0);
  }

  #typeAlias(scope: Scope, node: ast.TypeAlias, depth: Depth): void {
    this.#bind(scope, node.name.id, node.name, depth, node.end);
    const outer = this.#typeParameters(scope, node, node.type_params);
    const inner = newScope('type alias', node, node.name.id, outer, false);
    this.#scopes.set(node, inner);
    this.#expression(inner, node.value);
  }

  #typeParameters(scope: Scope, node: ScopeNode, params: readonly ast.TypeParam[]): Scope {
    if (params.length === 0) {
      return scope;
    }
    const inner = newScope('type parameters', node, '<type parameters>', scope, true);
    for (const param of params) {
      if (inner.symbols.has(mangle(param.name, scope.privateClass))) {
        this.#report(scopeRows.duplicateTypeParameter, param, { name: param.name });
      }
      this.#bind(inner, param.name, param, 0, param.end);
    }
    return inner;
  }

  /** Names that an assignment, a loop, an import... binds, or a `del` unbinds. */
  #target(scope: Scope, target: ast.Expr, depth: Depth, end: number): void {
    switch (target.kind) {
      case 'Name': {
        const symbol = this.#bind(scope, target.id, target, depth, end);
        if (target.ctx === 'Del') {
          symbol.deleted = true;
          symbol.stableFrom = null;
        }
        return;
      }
      case 'Tuple':
      case 'List':
        for (const element of target.elts) {
          this.#target(scope, element, depth, end);
        }
        return;
      case 'Starred':
        this.#target(scope, target.value, depth, end);
        return;
      default:
        this.#expression(scope, target);
    }
  }

  #bind(scope: Scope, name: string, span: Span, depth: Depth, end: number): Symbol {
    const symbol = this.#symbol(scope, name, span);
    symbol.stableFrom = symbol.bound || depth > 0 ? null : end;
    symbol.bound = true;
    symbol.bindings++;
    symbol.bindingSpan ??= span;
    return symbol;
  }

  #symbol(scope: Scope, written: string, span: Span): Symbol {
    const name = mangle(written, scope.privateClass);
    let symbol = scope.symbols.get(name);
    if (symbol === undefined) {
      symbol = newSymbol(name, span);
      scope.symbols.set(name, symbol);
    }
    return symbol;
  }

  /** `conditional`: it may be evaluated more than once, or not at all, in its statement. */
  #expression(scope: Scope, root: ast.Expr, conditional = false): void {
    const stack: ast.AnyNode[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      switch (node.kind) {
        case 'Name':
          this.#name(scope, node);
          break;
        case 'Lambda':
          this.#lambda(scope, node);
          break;
        case 'ListComp':
        case 'SetComp':
        case 'DictComp':
        case 'GeneratorExp':
          this.#comprehension(scope, node);
          break;
        case 'NamedExpr':
          this.#walrus(scope, node, conditional);
          stack.push(node.value);
          break;
        case 'Yield':
        case 'YieldFrom':
          scope.unit.isGenerator = true;
          stack.push(...childNodes(node));
          break;
        case 'Embedded':
          break;
        case 'Await':
          noteAsync(scope);
          stack.push(node.value);
          break;
        default: {
          if (node.kind === 'Call') {
            noteLocals(scope, node);
            node.embedded?.forEach((text) => this.#embedded(text));
          }
          const children = childNodes(node);
          for (let i = children.length - 1; i >= 0; i--) {
            stack.push(children[i]!);
          }
        }
      }
    }
  }

  #name(scope: Scope, node: ast.Name): void {
    if (node.ctx === 'Load') {
      this.#symbol(scope, node.id, node).used = true;
    } else {
      this.#target(scope, node, 1, node.end);
    }
  }

  /** Binds in the scope around all comprehensions. */
  #walrus(scope: Scope, node: ast.NamedExpr, conditional: boolean): void {
    let owner = scope;
    while (owner.kind === 'comprehension' || owner.kind === 'generator') {
      const own = owner.symbols.get(mangle(node.target.id, owner.privateClass));
      if (own?.bound === true && own.declaredNonlocal === null) {
        this.#report(scopeRows.walrusRebinds, node.target, { name: node.target.id });
        return;
      }
      owner = owner.parent ?? owner;
    }
    if (owner !== scope && owner.kind === 'class') {
      this.#report(scopeRows.walrusInClassComprehension, node, {});
      return;
    }
    const depth = owner !== scope || conditional ? 1 : 0;
    const symbol = this.#bind(owner, node.target.id, node.target, depth, node.end);
    symbol.walrus = true;
    if (owner !== scope) {
      // Seen from the comprehension, the name is the outer scope's.
      const inner = this.#symbol(scope, node.target.id, node.target);
      inner.used = true;
      symbol.stableFrom = null;
    }
  }

  #lambda(scope: Scope, node: ast.Lambda): void {
    this.#defaults(scope, node.args);
    const inner = newScope('lambda', node, '<lambda>', scope, false);
    this.#scopes.set(node, inner);
    this.#parameters(inner, node.args);
    this.#expression(inner, node.body);
  }

  #comprehension(
    scope: Scope,
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
  ): void {
    const [first] = node.generators;
    if (first !== undefined) {
      this.#expression(scope, first.iter, true);
    }
    const generator = node.kind === 'GeneratorExp';
    const name = generator ? '<genexpr>' : '<comprehension>';
    const kind = generator ? 'generator' : 'comprehension';
    const inner = newScope(kind, node, name, scope, !generator);
    this.#scopes.set(node, inner);
    inner.isGenerator = generator;
    for (const part of node.generators) {
      this.#target(inner, part.target, 1, part.end);
      inner.isAsync ||= part.is_async === 1;
    }
    for (const part of node.generators) {
      if (part !== first) {
        this.#expression(inner, part.iter, true);
      }
      for (const test of part.ifs) {
        this.#expression(inner, test, true);
      }
    }
    if (inner.isAsync && !generator) {
      noteAsync(scope);
    }
    if (node.kind === 'DictComp') {
      this.#expression(inner, node.key, true);
      this.#expression(inner, node.value, true);
    } else {
      this.#expression(inner, node.elt, true);
    }
  }

  /** A text for eval or exec sees the module and what it is given, never the functions around the call. */
  #embedded(node: ast.Embedded): void {
    const inner = newScope('embedded', node, '<module>', this.#module, false);
    this.#scopes.set(node, inner);
    this.block(inner, node.body, 1);
    if (node.namespaces === 'module') {
      for (const symbol of inner.symbols.values()) {
        symbol.declaredGlobal ??= symbol.span;
      }
    } else if (node.namespaces === 'given') {
      const symbol = { ...newSymbol(GIVEN_GLOBALS, node), bound: true, stableFrom: 0 };
      inner.symbols.set(GIVEN_GLOBALS, { ...symbol, place: 'cell', owner: inner, byValue: true });
    }
  }

  #report<Message extends string>(
    row: DiagnosticRow<Message>,
    place: Span,
    parameters: Parameters<typeof diagnose<Message>>[3],
  ): void {
    this.#diagnostics.push(diagnose(row, this.#file, place, parameters));
  }
}

function newSymbol(name: string, span: Span): Symbol {
  return {
    name,
    span: { start: span.start, end: span.end },
    bound: false,
    used: false,
    parameter: false,
    declaredGlobal: null,
    declaredNonlocal: null,
    annotated: null,
    bindings: 0,
    deleted: false,
    walrus: false,
    stableFrom: null,
    bindingSpan: null,
    place: 'global',
    owner: null,
    byValue: false,
  };
}

function isDeclared(symbol: Symbol): boolean {
  return symbol.declaredGlobal !== null || symbol.declaredNonlocal !== null;
}

function noteLocals(scope: Scope, node: ast.Call): void {
  const { func } = node;
  if (
    func.kind === 'Name' &&
    ((node.args.length === 0 && ['locals', 'vars', 'dir'].includes(func.id)) || func.id === 'exec')
  ) {
    scope.unit.usesLocals = true;
  }
}

/** A generator expression that awaits something is an asynchronous one. */
function noteAsync(scope: Scope): void {
  if (scope.unit.kind === 'generator') {
    scope.unit.isAsync = true;
  }
}
