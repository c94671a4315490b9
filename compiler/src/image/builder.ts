/**
 * Where the parts of the image come together while it is built: objects by chapter, in the order in which a
 * reader meets them, and declarations of what the runtime defines.
 */

import type { Diagnostic } from '../source/diagnostics.js';
import { arrayReference, reference } from './rom.js';
import type { Datum, External, Item, Reference, RomObject } from './rom.js';
import { Symbols } from './symbols.js';

export type Chapter =
  'strings' | 'constants' | 'natives' | 'types' | 'code' | 'classes' | 'modules' | 'image';

const CHAPTERS: readonly Chapter[] = [
  'strings',
  'constants',
  'natives',
  'types',
  'code',
  'classes',
  'modules',
  'image',
];

export interface ObjectOptions {
  readonly global?: boolean;
  readonly align?: 4 | 8 | 32;
  readonly comment?: string | null;
  readonly aliasOf?: string | null;
}

export class Builder {
  readonly symbols = new Symbols();
  readonly diagnostics: Diagnostic[] = [];
  private readonly chapters = new Map<Chapter, RomObject[]>(CHAPTERS.map((name) => [name, []]));
  private readonly sharedByContent = new Map<string, Reference>();
  private readonly externalsBySymbol = new Map<string, External>();

  /** Adds a struct. `type` is its C type, such as 'struct str'. */
  struct(
    chapter: Chapter,
    symbol: string,
    type: string,
    items: readonly Item[],
    options: ObjectOptions = {},
  ): void {
    this.push(chapter, symbol, type, null, items, options);
  }

  /** Adds an array and returns a reference to it; null for none, since C has no empty arrays. */
  array(
    chapter: Chapter,
    symbol: string,
    type: string,
    items: readonly Item[],
    options: ObjectOptions = {},
  ): Reference | null {
    const count = items.reduce((sum, { data }) => sum + elements(data), 0);
    if (count === 0) {
      return null;
    }
    this.push(chapter, symbol, type, count, items, options);
    return arrayReference(symbol);
  }

  /** As `array`, for tables that nothing compares by address: one for all that have the same items. */
  sharedArray(
    chapter: Chapter,
    symbol: string,
    type: string,
    items: readonly Item[],
  ): Reference | null {
    return this.shared(type, items, () => this.array(chapter, symbol, type, items));
  }

  /** As `struct`, for structs that nothing compares by address. */
  sharedStruct(chapter: Chapter, symbol: string, type: string, items: readonly Item[]): Reference {
    return this.shared(type, items, () => {
      this.struct(chapter, symbol, type, items);
      return reference(symbol);
    });
  }

  /** A second name, seen by the runtime, for an object of the same type. */
  alias(chapter: Chapter, symbol: string, type: string, target: string): void {
    const options = { global: true, aliasOf: target };
    this.push(chapter, symbol, type, null, [], options);
  }

  /** An array in RAM, cleared at start. */
  ram(symbol: string, type: string, count: number, comment: string): void {
    this.chapter('modules').push({
      symbol,
      type,
      count,
      global: false,
      memory: 'ram',
      align: 4,
      items: [],
      comment,
      aliasOf: null,
    });
  }

  /** A reference to an object of the runtime. */
  external(symbol: string, type: string): Reference {
    this.declare(symbol, `const ${type} ${symbol}`);
    return reference(symbol);
  }

  /** A reference to a C function with the signature of native_fn. */
  nativeFunction(symbol: string): Reference {
    this.declare(symbol, `value ${symbol}(struct vm *vm, int n, value *a)`);
    return arrayReference(symbol);
  }

  objects(): RomObject[] {
    return CHAPTERS.flatMap((name) => this.chapter(name));
  }

  externals(): External[] {
    return [...this.externalsBySymbol.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
  }

  private shared<Made extends Reference | null>(
    type: string,
    items: readonly Item[],
    make: () => Made,
  ): Made {
    const key = `${type}:${contentKey(items)}`;
    const old = this.sharedByContent.get(key);
    if (old !== undefined) {
      return old as Made;
    }
    const made = make();
    if (made !== null) {
      this.sharedByContent.set(key, made);
    }
    return made;
  }

  private push(
    chapter: Chapter,
    symbol: string,
    type: string,
    count: number | null,
    items: readonly Item[],
    options: ObjectOptions,
  ): void {
    this.chapter(chapter).push({
      symbol,
      type,
      count,
      global: options.global ?? false,
      memory: 'rom',
      align: options.align ?? 4,
      items,
      comment: options.comment ?? null,
      aliasOf: options.aliasOf ?? null,
    });
  }

  private declare(symbol: string, declaration: string): void {
    if (!this.externalsBySymbol.has(symbol)) {
      this.externalsBySymbol.set(symbol, { symbol, declaration });
    }
  }

  private chapter(name: Chapter): RomObject[] {
    const list = this.chapters.get(name);
    if (list === undefined) {
      throw new Error(`no chapter ${name}`);
    }
    return list;
  }
}

/** Elements of an array that an item stands for. */
function elements(data: Datum): number {
  if (data.kind === 'words') {
    return data.words.length;
  }
  return data.kind === 'bytes' ? data.bytes.length : 1;
}

/** Equal for items that give the same bytes. */
function contentKey(items: readonly Item[]): string {
  return items
    .map(({ data }) => {
      switch (data.kind) {
        case 'int':
          return `${data.size}=${data.value}`;
        case 'float':
          return `f${data.size}=${data.value}`;
        case 'bytes':
          return `b${data.bytes.join(' ')}`;
        case 'words':
          return `w${data.words.join(' ')}`;
        case 'word':
          return `${data.to.symbol}+${data.to.addend}`;
        case 'group':
          return `{${contentKey(data.items)}}`;
      }
    })
    .join();
}
