/** Attributes of values: methods of str, list, dict and set, and the names of modules. */

import { integer, native, text } from './arguments.js';
import { sortedBy } from './calls.js';
import { item, storeItem } from './operators.js';
import {
  equal,
  isObject,
  itemsOf,
  keyOf,
  list,
  makeSet,
  raise,
  repr,
  setItem,
  str,
  truth,
  tuple,
  typeName,
} from './values.js';
import type { DictValue, FunctionValue, ListValue, Place, SetValue, Value } from './values.js';

export function getAttribute(value: Value, name: string, place: Place): Value {
  const method = methodOf(value, name);
  if (method !== null) return method;
  if (isObject(value) && value.kind === 'namespace') {
    const found = value.names.get(name);
    if (found !== undefined) return found;
    return raise('AttributeError', `${repr(value)} has no attribute '${name}'`, place);
  }
  if (isObject(value) && value.kind === 'exception' && name === 'args') return tuple(value.args);
  return raise('AttributeError', `'${typeName(value)}' object has no attribute '${name}'`, place);
}

function methodOf(value: Value, name: string): FunctionValue | null {
  if (typeof value === 'string') return strMethod(value, name);
  if (!isObject(value)) return null;
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return listMethod(value, name);
    case 'dict':
      return dictMethod(value, name);
    case 'set':
      return setMethod(value, name);
    default:
      return null;
  }
}

/** What methods that only change something give. */
function nothing(_done: unknown): null {
  return null;
}

const WHITESPACE = ' \t\n\r\v\f';

function strMethod(self: string, name: string): FunctionValue | null {
  switch (name) {
    case 'startswith':
    case 'endswith':
      return native(name, 'prefix', ({ prefix = null }, place) => {
        const all = typeof prefix === 'string' ? [prefix] : itemsOf(prefix, place).map(str);
        return all.some((each) =>
          name === 'startswith' ? self.startsWith(each) : self.endsWith(each),
        );
      });
    case 'split':
      return native(name, 'sep? maxsplit?', ({ sep, maxsplit = -1 }, place) =>
        list(split(self, sep, integer(maxsplit, 'maxsplit', place), place)),
      );
    case 'rsplit':
      return native(name, 'sep? maxsplit?', ({ sep, maxsplit = -1 }, place) =>
        list(rsplit(self, sep, integer(maxsplit, 'maxsplit', place), place)),
      );
    case 'splitlines':
      return native(name, '', () =>
        list(
          self
            .replace(/\r?\n$/, '')
            .split(/\r?\n/)
            .filter((_, at, all) => all.length > 1 || self !== '' || at > 0),
        ),
      );
    case 'join':
      return native(name, 'items', ({ items = null }, place) =>
        itemsOf(items, place)
          .map((each) => text(each, 'an item of join()', place))
          .join(self),
      );
    case 'replace':
      return native(name, 'old new', ({ old, new: other }, place) =>
        self.replaceAll(text(old, 'old', place), () => text(other, 'new', place)),
      );
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      return native(name, 'chars?', ({ chars }) => strip(self, str(chars ?? WHITESPACE), name));
    case 'removeprefix':
      return native(name, 'prefix', ({ prefix = '' }) =>
        self.startsWith(str(prefix)) ? self.slice(str(prefix).length) : self,
      );
    case 'removesuffix':
      return native(name, 'suffix', ({ suffix = '' }) => {
        const end = str(suffix);
        return end !== '' && self.endsWith(end) ? self.slice(0, -end.length) : self;
      });
    case 'partition':
    case 'rpartition':
      return native(name, 'sep', ({ sep }, place) => {
        const mark = text(sep, 'sep', place);
        const at = name === 'partition' ? self.indexOf(mark) : self.lastIndexOf(mark);
        if (at < 0) return tuple(name === 'partition' ? [self, '', ''] : ['', '', self]);
        return tuple([self.slice(0, at), mark, self.slice(at + mark.length)]);
      });
    case 'find':
    case 'index':
      return native(name, 'sub', ({ sub }, place) => {
        const at = self.indexOf(text(sub, 'sub', place));
        return at < 0 && name === 'index' ? raise('ValueError', 'substring not found', place) : at;
      });
    case 'rfind':
      return native(name, 'sub', ({ sub }, place) => self.lastIndexOf(text(sub, 'sub', place)));
    case 'count':
      return native(
        name,
        'sub',
        ({ sub }, place) => self.split(text(sub, 'sub', place)).length - 1,
      );
    case 'lower':
      return native(name, '', () => self.toLowerCase());
    case 'upper':
      return native(name, '', () => self.toUpperCase());
    case 'isdigit':
      return native(name, '', () => /^\d+$/.test(self));
    case 'isidentifier':
      return native(name, '', () => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(self));
    case 'format':
      return {
        kind: 'function',
        name,
        call: ({ args, keywords, place }) => format(self, args, keywords, place),
      };
    default:
      return null;
  }
}

function split(self: string, sep: Value | undefined, limit: number, place: Place): string[] {
  if (sep === undefined || sep === null) {
    const words = self.split(/\s+/).filter((word) => word !== '');
    if (limit < 0 || words.length <= limit + 1) return words;
    const rest = new RegExp(`^\\s*(?:\\S+\\s+){${limit}}`).exec(self)?.[0] ?? '';
    return [...words.slice(0, limit), self.slice(rest.length).trimEnd()];
  }
  const mark = text(sep, 'sep', place);
  if (mark === '') return raise('ValueError', 'empty separator', place);
  const parts = self.split(mark);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(mark)];
}

