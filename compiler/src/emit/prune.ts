/**
 * Takes from the runtime's tables of abilities (struct type_ops) what nothing in the program asks for, so that the linker can leave the
 * functions out. The linker alone cannot: a type that is linked refers to all its abilities, needed or not.
 *
 * The C side leaves a note, a relocation to mpy_uses_ABILITY, wherever a type is asked for an ability (USE in runtime-c/vm/object.h).
 * Starting from the vector table, sections are followed along their relocations; an entry of a table counts
 * only once a section with such a note was reached. Entries that never count become relocations that do nothing.
 *
 * Three more kinds of references bring in nothing themselves, and are taken out where nothing else brought in what they refer to:
 * those of weak symbols (the linker alone would follow them wherever a file of the archive is linked for another reason), those that are
 * only compared with (TESTED), and calls that can happen only where something else is linked as well (ONLY_WITH).
 */

import { ABILITIES } from '../image/abilities.js';
import type { ObjectFile, ObjectRelocation } from './object-file.js';

const TABLE_SIZE = ABILITIES.length * 4;
const TABLE_NAME = /^\.rodata\..*_ops$/;
const NOTE = 'mpy_uses_';
const TESTED = 'mpy_tested';
const ONLY_WITH = 'mpy_only.';
/** Of the runtime's own strings (runtime-c/generated/names.c); one that the program refers to is a name that it has. */
const NAME = 'mpy_str_';
/** Calls with keyword arguments, which C code of a program's own may make through this function. */
const KEYWORD_CALLER = 'vm_call_args';
const KEYWORDS = 'keywords';
/** Functions through which such code may ask for any operator, and how the conditions of operators begin (ONLY_WITH_OPERATOR). */
const OPERATOR_CALLERS = ['op_binary', 'op_inplace', 'int_binary'];
const OPERATOR = 'binary_';
const R_ARM_THM_CALL = 10;
const R_ARM_THM_JUMP24 = 30;
/** Two UDF instructions, instead of a call that cannot happen: a fault, should it. */
const UNDEFINED = [0x00, 0xde, 0x00, 0xde];
/** What the collector needs of every type. */
const ALWAYS: readonly string[] = ['mark'];
/** Where the linker starts, and what programs say of themselves (image/handlers.ts). */
const ROOT = /^\.vectors$|\.reset_handler$|\.mpy_(?:features|operators)$/;

/** A section of one of the files: `file.sections[index]`. */
interface Node {
  readonly file: ObjectFile;
  readonly index: number;
}

export interface Pruned {
  /** How many entries of tables were taken out. */
  readonly removed: number;
  /**
   * How the linker comes to a symbol or a section: what refers to it, what refers to that, and so on up to a root. Null when it is not linked. An
   * ability that some code asked for stands in the chain as `(ability, asked for by SECTION)`.
   */
  readonly why: (name: string) => readonly string[] | null;
}

/** Changes the archive in place; the other objects are linked with it. */
export function pruneAbilities(
  archive: Uint8Array,
  members: readonly ObjectFile[],
  others: readonly ObjectFile[],
): Pruned {
  const reach = new Reach([...others, ...members], new Set(others));
  reach.run();
  let removed = 0;
  for (const file of members) {
    file.sections.forEach((section, index) => {
      if (!isTable(file, index)) {
        section.relocations
          .filter((relocation) => reach.isUnmet(file, index, relocation))
          .forEach(({ entry, offset }) => disconnect(archive, entry, section.start + offset));
        return;
      }
      for (const { entry, offset } of section.relocations) {
        if (!reach.asked.has(ability(offset))) {
          removed++;
          erase(archive, entry, section.start + offset);
        }
      }
    });
  }
  return { removed, why: (name) => reach.why(name) };
}

/** A section, and how it comes to be referred to: from another one, by way of an ability or a condition. */
interface Reference {
  readonly to: Node;
  readonly from: Node | null;
  readonly by: string | null;
}

