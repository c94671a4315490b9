/** Names: where each lives in the code that is generated, and reading, storing and deleting it there. */

import type { Const } from '../code.js';
import { nameConst } from '../../analysis/constants.js';
import { CLASS_CELL } from '../../analysis/resolve.js';
import { builtinConstant } from '../../analysis/facts.js';
import { GIVEN_GLOBALS, givenText, mangle, type Scope, type Symbol } from '../../analysis/scope.js';
import { scopeRows } from '../../analysis/diagnostics-table.js';
import type { Span } from '../../source/span.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';

export type Variable =
  /** A register that holds the value itself. */
  | { readonly kind: 'local'; readonly name: string; readonly register: number }
  | {
      readonly kind: 'cell';
      readonly name: string;
      readonly register: number;
      readonly index: number;
    }
  /** A key of the namespace of a class body. */
  | { readonly kind: 'namespace'; readonly name: string; readonly bit: bigint }
  | { readonly kind: 'global'; readonly name: string }
  /** A global of a text for exec or eval: a key of the mapping in the register. */
  | { readonly kind: 'given'; readonly name: string; readonly register: number }
  /** The class around a method, where that is finished in flash. */
  | { readonly kind: 'constant'; readonly name: string; readonly constant: Const };

export function bitOf(register: number): bigint {
  return 1n << BigInt(register);
}

/** Gives every local of the code its register. Parameters come first, then the cells of free variables. */
export function declareVariables(g: Gen, parameters: readonly string[]): void {
  const { root } = g;
  const own = new Map<string, Variable>();
  g.variables.set(root, own);
  g.cellNames = [...root.free];
  if (hasNamespace(root)) {
    g.temp();
  }
  if (givenText(root) === root) {
    own.set(GIVEN_GLOBALS, { kind: 'local', name: GIVEN_GLOBALS, register: g.temp() });
  }
  const registers = new Map<string, number>();
  for (const name of parameters) {
    registers.set(name, g.temp());
  }
  const firstFree = g.temp(root.free.length);
  g.firstFree = firstFree;
  g.bound = parameters.reduce((bits, _, i) => bits | bitOf(i), 0n);
  root.free.forEach((_, i) => (g.bound = (g.bound ?? 0n) | bitOf(firstFree + i)));
  g.parameterBits = g.bound;
  for (const symbol of root.symbols.values()) {
    if (symbol.place === 'cell' && root.kind === 'class') {
      declareCell(g, own, CLASS_CELL, g.temp());
    } else if (isOwn(root, symbol)) {
      declareLocal(g, own, symbol, registers.get(symbol.name) ?? g.temp());
    } else if (hasNamespace(root) && symbol.deleted) {
      g.deletedBits |= namespaceBit(g, symbol.name);
    }
  }
  g.firstTemporary = g.top;
}

/** Whether register 0 holds the mapping of the names that are bound in the code. */
export function hasNamespace({ kind, node }: Scope): boolean {
  return kind === 'class' || (node.kind === 'Embedded' && node.namespaces !== 'module');
}

/** The register of the mapping that holds the globals of the text around the place, if they were given. */
export function givenGlobals(g: Gen): number | null {
  const text = givenText(g.root);
  if (text === null) {
    return null;
  }
  const index = g.root.free.indexOf(GIVEN_GLOBALS);
  return text === g.root ? 1 : index < 0 ? null : g.firstFree + index;
}

function isOwn(scope: Scope, symbol: Symbol): boolean {
  const here = symbol.place === 'local' || symbol.place === 'cell';
  const { kind } = scope;
  return (
    here && symbol.owner === scope && kind !== 'class' && kind !== 'module' && kind !== 'embedded'
  );
}

function declareLocal(g: Gen, own: Map<string, Variable>, symbol: Symbol, register: number): void {
  if (symbol.place === 'cell' && !symbol.byValue) {
    declareCell(g, own, symbol.name, register);
    return;
  }
  own.set(symbol.name, { kind: 'local', name: symbol.name, register });
  if (symbol.deleted) {
    g.deletedBits |= bitOf(register);
  }
}

