/**
 * Instructions before they have addresses: operands are still labels and constants. The generator appends
 * them to a list; flow.ts tidies the list up, layout.ts and encode.ts turn it into words.
 */

import { INSTRUCTIONS, INTRINSICS, type Instruction } from './instructions.js';
import type { Const } from './code.js';

export interface Label {
  readonly kind: 'label';
  /**
   * The locals that are bound wherever control comes from, as bits; null while nothing leads here. The
   * generator keeps it, for deciding where a local has to be checked.
   */
  bound: bigint | null;
  /** Word offset, once laid out. */
  offset: number;
}

export interface Insn {
  readonly kind: 'insn';
  readonly row: Instruction;
  readonly opcode: number;
  /** The fields in the order of the row's operands; those of labels and constants are filled in at the end. */
  a: number;
  b: number;
  c: number;
  label: Label | null;
  readonly constant: Const | null;
  readonly word: Const | null;
  /** Place in the source text. */
  readonly start: number;
  readonly end: number;
  /** Operands, as bits, that are temporaries which nothing looks at afterwards. */
  dying: number;
  /** Of an intrinsic: registers of its window behind those that its rule names. */
  readonly extra: number;
  /** A jump that needs more than its field holds. */
  far: boolean;
  offset: number;
}

export type Item = Insn | Label;

/** A range of items that an exception handler guards, as labels. */
export interface GuardedRange {
  readonly start: Label;
  readonly end: Label;
  readonly target: Label;
  readonly register: number;
}

const opcodes = new Map(INSTRUCTIONS.map((row, i) => [row.name, i]));

export function opcodeOf(name: string): number {
  const opcode = opcodes.get(name);
  if (opcode === undefined) {
    throw new Error(`internal error: no instruction ${name}`);
  }
  return opcode;
}

export function rowOf(name: string): Instruction {
  return INSTRUCTIONS[opcodeOf(name)]!;
}

export function newLabel(): Label {
  return { kind: 'label', bound: null, offset: -1 };
}

/** Instructions after which control never goes on. */
const ENDS = new Set([
  'JMP',
  'RET',
  'RETNONE',
  'RETGEN',
  'RAISE',
  'RAISEFROM',
  'RERAISE',
  'RETHROW',
]);

/** Intrinsics that only raise. */
const RAISING = new Set(
  ['ASSERT_FAIL', 'IMPORT_MISSING'].map((name) => INTRINSICS.findIndex((i) => i.name === name)),
);

export function endsFlow(insn: Insn): boolean {
  return ENDS.has(insn.row.name) || (insn.row.name === 'INTRINSIC' && RAISING.has(insn.b));
}

const INVERSES = new Map<string, string>();
for (const comparison of ['LT', 'LE', 'GT', 'GE', 'EQ', 'NE']) {
  for (const form of ['', 'I']) {
    pair(`J${comparison}${form}`, `JN${comparison}${form}`);
  }
}
pair('JT', 'JF');
pair('JNONE', 'JNOTNONE');
pair('JNULL', 'JNOTNULL');
pair('JIS', 'JISNOT');

function pair(one: string, other: string): void {
  INVERSES.set(one, other);
  INVERSES.set(other, one);
}

/** The branch on the opposite condition; null for those that have none. */
export function inverseOf(name: string): string | null {
  return INVERSES.get(name) ?? null;
}

const PAIRS = new Map<string, number>(
  INSTRUCTIONS.flatMap(({ pair }, opcode) =>
    pair === null ? [] : [[`${pair.first} ${pair.second} ${pair.operand ?? ''}`, opcode] as const],
  ),
);
const FIRSTS = new Set(INSTRUCTIONS.flatMap(({ pair }) => (pair === null ? [] : [pair.first])));

/** The opcode under which the first instruction does the second, too; null: there is none. */
export function pairOpcode(first: Insn, second: Insn): number | null {
  if (!FIRSTS.has(first.row.name)) {
    return null;
  }
  const key = `${first.row.name} ${second.row.alias ?? second.row.name}`;
  const fields = [second.a, second.b, second.c];
  const operand = fields.findIndex(
    (field, i) => ((second.dying >> i) & 1) === 1 && field === first.a,
  );
  return PAIRS.get(`${key} ${operand < 0 ? '' : operand}`) ?? null;
}