function rsplit(self: string, sep: Value | undefined, limit: number, place: Place): string[] {
  const parts = split(self, sep, -1, place);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const mark = sep === undefined || sep === null ? ' ' : text(sep, 'sep', place);
  const cut = parts.length - limit;
  return [parts.slice(0, cut).join(mark), ...parts.slice(cut)];
}

function strip(self: string, letters: string, how: 'strip' | 'lstrip' | 'rstrip'): string {
  let [start, end] = [0, self.length];
  while (how !== 'rstrip' && start < end && letters.includes(self[start]!)) start++;
  while (how !== 'lstrip' && end > start && letters.includes(self[end - 1]!)) end--;
  return self.slice(start, end);
}

/** Fields without format specifications: `{}`, `{0}`, `{name}`. */
function format(
  self: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  place: Place,
): string {
  let next = 0;
  return self.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (whole, field: string | undefined) => {
    if (field === undefined) return whole[0]!;
    if (!/^\w*$/.test(field)) {
      return raise('ValueError', `a manifest cannot format with ${whole}`, place);
    }
    const value = /^\d*$/.test(field)
      ? args[field === '' ? next++ : Number(field)]
      : keywords.get(field);
    if (value !== undefined) return str(value);
    return raise('IndexError', `there is no value for ${whole}`, place);
  });
}

function listMethod(self: ListValue, name: string): FunctionValue | null {
  const { items } = self;
  switch (name) {
    case 'count':
      return native(name, 'x', ({ x = null }) => items.filter((each) => equal(each, x)).length);
    case 'index':
      return native(name, 'x', ({ x = null }, place) => positionOf(items, x, place));
    default:
      return self.kind === 'list' ? mutableListMethod(items, name) : null;
  }
}

function positionOf(items: readonly Value[], x: Value, place: Place): number {
  const at = items.findIndex((each) => equal(each, x));
  return at >= 0 ? at : raise('ValueError', `${repr(x)} is not in list`, place);
}

function mutableListMethod(items: Value[], name: string): FunctionValue | null {
  switch (name) {
    case 'append':
      return native(name, 'x', ({ x = null }) => nothing(items.push(x)));
    case 'extend':
      return native(name, 'x', ({ x = null }, place) => nothing(items.push(...itemsOf(x, place))));
    case 'insert':
      return native(name, 'at x', ({ at, x = null }, place) => {
        items.splice(integer(at, 'the index', place), 0, x);
        return null;
      });
    case 'remove':
      return native(name, 'x', ({ x = null }, place) => {
        items.splice(positionOf(items, x, place), 1);
        return null;
      });
    case 'pop':
      return native(name, 'at?', ({ at = -1 }, place) => {
        const value = item({ kind: 'list', items }, at, place);
        items.splice(integer(at, 'the index', place), 1);
        return value;
      });
    case 'sort':
      return native(name, '* key? reverse?', ({ key, reverse }, place) => {
        items.splice(
          0,
          items.length,
          ...sortedBy(items, key ?? null, truth(reverse ?? false), place),
        );
        return null;
      });
    case 'reverse':
      return native(name, '', () => nothing(items.reverse()));
    case 'clear':
      return native(name, '', () => nothing(items.splice(0)));
    case 'copy':
      return native(name, '', () => list(items));
    default:
      return null;
  }
}

function dictMethod(self: DictValue, name: string): FunctionValue | null {
  const { entries } = self;
  switch (name) {
    case 'get':
      return native(
        name,
        'key default?',
        ({ key = null, default: other = null }, place) =>
          entries.get(keyOf(key, place))?.[1] ?? other,
      );
    case 'setdefault':
      return native(name, 'key default?', ({ key = null, default: other = null }, place) => {
        if (!entries.has(keyOf(key, place))) storeItem(self, key, other, place);
        return item(self, key, place);
      });
    case 'pop':
      return native(name, 'key default?', ({ key = null, default: other }, place) => {
        const text = keyOf(key, place);
        const found = entries.get(text)?.[1] ?? other;
        if (!entries.delete(text) && found === undefined) return raise('KeyError', str(key), place);
        return found ?? null;
      });
    case 'keys':
      return native(name, '', () => list([...entries.values()].map(([key]) => key)));
    case 'values':
      return native(name, '', () => list([...entries.values()].map(([, value]) => value)));
    case 'items':
      return native(name, '', () => list([...entries.values()].map(tuple)));
    case 'update':
      return native(name, 'other? **', ({ other }, place, rest) => {
        if (isObject(other ?? null) && (other as DictValue).kind === 'dict') {
          (other as DictValue).entries.forEach(([key, value]) => setItem(self, key, value, place));
        }
        rest.forEach((value, key) => setItem(self, key, value, place));
        return null;
      });
    case 'copy':
      return native(name, '', () => ({ kind: 'dict', entries: new Map(entries) }));
    default:
      return null;
  }
}

function setMethod({ entries }: SetValue, name: string): FunctionValue | null {
  switch (name) {
    case 'add':
      return native(name, 'x', ({ x = null }, place) => {
        entries.set(keyOf(x, place), x);
        return null;
      });
    case 'discard':
      return native(name, 'x', ({ x = null }, place) => {
        entries.delete(keyOf(x, place));
        return null;
      });
    case 'update':
      return native(name, 'items', ({ items = null }, place) => {
        itemsOf(items, place).forEach((each) => entries.set(keyOf(each, place), each));
        return null;
      });
    case 'union':
      return native(name, 'items', ({ items = null }, place) =>
        makeSet([...entries.values(), ...itemsOf(items, place)], place),
      );
    default:
      return null;
  }
}