class Reach {
  /** Abilities and features, each with the section that asked for it first. */
  readonly asked = new Map<string, string>(ALWAYS.map((name) => [name, 'the collector']));
  private readonly defined = new Map<string, Node>();
  /** Definitions that take the place of weak ones where their file is linked. */
  private readonly stronger = new Map<string, Node>();
  private readonly weakNames = new Set<string>();
  private readonly numbers = new Map<ObjectFile, number>();
  private readonly seen = new Map<ObjectFile, Map<number, Reference>>();
  private allOperators = false;
  /** First in, first out: `why` gives short ways. */
  private readonly queue: Node[] = [];
  /** Entries of tables that were reached before anybody asked for them. */
  private readonly waiting = new Map<string, Reference[]>();
  /** Calls that wait for what they can happen with: a feature, or the place of a symbol. */
  private readonly conditional = new Map<string, Reference[]>();
  /** Weak references to files of the archive that nothing else has brought in yet. */
  private readonly weak = new Map<ObjectFile, Reference[]>();

  constructor(
    private readonly files: readonly ObjectFile[],
    private readonly roots: ReadonlySet<ObjectFile>,
  ) {
    for (const file of files) {
      this.numbers.set(file, this.numbers.size);
      this.seen.set(file, new Map());
      for (const { name, global, weak, section } of file.symbols) {
        if (!global || section === 0) {
          continue;
        }
        if (!this.defined.has(name)) {
          this.defined.set(name, { file, index: section });
          if (weak) {
            this.weakNames.add(name);
          }
        } else if (!weak && this.weakNames.has(name)) {
          this.stronger.set(name, { file, index: section });
        }
      }
    }
  }

  /** Whether a reference in a section that is linked leads to one that is not. */
  isUnmet(file: ObjectFile, index: number, { symbol }: ObjectRelocation): boolean {
    const target = this.target(file, symbol);
    return target !== null && this.isSeen({ file, index }) && !this.isSeen(target);
  }

  run(): void {
    if (this.isNamedByRoots(KEYWORD_CALLER)) {
      this.ask(KEYWORDS, KEYWORD_CALLER);
    }
    this.allOperators = OPERATOR_CALLERS.some((name) => this.isNamedByRoots(name));
    for (const file of this.files) {
      file.sections.forEach(({ name }, index) => {
        if (ROOT.test(name)) {
          this.visit({ to: { file, index }, from: null, by: null });
        }
      });
    }
    for (const node of this.queue) {
      this.follow(node);
    }
  }

  private isNamedByRoots(symbol: string): boolean {
    return [...this.roots].some(({ symbols }) => symbols.some(({ name }) => name === symbol));
  }

  why(name: string): readonly string[] | null {
    const node = this.find(name);
    if (node === null) {
      return null;
    }
    const chain: string[] = [];
    for (let at: Node | null = node; at !== null;) {
      chain.push(at.file.sections[at.index]?.name ?? '');
      const reference: Reference | undefined = this.seen.get(at.file)?.get(at.index);
      if (typeof reference?.by === 'string') {
        chain.push(`(${reference.by}, asked for by ${this.asked.get(reference.by) ?? ''})`);
      }
      at = reference?.from ?? null;
    }
    return chain;
  }

  private find(name: string): Node | null {
    const global = this.defined.get(name);
    if (global !== undefined) {
      return this.isSeen(global) ? global : null;
    }
    for (const [file, seen] of this.seen) {
      for (const index of seen.keys()) {
        if (file.sections[index]?.name.endsWith(`.${name}`) === true) {
          return { file, index };
        }
      }
    }
    return null;
  }

  private follow(from: Node): void {
    const { file, index } = from;
    const table = isTable(file, index);
    const relocations = file.sections[index]?.relocations ?? [];
    const notes = readNotes(file, relocations);
    notes.asked.forEach((name) => this.ask(name, file.sections[index]?.name ?? ''));
    const ofProgram = this.roots.has(file);
    for (const { offset, symbol } of relocations) {
      const to = this.target(file, symbol);
      const { name, weak } = file.symbols[symbol] ?? { name: '', weak: false };
      const conditions = notes.conditions.get(name);
      const stronger = this.stronger.get(name);
      if (stronger !== undefined && stronger.file !== file) {
        this.visitWeakly({ to: stronger, from, by: null });
      }
      if (to === null || notes.tested.has(offset)) {
        continue;
      }
      if (ofProgram && name.startsWith(NAME)) {
        this.ask(`name_${name.slice(NAME.length)}`, file.sections[index]?.name ?? '');
      }
      const reference = { to, from, by: table ? ability(offset) : null };
      if (table && !this.asked.has(ability(offset))) {
        push(this.waiting, ability(offset), reference);
      } else if (conditions !== undefined) {
        this.visitWith(conditions, reference);
      } else if (weak && to.file !== file) {
        this.visitWeakly(reference);
      } else {
        this.visit(reference);
      }
    }
  }

