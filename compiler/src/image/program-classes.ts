/**
 * Classes that are finished in flash: struct type as runtime-c/vm/type.c makes it for classes of the running program, with
 * the attributes that the program can ask for.
 */

import type { Const, StaticClass } from '../bytecode/code.js';
import { findAttribute, isSame, nativeBases } from '../analysis/class-order.js';
import type { InheritedFlag } from '../program/native-bases.js';
import type { NativeModule } from '../program/natives.js';
import { assert } from '../source/assert.js';
import type { Builder } from './builder.js';
import { constantTable } from './name-table.js';
import type { Pool } from './pool.js';
import { group, head, pointer, reference, u16, u32, valueItem } from './rom.js';
import type { Item, Reference } from './rom.js';
import type { Strings } from './strings.js';
import { METHOD_NAMES } from './well-known-names.js';

/** enum type_flags in runtime-c/vm/object.h. */
const FLAGS = {
  PYTHON: 1 << 0,
  HAS_DICT: 1 << 2,
  EXCEPTION: 1 << 4,
  PLAIN_NEW: 1 << 5,
  SEQUENCE: 1 << 8,
  MAPPING: 1 << 9,
  HAS_FINALIZER: 1 << 10,
  WRAPPER: 1 << 12,
  SHADOWED: 1 << 13,
  CUSTOM_GET: 1 << 14,
} as const satisfies Record<string, number> & Record<InheritedFlag, number>;
type Flag = keyof typeof FLAGS;

/** Where a class has one of its own, no attribute is read or written without asking it. */
const HOOKS = ['__setattr__', '__delattr__', '__getattribute__'];

interface PlacedClass {
  readonly made: StaticClass;
  /** Symbols are this behind a prefix. */
  readonly part: string;
  readonly kept: Map<string, Const>;
}

