/**
 * Second half of scope analysis: settles for each name of each scope where it lives, which variables must be
 * cells, and which cells every function needs from outside.
 */

import { diagnose, type Diagnostic } from '../source/diagnostics.js';
import type { SourceFile } from '../source/span.js';
import type { Module } from '../syntax/ast.js';
import { collectScopes } from './collect.js';
import { scopeRows } from './diagnostics-table.js';
import { GIVEN_GLOBALS, givenText, type Scope, type ScopeNode, type Symbol } from './scope.js';

export interface Scopes {
  readonly module: Scope;
  readonly of: ReadonlyMap<ScopeNode, Scope>;
}

export function analyzeScopes(file: SourceFile, module: Module, diagnostics: Diagnostic[]): Scopes {
  const collected = collectScopes(file, module, diagnostics);
  const captures: Capture[] = [];
  resolveScope(collected.module, file, diagnostics, captures);
  for (const symbol of new Set(captures.map((capture) => capture.symbol))) {
    symbol.byValue = symbol.stableFrom !== null;
  }
  for (const { symbol, at } of captures) {
    if (symbol.stableFrom !== null && at < symbol.stableFrom) {
      symbol.byValue = false;
    }
  }
  return { module: collected.module, of: collected.scopes };
}

/** A cell variable, and where in its own code the function stands that holds it. */
interface Capture {
  readonly symbol: Symbol;
  readonly at: number;
}

function resolveScope(
  scope: Scope,
  file: SourceFile,
  diagnostics: Diagnostic[],
  captures: Capture[],
): void {
  for (const symbol of [...scope.symbols.values()]) {
    resolveSymbol(scope, symbol, file, diagnostics, captures);
  }
  if (scope.symbols.has('super') && scope.unit.kind !== 'class' && scope.unit.kind !== 'module') {
    useClassCell(scope, captures);
  }
  for (const child of scope.children) {
    resolveScope(child, file, diagnostics, captures);
  }
}

function resolveSymbol(
  scope: Scope,
  symbol: Symbol,
  file: SourceFile,
  diagnostics: Diagnostic[],
  captures: Capture[],
): void {
  if (symbol.place === 'cell') {
    return; // the class's own cell
  }
  if (
    symbol.declaredGlobal !== null ||
    (scope.kind === 'module' && symbol.declaredNonlocal === null)
  ) {
    symbol.place = 'global';
    useGivenGlobals(scope);
    return;
  }
  if ((symbol.bound || scope.kind === 'embedded') && symbol.declaredNonlocal === null) {
    symbol.place = 'local';
    symbol.owner = scope;
    return;
  }
  if (symbol.name === '__class__') {
    useClassCell(scope, captures);
    if (symbol.owner !== null) {
      return;
    }
  }
  const owner = findOwner(scope, symbol.name);
  if (owner === null) {
    if (symbol.declaredNonlocal !== null) {
      const parameters = { name: symbol.name };
      const row = scopeRows.noBindingForNonlocal;
      diagnostics.push(diagnose(row, file, symbol.declaredNonlocal, parameters));
    }
    symbol.place = 'global';
    useGivenGlobals(scope);
    return;
  }
  symbol.owner = owner;
  const target = owner.symbols.get(symbol.name)!;
  if (symbol.declaredNonlocal !== null && symbol.bound) {
    target.stableFrom = null;
    target.deleted ||= symbol.deleted;
  }
  if (owner.unit === scope.unit) {
    symbol.place = 'local';
    return;
  }
  symbol.place = 'free';
  target.place = 'cell';
  passThrough(scope, owner, symbol.name);
  captures.push({ symbol: target, at: capturePosition(scope, owner) });
}

/** The scope whose variable a name is that a scope uses but does not bind; null when it is a global. */
function findOwner(scope: Scope, name: string): Scope | null {
  let seesClass = scope.kind === 'type parameters' || scope.kind === 'type alias';
  for (let s = scope.parent; s !== null && s.kind !== 'module'; s = s.parent) {
    if (s.kind === 'embedded') {
      return scope.unit === s ? embeddedOwner(s, name) : null;
    }
    if (s.kind === 'class' && !seesClass) {
      continue;
    }
    seesClass &&= s.kind === 'type parameters';
    const symbol = s.symbols.get(name);
    if (symbol === undefined || (symbol.place === 'cell' && s.kind === 'class')) {
      continue;
    }
    if (symbol.declaredGlobal !== null) {
      return null;
    }
    if (symbol.bound && symbol.declaredNonlocal === null) {
      return s;
    }
  }
  return null;
}

/** A comprehension directly in a text for eval or exec: names are looked up where the text's own are. */
function embeddedOwner(text: Scope, name: string): Scope | null {
  const symbol = text.symbols.get(name) ?? { ...classCellSymbol(text), name };
  if (symbol.declaredGlobal !== null) {
    return null;
  }
  text.symbols.set(name, symbol);
  symbol.place = 'local';
  symbol.owner = text;
  return text;
}

/** The globals of a text may be a mapping that was given: every code in it that uses one holds the mapping. */
function useGivenGlobals(scope: Scope): void {
  const text = givenText(scope);
  if (text !== null && text !== scope.unit) {
    passThrough(scope, text, GIVEN_GLOBALS);
  }
}

/** Notes that every code from the user of a variable up to its owner needs the cell. */
function passThrough(scope: Scope, owner: Scope, name: string): void {
  for (let unit = scope.unit; unit !== owner.unit; unit = unit.parent!.unit) {
    if (!unit.free.includes(name)) {
      unit.free.push(name);
    }
  }
}

/** Where, in the owner's code, the outermost function begins that holds the variable. */
function capturePosition(scope: Scope, owner: Scope): number {
  let unit = scope.unit;
  while (unit.parent !== null && unit.parent.unit !== owner.unit) {
    unit = unit.parent.unit;
  }
  return unit.node.start;
}

/** `super` and `__class__` in a method mean the cell of the class around it. */
function useClassCell(scope: Scope, captures: Capture[]): void {
  let owner = scope.parent;
  while (owner !== null && owner.kind !== 'class') {
    owner = owner.parent;
  }
  if (owner === null) {
    return;
  }
  owner.needsClassCell = true;
  const symbol = scope.symbols.get('__class__') ?? classCellSymbol(scope);
  if (symbol.bound && symbol.declaredNonlocal === null) {
    return;
  }
  scope.symbols.set('__class__', symbol);
  symbol.place = 'free';
  symbol.owner = owner;
  if (!owner.symbols.has(CLASS_CELL)) {
    owner.symbols.set(CLASS_CELL, { ...classCellSymbol(owner), place: 'cell', owner });
  }
  passThrough(scope, owner, '__class__');
  captures.push({ symbol: owner.symbols.get(CLASS_CELL)!, at: 0 });
}

/** The key of a class's own cell among its symbols; no name in source text is spelled so. */
export const CLASS_CELL = '.__class__';

function classCellSymbol(scope: Scope): Symbol {
  return {
    name: '__class__',
    span: { start: scope.node.start, end: scope.node.end },
    bound: false,
    used: true,
    parameter: false,
    declaredGlobal: null,
    declaredNonlocal: null,
    annotated: null,
    bindings: 0,
    deleted: false,
    walrus: false,
    stableFrom: null,
    bindingSpan: null,
    place: 'free',
    owner: null,
    byValue: false,
  };
}
