/**
 * The modules written in Python: the module object, struct module_info, and their slots, which lie one module's after the
 * other's in one array, the only RAM that a program's own data takes. A module whose top level does nothing
 * has no code to run and no slots.
 */

import type { Const, ModuleCode } from '../bytecode/code.js';
import { INSTRUCTIONS } from '../bytecode/instructions.js';
import { isVisible } from '../program/natives.js';
import type { NativeModule } from '../program/natives.js';
import type { Builder } from './builder.js';
import { GLOBALS_SYMBOL } from './codes.js';
import type { Codes, ModulePlace } from './codes.js';
import { constantTable } from './name-table.js';
import type { Pool } from './pool.js';
import { arrayReference, head, pointer, reference, u32, valueItem } from './rom.js';
import type { Reference } from './rom.js';
import type { Strings } from './strings.js';

const RETNONE = INSTRUCTIONS.findIndex((instruction) => instruction.name === 'RETNONE');

interface PlacedModule {
  readonly module: ModuleCode;
  /** Symbols are this behind a prefix. */
  readonly part: string;
  readonly place: ModulePlace;
  readonly isStatic: boolean;
  /** Words of `constants` that the program can reach, by name. */
  readonly kept: Map<string, Const>;
  /** Symbols of the further struct module_info, by file name. */
  readonly texts: Map<string, string>;
}

export class ProgramModules {
  /** Slots of all modules. */
  readonly globalWords: number;
  private readonly placed: readonly PlacedModule[];
  private readonly byName: ReadonlyMap<string, PlacedModule>;

  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    modules: readonly ModuleCode[],
  ) {
    let words = 0;
    this.placed = modules.map((module, at) => {
      const part = builder.symbols.fresh('module', module.name).slice('module__'.length);
      const isStatic = at > 0 && doesNothing(module);
      const slots = isStatic ? null : arrayReference(GLOBALS_SYMBOL, words * 4);
      words += isStatic ? 0 : module.slots.length;
      const place = { info: reference(`module_info__${part}`), slots };
      return { module, part, place, isStatic, kept: new Map<string, Const>(), texts: new Map() };
    });
    this.byName = new Map(this.placed.map((placed) => [placed.module.name, placed]));
    this.globalWords = words;
  }

  /** The module object, null when there is no such module. */
  reference(name: string): Reference | null {
    const placed = this.byName.get(name);
    return placed === undefined ? null : reference(`module__${placed.part}`);
  }

  /** `path`: of a text for eval or exec, which has the module's names and another file name. */
  place(name: string, path: string | null = null): ModulePlace {
    const placed = this.byName.get(name);
    if (placed === undefined) {
      throw new Error(`code of a module that is not in the program: ${name}`);
    }
    if (path === null) {
      return placed.place;
    }
    let symbol = placed.texts.get(path);
    if (symbol === undefined) {
      symbol = this.builder.symbols.fresh('module_info', `${placed.part}.${path}`);
      placed.texts.set(path, symbol);
    }
    return { ...placed.place, info: reference(symbol) };
  }

  /**
   * Keeps the constants that the program can ask for by now; true when some are new. A module's `__dict__` or
   * globals() shows all of them, and C code may ask for what a module exports.
   */
  keepConstants(
    isReachable: (name: string) => boolean,
    isShown: (module: string, name: string) => boolean,
    pool: Pool,
  ): boolean {
    let changed = false;
    for (const { module, kept } of this.placed) {
      for (const [name, constant] of module.constants) {
        if (!kept.has(name) && (isReachable(name) || isShown(module.name, name))) {
          kept.set(name, constant);
          pool.word(constant);
          changed = true;
        }
      }
    }
    return changed;
  }

  /** Asks for the top-level code of all. */
  meetCode(codes: Codes): void {
    for (const { module, isStatic } of this.placed) {
      if (!isStatic) {
        codes.reference(module.init);
      }
    }
  }

  finish(codes: Codes, pool: Pool, builtins: NativeModule | undefined): void {
    for (const placed of this.placed) {
      this.add(placed, codes, pool, builtins);
    }
    if (this.globalWords > 0) {
      const comment = 'global variables of all modules: the RAM that the program itself takes';
      this.builder.ram(GLOBALS_SYMBOL, 'value', this.globalWords, comment);
    }
  }

  private add(
    { module, part, place, isStatic, kept, texts }: PlacedModule,
    codes: Codes,
    pool: Pool,
    builtins: NativeModule | undefined,
  ): void {
    const { builder, strings } = this;
    const comment = `module ${module.name}, ${module.path}`;
    const slots = isStatic ? [] : module.slots;
    const slotNames = codes.names(
      slots.map((name, at) => (at === 0 ? null : name)),
      `slot_names__${part}`,
    );
    const fallbacks = this.fallbacks(slots, part, pool, builtins);
    const constants = this.constants(part, kept, pool);
    const infos: [string, string][] = [[`module_info__${part}`, module.path]];
    texts.forEach((symbol, path) => infos.push([symbol, path]));
    for (const [symbol, path] of infos) {
      builder.struct('modules', symbol, 'struct module_info', [
        pointer(strings.name(module.name), 'name'),
        pointer(strings.text(path), 'file'),
        pointer(isStatic ? null : codes.reference(module.init), 'init'),
        pointer(place.slots, 'slots'),
        pointer(slotNames, 'slot_names'),
        pointer(fallbacks, 'fallbacks'),
        u32(slots.length, 'slot_count'),
        pointer(constants, 'constants'),
      ]);
    }
    builder.struct(
      'modules',
      `module__${part}`,
      'struct module',
      [head('type_module'), pointer(place.info, 'info')],
      { comment },
    );
  }

  private constants(part: string, kept: ReadonlyMap<string, Const>, pool: Pool): Reference {
    const place = { section: 'modules', symbol: `names__${part}` } as const;
    return constantTable(this.builder, this.strings, pool, place, kept);
  }

  /** The built-ins that unset slots fall back to; null when no slot is named like one. */
  private fallbacks(
    slots: readonly string[],
    part: string,
    pool: Pool,
    builtins: NativeModule | undefined,
  ): Reference | null {
    const constants = slots.map((name, at) => (at === 0 ? null : builtIn(name, builtins)));
    if (constants.every((constant) => constant === null)) {
      return null;
    }
    const items = constants.map((constant) =>
      valueItem(constant === null ? null : pool.word(constant)),
    );
    return this.builder.array('modules', `fallbacks__${part}`, 'value', items);
  }
}

/** What a name means where the module does not bind it. */
function builtIn(name: string, builtins: NativeModule | undefined): Const | null {
  if (name === 'NotImplemented' || name === 'Ellipsis') {
    return { kind: name === 'Ellipsis' ? 'ellipsis' : 'notimplemented' };
  }
  const member = builtins?.members.get(name);
  const isGetter = member?.kind === 'function' && member.binding === 'getter';
  return member !== undefined && isVisible(member) && !isGetter
    ? { kind: 'native', module: 'builtins', name }
    : null;
}

/** Whether importing the module has no effect at all. */
function doesNothing(module: ModuleCode): boolean {
  const { instructions } = module.init;
  return (
    module.slots.length <= 1 &&
    instructions.length === 1 &&
    ((instructions[0] ?? 0) & 0xff) === RETNONE
  );
}
