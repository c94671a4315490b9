/**
 * Writes what the C side and the reader know of the instruction set: runtime-c/generated/opcodes.h and
 * docs/bytecode.md, both from the tables in compiler/src/bytecode/instructions.ts.
 */

import {
  CODE_HEADER_WORDS,
  INSTRUCTIONS,
  INTRINSICS,
  SINGLETONS,
  type Instruction,
} from '../../compiler/src/bytecode/instructions.js';
import { tableHash } from '../../compiler/src/bytecode/table-hash.js';
import type { GeneratedFile } from './index.js';

export function files(): Promise<GeneratedFile[]> {
  return Promise.resolve([
    { path: 'runtime-c/generated/opcodes.h', text: headerText() },
    { path: 'docs/bytecode.md', text: documentText() },
  ]);
}

function headerText(): string {
  const hash = tableHash().toString(16).padStart(8, '0');
  return `/* The instruction set, written by tools/generators/opcodes.ts from compiler/src/bytecode/instructions.ts.
   Change that table and run \`npm run generate\`. */
#ifndef MPY_OPCODES_H
#define MPY_OPCODES_H

/* Hash of the whole table. Every image carries it; the VM refuses an image with another. */
#define MPY_OPCODE_HASH 0x${hash}u
#define MPY_OPCODE_COUNT ${INSTRUCTIONS.length}

/* X(instruction, the instruction whose handler it shares: itself for most). */
#define MPY_OPCODES(X) \\
${macroRows(INSTRUCTIONS.map((i) => `X(${i.name}, ${i.alias ?? i.name})`))}

/* X(format, kind of A, of B or D, of C, kind of the second word or NONE, may raise), in the order of the opcodes. */
#define MPY_FORMATS(X) \\
${macroRows(INSTRUCTIONS.map(formatRow))}

/* X(name, C name) */
#define MPY_INTRINSICS(X) \\
${macroRows(INTRINSICS.map((i) => `X(${i.name}, ${i.name.toLowerCase()})`))}

#define MPY_OPCODE_ENUM(name, handler) OP_##name,
enum opcode { MPY_OPCODES(MPY_OPCODE_ENUM) };
#undef MPY_OPCODE_ENUM

#define MPY_INTRINSIC_ENUM(name, function) INTRINSIC_##name,
enum intrinsic { MPY_INTRINSICS(MPY_INTRINSIC_ENUM) };
#undef MPY_INTRINSIC_ENUM

enum singleton { ${SINGLETONS.map((name) => `SINGLETON_${name.toUpperCase()}`).join(', ')} };

/* How an instruction is laid out, and what an operand field holds. */
enum insn_format { ${['ABC', 'ABJ', 'AD', 'AS', 'AJ', 'J'].map((f) => `FORMAT_${f}`).join(', ')} };
enum operand_kind {
  OPERAND_NONE, OPERAND_READ, OPERAND_WRITE, OPERAND_UPDATE, OPERAND_WINDOW, OPERAND_CONST,
  OPERAND_ATTR, OPERAND_IMM, OPERAND_SIMM, OPERAND_SLOT, OPERAND_JUMP
};

#endif
`;
}

function macroRows(rows: readonly string[]): string {
  return rows.map((text, i) => (i + 1 < rows.length ? `  ${text} \\` : `  ${text}`)).join('\n');
}

function formatRow(instruction: Instruction): string {
  const kinds = [0, 1, 2].map((i) => (instruction.operands[i] ?? 'none').toUpperCase());
  const word = (instruction.word ?? 'none').toUpperCase();
  return `X(${instruction.format}, ${kinds.join(', ')}, ${word}, ${instruction.raises ? 1 : 0})`;
}

function documentText(): string {
  const rows = INSTRUCTIONS.map((instruction, number) => {
    const operands = instruction.operands.map((kind, i) => operandText(instruction, kind, i));
    const cells = [
      String(number),
      `\`${instruction.name}\``,
      instruction.format + (instruction.word === null ? '' : ' + word'),
      operands.filter((text) => text !== '').join(' '),
      instruction.raises ? 'yes' : '',
      escapeCell(instruction.meaning),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const intrinsics = INTRINSICS.map(
    (row, number) =>
      `| ${number} | \`${row.name}\` | ${escapeCell(row.args)} | ${escapeCell(row.result)} |`,
  );
  return `# The bytecode

Written by tools/generators/opcodes.ts from compiler/src/bytecode/instructions.ts; change that table, not this page.

A register machine. Every function has a window of up to 250 registers: parameters first, then the cells of its free
variables, its own locals, temporaries, and the windows of the calls it makes. A function that needs more has its others, those that it uses least, in an
object that it makes first of all (\`NEWFAR\`), up to 65,535; \`LOADFAR\` and \`STOREFAR\` move them to and fro. Instructions are 32-bit words:

      31      24 23      16 15       8 7        0
     +----------+----------+----------+----------+
     |    C     |    B     |    A     |    op    |   ABC; ABJ where C is a signed jump
     +----------+----------+----------+----------+
     |      D (16 bits)    |    A     |    op    |   AD unsigned, AS signed, AJ a signed jump
     +---------------------+----------+----------+
     |             J (24 bits, signed) |    op   |   J
     +--------------------------------+----------+

Jumps count words from the instruction that follows. An instruction with '+ word' is followed by a word of 32 bits.
K is the code's constant pool; an operand that names a constant counts words from the start of \`struct code\`, whose
header is ${CODE_HEADER_WORDS} words long: the first constant is number ${CODE_HEADER_WORDS}.

Kinds of operands: \`read\`, \`write\`, \`update\` a register; \`window\` the first of a run of registers; \`const\`, \`attr\` a
constant; \`imm\`, \`simm\` a small number, unsigned and signed; \`slot\` a global of the module; \`jump\`.

## Instructions

| | name | format | operands | may raise | meaning |
|---|---|---|---|---|---|
${rows.join('\n')}

An instruction whose name is another's with \`I\` before it (\`IADD\`) or \`R\` behind it (\`ADDIR\`) shares that one's fast
path; only the slow path tells them apart.

## Intrinsics

\`INTRINSIC A, B, C\` calls intrinsic B with the window that begins at R[C]; its value goes to R[A].

| | name | window | value |
|---|---|---|---|
${intrinsics.join('\n')}
`;
}

function operandText(instruction: Instruction, kind: string, i: number): string {
  if (kind === 'none') {
    return '';
  }
  const letter =
    instruction.format === 'J' ? 'J' : (instruction.operands.length === 2 ? 'AD' : 'ABC')[i];
  return `${letter}:${kind}`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*');
}
