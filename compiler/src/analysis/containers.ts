/** Displays of constants: the list, dict or set that one makes, where nothing changes it. */

import type { Const } from '../bytecode/code.js';
import type * as ast from '../syntax/ast.js';
import { constKey } from './constants.js';

type Fold = (node: ast.Expr) => Const | null;
export type Container = Extract<Const, { kind: 'list' | 'set' | 'dict' }>;

/** Null where the expression is no display, or something in it is not known. */
export function containerOf(node: ast.Expr, fold: Fold): Container | null {
  switch (node.kind) {
    case 'List': {
      const items = foldAll(node.elts, fold);
      return items === null ? null : { kind: 'list', items };
    }
    case 'Set': {
      const items = foldAll(node.elts, fold);
      return items?.every(isKey) === true
        ? { kind: 'set', items: [...distinct(items).values()] }
        : null;
    }
    case 'Dict':
      return dictOf(node, fold);
    default:
      return null;
  }
}

function foldAll(nodes: readonly (ast.Expr | null)[], fold: Fold): readonly Const[] | null {
  const items = nodes.map((each) => (each === null || each.kind === 'Starred' ? null : fold(each)));
  const known = items.filter((item) => item !== null && isElement(item));
  return known.length === items.length ? (known as Const[]) : null;
}

function dictOf(node: ast.Dict, fold: Fold): Container | null {
  const keys = foldAll(node.keys, fold);
  const values = keys?.every(isKey) === true ? foldAll(node.values, fold) : null;
  if (keys === null || values === null) {
    return null;
  }
  const entries = new Map<string, readonly [Const, Const]>();
  keys.forEach((key, i) => {
    const old = entries.get(constKey(key));
    entries.set(constKey(key), [old?.[0] ?? key, values[i]!]);
  });
  return { kind: 'dict', entries: [...entries.values()] };
}

function distinct(items: readonly Const[]): ReadonlyMap<string, Const> {
  return new Map(items.map((item) => [constKey(item), item]));
}

/** What an element may be: nothing that could be changed through the container. */
function isElement(constant: Const): boolean {
  return !['list', 'set', 'dict', 'null', 'module'].includes(constant.kind);
}

/** Keys whose hash is known at build time: texts and small integers, of which no two different ones are equal. */
function isKey(constant: Const): boolean {
  return (
    constant.kind === 'str' ||
    (constant.kind === 'int' && constant.value >= -(2n ** 30n) && constant.value < 2n ** 30n)
  );
}
