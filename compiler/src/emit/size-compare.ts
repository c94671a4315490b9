/** Two trees of sizes, an old and a new one: what became larger and smaller. */

import type { SizeNode } from './size-tree.js';

export interface SizeChange {
  /** `runtime/objects/dict.c/dict_get` */
  readonly path: string;
  readonly flash: number;
  readonly ram: number;
}

/** The smallest things that changed, the largest change first. A thing that one tree has as a whole and the other in parts counts as both. */
export function sizeChanges(before: SizeNode, after: SizeNode): readonly SizeChange[] {
  const old = leaves(before);
  const changes = [...leaves(after)].map(([path, now]) => {
    const then = old.get(path) ?? { flash: 0, ram: 0 };
    old.delete(path);
    return { path, flash: now.flash - then.flash, ram: now.ram - then.ram };
  });
  const gone = [...old].map(([path, then]) => ({ path, flash: 0 - then.flash, ram: 0 - then.ram }));
  const amount = ({ flash, ram }: SizeChange) => Math.abs(flash) + Math.abs(ram);
  return [...changes, ...gone]
    .filter((change) => amount(change) > 0)
    .sort((a, b) => amount(b) - amount(a) || (a.path < b.path ? -1 : 1));
}

function leaves(root: SizeNode): Map<string, { readonly flash: number; readonly ram: number }> {
  const found = new Map<string, { readonly flash: number; readonly ram: number }>();
  const visit = (node: SizeNode, path: string): void => {
    if (node.children.length === 0) found.set(path, node);
    for (const child of node.children) {
      visit(child, path === '' ? child.name : `${path}/${child.name}`);
    }
  };
  visit(root, '');
  return found;
}

/** Whether a value read from a file is a tree of sizes. */
export function isSizeNode(value: unknown): value is SizeNode {
  if (typeof value !== 'object' || value === null) return false;
  const { name, flash, ram, children } = value as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    Number.isInteger(flash) &&
    Number.isInteger(ram) &&
    Array.isArray(children) &&
    children.every(isSizeNode)
  );
}
