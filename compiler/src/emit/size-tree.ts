/**
 * What takes the space, as a tree: the program by module and function, with constants and strings; the runtime by part, file and
 * C function. Sizes are those of the linked image (the linker's map); the image's graph says what a table of the program is for.
 */

import { INSTRUCTIONS_SYMBOL } from '../image/codes.js';
import type { PlacedCode } from '../image/codes.js';
import { sizeOf } from '../image/rom.js';
import type { Image, Item, RomObject } from '../image/rom.js';
import type { CortexMBoard } from './board.js';
import { memberOf, partOf } from './link-map.js';
import type { Piece } from './link-map.js';
import { flashAndRam } from './size.js';
import type { SizeReport } from './size.js';

export interface SizeNode {
  readonly name: string;
  /** Bytes, children included. */
  readonly flash: number;
  readonly ram: number;
  /** The largest first. */
  readonly children: readonly SizeNode[];
}

export interface ProgramParts {
  readonly image: Image;
  readonly codes: readonly PlacedCode[];
}

export function sizeTree(
  board: CortexMBoard,
  pieces: readonly Piece[],
  programFile: string,
  program: ProgramParts,
  { flash, ram }: SizeReport,
): SizeNode {
  const root = new Draft('image');
  const placeOf = programPlaces(program);
  for (const piece of pieces) {
    const takes = flashAndRam(board, piece);
    // The linker script's own section for the stacks is counted below.
    if (piece.section === '.stacks') continue;
    const part = partOf(piece.file, programFile);
    if (part === 'program') {
      addProgramPiece(root, piece, takes, program, placeOf);
    } else {
      root.add(runtimePath(piece, part), takes.flash, takes.ram);
    }
  }
  root.add(['stacks', 'C stack'], 0, ram.cStack);
  root.add(['stacks', "Python's stack"], 0, ram.vmStack);
  root.add(['alignment'], Math.max(0, flash.used - root.flash), Math.max(0, ram.used - root.ram));
  return root.finish();
}

class Draft {
  flash = 0;
  ram = 0;
  private readonly children = new Map<string, Draft>();

  constructor(private readonly name: string) {}

  add(path: readonly string[], flash: number, ram: number): void {
    this.flash += flash;
    this.ram += ram;
    const [first, ...rest] = path;
    if (first === undefined) return;
    const child = this.children.get(first) ?? new Draft(first);
    this.children.set(first, child);
    child.add(rest, flash, ram);
  }

  finish(): SizeNode {
    const children = [...this.children.values()]
      .map((child) => child.finish())
      .filter(({ flash, ram }) => flash + ram > 0)
      .sort((a, b) => b.flash + b.ram - (a.flash + a.ram) || (a.name < b.name ? -1 : 1));
    return { name: this.name, flash: this.flash, ram: this.ram, children };
  }
}

/** runtime / objects / dict.c / dict_get */
function runtimePath(piece: Piece, part: string): readonly string[] {
  const { folder, file } = memberOf(piece.file);
  const name = symbolOf(piece.section);
  if (part === 'C library') return [part, file, name];
  const runtime = part === 'board' ? ['board'] : ['runtime', folder ?? part];
  return [...runtime, file, name];
}

/** The function or variable that a section of its own holds: `.text.dict_get` is dict_get. */
function symbolOf(section: string): string {
  const match = /^\.(?:text|rodata|data|bss|ramfunc)\.(.+)$/.exec(section);
  return match?.[1] ?? section;
}

function addProgramPiece(
  root: Draft,
  piece: Piece,
  { flash, ram }: { readonly flash: number; readonly ram: number },
  { codes }: ProgramParts,
  placeOf: ReadonlyMap<string, readonly string[]>,
): void {
  const symbol = symbolOf(piece.section);
  if (symbol !== INSTRUCTIONS_SYMBOL) {
    root.add(['program', ...(placeOf.get(symbol) ?? ['tables', symbol])], flash, ram);
    return;
  }
  for (const { code } of codes) {
    root.add(['program', code.module, code.qualname, 'bytecode'], code.instructions.length * 4, 0);
  }
}

export interface ModuleBytes {
  readonly name: string;
  readonly flash: number;
}