function declareCell(g: Gen, own: Map<string, Variable>, key: string, register: number): void {
  const name = key === CLASS_CELL ? '__class__' : key;
  own.set(key, { kind: 'cell', name, register, index: g.cellNames.length });
  g.cellNames.push(name);
}

/** Makes the cells of the code's own variables; stands at its start. */
export function emitCells(g: Gen, place: Span): void {
  for (const variable of g.variables.get(g.root)?.values() ?? []) {
    if (variable.kind === 'cell') {
      emitNewCell(g, place, variable.register);
    }
  }
}

function emitNewCell(g: Gen, place: Span, register: number): void {
  if (g.bound !== null && (g.bound & bitOf(register)) === 0n) {
    g.emit(place, 'LOADS', register, 0);
  }
  g.emit(place, 'NEWCELL', register);
}

/** Registers for the names of a scope that is inlined in this code, as temporaries; new cells where it needs any. */
export function enterInlined(g: Gen, place: Span, scope: Scope): void {
  const own = new Map<string, Variable>();
  g.variables.set(scope, own);
  for (const symbol of scope.symbols.values()) {
    if (!isOwn(scope, symbol)) {
      continue;
    }
    const register = g.temp();
    g.held.add(register);
    declareLocal(g, own, symbol, register);
    if (g.bound !== null) {
      g.bound &= ~bitOf(register);
    }
    if (own.get(symbol.name)?.kind === 'cell') {
      emitNewCell(g, place, register);
    }
  }
}

export function leaveInlined(g: Gen, scope: Scope): void {
  for (const variable of g.variables.get(scope)?.values() ?? []) {
    if (variable.kind === 'local' || variable.kind === 'cell') {
      g.held.delete(variable.register);
      g.deletedBits &= ~bitOf(variable.register);
    }
  }
}

export function mangled(g: Gen, name: string): string {
  return mangle(name, g.scope.privateClass);
}

export function variableOf(g: Gen, written: string): Variable {
  const name = mangled(g, written);
  const symbol = symbolOf(g, name);
  const owner = symbol?.owner ?? null;
  if (symbol === null || owner === null || symbol.place === 'global') {
    const inClass = g.scope.kind === 'class' && symbol?.declaredGlobal === null;
    return inClass && (g.scope.usesLocals || g.unit.program.uses.preparesNamespaces)
      ? { kind: 'namespace', name, bit: 0n }
      : outermost(g, name);
  }
  if (symbol.place === 'finished class') {
    return { kind: 'constant', name, constant: classAround(g)! };
  }
  if (symbol.place === 'free') {
    return freeVariable(g, name, owner);
  }
  if (owner.kind === 'class' || owner.kind === 'embedded') {
    return { kind: 'namespace', name, bit: namespaceBit(g, name) };
  }
  return g.variables.get(owner)!.get(name)!;
}

function outermost(g: Gen, name: string): Variable {
  const register = givenGlobals(g);
  return register === null ? { kind: 'global', name } : { kind: 'given', name, register };
}

/** The class whose method the code is in, where it is finished in flash. */
export function classAround(g: Gen): Const | null {
  let scope = g.root.parent;
  while (scope !== null && scope.kind !== 'class') {
    scope = scope.parent;
  }
  return scope?.node.kind === 'ClassDef'
    ? (g.unit.program.classes.get(scope.node)?.constant ?? null)
    : null;
}

function symbolOf(g: Gen, name: string): Symbol | null {
  for (let s: Scope | null = g.scope; s !== null; s = s.inlined ? s.parent : null) {
    const symbol = s.symbols.get(name);
    if (symbol !== undefined) {
      return symbol;
    }
  }
  return null;
}

function freeVariable(g: Gen, name: string, owner: Scope): Variable {
  const index = g.root.free.indexOf(name);
  const register = g.firstFree + index;
  const key = owner.kind === 'class' && name === '__class__' ? CLASS_CELL : name;
  return owner.symbols.get(key)?.byValue === true
    ? { kind: 'local', name, register }
    : { kind: 'cell', name, register, index };
}

