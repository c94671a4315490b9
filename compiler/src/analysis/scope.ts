/**
 * Scopes and what a name means in each: the counterpart of CPython's symbol table.
 *
 * A scope that is not `inlined` becomes a code of its own; comprehensions of lists, sets and dicts are inlined
 * (PEP 709): they have names of their own, but live in the registers of the code around them. `unit` leads from
 * a scope to the one whose code it is part of.
 */

import type {
  AsyncFunctionDef,
  ClassDef,
  DictComp,
  Embedded,
  FunctionDef,
  GeneratorExp,
  Lambda,
  ListComp,
  Module,
  SetComp,
  TypeAlias,
} from '../syntax/ast.js';
import type { Span } from '../source/span.js';

export type ScopeNode =
  | Module
  | FunctionDef
  | AsyncFunctionDef
  | Lambda
  | ClassDef
  | GeneratorExp
  | ListComp
  | SetComp
  | DictComp
  | TypeAlias
  | Embedded;

export type ScopeKind =
  | 'module'
  | 'function'
  | 'lambda'
  | 'class'
  | 'generator'
  | 'comprehension'
  /** The type parameters of a generic function, class or alias; around the scope of that. */
  | 'type parameters'
  /** The value of a `type` statement. */
  | 'type alias'
  /** A text that eval, exec or compile is given. */
  | 'embedded';

/** Where a name of a scope lives. */
export type Place =
  | 'local'
  /** A local that scopes of other codes use too. */
  | 'cell'
  /** A cell of a code further out. */
  | 'free'
  | 'global'
  /** `__class__` in a method of a class that is finished in flash. */
  | 'finished class';

export interface Symbol {
  readonly name: string;
  /** The first mention. */
  readonly span: Span;
  bound: boolean;
  used: boolean;
  parameter: boolean;
  declaredGlobal: Span | null;
  declaredNonlocal: Span | null;
  annotated: Span | null;
  /** Number of places that bind it, deletions included. */
  bindings: number;
  deleted: boolean;
  /** Bound by `:=`, thus in the middle of an expression. */
  walrus: boolean;
  /**
   * Where the only statement that binds it ends, if that stands directly in the body of its function: from there
   * on the value never changes. 0 for a parameter that nothing binds again, null for all others.
   */
  stableFrom: number | null;
  /** The first place that binds it. */
  bindingSpan: Span | null;
  place: Place;
  /** Of 'free': the scope that owns the cell. Of others the scope itself. */
  owner: Scope | null;
  /**
   * Of 'cell' and 'free': the value never changes once a function can see it, so that functions hold the
   * value itself and no cell is made.
   */
  byValue: boolean;
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly name: string;
  readonly parent: Scope | null;
  readonly children: Scope[];
  readonly symbols: Map<string, Symbol>;
  readonly inlined: boolean;
  /** The nearest scope that is a code: this one unless inlined. */
  readonly unit: Scope;
  /** For names that begin with two underscores: the innermost class, or null. */
  readonly privateClass: string | null;
  /** Names of outer codes' cells, in the order of their first use. */
  readonly free: string[];
  isGenerator: boolean;
  isAsync: boolean;
  /** Of a class: some method needs the cell `__class__`. */
  needsClassCell: boolean;
  /** Calls locals(), vars() or dir() without arguments, or exec: in a class body, its names may be bound by that. */
  usesLocals: boolean;
}

/** Python's private names: `__x` in class C is `_C__x`. */
export function mangle(name: string, className: string | null): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) {
    return name;
  }
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** The name under which a text keeps the mapping of its globals, where that is given. No name in source text is spelled so. */
export const GIVEN_GLOBALS = '.globals';

/** The text whose globals are a mapping that was given, if a scope is in one. */
export function givenText(scope: Scope): Scope | null {
  for (let s: Scope | null = scope; s !== null; s = s.parent) {
    if (s.node.kind === 'Embedded') {
      return s.node.namespaces === 'given' ? s : null;
    }
  }
  return null;
}

/** The name as CPython's `__qualname__` says it. */
export function qualifiedName(scope: Scope): string {
  let parent = scope.parent;
  while (parent !== null && (parent.inlined || parent.kind === 'type alias')) {
    parent = parent.parent;
  }
  if (parent === null || parent.kind === 'module' || parent.kind === 'embedded') {
    return scope.name;
  }
  if ((parent.symbols.get(scope.name)?.declaredGlobal ?? null) !== null) {
    return scope.name;
  }
  const prefix = qualifiedName(parent);
  return parent.kind === 'class' ? `${prefix}.${scope.name}` : `${prefix}.<locals>.${scope.name}`;
}
