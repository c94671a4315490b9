/**
 * Code as the generator hands it to the image builder: encoded instructions, and constants that are still
 * symbolic. Nothing here has an address yet.
 */

import type { InheritedFlag } from '../program/native-bases.js';

/** A constant of a code's pool, or of another constant. */
export type Const =
  | { readonly kind: 'none' | 'true' | 'false' | 'ellipsis' | 'notimplemented' | 'null' }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly real: number; readonly imag: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'tuple'; readonly items: readonly Const[] }
  | { readonly kind: 'frozenset'; readonly items: readonly Const[] }
  /** A name, interned: always the same string object as any other use of it. */
  | { readonly kind: 'name'; readonly name: string }
  /** struct attr: a name with the guess of its word, which the image builder fills in from the layouts. */
  | { readonly kind: 'attr'; readonly name: string }
  /** The code itself, for CLOSURE. */
  | { readonly kind: 'code'; readonly code: Code }
  /** A function finished in flash: no free variables, defaults constant. */
  | {
      readonly kind: 'function';
      readonly code: Code;
      readonly defaults: readonly Const[];
      readonly kwdefaults: readonly (readonly [string, Const])[];
    }
  /** A module of the program or a native one, by its full dotted name. */
  | { readonly kind: 'module'; readonly name: string }
  /** A name of a native module (builtins included): function, type or constant as its stub says. */
  | { readonly kind: 'native'; readonly module: string; readonly name: string }
  /** struct class_info. */
  | { readonly kind: 'classInfo'; readonly info: ClassInfo }
  /** Containers that nothing changes; each display of the program is one object. */
  | { readonly kind: 'list' | 'set'; readonly items: readonly Const[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Const, Const])[] }
  /** A class of the program that is finished in flash. */
  | { readonly kind: 'class'; readonly class: StaticClass }
  /** Of a finished class: property(...); null where the call gives nothing. */
  | {
      readonly kind: 'property';
      readonly get: Const;
      readonly set: Const;
      readonly delete: Const;
      readonly doc: Const;
    }
  | { readonly kind: 'staticmethod' | 'classmethod'; readonly function: Const };

export interface ClassInfo {
  readonly name: string;
  readonly qualname: string;
  readonly module: string;
  /** Attributes that the methods assign to their first parameter, in order of appearance; without those of `slots` bases. */
  readonly selfAttributes: readonly string[];
  /** Names of base classes where they are plain names of this module's classes, for guesses only. */
  readonly baseNames: readonly string[];
}

/** A class whose statement the compiler has executed. */
export interface StaticClass {
  readonly info: ClassInfo;
  /** Other such classes, and built-in types: object where the statement names none. */
  readonly bases: readonly Const[];
  /** The method resolution order behind the class itself, built-in types included. */
  readonly order: readonly Const[];
  /** What the body leaves in its namespace, in order. */
  readonly attributes: ReadonlyMap<string, Const>;
  readonly layout: ClassLayout;
}

/** How instances of a finished class are laid out. */
export interface ClassLayout {
  /** The base whose layout it extends. */
  readonly extends: Const;
  /** The built-in type whose abilities act for instances. */
  readonly native: string;
  readonly flags: readonly InheritedFlag[];
  /** The attribute in each word; null for words that are none. */
  readonly words: readonly (string | null)[];
  readonly dictWord: number | null;
}

export interface Handler {
  /** Offsets in words; [start, end). Inner handlers stand before outer ones. */
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly register: number;
}

/** Where an instruction comes from; sorted by offset, each holds until the next. Columns are 1-based code points, end exclusive. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface CodeFlags {
  readonly varargs: boolean;
  readonly varkeywords: boolean;
  readonly generator: boolean;
  readonly coroutine: boolean;
  readonly asyncGenerator: boolean;
}

export interface Code {
  readonly name: string;
  readonly qualname: string;
  readonly module: string;
  /** The file name of a text for eval or exec; null in the module's own file. */
  readonly path: string | null;
  /** The top level of such a text. */
  readonly isText: boolean;
  readonly flags: CodeFlags;
  /** Positional (positional-only first), keyword-only, *args, **kwargs: they are registers 0, 1, ... at entry. */
  readonly argNames: readonly string[];
  readonly params: number;
  readonly posonly: number;
  readonly kwonly: number;
  /** Free variables: their cells are put into registers firstFree, firstFree + 1, ... at entry. */
  readonly freeNames: readonly string[];
  readonly firstFree: number;
  /** Names of LOADCELL's C operand: free ones first, then own cells. */
  readonly cellNames: readonly string[];
  readonly registers: number;
  readonly instructions: Uint32Array;
  readonly constants: readonly Const[];
  readonly handlers: readonly Handler[];
  readonly positions: readonly Position[];
  readonly firstLine: number;
  readonly doc: string | null;
}

/** What the generator makes of one module. */
export interface ModuleCode {
  readonly name: string;
  readonly path: string;
  readonly init: Code;
  /** Global slots; slots[0] is the module's state and has an empty name. */
  readonly slots: readonly string[];
  /** Names bound once to something known: they have no slot. */
  readonly constants: ReadonlyMap<string, Const>;
  readonly classes: readonly ClassInfo[];
  /** Every attribute name that the code mentions (for the tables of built-in types), and whether it uses names that are made at run time. */
  readonly attributeNames: ReadonlySet<string>;
  readonly dynamicNames: boolean;
  /** The program has texts of which names of special methods may be made. */
  readonly specialNames: boolean;
}
