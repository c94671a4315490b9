/** Lines and columns of instructions, from offsets in the source text. */

import type { Position } from './code.js';
import type { Insn } from './ir.js';
import { lineOf, positionOf, type FilePart, type SourceFile } from '../source/span.js';

export class PositionMap {
  readonly #file: SourceFile;
  /** Without characters of two UTF-16 units, a column is a difference of offsets. */
  readonly #simple: boolean;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#simple = !/[\ud800-\udfff]/.test(file.text);
  }

  lineOf(offset: number): number {
    return lineOf(this.#file, offset) - this.#linesBefore(offset);
  }

  /** The name of the text for eval or exec that an offset lies in; null in the file's own text. */
  textAt(offset: number): string | null {
    return this.#partAt(offset)?.path ?? null;
  }

  #partAt(offset: number): FilePart | undefined {
    return this.#file.parts?.findLast(({ start }) => start <= offset);
  }

  #linesBefore(offset: number): number {
    const part = this.#partAt(offset);
    return part === undefined ? 0 : lineOf(this.#file, part.start) - 1;
  }

  of(insn: Insn): Position {
    const start = this.#place(insn.start);
    const end = this.#place(insn.end);
    return {
      offset: insn.offset,
      line: start.line,
      endLine: end.line,
      column: start.column,
      endColumn: end.column,
    };
  }

  #place(offset: number): { line: number; column: number } {
    const before = this.#linesBefore(offset);
    if (!this.#simple) {
      const { line, column } = positionOf(this.#file, offset);
      return { line: line - before, column };
    }
    const line = lineOf(this.#file, offset);
    return { line: line - before, column: offset - (this.#file.lineStarts[line - 1] ?? 0) + 1 };
  }
}

/** One entry for each change of place. */
export function positionsOf(insns: readonly Insn[], map: PositionMap): Position[] {
  const positions: Position[] = [];
  let start = -1;
  let end = -1;
  for (const insn of insns) {
    if (insn.start !== start || insn.end !== end) {
      positions.push(map.of(insn));
      ({ start, end } = insn);
    }
  }
  return positions;
}
