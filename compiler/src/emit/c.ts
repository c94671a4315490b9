/**
 * Prints an image as one C file that a person can read: objects under the names that they have in Python, references
 * by symbol, constants in the runtime's own macros, instructions with their disassembly beside them.
 *
 * An object is printed after a declaration of what it refers to, where that is still to come.
 */

import type { PlacedCode } from '../image/codes.js';
import { INSTRUCTIONS_SYMBOL } from '../image/codes.js';
import type { BytesItem, Image, Item, RomObject } from '../image/rom.js';
import { assertNever } from '../source/assert.js';
import { floatLiteral, numberLiteral, safeComment, stringLiteral } from './c-literals.js';

export interface EmitOptions {
  /** Codes in the order of the array of instructions. */
  readonly codes: readonly PlacedCode[];
  /** Lines of disassembly for a code, one for each word; null leaves them out. */
  readonly disassemble: ((code: PlacedCode) => readonly string[]) | null;
  /** Named in the first comment. */
  readonly program: string;
}

const INCLUDES = ['vm/handlers.h', 'vm/vm.h', 'objects/property.h', 'generated/opcodes.h'];

/** Structs with one member on a line; others are short, or many. */
const LAID_OUT: ReadonlySet<string> = new Set([
  'struct code',
  'struct module_info',
  'struct image',
]);

export function emitC(image: Image, options: EmitOptions): string {
  return new Printer(image, options).print();
}

class Printer {
  private readonly out: string[] = [];
  private readonly bySymbol: ReadonlyMap<string, RomObject>;
  private readonly declared = new Set<string>();

  constructor(
    private readonly image: Image,
    private readonly options: EmitOptions,
  ) {
    this.bySymbol = new Map(image.objects.map((object) => [object.symbol, object]));
  }

  print(): string {
    this.line(`/* The program ${safeComment(this.options.program)}, compiled for the runtime. */`);
    INCLUDES.forEach((file) => this.line(`#include "${file}"`));
    this.line('');
    for (const { condition, message } of this.image.checks) {
      this.line(`_Static_assert(${condition}, "${message}");`);
    }
    this.line('');
    for (const { declaration } of this.image.externals) {
      this.line(`extern ${declaration};`);
    }
    for (const object of this.image.objects) {
      this.line('');
      this.declareTargets(object.items);
      this.define(object);
    }
    return this.out.join('\n') + '\n';
  }

  private define(object: RomObject): void {
    if (object.comment !== null) {
      this.line(`/* ${safeComment(object.comment)} */`);
    }
    this.declared.add(object.symbol);
    if (object.aliasOf !== null) {
      this.line(`extern ${declaration(object)} __attribute__((alias("${object.aliasOf}")));`);
    } else if (object.memory === 'ram') {
      this.line(`${declaration(object)};`);
    } else if (object.symbol === INSTRUCTIONS_SYMBOL) {
      this.line(`${declaration(object)} = {`);
      this.instructions();
      this.line('};');
    } else {
      const lines = object.count === null && LAID_OUT.has(object.type);
      const text = this.items(object.items, lines, '');
      this.line(`${declaration(object)} = {${text}};`);
    }
  }

  private instructions(): void {
    for (const placed of this.options.codes) {
      const { code } = placed;
      this.line(
        `  /* ${safeComment(code.qualname)} of ${safeComment(code.module)}, line ${code.firstLine} */`,
      );
      const texts = this.options.disassemble?.(placed) ?? [];
      for (let at = 0; at < code.instructions.length; at++) {
        const word = hexWord(code.instructions[at] ?? 0);
        const text = texts[at] ?? '';
        this.line(`  ${word},${text === '' ? '' : ` /* ${safeComment(text)} */`}`);
      }
    }
  }

  /** Declares what is referred to and defined further on. */
  private declareTargets(items: readonly Item[]): void {
    for (const { data } of items) {
      if (data.kind === 'group') {
        this.declareTargets(data.items);
      } else if (data.kind === 'word') {
        const target = this.bySymbol.get(data.to.symbol);
        if (target !== undefined && !this.declared.has(target.symbol)) {
          this.declared.add(target.symbol);
          this.line(`${target.global ? 'extern ' : ''}${declaration(target)};`);
        }
      }
    }
  }

  private items(items: readonly Item[], lines: boolean, indent: string): string {
    if (!lines || items.length === 0) {
      return items.map((item) => this.item(item, indent)).join(', ');
    }
    const deeper = `${indent}  `;
    return `\n${items.map((item) => `${deeper}${this.item(item, deeper)},\n`).join('')}${indent}`;
  }

  private item(item: Item, indent: string): string {
    const member = item.member === null ? '' : `.${item.member} = `;
    const cast = item.cast === undefined ? '' : `(${item.cast})`;
    return `${member}${cast}${this.datum(item, indent)}`;
  }

  private datum({ data }: Item, indent: string): string {
    switch (data.kind) {
      case 'int':
        return data.text ?? numberLiteral(data.value, data.size);
      case 'float':
        return floatLiteral(data.value, data.size);
      case 'bytes':
        return bytesText(data);
      case 'words':
        return Array.from(data.words, hexWord).join(', ');
      case 'word':
        return `${data.isValue ? '(value)' : ''}${this.address(data.to)}`;
      case 'group':
        return `{${this.items(data.items, data.lines, indent)}}`;
      default:
        return assertNever(data);
    }
  }

  private address(to: { symbol: string; addend: number; decays: boolean }): string {
    const { symbol, addend, decays } = to;
    if (addend === 0) {
      return decays ? symbol : `&${symbol}`;
    }
    return `${symbol} + ${addend / elementSize(this.bySymbol.get(symbol))}`;
  }

  private line(text: string): void {
    this.out.push(text);
  }
}

function bytesText({ form, bytes }: BytesItem): string {
  switch (form) {
    case 'text':
      return stringLiteral(bytes);
    case 'member':
      return `{${bytes.join(', ')}}`;
    case 'elements':
      return bytes.join(', ');
  }
}

function hexWord(word: number): string {
  return `0x${word.toString(16).padStart(8, '0')}u`;
}

function declaration(object: RomObject): string {
  const linkage = object.global ? '' : 'static ';
  const type = object.memory === 'ram' ? `${object.type} ` : constant(object.type);
  const count = object.count === null ? '' : `[${object.count}]`;
  const align = object.align > 8 ? ` __attribute__((aligned(${object.align})))` : '';
  return `${linkage}${type}${object.symbol}${count}${align}`;
}

function constant(type: string): string {
  return type.endsWith('*') ? `${type}const ` : `const ${type} `;
}

function elementSize(object: RomObject | undefined): number {
  return object?.type === 'uint8_t' ? 1 : 4;
}
