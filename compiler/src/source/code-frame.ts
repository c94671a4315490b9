/**
 * Diagnostics as text for people (message, code frame, hint) and as data for tools.
 */

import { codeFrameColumns } from '@babel/code-frame';
import type { BabelCodeFrameOptions } from '@babel/code-frame';
import type { Diagnostic, Severity } from './diagnostics.js';
import { lineOf, lineStart, positionOf } from './span.js';
import type { SourceFile, Span } from './span.js';

type Paint = (text: string) => string;

/** What is coloured; picocolors fits. */
export interface FrameColors {
  readonly bold: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly dim: Paint;
}

const LINES_AROUND = 2;
/** Longer lines are cut; of the line in question the part around the span is shown. */
const WIDTH = 160;
const WIDTH_BEFORE = 60;
const CUT = '…';

/** Several lines, without a line end after the last. */
export function formatDiagnostic(diagnostic: Diagnostic, colors: FrameColors): string {
  const { file, span, code, severity, message, hint, related } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const place = file === null ? '' : `${colors.bold(describePlace(file, span))}: `;
  const lines = [`${place}${colors.bold(paint(`${severity} ${code}`))}: ${message}`];
  if (file !== null) {
    lines.push(codeFrame(file, span, colors, paint));
  }
  if (hint !== null) {
    lines.push(`  ${colors.cyan('hint')}: ${hint}`);
  }
  for (const other of related) {
    lines.push(`  ${describePlace(other.file, other.span)}: ${other.message}`);
    lines.push(codeFrame(other.file, other.span, colors, colors.cyan));
  }
  return lines.join('\n');
}

/** `path:line:column`, which terminals and editors make a link of. */
export function describePlace(file: SourceFile, span: Span): string {
  const { line, column } = positionOf(file, span.start);
  return `${file.path}:${line}:${column}`;
}

function codeFrame(file: SourceFile, span: Span, colors: FrameColors, paint: Paint): string {
  const line = lineOf(file, span.start);
  const first = Math.max(1, line - LINES_AROUND);
  // The empty line after the last line end is not worth showing.
  const lines = file.lineStarts.length;
  const lastLine = lines > line && lineStart(file, lines) === file.text.length ? lines - 1 : lines;
  const last = Math.min(lastLine, line + LINES_AROUND);
  const column = span.start - lineStart(file, line);
  const shift = column > WIDTH - WIDTH_BEFORE ? column - WIDTH_BEFORE : 0;
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    shown.push(cutLine(file, number, number === line ? shift : 0));
  }
  const options: BabelCodeFrameOptions & { startLine: number } = {
    startLine: first,
    linesAbove: LINES_AROUND,
    linesBelow: LINES_AROUND,
  };
  const location = frameLocation(file, span, line, shift);
  const frame = codeFrameColumns(shown.join('\n'), location, options);
  return frame
    .split('\n')
    .map((text) => paintLine(text, colors, paint))
    .join('\n');
}

/** A span of several lines is marked to the end of its first. */
function frameLocation(file: SourceFile, span: Span, line: number, shift: number) {
  const start = lineStart(file, line);
  const cut = shift === 0 ? 0 : shift - CUT.length;
  const lineEnd = start + lineLength(file, line);
  const from = span.start - start - cut + 1;
  const to = Math.min(Math.max(span.end, span.start + 1), Math.max(lineEnd, span.start + 1));
  const end = Math.min(to - start - cut + 1, WIDTH + 1);
  return { start: { line, column: from }, end: { line, column: Math.max(end, from + 1) } };
}

function lineLength(file: SourceFile, line: number): number {
  const start = lineStart(file, line);
  let end = file.lineStarts[line] ?? file.text.length;
  while (end > start && /[\r\n]/.test(file.text.charAt(end - 1))) {
    end--;
  }
  return end - start;
}

/** A line from a column on; only what is shown of it is ever copied. */
function cutLine(file: SourceFile, line: number, shift: number): string {
  const start = lineStart(file, line);
  const length = lineLength(file, line);
  const from = start + shift;
  const to = Math.min(start + length, from + WIDTH);
  const text = file.text.slice(from, to).replace(/[\p{Cc}\p{Cf}]/gu, (c) => (c === '\t' ? c : ' '));
  return (shift > 0 ? CUT : '') + text + (to < start + length ? CUT : '');
}

function paintLine(text: string, colors: FrameColors, paint: Paint): string {
  const marker = /^(\s*\|\s*)(\^+)$/.exec(text);
  if (marker !== null) {
    return colors.dim(marker[1]!) + paint(marker[2]!);
  }
  const parts = /^([> ])(\s*\d+ \|)(.*)$/.exec(text);
  if (parts === null) {
    return text;
  }
  const [, pointer, gutter, code] = parts;
  return (pointer === '>' ? paint('>') : ' ') + colors.dim(gutter!) + code!;
}

// ---- for tools ----

/** Lines and columns are counted from 1, columns in code points; offsets in UTF-16 units from 0. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string | null;
  readonly start: JsonPlace | null;
  readonly end: JsonPlace | null;
  readonly hint: string | null;
  readonly related: readonly {
    readonly message: string;
    readonly path: string;
    readonly start: JsonPlace;
    readonly end: JsonPlace;
  }[];
}

export function diagnosticToJson(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, message, file, span, hint, related } = diagnostic;
  return {
    code,
    severity,
    message,
    path: file?.path ?? null,
    start: file === null ? null : jsonPlace(file, span.start),
    end: file === null ? null : jsonPlace(file, span.end),
    hint,
    related: related.map((other) => ({
      message: other.message,
      path: other.file.path,
      start: jsonPlace(other.file, other.span.start),
      end: jsonPlace(other.file, other.span.end),
    })),
  };
}

function jsonPlace(file: SourceFile, offset: number): JsonPlace {
  return { ...positionOf(file, offset), offset };
}