  private visitWith(conditions: readonly string[], reference: Reference): void {
    for (const condition of conditions) {
      const place = this.defined.get(condition);
      const every = this.allOperators && condition.startsWith(OPERATOR);
      if (every || this.asked.has(condition) || (place !== undefined && this.isSeen(place))) {
        this.visit(reference);
        return;
      }
      push(this.conditional, place === undefined ? condition : this.key(place), reference);
    }
  }

  /** A weak reference brings in no file of an archive, but counts when another reference does. */
  private visitWeakly(reference: Reference): void {
    const { file } = reference.to;
    if ((this.seen.get(file)?.size ?? 0) > 0) {
      this.visit(reference);
    } else {
      push(this.weak, file, reference);
    }
  }

  private ask(name: string, by: string): void {
    if (this.asked.has(name)) {
      return;
    }
    this.asked.set(name, by);
    this.waiting.get(name)?.forEach((reference) => this.visit(reference));
    this.conditional.get(name)?.forEach((reference) => this.visit(reference));
  }

  private target(file: ObjectFile, symbol: number): Node | null {
    const { name, global, section } = file.symbols[symbol] ?? {
      name: '',
      global: false,
      section: 0,
    };
    if (section !== 0) {
      return { file, index: section };
    }
    return global ? (this.defined.get(name) ?? null) : null;
  }

  private isSeen({ file, index }: Node): boolean {
    return this.seen.get(file)?.has(index) === true;
  }

  private key({ file, index }: Node): string {
    return `${String(this.numbers.get(file))}:${String(index)}`;
  }

  private visit(reference: Reference): void {
    const node = reference.to;
    const seen = this.seen.get(node.file);
    if (seen === undefined || seen.has(node.index)) {
      return;
    }
    const first = seen.size === 0;
    seen.set(node.index, reference);
    this.queue.push(node);
    this.conditional.get(this.key(node))?.forEach((waiting) => this.visit(waiting));
    if (first) {
      this.weak.get(node.file)?.forEach((waiting) => this.visit(waiting));
    }
  }
}

/** What the notes of a section say. */
interface Notes {
  readonly asked: readonly string[];
  /** Offsets of references that are only compared with. */
  readonly tested: ReadonlySet<number>;
  /** By the name of a function: with what a call of it can happen. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
}

function readNotes(file: ObjectFile, relocations: readonly ObjectRelocation[]): Notes {
  const asked: string[] = [];
  const tested = new Set<number>();
  const conditions = new Map<string, string[]>();
  for (const { offset, symbol } of relocations) {
    const name = file.symbols[symbol]?.name ?? '';
    if (name.startsWith(NOTE)) {
      asked.push(name.slice(NOTE.length));
    } else if (name === TESTED) {
      tested.add(offset);
    } else if (name.startsWith(ONLY_WITH)) {
      const [target = '', condition = ''] = name.slice(ONLY_WITH.length).split('.');
      conditions.set(target, [...(conditions.get(target) ?? []), condition]);
    }
  }
  return { asked, tested, conditions };
}

function push<Key>(map: Map<Key, Reference[]>, key: Key, reference: Reference): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [reference]);
  } else {
    list.push(reference);
  }
}

function isTable(file: ObjectFile, index: number): boolean {
  const section = file.sections[index];
  return section?.size === TABLE_SIZE && TABLE_NAME.test(section.name);
}

function ability(offset: number): string {
  return ABILITIES[offset / 4] ?? '';
}

/** Takes out a reference that counts for nothing: what is there is an address of 0, or a call that cannot happen. */
function disconnect(bytes: Uint8Array, entry: number, place: number): void {
  const type = bytes[entry + 4];
  bytes.fill(0, entry + 4, entry + 8);
  if (type === R_ARM_THM_CALL || type === R_ARM_THM_JUMP24) {
    bytes.set(UNDEFINED, place);
  }
}

/** Makes a relocation entry one that does nothing (R_ARM_NONE, no symbol), and its place a null pointer. */
function erase(bytes: Uint8Array, entry: number, place: number): void {
  bytes.fill(0, entry + 4, entry + 8);
  bytes.fill(0, place, place + 4);
}
