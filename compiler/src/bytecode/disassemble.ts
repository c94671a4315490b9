/**
 * Code as text: one line an instruction, with names instead of numbers of constants, and targets of jumps as
 * offsets. `disassembleCode` puts the lines of the source above what they became.
 */

import {
  CODE_HEADER_WORDS,
  INSTRUCTIONS,
  INTRINSICS,
  SINGLETONS,
  type Instruction,
} from './instructions.js';
import type { Code, Const } from './code.js';
import { assertNever } from '../source/assert.js';
import { lineText, type SourceFile } from '../source/span.js';

export interface Listed {
  readonly offset: number;
  /** Words of the instruction. */
  readonly size: number;
  readonly text: string;
}

/** The instructions of a code; text is the name and its operands. */
export function listInstructions(code: Code, slots: readonly string[] = []): Listed[] {
  const listed: Listed[] = [];
  for (let offset = 0; offset < code.instructions.length;) {
    const row = INSTRUCTIONS[code.instructions[offset]! & 255]!;
    const size = row.word === null ? 1 : 2;
    listed.push({ offset, size, text: disassembleWord(code, offset, slots) });
    offset += size;
  }
  return listed;
}

/** One instruction of a code, at an offset in words. */
export function disassembleWord(code: Code, offset: number, slots: readonly string[] = []): string {
  const word = code.instructions[offset]!;
  const row = INSTRUCTIONS[word & 255];
  if (row === undefined) {
    return `?${word.toString(16)}`;
  }
  const fields = fieldsOf(row, word);
  const parts = row.operands.flatMap((kind, i) => {
    const text = operandText(kind, fields[i]!, { code, offset, slots, row, position: i });
    return text === null ? [] : [text];
  });
  if (row.word !== null) {
    parts.push(constantText(code, code.instructions[offset + 1]! & 0xffffff));
  }
  return parts.length === 0 ? row.name : `${row.name} ${parts.join(', ')}`;
}

function fieldsOf(row: Instruction, word: number): number[] {
  const a = (word >>> 8) & 255;
  switch (row.format) {
    case 'ABC':
      return [a, (word >>> 16) & 255, word >>> 24];
    case 'ABJ':
      return [a, (word >>> 16) & 255, word >> 24];
    case 'AD':
      return [a, word >>> 16];
    case 'AS':
    case 'AJ':
      return [a, word >> 16];
    case 'J':
      return [word >> 8];
  }
}

interface Context {
  readonly code: Code;
  readonly offset: number;
  readonly slots: readonly string[];
  readonly row: Instruction;
  readonly position: number;
}

function operandText(kind: string, value: number, context: Context): string | null {
  const { row, position } = context;
  switch (kind) {
    case 'none':
      return null;
    case 'read':
    case 'write':
    case 'update':
    case 'window':
      return `r${value}`;
    case 'const':
    case 'attr':
      return constantText(context.code, value);
    case 'simm':
      return String(row.format === 'AS' ? value : (value << 24) >> 24);
    case 'slot':
      return context.slots[value] ?? `slot ${value}`;
    case 'jump':
      return `-> ${context.offset + 1 + value}`;
    case 'imm':
      return immediateText(context.code, row, position, value);
    default:
      return String(value);
  }
}

function immediateText(code: Code, row: Instruction, position: number, value: number): string {
  if (row.name === 'LOADS') {
    return SINGLETONS[value] ?? String(value);
  }
  if (row.name === 'INTRINSIC' && position === 1) {
    return INTRINSICS[value]?.name ?? String(value);
  }
  if (row.name === 'LOADCELL' || row.name === 'DELCELL') {
    return code.cellNames[value] ?? String(value);
  }
  return String(value);
}

function constantText(code: Code, number: number): string {
  const constant = code.constants[number - CODE_HEADER_WORDS];
  return constant === undefined ? `k${number}` : constText(constant);
}

const LONGEST = 60;

