/** The method resolution order of classes that are finished at build time, and what they have under a name. */

import type { Const, StaticClass } from '../bytecode/code.js';

/** C3 linearisation: the order of the bases of a class, itself left out; null where there is none. */
export function mergeOrders(
  bases: readonly Const[],
  orderOf: (base: Const) => readonly Const[],
): readonly Const[] | null {
  const lists = [...bases.map((base) => [base, ...orderOf(base)]), [...bases]];
  const order: Const[] = [];
  while (lists.some((list) => list.length > 0)) {
    const next = lists
      .flatMap((list) => list.slice(0, 1))
      .find((head) => !lists.some((list) => list.slice(1).some((each) => isSame(each, head))));
    if (next === undefined) {
      return null;
    }
    order.push(next);
    for (const list of lists) {
      if (list[0] !== undefined && isSame(list[0], next)) {
        list.shift();
      }
    }
  }
  return order;
}

export function isSame(a: Const, b: Const): boolean {
  if (a.kind === 'class' && b.kind === 'class') {
    return a.class === b.class;
  }
  return a.kind === 'native' && b.kind === 'native' && a.name === b.name && a.module === b.module;
}

/** What the program's classes have under a name: the attribute, or null. Built-in bases are not asked. */
export function findAttribute(made: StaticClass, name: string): Const | null {
  for (const each of [made, ...programClasses(made)]) {
    const found = each.attributes.get(name);
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}

/** Bases in the order of the look-up, without the built-in ones. */
export function programClasses(made: StaticClass): StaticClass[] {
  return made.order.flatMap((each) => (each.kind === 'class' ? [each.class] : []));
}

/** Built-in bases in the order of the look-up, by name. */
export function nativeBases(made: StaticClass): string[] {
  return made.order.flatMap((each) => (each.kind === 'native' ? [each.name] : []));
}
