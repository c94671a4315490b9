/**
 * The parser's front door: text in, tree and diagnostics out.
 *
 * What the grammar allows and Python yet refuses (`return` outside a function, a name that is both
 * parameter and global) is not looked at here: see checks.ts. A statement with an error is left
 * out of the tree; the tree is whole only if no diagnostic is an error.
 */

import type { Diagnostic } from '../source/diagnostics.js';
import { lineOf } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import type { Module, Stmt, TypeIgnore } from './ast.js';
import { parseStatements } from './blocks.js';
import { Parser } from './parser-base.js';

export interface ParseOptions {
  /** Fill `type_comment` and `type_ignores`. Off by default: the compiler has no use for them. */
  readonly typeComments?: boolean;
}

export interface ParsedModule {
  readonly module: Module;
  /** In the order of the text, at most MAX_DIAGNOSTICS. */
  readonly diagnostics: readonly Diagnostic[];
}

/** file: statement* ENDMARKER */
export function parseModule(file: SourceFile, options: ParseOptions = {}): ParsedModule {
  const parser = new Parser(file, options.typeComments ?? false);
  const body: Stmt[] = [];
  parser.next();
  parseStatements(parser, body);
  const type_ignores = parser.typeIgnores.map(({ offset, tag }): TypeIgnore => {
    const end = offset + tag.length;
    return { kind: 'TypeIgnore', start: offset, end, lineno: lineOf(file, offset), tag };
  });
  const module: Module = { kind: 'Module', start: 0, end: file.text.length, body, type_ignores };
  const diagnostics = parser.diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { module, diagnostics };
}