/** Bits beyond those of registers tell which names a class body has bound. */
function namespaceBit(g: Gen, name: string): bigint {
  let bit = g.namespaceBits.get(name);
  if (bit === undefined) {
    bit = 1n << BigInt(256 + g.namespaceBits.size);
    g.namespaceBits.set(name, bit);
  }
  return bit;
}

/** The register of the cell (or value) of a variable that a function made here needs. */
export function captureRegister(g: Gen, name: string): number {
  for (let s: Scope | null = g.scope; s !== null; s = s.inlined ? s.parent : null) {
    const key = s.kind === 'class' && name === '__class__' ? CLASS_CELL : name;
    const variable = g.variables.get(s)?.get(key);
    if (
      variable?.kind === 'cell' ||
      (variable?.kind === 'local' && s.symbols.get(key)?.place === 'cell')
    ) {
      return variable.register;
    }
  }
  return g.firstFree + g.root.free.indexOf(name);
}

// ---- reading ----

/** The register of a local that is read in place, checked where it may be unbound; null for other names. */
export function localRegister(g: Gen, place: Span, written: string): number | null {
  const variable = variableOf(g, written);
  if (variable.kind !== 'local') {
    return null;
  }
  checkBound(g, place, variable.register, variable.name);
  return variable.register;
}

function checkBound(g: Gen, place: Span, register: number, name: string): void {
  if (g.bound === null || (g.bound & bitOf(register)) !== 0n) {
    return;
  }
  g.emitConst(place, 'CHECK', register, 0, 0, nameConst(name));
  g.cleared.add(register);
  g.bound |= bitOf(register);
}

export function loadName(g: Gen, place: Span, written: string, dest: number): void {
  loadVariable(g, place, variableOf(g, written), dest);
}

export function loadVariable(g: Gen, place: Span, variable: Variable, dest: number): void {
  switch (variable.kind) {
    case 'local':
      checkBound(g, place, variable.register, variable.name);
      g.move(place, dest, variable.register);
      return;
    case 'cell':
      g.emit(place, 'LOADCELL', dest, variable.register, variable.index);
      return;
    case 'namespace':
      loadFromNamespace(g, place, variable.name, variable.bit, dest);
      return;
    case 'global':
      loadGlobal(g, place, variable.name, dest);
      return;
    case 'given':
      loadGiven(g, place, variable.name, variable.register, dest);
      return;
    case 'constant':
      loadConst(g, place, dest, variable.constant);
      return;
  }
}

/** The key of the mapping, else the built-in of that name, else a NameError. */
function loadGiven(g: Gen, place: Span, name: string, mapping: number, dest: number): void {
  g.scoped(() => {
    const window = g.temp(3);
    const builtin = builtinConstant(g.unit.program, name);
    g.move(place, window, mapping);
    loadConst(g, place, window + 1, nameConst(name));
    loadConst(g, place, window + 2, builtin ?? { kind: 'null' });
    g.emitIntrinsic(place, 'LOAD_GIVEN', dest, window);
  });
}

/** Stores to the mapping, or deletes the name that is known to be in it. */
function storeGiven(
  g: Gen,
  place: Span,
  name: string,
  mapping: number,
  source: number | null,
): void {
  g.scoped(() => {
    const key = g.temp();
    loadConst(g, place, key, nameConst(name));
    if (source === null) {
      g.emit(place, 'DELITEM', mapping, key);
    } else {
      g.emit(place, 'SETITEM', mapping, key, source);
    }
  });
}

function loadFromNamespace(g: Gen, place: Span, name: string, bit: bigint, dest: number): void {
  const target = g.scratch(dest);
  g.emitConst(place, 'LOADNAME', target, 0, 0, nameConst(name));
  if (g.bound !== null && (g.bound & bit) === 0n) {
    const found = g.label();
    g.jump(place, 'JNOTNULL', found, target);
    loadVariable(g, place, outermost(g, name), target);
    g.place(found);
  }
  g.move(place, dest, target);
}

