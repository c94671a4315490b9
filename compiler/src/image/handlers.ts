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
/**
 * What a program has, besides instructions, that parts of the runtime are linked for: symbols of the runtime that its calls of those parts are tied to (ONLY_WITH in
 * runtime-c/vm/object.h).
 */
const FEATURES = {
  /** Functions in C with **kwargs. */
  varkeywords: 'mpy_varkeywords',
  /** Finalizers (runtime-c/heap/finalize.h): the instructions of POLLED run those that wait. */
  finalizers: 'mpy_finalizers',
  /** Where the program knows KeyboardInterrupt, the console raises it (runtime-c/vm/keyboard.c). */
  keyboard: 'mpy_keyboard',
  /** `a op= b` */
  inplace: 'mpy_inplace',
  /** F-strings with format specifiers. */
  formatSpecs: 'mpy_format_specs',
  /** Floats among the constants. */
  floats: 'mpy_floats',
  /** Text beyond ASCII. */
  unicode: 'mpy_unicode',
  /** Classes with __slots__ (runtime-c/objects/member.h). */
  slots: 'mpy_slots',
  /** Instances that are asked for their __dict__ (runtime-c/objects/instance-dict.c). */
  instanceDict: 'mpy_instance_dict',
  /** Classes that may be asked for theirs (runtime-c/objects/class-dict.c). */
  classDict: 'mpy_class_dict',
} as const;
export type Feature = keyof typeof FEATURES;
export const ALL_FEATURES: ReadonlySet<Feature> = new Set(Object.keys(FEATURES) as Feature[]);

const POLLED: ReadonlySet<string> = new Set(['CALL', 'CALLM', 'CALLF']);
const FORMAT = INSTRUCTIONS.findIndex(({ name }) => name === 'FORMAT');
/** In the operand of FORMAT that says how. */
const HAS_SPEC = 4;
const INTRINSIC = INSTRUCTIONS.findIndex(({ name }) => name === 'INTRINSIC');

/** `known`: features that the codes do not show. `interrupts`: calls may be put off to the next instruction. */
export function addHandlers(
  builder: Builder,
  codes: readonly Code[],
  { known, interrupts }: { readonly known: ReadonlySet<Feature>; readonly interrupts: boolean },
): void {
  const opcodes = new Set(ALWAYS.map((name) => INSTRUCTIONS.findIndex((i) => i.name === name)));
  const intrinsics = new Set<number>();
  const features = new Set(known);
  for (const { instructions, flags } of codes) {
    if (collect(instructions, opcodes, intrinsics)) {
      features.add('formatSpecs');
    }
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
  const present: readonly (readonly [Feature, boolean])[] = [
    ['finalizers', codes.some(needsFinalizers)],
    ['keyboard', codes.some(knowsKeyboard)],
    ['inplace', [...opcodes].some(isInplace)],
  ];
  present.filter(([, is]) => is).forEach(([feature]) => features.add(feature));
  const traps = features.has('keyboard') || interrupts;
  addHandlerTables(builder, { opcodes, intrinsics, features, traps });
}

/** What the tables hold: opcodes and intrinsics by number. */
export interface Handlers {
  readonly opcodes: ReadonlySet<number>;
  readonly intrinsics: ReadonlySet<number>;
  readonly features: ReadonlySet<Feature>;
  /** Interrupts may stop the interpreter: boards/chips/cortex-m/trap.c. */
  readonly traps: boolean;
}

export function addHandlerTables(
  builder: Builder,
  { opcodes, intrinsics, features, traps }: Handlers,
): void {
  const finalizes = features.has('finalizers');
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
  if (features.size > 0) {
    const symbols = [...features].map((feature) =>
      pointer(builder.external(FEATURES[feature], 'char')),
    );
    builder.array('image', 'mpy_features', 'const void *', symbols, { global: true });
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

/** `a op= b`: its name is that of `a op b`, with an I before it. */
function isInplace(opcode: number): boolean {
  const name = INSTRUCTIONS[opcode]?.name ?? '';
  return name.startsWith('I') && INSTRUCTIONS.some((other) => other.name === name.slice(1));
}

/** Whether there is a format specifier among them. */
function collect(words: Uint32Array, opcodes: Set<number>, intrinsics: Set<number>): boolean {
  let specs = false;
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
    specs ||= opcode === FORMAT && ((word >>> 24) & HAS_SPEC) !== 0;
    if (INSTRUCTIONS[opcode] !== undefined && INSTRUCTIONS[opcode].word !== null) {
      at++;
    }
  }
  return specs;
}

/** The instruction whose C function serves an opcode. */
function handler(opcode: number): string {
  const instruction = INSTRUCTIONS[opcode];
  return instruction === undefined ? 'bad' : (instruction.alias ?? instruction.name);
}
