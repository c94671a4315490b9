/**
 * Code of the program: struct code, its cold part code_info, and one array that holds the instructions of all, in the order
 * of mpy_image.codes, so that the runtime finds the code of an instruction by its address.
 *
 * A code is met when something refers to it; its constants are made later, from a queue, because they may
 * refer to it in turn.
 */

import type { Code } from '../bytecode/code.js';
import type { Builder } from './builder.js';
import { encodeLines } from './lines.js';
import {
  arrayReference,
  byteElements,
  group,
  pointer,
  reference,
  u16,
  u32,
  u8,
  valueItem,
} from './rom.js';
import type { Reference } from './rom.js';
import type { Pool } from './pool.js';
import type { Strings } from './strings.js';

export const INSTRUCTIONS_SYMBOL = 'program__instructions';
export const GLOBALS_SYMBOL = 'program__globals';

/** What a code needs to know of its module. */
export interface ModulePlace {
  readonly info: Reference;
  /** Its first slot in the array of all globals, null when it has none. */
  readonly slots: Reference | null;
}

/** Instructions of one code, for the emitter to show. */
export interface PlacedCode {
  readonly code: Code;
  readonly symbol: string;
  /** In words, from the start of the array of all instructions. */
  readonly offset: number;
}

export class Codes {
  readonly placed: PlacedCode[] = [];
  private readonly symbols = new Map<Code, string>();
  private readonly queue: Code[] = [];
  private words = 0;

  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    private readonly placeOf: (module: string, path: string | null) => ModulePlace,
  ) {}

  reference(code: Code): Reference {
    let symbol = this.symbols.get(code);
    if (symbol === undefined) {
      symbol = this.builder.symbols.fresh('code', `${code.module}.${code.qualname}`);
      this.symbols.set(code, symbol);
      this.queue.push(code);
    }
    return reference(symbol);
  }

  /** Makes the next code that was referred to; false when there is none. */
  makeNext(pool: Pool, met: (code: Code) => void): boolean {
    const code = this.queue.shift();
    if (code === undefined) {
      return false;
    }
    met(code);
    this.add(code, pool);
    return true;
  }

  /** An array of names, shared by all that are equal; null for an empty one. */
  names(names: readonly (string | null)[], symbol: string): Reference | null {
    return this.builder.sharedArray(
      'code',
      symbol,
      'const struct str *',
      names.map((name) => pointer(name === null ? null : this.strings.name(name))),
    );
  }

  private add(code: Code, pool: Pool): void {
    const symbol = this.reference(code).symbol;
    const place = this.placeOf(code.module, code.path);
    const part = symbol.replace(/^code__/, '');
    this.addInfo(code, part, place);
    const offset = this.words;
    this.placed.push({ code, symbol, offset });
    this.words += code.instructions.length;
    const flags = codeFlags(code);
    this.builder.struct(
      'code',
      symbol,
      'struct code',
      [
        pointer(place.slots, 'globals'),
        pointer(arrayReference(INSTRUCTIONS_SYMBOL, offset * 4), 'insns'),
        u8(code.registers, 'registers'),
        u8(code.params, 'params'),
        u8(flags.value, 'flags', flags.text),
        u8(code.posonly, 'posonly'),
        u8(code.kwonly, 'kwonly'),
        u8(code.freeNames.length, 'free_count'),
        u8(code.firstFree, 'first_free'),
        u8(0, 'spare'),
        pointer(reference(`code_info__${part}`), 'info'),
        group(
          code.constants.map((constant) => valueItem(pool.word(constant))),
          'consts',
          true,
        ),
      ],
      { comment: `${code.qualname}, line ${code.firstLine} of ${code.module}` },
    );
  }

  private addInfo(code: Code, part: string, place: ModulePlace): void {
    const lines = encodeLines(code.positions, code.firstLine, code.instructions.length);
    const linesReference = this.builder.sharedArray('code', `lines__${part}`, 'uint8_t', [
      byteElements(lines),
    ]);
    const handlers = this.builder.sharedArray(
      'code',
      `handlers__${part}`,
      'struct handler',
      code.handlers.map((handler) =>
        group([u16(handler.start), u16(handler.end), u16(handler.target), u16(handler.register)]),
      ),
    );
    this.builder.struct('code', `code_info__${part}`, 'struct code_info', [
      pointer(this.strings.name(code.name), 'name'),
      pointer(this.strings.name(code.qualname), 'qualname'),
      pointer(place.info, 'module'),
      pointer(this.names(code.argNames, `arguments__${part}`), 'arg_names'),
      pointer(handlers, 'handlers'),
      pointer(linesReference, 'lines'),
      pointer(this.names(code.cellNames, `cells__${part}`), 'free_names'),
      valueItem(code.doc === null ? null : this.strings.text(code.doc), 'doc'),
      u16(code.handlers.length, 'handler_count'),
      u16(Math.min(code.firstLine, 0xffff), 'first_line'),
      u32(code.instructions.length, 'insn_count'),
    ]);
  }
}

const FLAGS = [
  'CODE_VARARGS',
  'CODE_VARKEYWORDS',
  'CODE_GENERATOR',
  'CODE_COROUTINE',
  'CODE_ASYNC_GENERATOR',
  'CODE_CLOSURE',
  'CODE_SIMPLE',
  'CODE_TEXT',
] as const;

function codeFlags(code: Code): { value: number; text: string | null } {
  const { varargs, varkeywords, generator, coroutine, asyncGenerator } = code.flags;
  const closure = code.freeNames.length > 0;
  const set = [varargs, varkeywords, generator, coroutine, asyncGenerator, closure];
  const simple = !set.includes(true) && code.kwonly === 0;
  const all = [...set, simple, code.isText];
  const names = FLAGS.filter((_, at) => all[at] === true);
  const value = all.reduce((sum, flag, at) => (flag ? sum | (1 << at) : sum), 0);
  return { value, text: names.length === 0 ? null : names.join(' | ') };
}
