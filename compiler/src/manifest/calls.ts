/** Calling values, and sorting by what a call gives. */

import { order, sorted } from './operators.js';
import { isObject, raise, typeName } from './values.js';
import type { CallArguments, Place, Value } from './values.js';

export function call(f: Value, given: CallArguments): Value {
  if (isObject(f) && f.kind === 'function') return f.call(given);
  if (isObject(f) && f.kind === 'exception class') {
    return { kind: 'exception', type: f.name, args: given.args };
  }
  return raise('TypeError', `'${typeName(f)}' object is not callable`, given.place);
}

export function call1(f: Value, argument: Value, place: Place): Value {
  return call(f, { args: [argument], keywords: new Map(), place });
}

export function sortedBy(
  items: readonly Value[],
  key: Value,
  reverse: boolean,
  place: Place,
): Value[] {
  if (key === null) {
    const made = sorted(items, place);
    return reverse ? made.reverse() : made;
  }
  const keyed = items.map((item) => ({ item, by: call1(key, item, place) }));
  keyed.sort((a, b) => (reverse ? -1 : 1) * order(a.by, b.by, '<', place));
  return keyed.map(({ item }) => item);
}
