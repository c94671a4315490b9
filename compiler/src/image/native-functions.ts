/**
 * Binding tables of functions written in C: struct native with its signature, from the stub. One object
 * for each function that the program can reach.
 */

import type { NativeFunction, NativeParameter } from '../program/natives.js';
import type { Builder } from './builder.js';
import { head, pointer, reference, u16, u8, valueItem } from './rom.js';
import type { Item, Reference, ValueWord } from './rom.js';
import type { Pool } from './pool.js';
import type { Shared } from './shared.js';
import type { Strings } from './strings.js';

const FLAGS = {
  varargs: [1 << 0, 'NATIVE_VARARGS'],
  varkeywords: [1 << 1, 'NATIVE_VARKEYWORDS'],
  method: [1 << 2, 'NATIVE_METHOD'],
  class: [1 << 3, 'NATIVE_CLASS'],
  static: [1 << 4, 'NATIVE_STATIC'],
  getter: [1 << 5, 'NATIVE_GETTER'],
  slot: [1 << 6, 'NATIVE_SLOT'],
  member: [1 << 7, 'NATIVE_MEMBER'],
} as const;

export class NativeFunctions {
  private readonly made = new Set<string>();
  /** Whether one of them takes **kwargs. */
  varkeywords = false;

  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    private readonly pool: Pool,
    private readonly shared: Shared | null,
  ) {}

  /** The struct native; `owner` is the symbol of the type whose method it is, null for a module's function. */
  object(fn: NativeFunction, owner: string | null): Reference {
    if (this.shared === null && !this.made.has(fn.symbol)) {
      this.made.add(fn.symbol);
      this.varkeywords ||= fn.varkeywords;
      this.add(fn, owner);
    }
    return reference(fn.symbol);
  }

  /** Those made so far. */
  objects(): Reference[] {
    return [...this.made].map((symbol) => reference(symbol));
  }

  private add(fn: NativeFunction, owner: string | null): void {
    const positional = fn.parameters.filter((parameter) => parameter.kind !== 'keywordOnly');
    const keywordOnly = fn.parameters.filter((parameter) => parameter.kind === 'keywordOnly');
    const required = (list: readonly NativeParameter[]): number =>
      list.filter((parameter) => parameter.default.kind === 'required').length;
    const posonly = positional.filter((parameter) => parameter.kind === 'positionalOnly');
    this.builder.struct(
      'natives',
      fn.symbol,
      'struct native',
      [
        head('type_native'),
        pointer(this.builder.nativeFunction(fn.cName), 'fn'),
        pointer(this.strings.name(fn.name), 'name'),
        pointer(this.signature(fn, owner), 'sig'),
        pointer(owner === null ? null : this.builder.external(owner, 'struct type'), 'owner'),
        u8(required(positional), 'required'),
        u8(positional.length, 'positional'),
        u8(posonly.length, 'posonly'),
        u8(keywordOnly.length, 'kwonly'),
        u8(required(keywordOnly), 'kwonly_required'),
        flagsItem(fn),
        u16(0, 'spare'),
      ],
      { comment: describe(fn) },
    );
  }

  /** Null where nothing is bound by keyword and no default is a constant. */
  private signature(fn: NativeFunction, owner: string | null): Reference | null {
    if (fn.setter !== null) {
      const setter = this.object(fn.setter, owner);
      return this.addSignature(fn.symbol, [], [valueItem(setter)]);
    }
    const plain = fn.parameters.every(
      (parameter) => parameter.kind === 'positionalOnly' && parameter.default.kind !== 'constant',
    );
    if (plain) {
      return null;
    }
    const names = fn.parameters.map((parameter) => pointer(this.strings.name(parameter.name)));
    const words = fn.parameters.map((parameter) => this.defaultWord(parameter));
    return this.addSignature(
      fn.symbol,
      names,
      words.map((word) => valueItem(word)),
    );
  }

  private addSignature(
    symbol: string,
    names: readonly Item[],
    defaults: readonly Item[],
  ): Reference {
    const { builder } = this;
    const namesArray = builder.sharedArray(
      'natives',
      `${symbol}__names`,
      'const struct str *',
      names,
    );
    const defaultsArray = builder.sharedArray('natives', `${symbol}__defaults`, 'value', defaults);
    return builder.sharedStruct('natives', `${symbol}__sig`, 'struct native_sig', [
      pointer(namesArray, 'names'),
      pointer(defaultsArray, 'defaults'),
    ]);
  }

  private defaultWord(parameter: NativeParameter): ValueWord | null {
    return parameter.default.kind === 'constant' ? this.pool.word(parameter.default.value) : null;
  }
}

function flagsItem(fn: NativeFunction): Item {
  const set = [
    ...(fn.varargs ? [FLAGS.varargs] : []),
    ...(fn.varkeywords ? [FLAGS.varkeywords] : []),
    ...(fn.binding === 'function' ? [] : [FLAGS[fn.binding]]),
    ...(fn.access === 'plain' ? [] : [FLAGS[fn.access]]),
  ];
  const value = set.reduce((sum, [flag]) => sum | flag, 0);
  return u8(value, 'flags', set.length === 0 ? null : set.map(([, text]) => text).join(' | '));
}

/** The signature as Python shows it. */
export function describe(fn: NativeFunction): string {
  const parts: string[] = [];
  let slash = false;
  let star = false;
  for (const { name, kind, default: value } of fn.parameters) {
    if (kind !== 'positionalOnly' && slash) {
      parts.push('/');
    }
    slash = kind === 'positionalOnly';
    if (kind === 'keywordOnly' && !star) {
      parts.push(fn.varargs ? '*args' : '*');
      star = true;
    }
    parts.push(
      value.kind === 'required' ? name : `${name}=${value.kind === 'absent' ? '...' : 'constant'}`,
    );
  }
  if (slash) {
    parts.push('/');
  }
  if (fn.varargs && !star) {
    parts.push('*args');
  }
  if (fn.varkeywords) {
    parts.push('**kwargs');
  }
  return `${fn.name}(${parts.join(', ')})`;
}
