/**
 * Native modules and the attribute tables of built-in types, with only those names that the program can reach: a name
 * that stands nowhere in it as an attribute is left out, unless names are made while it runs.
 */

import { isVisible } from '../program/natives.js';
import type { ClassMember, NativeClass, NativeMember, NativeModule } from '../program/natives.js';
import { assert } from '../source/assert.js';
import type { Builder } from './builder.js';
import { nameTableItems } from './name-table.js';
import type { TableEntry } from './name-table.js';
import { NativeFunctions } from './native-functions.js';
import type { Pool } from './pool.js';
import { head, pointer, reference, u32 } from './rom.js';
import type { Reference, ValueWord } from './rom.js';
import type { Shared } from './shared.js';
import type { Strings } from './strings.js';

/** Members that a call of a type looks up: kept for types that the program can call. */
const CONSTRUCTORS: ReadonlySet<string> = new Set(['__new__', '__init__']);
/** What makes classes out of values, so that any type may be called. */
const CLASS_MAKERS: readonly string[] = ['type_type'];

const EMPTY_TABLE = 'attrs__none';

export class NativeModules {
  private hasEmptyTable = false;
  private readonly functions: NativeFunctions;
  /** Module objects that something refers to: their symbols. */
  private readonly used = new Map<string, string>();
  /** Symbols of the types that the program refers to by name, and of what they derive from. */
  private readonly callable = new Set<string>();

  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    private readonly pool: Pool,
    private readonly modules: ReadonlyMap<string, NativeModule>,
    private readonly shared: Shared | null = null,
  ) {
    this.functions = new NativeFunctions(builder, strings, pool, shared);
  }

  /** Whether the program can reach a function written in C that takes **kwargs. */
  get varkeywords(): boolean {
    return this.functions.varkeywords;
  }

  /** The objects of all functions made so far. */
  functionObjects(): Reference[] {
    return this.functions.objects();
  }

  has(name: string): boolean {
    return this.modules.has(name);
  }

  /** The module object; its table is made by `finish`. */
  module(name: string): Reference {
    if (this.shared !== null) {
      return reference(this.shared.module(name));
    }
    let symbol = this.used.get(name);
    if (symbol === undefined) {
      symbol = this.builder.symbols.fresh('module', name);
      this.used.set(name, symbol);
    }
    return reference(symbol);
  }

  /** The word that a name of a native module stands for. */
  member(moduleName: string, name: string): ValueWord | null {
    const [first = '', ...rest] = name.split('.');
    let member: NativeMember | ClassMember | undefined = this.modules
      .get(moduleName)
      ?.members.get(first);
    for (const part of rest) {
      member = member?.kind === 'class' ? member.members.get(part) : undefined;
    }
    assert(member !== undefined, `the native module ${moduleName} has no ${name}`);
    return this.word(member);
  }

  /**
   * Adds the tables of all modules in use and of all types. `isReachable` says whether the program may
   * ask for an attribute of that name, `isText` whether one of its texts may be that name.
   */
  finish(isReachable: (name: string) => boolean, isText: (name: string) => boolean): void {
    if (this.shared !== null) {
      return;
    }
    for (const module of this.modules.values()) {
      const symbol = this.used.get(module.name);
      if (symbol !== undefined) {
        this.addModule(module, symbol, isReachable);
      }
    }
    const anyIsCalled =
      isReachable('__class__') || CLASS_MAKERS.some((symbol) => this.callable.has(symbol));
    for (const type of allClasses(this.modules.values())) {
      const isKept = (name: string): boolean => isReachable(name) || (type.byText && isText(name));
      this.addTypeTable(type, isKept, anyIsCalled || this.callable.has(type.symbol));
    }
  }

  private addModule(
    module: NativeModule,
    symbol: string,
    isReachable: (name: string) => boolean,
  ): void {
    const part = symbol.slice('module__'.length);
    const entries: TableEntry[] = [];
    for (const [name, member] of module.members) {
      if (isVisible(member) && isReachable(name)) {
        this.pushEntry(entries, name, this.word(member));
      }
    }
    this.builder.struct('modules', `names__${part}`, 'struct name_table', nameTableItems(entries), {
      comment: `names of the native module ${module.name}`,
    });
    this.builder.struct('modules', `module_info__${part}`, 'struct module_info', [
      pointer(this.strings.name(module.name), 'name'),
      pointer(null, 'file'),
      pointer(null, 'init'),
      pointer(null, 'slots'),
      pointer(null, 'slot_names'),
      pointer(null, 'fallbacks'),
      u32(0, 'slot_count'),
      pointer(reference(`names__${part}`), 'constants'),
    ]);
    this.builder.struct('modules', symbol, 'struct module', [
      head('type_module'),
      pointer(reference(`module_info__${part}`), 'info'),
    ]);
  }

  private addTypeTable(
    type: NativeClass,
    isReachable: (name: string) => boolean,
    isCalled: boolean,
  ): void {
    const entries: TableEntry[] = [];
    for (const [name, member] of type.members) {
      const kept =
        (isCalled && CONSTRUCTORS.has(name)) || (member.kind === 'function' && member.kept);
      if (kept || isReachable(name)) {
        this.pushEntry(entries, name, this.word(member, type.symbol));
      }
    }
    if (entries.length === 0) {
      // Most types of most programs: one table serves them all.
      if (!this.hasEmptyTable) {
        this.builder.struct('types', EMPTY_TABLE, 'struct name_table', nameTableItems([]));
        this.hasEmptyTable = true;
      }
      this.builder.alias('types', type.attrsSymbol, 'struct name_table', EMPTY_TABLE);
      return;
    }
    this.builder.struct('types', type.attrsSymbol, 'struct name_table', nameTableItems(entries), {
      global: true,
      comment: `attributes of the built-in type ${type.name}`,
    });
  }

  private pushEntry(entries: TableEntry[], name: string, word: ValueWord | null): void {
    if (word !== null) {
      entries.push({ name, reference: this.strings.name(name), word });
    }
  }

  /** `owner`: the symbol of the type whose attribute it is. */
  private word(member: NativeMember | ClassMember, owner: string | null = null): ValueWord | null {
    switch (member.kind) {
      case 'function':
        return this.functions.object(member, owner);
      case 'object':
        return this.builder.external(member.symbol, member.type);
      case 'class':
        this.noteCallable(member);
        return this.builder.external(member.symbol, 'struct type');
      case 'constant':
        return this.pool.word(member.value);
    }
  }

  private noteCallable(type: NativeClass): void {
    if (this.callable.has(type.symbol)) {
      return;
    }
    this.callable.add(type.symbol);
    for (const base of type.bases) {
      for (const module of this.modules.values()) {
        const member = module.members.get(base);
        if (member?.kind === 'class') {
          this.noteCallable(member);
        }
      }
    }
  }
}

/** Each once, those that are attributes of classes among them. */
export function allClasses(modules: Iterable<NativeModule>): Iterable<NativeClass> {
  const found = new Map<string, NativeClass>();
  const add = (member: NativeMember | ClassMember): void => {
    if (member.kind === 'class' && !found.has(member.symbol)) {
      found.set(member.symbol, member);
      [...member.members.values()].forEach(add);
    }
  };
  for (const { members, uses = [] } of modules) {
    [...members.values(), ...uses].forEach(add);
  }
  return found.values();
}
