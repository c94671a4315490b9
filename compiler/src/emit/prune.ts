/**
 * Takes from the runtime's tables of abilities (struct type_ops) what nothing in the program asks for, so that the linker can leave the
 * functions out. The linker alone cannot: a type that is linked refers to all its abilities, needed or not.
 *
 * The C side leaves a note, a relocation to mpy_uses_ABILITY, wherever a type is asked for an ability (USE in runtime-c/vm/object.h).
 * Starting from the vector table and the program, sections are followed along their relocations; an entry of a table counts
 * only once a section with such a note was reached. Entries that never count become relocations that do nothing.
 */

import { ABILITIES } from '../image/abilities.js';
import type { ObjectFile } from './object-file.js';

const TABLE_SIZE = ABILITIES.length * 4;
const TABLE_NAME = /^\.rodata\..*_ops$/;
const NOTE = 'mpy_uses_';
/** What the collector needs of every type. */
const ALWAYS: readonly string[] = ['mark'];
const ROOT = /^\.vectors$|\.reset_handler$/;

/** A section of one of the files: `file.sections[index]`. */
interface Node {
  readonly file: ObjectFile;
  readonly index: number;
}

/** Changes the archive in place; the other objects are linked with it. Returns how many entries were taken out. */
export function pruneAbilities(
  archive: Uint8Array,
  members: readonly ObjectFile[],
  others: readonly ObjectFile[],
): number {
  const reach = new Reach([...others, ...members]);
  reach.run(others);
  let removed = 0;
  for (const file of members) {
    file.sections.forEach((section, index) => {
      if (!isTable(file, index)) {
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
  return removed;
}

class Reach {
  readonly asked = new Set<string>(ALWAYS);
  private readonly defined = new Map<string, Node>();
  private readonly seen = new Map<ObjectFile, Set<number>>();
  private readonly queue: Node[] = [];
  /** Entries of tables that were reached before anybody asked for them. */
  private readonly waiting = new Map<string, Node[]>();
  /** Weak references to files of the archive that nothing else has brought in yet. */
  private readonly weak = new Map<ObjectFile, Node[]>();

  constructor(private readonly files: readonly ObjectFile[]) {
    for (const file of files) {
      this.seen.set(file, new Set());
      for (const { name, global, section } of file.symbols) {
        if (global && section !== 0 && !this.defined.has(name)) {
          this.defined.set(name, { file, index: section });
        }
      }
    }
  }

  run(roots: readonly ObjectFile[]): void {
    for (const file of this.files) {
      const all = roots.includes(file);
      file.sections.forEach(({ name }, index) => {
        if (all || ROOT.test(name)) {
          this.visit({ file, index });
        }
      });
    }
    for (let node = this.queue.pop(); node !== undefined; node = this.queue.pop()) {
      this.follow(node);
    }
  }

  private follow({ file, index }: Node): void {
    const table = isTable(file, index);
    for (const { offset, symbol } of file.sections[index]?.relocations ?? []) {
      const name = file.symbols[symbol]?.name ?? '';
      if (name.startsWith(NOTE)) {
        this.ask(name.slice(NOTE.length));
        continue;
      }
      const target = this.target(file, symbol);
      if (target === null) {
        continue;
      }
      if (table && !this.asked.has(ability(offset))) {
        push(this.waiting, ability(offset), target);
      } else if (file.symbols[symbol]?.weak === true && target.file !== file) {
        this.visitWeakly(target);
      } else {
        this.visit(target);
      }
    }
  }

  /** A weak reference brings in no file of an archive, but counts when another reference does. */
  private visitWeakly(node: Node): void {
    if ((this.seen.get(node.file)?.size ?? 0) > 0) {
      this.visit(node);
    } else {
      push(this.weak, node.file, node);
    }
  }

  private ask(name: string): void {
    if (this.asked.has(name)) {
      return;
    }
    this.asked.add(name);
    this.waiting.get(name)?.forEach((node) => this.visit(node));
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

  private visit(node: Node): void {
    const seen = this.seen.get(node.file);
    if (seen === undefined || seen.has(node.index)) {
      return;
    }
    const first = seen.size === 0;
    seen.add(node.index);
    this.queue.push(node);
    if (first) {
      this.weak.get(node.file)?.forEach((target) => this.visit(target));
    }
  }
}

function push<Key>(map: Map<Key, Node[]>, key: Key, node: Node): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [node]);
  } else {
    list.push(node);
  }
}

function isTable(file: ObjectFile, index: number): boolean {
  const section = file.sections[index];
  return section?.size === TABLE_SIZE && TABLE_NAME.test(section.name);
}

function ability(offset: number): string {
  return ABILITIES[offset / 4] ?? '';
}

/** Makes a relocation entry one that does nothing (R_ARM_NONE, no symbol), and its place a null pointer. */
function erase(bytes: Uint8Array, entry: number, place: number): void {
  bytes.fill(0, entry + 4, entry + 8);
  bytes.fill(0, place, place + 4);
}
