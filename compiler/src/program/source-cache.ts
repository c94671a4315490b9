/** Python files, read and parsed once, however many programs they are part of. */

import { decodeSource } from '../source/decode.js';
import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { span } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import type { Module } from '../syntax/ast.js';
import { checkSyntax } from '../syntax/checks.js';
import { parseModule } from '../syntax/parser.js';
import { embedTexts } from './embed.js';
import { isProblem } from './files.js';
import type { FileSystem } from './files.js';
import { graphRows } from './graph-rows.js';

export interface ParsedSource {
  /** Null when the file cannot be read. */
  readonly text: { readonly file: SourceFile; readonly ast: Module } | null;
  readonly diagnostics: readonly Diagnostic[];
}

export class SourceCache {
  private readonly known = new Map<string, ParsedSource>();

  constructor(private readonly files: FileSystem) {}

  read(path: string): ParsedSource {
    const known = this.known.get(path);
    if (known !== undefined) {
      return known;
    }
    const source = this.parse(path);
    this.known.set(path, source);
    return source;
  }

  private parse(path: string): ParsedSource {
    const bytes = this.files.readBytes(path);
    if (isProblem(bytes)) {
      const { reason } = bytes;
      const diagnostic = diagnose(graphRows.unreadable, null, span(0, 0), { path, reason });
      return { text: null, diagnostics: [diagnostic] };
    }
    const { file, diagnostics: undecodable } = decodeSource(path, bytes);
    const { module: ast, diagnostics } = parseModule(file);
    // Where decoding failed, the parser's complaints would be about what is left out.
    const found =
      undecodable.length > 0 ? undecodable : [...diagnostics, ...checkSyntax(file, ast)];
    return { text: { file: embedTexts(file, ast), ast }, diagnostics: found };
  }
}
