/** Binding the arguments of functions that are written here: by position or keyword, with defaults, as Python does. */

import { raise, repr, typeName } from './values.js';
import type { CallArguments, FunctionValue, Place, Value } from './values.js';

/** Names in order; a `?` behind one means that it may be left out (undefined then), a `*` alone that the rest are keyword-only. */
export function native(
  name: string,
  signature: string,
  run: (
    bound: Readonly<Record<string, Value | undefined>>,
    place: Place,
    rest: ReadonlyMap<string, Value>,
  ) => Value,
): FunctionValue {
  const words = signature.split(' ').filter((word) => word !== '');
  const restAllowed = words.includes('**');
  const star = words.indexOf('*');
  const names = words.filter((word) => word !== '*' && word !== '**');
  const positional = star < 0 ? names.length : star;
  return {
    kind: 'function',
    name,
    call: (given) => {
      const { bound, rest } = bind(name, names, positional, restAllowed, given);
      return run(bound, given.place, rest);
    },
  };
}

function bind(
  name: string,
  names: readonly string[],
  positional: number,
  restAllowed: boolean,
  { args, keywords, place }: CallArguments,
) {
  if (args.length > positional) {
    const count = `${positional} positional argument${positional === 1 ? '' : 's'}`;
    return raise('TypeError', `${name}() takes ${count} but ${args.length} were given`, place);
  }
  const bound: Record<string, Value | undefined> = {};
  const rest = new Map<string, Value>();
  const plain = names.map((word) => word.replace('?', ''));
  args.forEach((value, at) => (bound[plain[at] ?? ''] = value));
  for (const [key, value] of keywords) {
    if (bound[key] !== undefined) {
      return raise('TypeError', `${name}() got multiple values for argument '${key}'`, place);
    }
    if (plain.includes(key)) bound[key] = value;
    else if (restAllowed) rest.set(key, value);
    else return raise('TypeError', `${name}() got an unexpected keyword argument '${key}'`, place);
  }
  const missing = names.find((word) => !word.endsWith('?') && bound[word] === undefined);
  if (missing !== undefined) {
    return raise('TypeError', `${name}() missing 1 required argument: '${missing}'`, place);
  }
  return { bound, rest };
}

export function text(value: Value | undefined, what: string, place: Place): string {
  if (typeof value === 'string') return value;
  return raise('TypeError', `${what} must be str, not ${typeName(value ?? null)}`, place);
}

export function optionalText(value: Value | undefined, what: string, place: Place): string | null {
  return value === undefined || value === null ? null : text(value, what, place);
}

export function integer(value: Value | undefined, what: string, place: Place): number {
  if (typeof value === 'number') return value;
  return raise(
    'TypeError',
    `${what} must be int, not ${typeName(value ?? null)} ${repr(value ?? null)}`,
    place,
  );
}