export class ProgramClasses {
  private readonly placed = new Map<StaticClass, PlacedClass>();
  /** Whether a class may be asked for its __dict__. */
  private ordered = false;
  private readonly calledByRuntime: ReadonlySet<string> = new Set(METHOD_NAMES);

  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    private readonly builtins: NativeModule | undefined,
  ) {}

  reference(made: StaticClass): Reference {
    let placed = this.placed.get(made);
    if (placed === undefined) {
      const { module, qualname } = made.info;
      const symbol = this.builder.symbols.fresh('class', `${module}.${qualname}`);
      placed = { made, part: symbol.slice('class__'.length), kept: new Map() };
      this.placed.set(made, placed);
    }
    return reference(`class__${placed.part}`);
  }

  /** Keeps the attributes that the program can ask for by now; true when some are new. */
  keepAttributes(
    isReachable: (name: string) => boolean,
    isShown: (module: string, name: string) => boolean,
    pool: Pool,
  ): boolean {
    const { size } = this.placed;
    let changed = false;
    this.ordered = isReachable('__dict__');
    for (const { made, kept } of [...this.placed.values()]) {
      made.order.filter((base) => base.kind === 'class').forEach((base) => pool.word(base));
      for (const [name, constant] of made.attributes) {
        const shown = isShown(made.info.module, name);
        const wanted = shown || isSpecial(name) || this.calledByRuntime.has(name);
        if (!kept.has(name) && (wanted || isReachable(name))) {
          kept.set(name, constant);
          pool.word(constant);
          changed = true;
        }
      }
    }
    return changed || this.placed.size > size;
  }

  finish(pool: Pool): void {
    for (const placed of this.placed.values()) {
      this.add(placed, pool);
    }
  }

  private add({ made, part, kept }: PlacedClass, pool: Pool): void {
    const { info, layout, bases } = made;
    const { fast, flags } = this.fastLayout(made);
    const words = this.layout(`layout__${part}`, layout.words);
    const init = findAttribute(made, '__init__');
    const value = [...flags].reduce((sum, flag) => sum | FLAGS[flag], 0);
    this.builder.struct(
      'classes',
      `class__${part}`,
      'struct type',
      [
        head('type_type'),
        pointer(this.strings.name(info.name), 'name'),
        pointer(this.type(layout.extends, pool), 'base'),
        pointer(
          isChain(made) ? null : this.tuple([{ kind: 'class', class: made }, ...made.order], pool),
          'mro',
        ),
        pointer(this.attributes(part, made, kept, pool), 'attrs'),
        pointer(this.layout(`fast_layout__${part}`, fast), 'layout'),
        pointer(this.builder.external('instance_ops', 'struct type_ops'), 'ops'),
        pointer(this.native(layout.native), 'native'),
        pointer(asReference(pool.word({ kind: 'classInfo', info })), 'info'),
        valueItem(init === null ? null : pool.word(init), 'init'),
        u16(value, 'flags', [...flags].map((flag) => `TYPE_${flag}`).join(' | ')),
        u16(layout.words.length * 4, 'size'),
        u16(layout.dictWord ?? 0, 'dict_word'),
        u16(0, 'made'),
        pointer(words, 'words'),
        pointer(bases.length > 1 ? this.tuple(bases, pool) : null, 'bases'),
      ],
      { comment: `class ${info.qualname} of ${info.module}` },
    );
  }

  /** The words that the fast paths may use, and the flags that follow. */
  private fastLayout(made: StaticClass): { fast: (string | null)[] | null; flags: Set<Flag> } {
    const { layout } = made;
    const flags = new Set<Flag>(['PYTHON', ...layout.flags]);
    if (layout.dictWord !== null) {
      flags.add('HAS_DICT');
    }
    if (findAttribute(made, '__del__') !== null) {
      flags.add('HAS_FINALIZER');
    } else if (layout.native === 'object' && findAttribute(made, '__new__') === null) {
      flags.add('PLAIN_NEW'); // no finalizer: the VM makes instances without entering them anywhere
    }
    const fast = layout.words.map((name) => {
      const found = name === null ? null : this.found(made, name);
      if (found !== null) {
        flags.add('SHADOWED');
      }
      return found === 'descriptor' ? null : name;
    });
    if (findAttribute(made, '__getattribute__') !== null) {
      flags.add('CUSTOM_GET');
    }
    const hooked = HOOKS.some((name) => findAttribute(made, name) !== null);
    return { fast: hooked ? null : fast, flags };
  }

  /** What the class has under the name of an attribute of its instances: a data descriptor, or something that they hide. */
  private found(made: StaticClass, name: string): 'descriptor' | 'other' | null {
    const own = findAttribute(made, name);
    if (own !== null) {
      return own.kind === 'property' ? 'descriptor' : 'other';
    }
    for (const base of nativeBases(made)) {
      const type = this.builtins?.members.get(base);
      const member = type?.kind === 'class' ? type.members.get(name) : undefined;
      if (member !== undefined) {
        return member.kind === 'function' && member.binding === 'getter' ? 'descriptor' : 'other';
      }
    }
    return null;
  }

  private layout(symbol: string, words: readonly (string | null)[] | null): Reference {
    if (words === null) {
      return this.builder.external('layout_none', 'struct layout');
    }
    return this.builder.sharedStruct('classes', symbol, 'struct layout', [
      u32(words.length, 'words'),
      group(
        words.map((name): Item => pointer(name === null ? null : this.strings.name(name))),
        'names',
      ),
    ]);
  }

  /** Those that are kept, in the order of the definition. */
  private attributes(
    part: string,
    { attributes }: StaticClass,
    kept: ReadonlyMap<string, Const>,
    pool: Pool,
  ): Reference {
    const place = { section: 'classes', symbol: `attributes__${part}` } as const;
    const names = [...attributes.keys()].filter((name) => kept.has(name));
    const constants = new Map(names.map((name) => [name, kept.get(name)!]));
    return constantTable(this.builder, this.strings, pool, place, constants, this.ordered);
  }

  private type(base: Const, pool: Pool): Reference {
    const isObject = base.kind === 'native' && base.name === 'object';
    return isObject ? this.native('object') : asReference(pool.word(base));
  }

  private tuple(items: readonly Const[], pool: Pool): Reference {
    return asReference(pool.word({ kind: 'tuple', items }));
  }

  private native(name: string): Reference {
    const member = this.builtins?.members.get(name);
    assert(member?.kind === 'class', `the built-ins have no type ${name}`);
    return this.builder.external(member.symbol, 'struct type');
  }
}

function isSpecial(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__');
}

/** Whether following the bases whose layouts are extended gives the whole order. */
function isChain({ bases, order }: StaticClass): boolean {
  const [base] = bases;
  if (bases.length !== 1 || base === undefined || order[0] === undefined) {
    return false;
  }
  return isSame(order[0], base) && (base.kind !== 'class' || isChain(base.class));
}

function asReference(word: ReturnType<Pool['word']>): Reference {
  assert(word?.kind === 'ref', 'a class is an object');
  return word;
}