export function loadGlobal(g: Gen, place: Span, name: string, dest: number): void {
  const meaning = g.unit.facts.meaning(name);
  switch (meaning.kind) {
    case 'constant':
      loadConst(g, place, dest, meaning.constant);
      return;
    case 'unknown':
      if (g.unit.positions.textAt(place.start) === null) {
        g.unit.report(scopeRows.unboundName, place, { name });
      }
      g.emit(place, 'LOADG', dest, meaning.slot);
      return;
    case 'slot':
      g.emit(place, 'LOADG', dest, meaning.slot);
      return;
  }
}

/** The value of a name where that is known at build time. */
export function nameConstant(g: Gen, written: string): Const | null {
  const variable = variableOf(g, written);
  if (variable.kind === 'constant') {
    return variable.constant;
  }
  return variable.kind === 'global' ? g.unit.facts.constantOf(variable.name) : null;
}

// ---- storing ----

/** The register that an assignment to the name may write its value to directly. */
export function directRegister(g: Gen, written: string): number | null {
  const variable = variableOf(g, written);
  return variable.kind === 'local' ? variable.register : null;
}

export function noteBound(g: Gen, written: string): void {
  const variable = variableOf(g, written);
  if (g.bound === null) {
    return;
  }
  if (variable.kind === 'local') {
    g.bound |= bitOf(variable.register);
  } else if (variable.kind === 'namespace') {
    g.bound |= variable.bit;
  }
}

export function storeName(g: Gen, place: Span, written: string, source: number): void {
  const variable = variableOf(g, written);
  switch (variable.kind) {
    case 'local':
      g.move(place, variable.register, source);
      break;
    case 'cell':
      g.emit(place, 'STORECELL', variable.register, source);
      break;
    case 'namespace':
      g.emitConst(place, 'STORENAME', source, 0, 0, nameConst(variable.name));
      break;
    case 'global': {
      const slot = g.unit.facts.slotToBind(variable.name);
      if (slot !== null) {
        g.emit(place, 'STOREG', source, slot);
      }
      break;
    }
    case 'given':
      storeGiven(g, place, variable.name, variable.register, source);
      break;
    case 'constant':
      break; // nothing binds it: static-class.ts
  }
  noteBound(g, written);
}

/** Binds a name to a constant. */
export function storeConst(g: Gen, place: Span, written: string, constant: Const): void {
  const direct = directRegister(g, written);
  if (direct !== null) {
    loadConst(g, place, direct, constant);
    noteBound(g, written);
    return;
  }
  g.scoped(() => {
    const value = g.temp();
    loadConst(g, place, value, constant);
    storeName(g, place, written, value);
  });
}

export function deleteName(g: Gen, place: Span, written: string): void {
  const variable = variableOf(g, written);
  switch (variable.kind) {
    case 'local':
      checkBound(g, place, variable.register, variable.name);
      clearLocal(g, place, variable.register);
      return;
    case 'cell':
      g.emit(place, 'DELCELL', variable.register, 0, variable.index);
      return;
    case 'namespace':
      g.emitConst(place, 'DELNAME', 0, 0, 0, nameConst(variable.name));
      if (g.bound !== null) {
        g.bound &= ~variable.bit;
      }
      return;
    case 'global':
      g.emit(place, 'DELG', 0, g.unit.facts.slotToBind(variable.name) ?? 0);
      return;
    case 'given':
      g.scoped(() => {
        loadGiven(g, place, variable.name, variable.register, g.temp());
      });
      storeGiven(g, place, variable.name, variable.register, null);
      return;
    case 'constant':
      return; // nothing unbinds it: static-class.ts
  }
}

function clearLocal(g: Gen, place: Span, register: number): void {
  g.emit(place, 'LOADS', register, 0);
  if (g.bound !== null) {
    g.bound &= ~bitOf(register);
  }
  g.cleared.add(register);
}

/** At the end of an except clause: the name is unbound, whether or not the body has done so itself. */
export function forgetName(g: Gen, place: Span, written: string): void {
  const variable = variableOf(g, written);
  if (variable.kind === 'local') {
    clearLocal(g, place, variable.register);
    return;
  }
  // As CPython does: name = None; del name.
  g.scoped(() => {
    const none = g.temp();
    g.emit(place, 'LOADS', none, 1);
    storeName(g, place, written, none);
  });
  deleteName(g, place, written);
}
