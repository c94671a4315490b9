/** `super().name` without arguments: one instruction that needs no super object. */

import { nameConst } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { firstParameter } from './parameters.js';
import type { Gen } from './gen.js';
import { loadConst, loadNull } from './loads.js';
import { classAround, loadName, loadVariable, mangled, variableOf } from './variables.js';

/** Whether a call is `super()` with the built-in, in a function where it can find the class and self. */
export function isPlainSuper(g: Gen, node: ast.Expr): boolean {
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || node.func.id !== 'super') {
    return false;
  }
  // Where other modules may store any name in this one, it is taken for the built-in all the same: only here is it known where it stands.
  const { kind } = variableOf(g, 'super');
  const builtin = (kind === 'global' || kind === 'given') && !g.unit.facts.binds('super');
  return builtin && node.args.length === 0 && node.keywords.length === 0;
}

function canBind(g: Gen): boolean {
  const hasClass = g.root.free.includes('__class__') || classAround(g) !== null;
  return hasClass && firstParameter(g.root) !== null;
}

/** Puts the class and self where SUPERATTR and SUPERMETHOD want them. */
function loadPair(g: Gen, place: Span, window: number): void {
  const finished = classAround(g);
  if (finished === null) {
    const index = g.root.free.indexOf('__class__');
    const register = g.firstFree + index;
    loadVariable(g, place, { kind: 'cell', name: '__class__', register, index }, window);
  } else {
    loadConst(g, place, window, finished);
  }
  const scope = g.scope;
  g.scope = g.root;
  loadName(g, place, firstParameter(g.root)!, window + 1);
  g.scope = scope;
}

export function superAttributeTo(g: Gen, node: ast.Attribute, dest: number): boolean {
  if (!isPlainSuper(g, node.value) || !canBind(g)) {
    return false;
  }
  const window = g.temp(2);
  emitSuper(g, node, 'SUPERATTR', window);
  g.move(node, dest, window);
  return true;
}

export function superMethodTo(g: Gen, node: ast.Attribute, window: number): boolean {
  if (!isPlainSuper(g, node.value) || !canBind(g)) {
    return false;
  }
  emitSuper(g, node, 'SUPERMETHOD', window);
  return true;
}

function emitSuper(g: Gen, node: ast.Attribute, name: string, window: number): void {
  loadPair(g, node, window);
  const attribute = mangled(g, node.attr);
  g.unit.attributeNames.add(attribute);
  g.emitConst(node, name, window, 0, 0, nameConst(attribute));
}

/** `super()` for any other use: an object; or the error of one that has no class or no argument. */
export function superObjectTo(g: Gen, node: ast.Call, dest: number): void {
  const window = g.temp(2);
  if (canBind(g)) {
    loadPair(g, node, window);
  } else {
    loadNull(g, node, window);
    loadNull(g, node, window + 1);
  }
  g.emitIntrinsic(node, 'SUPER_CHECK', dest, window);
}
