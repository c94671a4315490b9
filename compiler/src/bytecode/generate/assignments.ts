/** Assignment in all its forms, and del. */

import { anyNode } from '../../analysis/walk.js';
import type { Const } from '../code.js';
import type * as ast from '../../syntax/ast.js';
import { recordAnnotation } from './annotations.js';
import {
  effect,
  emitGetAttribute,
  emitSetAttribute,
  expressionTo,
  operand,
  repeatedOperand,
} from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { inplaceTo } from './operators.js';
import { deleteItem, indexOf, readItem, storeItem } from './subscripts.js';
import { storeTarget } from './targets.js';
import {
  deleteName,
  directRegister,
  loadName,
  localRegister,
  mangled,
  noteBound,
  storeConst,
  storeName,
  variableOf,
} from './variables.js';

export function assignStatement(g: Gen, node: ast.Assign): void {
  const [target] = node.targets;
  if (node.targets.length === 1 && target !== undefined) {
    assignOne(g, target, node.value);
    return;
  }
  const constant = g.fold(node.value);
  if (constant !== null) {
    assignConstant(g, node, constant);
    return;
  }
  // In a register of its own: the first targets may change a variable that the value lies in.
  const value = g.temp();
  expressionTo(g, node.value, value);
  for (const each of node.targets) {
    storeTarget(g, each, value);
  }
}

function assignConstant(g: Gen, node: ast.Assign, constant: Const): void {
  let value = -1;
  for (const target of node.targets) {
    const direct = target.kind === 'Name' ? directRegister(g, target.id) : null;
    if (direct !== null && target.kind === 'Name') {
      loadConst(g, node.value, direct, constant);
      noteBound(g, target.id);
      continue;
    }
    if (value < 0) {
      value = repeatedOperand(g, node.value);
    }
    storeTarget(g, target, value);
  }
}

export function assignOne(g: Gen, target: ast.Expr, value: ast.Expr): void {
  if (target.kind === 'Name') {
    assignName(g, target, value);
    return;
  }
  if (
    (target.kind === 'Tuple' || target.kind === 'List') &&
    assignParallel(g, target.elts, value)
  ) {
    return;
  }
  // A constant for an attribute or an item; unpacking would write nothing to its register either.
  storeTarget(g, target, repeatedOperand(g, value, [target]));
}

function assignName(g: Gen, target: ast.Name, value: ast.Expr): void {
  const variable = variableOf(g, target.id);
  if (variable.kind === 'global' && g.unit.facts.slotToBind(variable.name) === null) {
    return; // a constant of the module: its users hold the value
  }
  if (variable.kind === 'local') {
    expressionTo(g, value, variable.register);
    noteBound(g, target.id);
    return;
  }
  storeName(g, target, target.id, operand(g, value));
}

/** `a, b = x, y` without a tuple: the values are evaluated first, then stored from left to right. */
function assignParallel(g: Gen, targets: readonly ast.Expr[], value: ast.Expr): boolean {
  if (value.kind !== 'Tuple' && value.kind !== 'List') {
    return false;
  }
  const values = value.elts;
  const starred = [...targets, ...values].some((e) => e.kind === 'Starred');
  if (values.length !== targets.length || starred || values.length > 24) {
    return false;
  }
  const names = targets.map((t) => (t.kind === 'Name' ? mangled(g, t.id) : null));
  const plain = names.every((name) => name !== null) && new Set(names).size === names.length;
  const pending: PendingStore[] = [];
  values.forEach((each, i) => {
    pending.push(evaluateParallel(g, each, i, values, targets, plain, pending));
  });
  pending.forEach((store, i) => {
    finishStore(g, targets[i]!, store);
  });
  return true;
}

type PendingStore =
  | { readonly kind: 'done' }
  | { readonly kind: 'constant'; readonly constant: Const; readonly node: ast.Expr }
  | { readonly kind: 'register'; readonly register: number };

