/** Calls of built-ins that have an instruction of their own, or that need to know where they stand. */

import type { Const } from '../code.js';
import { nameConst, tupleConst } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { effect, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { bitOf, variableOf } from './variables.js';

type Native = Extract<Const, { kind: 'native' }>;

/** Built-ins that call a function they are given, and let nobody else see it. */
const TRANSIENT = new Set(['sorted', 'min', 'max', 'map', 'filter', 'sum', 'any', 'all']);

export function takesTransientFunctions(callee: Const): boolean {
  return callee.kind === 'native' && callee.module === 'builtins' && TRANSIENT.has(callee.name);
}

/** Built-ins that depend on the place of the call: they are known here, and no C function could be. */
export function placeBuiltinTo(g: Gen, node: ast.Call, dest: number): boolean {
  if (node.func.kind !== 'Name') {
    return false;
  }
  const variable = variableOf(g, node.func.id);
  if (variable.kind !== 'global' || g.unit.facts.binds(variable.name)) {
    return false;
  }
  const without = node.args.length === 0 && node.keywords.length === 0;
  switch (variable.name) {
    case 'globals':
      return without && namesOfModule(g, node, dest);
    case 'locals':
    case 'vars':
      return without && localsTo(g, node, dest);
    case 'dir':
      return without && dirTo(g, node, dest);
    case 'eval':
    case 'exec':
    case 'compile':
      return noCompiler(g, node, variable.name, dest);
    default:
      return false;
  }
}

/** False when the call is an ordinary one. */
export function builtinCallTo(g: Gen, node: ast.Call, callee: Native, dest: number): boolean {
  if (callee.module !== 'builtins') {
    return false;
  }
  const plain = node.keywords.length === 0 && node.args.every((a) => a.kind !== 'Starred');
  const [first] = node.args;
  if (callee.name !== 'len' || !plain || node.args.length !== 1 || first === undefined) {
    return false;
  }
  g.emit(node, 'LEN', dest, operand(g, first));
  return true;
}

function namesOfModule(g: Gen, place: Span, dest: number): true {
  const window = g.temp();
  loadConst(g, place, window, { kind: 'module', name: g.unit.moduleName });
  g.emitIntrinsic(place, 'GLOBALS', dest, window);
  return true;
}

/** In a module its names, in a class body the namespace, else a dict of the locals that are bound. */
function localsTo(g: Gen, place: Span, dest: number): true {
  if (g.root.kind === 'module') {
    return namesOfModule(g, place, dest);
  }
  if (g.root.kind === 'class') {
    g.move(place, dest, 0);
    return true;
  }
  const variables = [...(g.variables.get(g.root)?.values() ?? [])].filter(
    (v) => v.kind === 'local' || v.kind === 'cell',
  );
  const free = g.root.free;
  const names = [...variables.map((v) => v.name), ...free];
  const window = g.temp(1 + names.length);
  loadConst(g, place, window, tupleConst(names.map(nameConst)));
  variables.forEach((variable, i) => {
    if (
      variable.kind === 'local' &&
      g.bound !== null &&
      (g.bound & bitOf(variable.register)) === 0n
    ) {
      g.cleared.add(variable.register);
    }
    if (variable.kind === 'local' || variable.kind === 'cell') {
      g.move(place, window + 1 + i, variable.register);
    }
  });
  free.forEach((_, i) => {
    g.move(place, window + 1 + variables.length + i, g.firstFree + i);
  });
  g.emitIntrinsic(place, 'LOCALS', dest, window);
  return true;
}

function dirTo(g: Gen, place: Span, dest: number): true {
  const window = g.temp(3);
  loadConst(g, place, window, { kind: 'native', module: 'builtins', name: 'sorted' });
  g.scoped(() => {
    localsTo(g, place, window + 2);
  });
  g.emit(place, 'CALL', window, 1, dest);
  return true;
}

/** eval, exec and compile: there is no compiler on the device. */
function noCompiler(g: Gen, node: ast.Call, name: string, dest: number): true {
  for (const value of [...node.args, ...node.keywords.map((k) => k.value)]) {
    effect(g, value.kind === 'Starred' ? value.value : value);
  }
  const window = g.temp();
  loadConst(g, node, window, nameConst(name));
  g.emitIntrinsic(node, 'NO_COMPILER', dest, window);
  return true;
}
