/** Storing a value that lies in a register to any target: names, attributes, subscripts, and unpacking. */

import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { emitSetAttribute, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { indexOf, storeItem } from './subscripts.js';
import { directRegister, noteBound, storeName } from './variables.js';

/** Targets whose values are put into registers at once. */
export const MOST_AT_ONCE = 64;

export function storeTarget(g: Gen, target: ast.Expr, source: number): void {
  switch (target.kind) {
    case 'Name':
      storeName(g, target, target.id, source);
      return;
    case 'Attribute':
      g.scoped(() => {
        emitSetAttribute(g, target, operand(g, target.value), target.attr, source);
      });
      return;
    case 'Subscript':
      g.scoped(() => {
        const object = operand(g, target.value, [target.slice]);
        storeItem(g, target, indexOf(g, target.slice, object), source);
      });
      return;
    case 'Tuple':
    case 'List':
      unpack(g, target, target.elts, source);
      return;
    case 'Starred':
      storeTarget(g, target.value, source);
      return;
    default:
      g.unit.notGenerated(target, 'this target');
  }
}

function unpack(g: Gen, place: ast.Expr, elements: readonly ast.Expr[], source: number): void {
  const star = elements.findIndex((element) => element.kind === 'Starred');
  if (star >= 0) {
    unpackStarred(g, place, elements, star, source);
    return;
  }
  if (elements.length > MOST_AT_ONCE) {
    unpackLong(g, place, elements, elements.length, -1, source);
    return;
  }
  const run = registerRun(g, elements);
  if (run !== null && (source < run || source >= run + elements.length)) {
    g.emit(place, 'UNPACK', run, source, elements.length);
    for (const element of elements) {
      if (element.kind === 'Name') {
        noteBound(g, element.id);
      }
    }
    return;
  }
  g.scoped(() => {
    const window = g.temp(elements.length);
    g.emit(place, 'UNPACK', window, source, elements.length);
    elements.forEach((element, i) => storeTarget(g, element, window + i));
  });
}

/**
 * The first register, where the targets are locals in neighbouring registers. Not inside of a try: an error in the
 * middle may leave some of them changed, which nothing else could see.
 */
function registerRun(g: Gen, elements: readonly ast.Expr[]): number | null {
  const [first] = elements;
  if (g.tryDepth > 0 || first?.kind !== 'Name') {
    return null;
  }
  const start = directRegister(g, first.id);
  const consecutive = elements.every(
    (element, i) =>
      element.kind === 'Name' && start !== null && directRegister(g, element.id) === start + i,
  );
  return consecutive ? start : null;
}

function unpackStarred(
  g: Gen,
  place: ast.Expr,
  elements: readonly ast.Expr[],
  star: number,
  source: number,
): void {
  if (elements.length > MOST_AT_ONCE) {
    unpackLong(g, place, elements, star, elements.length - star - 1, source);
    return;
  }
  g.scoped(() => {
    const window = g.temp(3 + elements.length);
    g.move(place, window, source);
    g.emit(place, 'LOADI', window + 1, star);
    g.emit(place, 'LOADI', window + 2, elements.length - star - 1);
    g.emitIntrinsic(place, 'UNPACK_EX', window, window, elements.length);
    elements.forEach((element, i) => storeTarget(g, element, window + 3 + i));
  });
}

function unpackLong(
  g: Gen,
  place: ast.Expr,
  elements: readonly ast.Expr[],
  before: number,
  after: number,
  source: number,
): void {
  g.scoped(() => {
    const list = unpackToList(g, place, before, after, source);
    const value = g.temp();
    elements.forEach((element, i) => {
      itemOfList(g, element, value, list, i);
      storeTarget(g, element, value);
    });
  });
}

/** A register with the list of the values for so many targets; `after` is -1 where none is starred. */
export function unpackToList(
  g: Gen,
  place: Span,
  before: number,
  after: number,
  source: number,
): number {
  const list = g.temp();
  g.scoped(() => {
    const window = g.temp(3);
    g.move(place, window, source);
    g.emit(place, 'LOADI', window + 1, before);
    g.emit(place, 'LOADI', window + 2, after);
    g.emitIntrinsic(place, 'UNPACK_LIST', list, window);
  });
  return list;
}

export function itemOfList(g: Gen, place: Span, dest: number, list: number, index: number): void {
  if (index <= 127) {
    g.emit(place, 'GETITEMI', dest, list, index);
    return;
  }
  g.emit(place, 'LOADI', dest, index);
  g.emit(place, 'GETITEM', dest, list, dest);
}
