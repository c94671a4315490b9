/**
 * What the stubs say of modules and types that are written in C: names, signatures, and the C symbols that
 * stand behind them. stubs.ts makes this of .pyi files; the image builder makes binding tables of it.
 */

import type { Const } from '../bytecode/code.js';
import type { SourceFile, Span } from '../source/span.js';
import type { NativeName, NativeNames } from './parsed.js';

/** What a parameter holds when a call leaves it out. 'absent' is the null word: the stub says `...`. */
export type NativeDefault =
  | { readonly kind: 'required' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'constant'; readonly value: Const };

export interface NativeParameter {
  readonly name: string;
  readonly kind: 'positionalOnly' | 'positional' | 'keywordOnly';
  readonly default: NativeDefault;
}

export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

export interface NativeFunction {
  readonly kind: 'function';
  readonly name: string;
  /** The C function, `py_list_append`. */
  readonly cName: string;
  /** The object made for it, `native_list_append`. */
  readonly symbol: string;
  readonly binding: 'function' | 'method' | 'class' | 'static' | 'getter';
  /** Positional ones first, then keyword-only ones; self or cls included. */
  readonly parameters: readonly NativeParameter[];
  readonly varargs: boolean;
  readonly varkeywords: boolean;
  /** The runtime asks for it by name: it is in its type's table whether the program mentions it or not. */
  readonly kept: boolean;
  /** What CPython makes of it, for its messages: a special method of its type, a field of its struct (`# member`), or neither. */
  readonly access: 'slot' | 'member' | 'plain';
  /** Of a property that can be set. */
  readonly setter: NativeFunction | null;
  readonly place: Place;
}

export interface NativeConstant {
  readonly kind: 'constant';
  readonly name: string;
  readonly value: Const;
  readonly place: Place;
}

/** A finished object of the C side, such as a pin. */
export interface NativeObject {
  readonly kind: 'object';
  readonly name: string;
  readonly symbol: string;
  /** Its C type. */
  readonly type: string;
  readonly place: Place;
}

export type ClassMember = NativeFunction | NativeConstant | NativeClass | NativeObject;

export interface NativeClass {
  readonly kind: 'class';
  readonly name: string;
  /** `type_list`, `type_collections_deque`: defined in C. */
  readonly symbol: string;
  /** `attrs_list`: made by the image builder, named in C. */
  readonly attrsSymbol: string;
  /** As the stub writes them. */
  readonly bases: readonly string[];
  readonly members: ReadonlyMap<string, ClassMember>;
  /** No name of the module: programs meet it as the type of a value only, as they do list_iterator. */
  readonly internal: boolean;
  /** Its attributes are looked up by texts of the program as well: `Pin('X1')`. */
  readonly byText: boolean;
  readonly place: Place;
}

export type NativeMember = NativeFunction | NativeConstant | NativeClass;

export interface NativeModule {
  readonly name: string;
  /** The stub files it was read from; `builtins` has many. */
  readonly files: readonly SourceFile[];
  /** An alias such as `IOError = OSError` is the same member under a second name. */
  readonly members: ReadonlyMap<string, NativeMember>;
  /** Classes of other stubs that the C code makes objects of, and that are no names of this module. */
  readonly uses?: readonly NativeClass[];
}

/** Whether the member is an attribute of its module. */
export function isVisible(member: NativeMember): boolean {
  return member.kind !== 'class' || !member.internal;
}

/** What code generation needs to know of a native module. */
export function nativeNames(module: NativeModule): NativeNames {
  const names = new Map<string, NativeName>();
  for (const [name, member] of module.members) {
    if (isVisible(member)) {
      names.set(name, nativeName(member));
    }
  }
  return { name: module.name, names };
}

/** Attributes of a class that are known when a program is compiled. */
function classNames({ members }: NativeClass): ReadonlyMap<string, NativeName> {
  const names = new Map<string, NativeName>();
  for (const [name, member] of members) {
    if (member.kind === 'object') {
      names.set(name, { kind: 'object', value: null, type: null });
    } else if (member.kind !== 'function') {
      names.set(name, nativeName(member));
    }
  }
  return names;
}

function nativeName(member: NativeMember): NativeName {
  switch (member.kind) {
    case 'function':
      return { kind: member.binding === 'getter' ? 'getter' : 'function', value: null, type: null };
    case 'class':
      return {
        kind: 'class',
        value: null,
        type: { name: member.name, bases: member.bases, members: classNames(member) },
      };
    case 'constant':
      return { kind: 'constant', value: member.value, type: null };
  }
}