/** Bytes of flash by module, without a linker: those of shared data and of tables stand under names of their own. */
export function moduleBytes(program: ProgramParts): readonly ModuleBytes[] {
  const sizes = new Map<string, number>();
  const add = (name: string, bytes: number) => sizes.set(name, (sizes.get(name) ?? 0) + bytes);
  const placeOf = programPlaces(program);
  for (const object of program.image.objects) {
    if (object.memory === 'ram' || object.symbol === INSTRUCTIONS_SYMBOL) continue;
    add(placeOf.get(object.symbol)?.[0] ?? 'tables', alignUp(sizeOf(object), 4));
  }
  for (const { code } of program.codes) add(code.module, code.instructions.length * 4);
  return [...sizes].map(([name, flash]) => ({ name, flash }));
}

const PARTS: readonly (readonly [part: string, symbols: RegExp])[] = [
  ['bytecode', new RegExp(`^${INSTRUCTIONS_SYMBOL}$`)],
  ['functions', /^(?:code|code_info|function|arguments|cells|handlers)__/],
  ['classes', /^(?:class|class_info|layout|fast_layout|attributes)__/],
  ['line numbers', /^lines__/],
  ['names and texts', /^str__/],
  ['modules', /^(?:module|module_info|names|slot_names|fallbacks)__/],
];

/** The same bytes by what they are for. What belongs to no module's own code (tables of built-in types, the index of names) is `tables`. */
export function partBytes({ image }: ProgramParts): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = Object.fromEntries(PARTS.map(([part]) => [part, 0]));
  for (const object of image.objects) {
    if (object.memory === 'ram') continue;
    const part = PARTS.find(([, symbols]) => symbols.test(object.symbol))?.[0] ?? 'tables';
    sizes[part] = (sizes[part] ?? 0) + alignUp(sizeOf(object), 4);
  }
  return sizes;
}

function alignUp(size: number, to: number): number {
  return Math.ceil(size / to) * to;
}

/** Where in the tree each object of the program belongs: under a function, a module, or what several modules share. */
function programPlaces({ image, codes }: ProgramParts): ReadonlyMap<string, readonly string[]> {
  const objects = new Map(image.objects.map((object) => [object.symbol, object]));
  const places = new Map<string, readonly string[]>();
  const owners = new Map<string, Set<string>>();
  for (const { code, symbol } of codes) {
    const part = symbol.replace(/^code__/, '');
    for (const [prefix, name] of partsOfCode) {
      places.set(`${prefix}__${part}`, [code.module, code.qualname, name]);
    }
    for (const start of [symbol, `code_info__${part}`]) {
      for (const reached of reachableData(start, objects)) {
        owners.set(reached, (owners.get(reached) ?? new Set()).add(code.module));
      }
    }
  }
  for (const object of image.objects) {
    if (!places.has(object.symbol)) {
      places.set(object.symbol, dataPlace(object, owners.get(object.symbol)));
    }
  }
  return places;
}

const partsOfCode = [
  ['code', 'constants'],
  ['code_info', 'description'],
  ['lines', 'line numbers'],
  ['handlers', 'exception handlers'],
  ['arguments', 'names'],
  ['cells', 'names'],
] as const;

function dataPlace(object: RomObject, owners: ReadonlySet<string> | undefined): readonly string[] {
  const kind = object.type === 'struct str' ? 'strings' : 'data';
  const [owner, second] = [...(owners ?? [])];
  if (owner === undefined) return ['tables', object.symbol];
  return [second === undefined ? owner : 'shared by modules', kind, object.symbol];
}

/** What a code refers to, directly or through data, but not through other codes. */
function reachableData(
  start: string,
  objects: ReadonlyMap<string, RomObject>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [start];
  for (let symbol = queue.pop(); symbol !== undefined; symbol = queue.pop()) {
    for (const target of targets(objects.get(symbol)?.items ?? [])) {
      const object = objects.get(target);
      if (object === undefined || found.has(target) || !isData(object)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return found;
}

function isData({ type, symbol, global }: RomObject): boolean {
  const ofCode = type === 'struct code' || type === 'struct code_info';
  return !ofCode && !global && symbol !== INSTRUCTIONS_SYMBOL && type !== 'struct module_info';
}

function* targets(items: readonly Item[]): Generator<string> {
  for (const { data } of items) {
    if (data.kind === 'word') yield data.to.symbol;
    else if (data.kind === 'group') yield* targets(data.items);
  }
}