/** A constant much as Python would write it. */
export function constText(constant: Const): string {
  const text = fullText(constant);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}...`;
}

function fullText(constant: Const): string {
  switch (constant.kind) {
    case 'none':
      return 'None';
    case 'true':
      return 'True';
    case 'false':
      return 'False';
    case 'ellipsis':
      return 'Ellipsis';
    case 'notimplemented':
      return 'NotImplemented';
    case 'null':
      return 'null';
    case 'int':
      return String(constant.value);
    case 'float':
      return floatText(constant.value);
    case 'complex':
      return `(${constant.real}+${constant.imag}j)`;
    case 'str':
      return JSON.stringify(constant.value.slice(0, LONGEST));
    case 'bytes':
      return `b${JSON.stringify(String.fromCharCode(...constant.value.slice(0, LONGEST)))}`;
    case 'tuple':
      return `(${constant.items.slice(0, LONGEST).map(fullText).join(', ')}${constant.items.length === 1 ? ',' : ''})`;
    case 'frozenset':
      return `frozenset {${constant.items.slice(0, LONGEST).map(fullText).join(', ')}}`;
    case 'name':
      return `'${constant.name}'`;
    case 'attr':
      return `.${constant.name}`;
    case 'code':
      return `<code ${constant.code.qualname}>`;
    case 'function':
      return `<function ${constant.code.qualname}>`;
    case 'module':
      return `<module ${constant.name}>`;
    case 'native':
      return constant.module === 'builtins' ? constant.name : `${constant.module}.${constant.name}`;
    case 'classInfo':
      return `<class ${constant.info.qualname}>`;
    case 'list':
    case 'set':
      return `<${constant.kind} of ${constant.items.length}>`;
    case 'dict':
      return `<dict of ${constant.entries.length}>`;
    case 'class':
      return `<class ${constant.class.info.qualname}>`;
    case 'property':
    case 'staticmethod':
    case 'classmethod':
      return `<${constant.kind}>`;
    default:
      return assertNever(constant);
  }
}

function floatText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e16
    ? `${Object.is(value, -0) ? '-0' : value}.0`
    : String(value);
}

/** A whole code with its head, source lines and handlers. */
export function disassembleCode(
  code: Code,
  file: SourceFile | null,
  slots: readonly string[] = [],
): string {
  const lines = [headText(code)];
  let lastLine = 0;
  for (const { offset, text } of listInstructions(code, slots)) {
    const line = lineAt(code, offset);
    if (line !== lastLine && file !== null && line > 0) {
      lines.push(`${String(line).padStart(5)}  | ${lineText(file, line)}`);
      lastLine = line;
    }
    lines.push(`        ${String(offset).padStart(4)}  ${text}`);
  }
  for (const handler of code.handlers) {
    lines.push(
      `        from ${handler.start} to ${handler.end}: exception to r${handler.register}, -> ${handler.target}`,
    );
  }
  return lines.join('\n');
}

function headText(code: Code): string {
  const flags = Object.entries(code.flags)
    .filter(([, on]) => on)
    .map(([name]) => name);
  const about = [
    `(${code.argNames.join(', ')})`,
    `${code.registers} registers`,
    `${code.constants.length} constants`,
    ...(code.freeNames.length > 0
      ? [`free ${code.freeNames.join(' ')} from r${code.firstFree}`]
      : []),
    ...flags,
  ];
  return `${code.qualname} ${about.join(', ')}`;
}

/** The line of the instruction at an offset; 0 when it is not known. */
export function lineAt(code: Code, offset: number): number {
  let line = 0;
  for (const position of code.positions) {
    if (position.offset > offset) {
      break;
    }
    line = position.line;
  }
  return line;
}

/** Constants that a constant consists of, those of functions left out. */
function partsOf(constant: Const): readonly Const[] {
  switch (constant.kind) {
    case 'tuple':
    case 'frozenset':
    case 'list':
    case 'set':
      return constant.items;
    case 'dict':
      return constant.entries.flat();
    case 'class':
      return [...constant.class.bases, ...constant.class.attributes.values()];
    case 'property':
      return [constant.get, constant.set, constant.delete];
    case 'staticmethod':
    case 'classmethod':
      return [constant.function];
    default:
      return [];
  }
}

/** A code and all codes inside of it, each once, outer ones first. */
export function allCodes(roots: readonly Const[]): Code[] {
  const codes: Code[] = [];
  const seen = new Set<Code>();
  const seenParts = new Set<Const>();
  const pending = [...roots].reverse();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seenParts.has(at)) {
      continue;
    }
    seenParts.add(at);
    const parts = partsOf(at);
    if (parts.length > 0) {
      pending.push(...[...parts].reverse());
    } else if (at.kind === 'code' || at.kind === 'function') {
      if (!seen.has(at.code)) {
        seen.add(at.code);
        codes.push(at.code);
        pending.push(...[...at.code.constants].reverse());
      }
    }
  }
  return codes;
}