function evaluateParallel(
  g: Gen,
  value: ast.Expr,
  i: number,
  values: readonly ast.Expr[],
  targets: readonly ast.Expr[],
  plain: boolean,
  pending: readonly PendingStore[],
): PendingStore {
  const constant = g.fold(value);
  if (constant !== null) {
    return { kind: 'constant', constant, node: value };
  }
  const target = targets[i]!;
  const later = values.slice(i + 1);
  if (value.kind === 'Name') {
    const changed = targets.some(
      (t, k) => k !== i && (t.kind !== 'Name' || mangled(g, t.id) === mangled(g, value.id)),
    );
    const register = changed ? null : localRegister(g, value, value.id);
    if (register !== null && !later.some((v) => bindsWalrus(v))) {
      return { kind: 'register', register };
    }
  }
  const direct = target.kind === 'Name' ? directRegister(g, target.id) : null;
  if (plain && direct !== null && g.tryDepth === 0 && target.kind === 'Name') {
    const name = target.id;
    const readLater = later.some((v) => mentions(v, name));
    const held = pending.some((p) => p.kind === 'register' && p.register === direct);
    if (!readLater && !held) {
      expressionTo(g, value, direct);
      noteBound(g, name);
      return { kind: 'done' };
    }
  }
  const register = g.temp();
  expressionTo(g, value, register);
  return { kind: 'register', register };
}

function bindsWalrus(node: ast.Expr): boolean {
  return anyNode(node, (n) => n.kind === 'NamedExpr');
}

function mentions(node: ast.Expr, name: string): boolean {
  return anyNode(node, (n) => n.kind === 'Name' && n.id === name);
}

function finishStore(g: Gen, target: ast.Expr, store: PendingStore): void {
  switch (store.kind) {
    case 'done':
      return;
    case 'register':
      storeTarget(g, target, store.register);
      return;
    case 'constant':
      if (target.kind === 'Name') {
        storeConst(g, store.node, target.id, store.constant);
        return;
      }
      g.scoped(() => {
        const register = g.temp();
        loadConst(g, store.node, register, store.constant);
        storeTarget(g, target, register);
      });
  }
}

export function annotatedStatement(g: Gen, node: ast.AnnAssign): void {
  if (node.value !== null) {
    assignOne(g, node.target, node.value);
  } else if (node.target.kind !== 'Name') {
    effect(g, node.target.value);
  }
  recordAnnotation(g, node);
}

/** The target's parts are evaluated once, before the value. */
export function augmentedStatement(g: Gen, node: ast.AugAssign): void {
  const { target } = node;
  switch (target.kind) {
    case 'Name':
      augmentName(g, node, target);
      return;
    case 'Attribute': {
      const object = operand(g, target.value, [node.value]);
      const value = g.temp();
      emitGetAttribute(g, target, value, object, target.attr);
      inplaceTo(g, node, node.op, value, value, node.value);
      emitSetAttribute(g, target, object, target.attr, value);
      return;
    }
    case 'Subscript': {
      const object = operand(g, target.value, [target.slice, node.value]);
      const index = indexOf(g, target.slice, object);
      const value = g.temp();
      readItem(g, target, value, index);
      inplaceTo(g, node, node.op, value, value, node.value);
      storeItem(g, target, index, value);
    }
  }
}

function augmentName(g: Gen, node: ast.AugAssign, target: ast.Name): void {
  const local = bindsWalrus(node.value) ? null : localRegister(g, target, target.id);
  if (local !== null) {
    inplaceTo(g, node, node.op, local, local, node.value);
    return;
  }
  const value = g.temp();
  loadName(g, target, target.id, value);
  inplaceTo(g, node, node.op, value, value, node.value);
  storeName(g, target, target.id, value);
}

export function deleteStatement(g: Gen, node: ast.Delete): void {
  for (const target of node.targets) {
    deleteTarget(g, target);
  }
}

function deleteTarget(g: Gen, target: ast.Expr): void {
  switch (target.kind) {
    case 'Name':
      deleteName(g, target, target.id);
      return;
    case 'Attribute':
      g.scoped(() => {
        const object = operand(g, target.value);
        const name = mangled(g, target.attr);
        g.unit.attributeNames.add(name);
        g.emitConst(target, 'DELATTR', object, 0, 0, { kind: 'attr', name });
      });
      return;
    case 'Subscript':
      deleteItem(g, target);
      return;
    case 'Tuple':
    case 'List':
      target.elts.forEach((element) => deleteTarget(g, element));
      return;
    default:
      g.unit.notGenerated(target, 'del of this target');
  }
}
