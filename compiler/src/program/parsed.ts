/**
 * What the module graph hands to code generation: every module of the program parsed, its imports
 * resolvable, and what the stubs of native modules offer. Plain data and two pure functions.
 */

import type { Const } from '../bytecode/code.js';
import type { SourceFile } from '../source/span.js';
import type { Module } from '../syntax/ast.js';

/** CPython's levels: 1 (-O) leaves out assert statements and makes `__debug__` false, 2 (-OO) documentation strings, too. */
export type Optimization = 0 | 1 | 2;

export interface ParsedModule {
  /** Full dotted name; `__main__` for the entry. */
  readonly name: string;
  /** As tracebacks print it. */
  readonly path: string;
  /** Its file is an `__init__.py`. */
  readonly isPackage: boolean;
  readonly file: SourceFile;
  readonly ast: Module;
  /** What is left out of it; nothing if not given. */
  readonly optimize?: Optimization;
  /**
   * The full name of the module that an import in this one means: `level` leading dots, and the dotted
   * name behind them (null for `from . import x`). Aliases such as `utime` are replaced here. Whether there
   * is such a module, `ParsedProgram` says.
   */
  resolve(level: number, name: string | null): string;
}

/** One name that a native module's stub offers. */
export interface NativeName {
  /** A 'getter' is a variable whose value a C function gives at each access. */
  readonly kind: 'function' | 'class' | 'constant' | 'getter' | 'object';
  /** Of a constant: its value, where the stub says it and code may be folded with it. */
  readonly value: Const | null;
  /** Of a class: its own name, what it derives from, and its attributes that are no functions. */
  readonly type: {
    readonly name: string;
    readonly bases: readonly string[];
    readonly members: ReadonlyMap<string, NativeName>;
  } | null;
}

export interface NativeNames {
  readonly name: string;
  readonly names: ReadonlyMap<string, NativeName>;
}

export interface ParsedProgram {
  /** The entry first; then in the order in which imports lead to them. */
  readonly modules: readonly ParsedModule[];
  /** By full name; `builtins` is always there. A name that is in neither is missing from the program. */
  readonly natives: ReadonlyMap<string, NativeNames>;
}
