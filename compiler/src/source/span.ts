/**
 * Places in source text. A span is a half-open range of UTF-16 offsets into one file's text; lines
 * and columns are computed from the file's line map only where a person or a tool needs them.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceFile {
  /** As the user gave it or as the module graph found it; used in messages only. */
  readonly path: string;
  /** Decoded text, without a byte order mark, with the line endings the file has. */
  readonly text: string;
  /** Offset of the first character of each line; `\n`, `\r` and `\r\n` each end a line. */
  readonly lineStarts: readonly number[];
  /** Texts of other names that follow the file's own (program/embed.ts), in order. */
  readonly parts?: readonly FilePart[];
}

export interface FilePart {
  readonly start: number;
  readonly path: string;
}

/** Line and column, both counted from 1; the column counts code points, as an editor shows it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export function span(start: number, end: number): Span {
  return { start, end };
}

export function createSourceFile(path: string, text: string): SourceFile {
  return { path, text, lineStarts: findLineStarts(text) };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const carriageReturn = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED;
    if (code === LINE_FEED || carriageReturn) {
      starts.push(at + 1);
    }
  }
  return starts;
}

/** The line, counted from 1, that holds an offset. An offset past the end is on the last line. */
export function lineOf(file: SourceFile, offset: number): number {
  const starts = file.lineStarts;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low + 1;
}

export function lineStart(file: SourceFile, line: number): number {
  return file.lineStarts[line - 1] ?? file.text.length;
}

/** The text of a line, counted from 1, without its line ending. */
export function lineText(file: SourceFile, line: number): string {
  const end = file.lineStarts[line] ?? file.text.length;
  return file.text.slice(lineStart(file, line), end).replace(/[\r\n]+$/, '');
}

export function positionOf(file: SourceFile, offset: number): Position {
  const line = lineOf(file, offset);
  let column = 1;
  for (let at = lineStart(file, line); at < offset; at++) {
    if (!isHighSurrogatePair(file.text, at)) {
      column++;
    }
  }
  return { line, column };
}

/** CPython's `col_offset`: bytes of UTF-8 before the offset on its line, counted from 0. */
export function utf8ColumnOf(file: SourceFile, offset: number): number {
  const start = lineStart(file, lineOf(file, offset));
  let bytes = 0;
  for (let at = start; at < offset; at++) {
    const code = file.text.charCodeAt(at);
    if (code < 0x80) {
      bytes += 1;
    } else if (code < 0x800) {
      bytes += 2;
    } else if (isHighSurrogatePair(file.text, at)) {
      bytes += 4;
      at++;
    } else {
      bytes += 3;
    }
  }
  return bytes;
}

function isHighSurrogatePair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
