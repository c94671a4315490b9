/**
 * The tables through which the VM reaches the functions of instructions and intrinsics: mpy_handlers and mpy_intrinsics. Each
 * program has its own, with only what its code uses, so that the linker leaves out the rest of the interpreter.
 */

import { INSTRUCTIONS, INTRINSICS } from '../bytecode/instructions.js';
import type { Code } from '../bytecode/code.js';
import type { Builder } from './builder.js';
import { arrayReference, pointer, u32 } from './rom.js';

/** What the VM's own stubs consist of. */
const ALWAYS: readonly string[] = ['HALT', 'INITRET'];
/** Instructions that may call functions written in Python, whose values come back through VALUERET. */
const CALLING: ReadonlySet<string> = new Set(['GETATTR', 'SETATTR', 'GETITEM', 'SETITEM', 'LEN']);
/** C functions to which the runtime itself refers only weakly. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['POW', 'int_pow'],
  ['OR', 'union_of'],
  ['GETITEM', 'class_getitem'],
  ['GETITEMI', 'class_getitem'],
]);
/** To this the runtime's binding of **kwargs in C functions is tied (ONLY_WITH in vm/object.h). */
const VARKEYWORDS = 'mpy_varkeywords';
/** With this the program has finalizers (runtime-c/heap/finalize.h), and these instructions run those that wait. */
const FINALIZERS = 'mpy_finalizers';
/** With this the program has classes with __slots__ (runtime-c/objects/member.h). */
const SLOTS = 'mpy_slots';
const POLLED: ReadonlySet<string> = new Set(['CALL', 'CALLM', 'CALLF']);
/** Where the program knows KeyboardInterrupt, the console raises it (runtime-c/vm/keyboard.c). */
const KEYBOARD = 'mpy_keyboard';
const INTRINSIC = INSTRUCTIONS.findIndex(({ name }) => name === 'INTRINSIC');

export function addHandlers(
  builder: Builder,
  codes: readonly Code[],
  natives: {
    readonly varkeywords: boolean;
    readonly weakReferences: boolean;
    /** Whether calls may be put off to the next instruction. */
    readonly interrupts: boolean;
    readonly slots: boolean;
  },
): void {
  const opcodes = new Set(ALWAYS.map((name) => INSTRUCTIONS.findIndex((i) => i.name === name)));
  const intrinsics = new Set<number>();
  for (const { instructions, flags } of codes) {
    collect(instructions, opcodes, intrinsics);
    // These bring in generators, which need not come to the instruction: one that never ends has none.
    if (flags.generator || flags.coroutine || flags.asyncGenerator) {
      opcodes.add(INSTRUCTIONS.findIndex(({ name }) => name === 'RETGEN'));
    }
    if (flags.asyncGenerator) {
      intrinsics.add(INTRINSICS.findIndex(({ name }) => name === 'ASYNC_GEN_WRAP'));
    }
  }
  if ([...opcodes].some((opcode) => CALLING.has(handler(opcode)))) {
    opcodes.add(INSTRUCTIONS.findIndex(({ name }) => name === 'VALUERET'));
  }
  const finalizes = natives.weakReferences || codes.some(needsFinalizers);
  const { varkeywords, slots } = natives;
  const keyboard = codes.some(knowsKeyboard);
  const traps = keyboard || natives.interrupts;
  const features = { varkeywords, finalizes, keyboard, traps, slots };
  addHandlerTables(builder, { opcodes, intrinsics, ...features });
}

/** What the tables hold: opcodes and intrinsics by number. */
export interface Handlers {
  readonly opcodes: ReadonlySet<number>;
  readonly intrinsics: ReadonlySet<number>;
  readonly varkeywords: boolean;
  readonly finalizes: boolean;
  readonly keyboard: boolean;
  /** Interrupts may stop the interpreter: boards/chips/cortex-m/trap.c. */
  readonly traps: boolean;
  readonly slots: boolean;
}

export function addHandlerTables(
  builder: Builder,
  { opcodes, intrinsics, varkeywords, finalizes, keyboard, traps, slots }: Handlers,
): void {
  builder.array(
    'image',
    'mpy_handlers',
    'handler_fn',
    Array.from({ length: tableLength(opcodes, traps) }, (_, opcode) =>
      pointer(arrayReference(`op_${opcodes.has(opcode) ? serving(opcode, finalizes) : 'bad'}`)),
    ),
    {
      global: true,
      comment: 'instructions that the program uses',
      ...(traps && { align: TRAP_ALIGN }),
    },
  );
  if (traps) {
    const size = (Math.max(...opcodes) + 1) * 4;
    builder.struct('image', 'mpy_handlers_size', 'uint32_t', [u32(size)], { global: true });
  }
  builder.array(
    'image',
    'mpy_intrinsics',
    'intrinsic_fn',
    INTRINSICS.map(({ name }, at) =>
      pointer(intrinsics.has(at) ? arrayReference(`intrinsic_${name.toLowerCase()}`) : null),
    ),
    { global: true },
  );
  const operators = new Set(
    [...opcodes].flatMap((opcode) => OPERATORS.get(handler(opcode).replace(/^I/, '')) ?? []),
  );
  builder.array(
    'image',
    'mpy_operators',
    'operator_fn',
    [...operators, null].map((symbol) => pointer(symbol === null ? null : arrayReference(symbol))),
    { global: true, comment: 'operators that are linked only where they are used' },
  );
  const features = [
    ...(varkeywords ? [VARKEYWORDS] : []),
    ...(finalizes ? [FINALIZERS] : []),
    ...(keyboard ? [KEYBOARD] : []),
    ...(slots ? [SLOTS] : []),
  ].map((symbol) => pointer(builder.external(symbol, 'char')));
  if (features.length > 0) {
    builder.array('image', 'mpy_features', 'const void *', features, { global: true });
  }
}

const TRAP_ALIGN = 32;

/** One entry for each opcode up to the last; whole units of memory protection, where nothing else may be. */
function tableLength(opcodes: ReadonlySet<number>, traps: boolean): number {
  const length = Math.max(...opcodes) + 1;
  return traps ? Math.ceil((length * 4) / TRAP_ALIGN) * (TRAP_ALIGN / 4) : length;
}

/** A code that mentions the exception, if only as an attribute. */
function knowsKeyboard({ constants }: Code): boolean {
  return constants.some(
    (constant) =>
      (constant.kind === 'native' && constant.name === 'KeyboardInterrupt') ||
      ((constant.kind === 'attr' || constant.kind === 'name') &&
        constant.name === 'KeyboardInterrupt'),
  );
}

/** A code that is or mentions __del__, or a generator that may wait inside of a try or with statement. */
function needsFinalizers({ name, constants, flags, handlers }: Code): boolean {
  const suspends = flags.generator || flags.coroutine;
  const names = constants.some(
    (constant) =>
      (constant.kind === 'name' && constant.name === '__del__') ||
      (constant.kind === 'str' && constant.value === '__del__'),
  );
  return names || name === '__del__' || (suspends && handlers.length > 0);
}

function serving(opcode: number, finalizes: boolean): string {
  const name = handler(opcode);
  return finalizes && POLLED.has(name) ? `${name}_polled` : name;
}

function collect(words: Uint32Array, opcodes: Set<number>, intrinsics: Set<number>): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const opcode = word & 0xff;
    opcodes.add(opcode);
    const pair = INSTRUCTIONS[opcode]?.pair;
    if (pair !== undefined && pair !== null) {
      opcodes.add(INSTRUCTIONS.findIndex(({ name }) => name === pair.first));
    }
    if (opcode === INTRINSIC) {
      intrinsics.add((word >>> 16) & 0xff);
    }
    if (INSTRUCTIONS[opcode] !== undefined && INSTRUCTIONS[opcode].word !== null) {
      at++;
    }
  }
}

/** The instruction whose C function serves an opcode. */
function handler(opcode: number): string {
  const instruction = INSTRUCTIONS[opcode];
  return instruction === undefined ? 'bad' : (instruction.alias ?? instruction.name);
}
