/**
 * Everything the compiler can say about Python files without building them. Phases are called in order, a
 * later one only where the earlier ones found no error, so that a mistake is reported once.
 */

import { analyzeScopes } from './analysis/resolve.js';
import { decodeSource } from './source/decode.js';
import { hasErrors } from './source/diagnostics.js';
import type { Diagnostic } from './source/diagnostics.js';
import { checkSyntax } from './syntax/checks.js';
import { parseModule } from './syntax/parser.js';

export interface SourceBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The diagnostics of all files, file by file, each in the order of its text. */
export function checkProgram(sources: readonly SourceBytes[]): readonly Diagnostic[] {
  return sources.flatMap(checkSource);
}

function checkSource({ path, bytes }: SourceBytes): readonly Diagnostic[] {
  const { file, diagnostics: undecodable } = decodeSource(path, bytes);
  if (hasErrors(undecodable)) {
    return undecodable;
  }
  const { module, diagnostics } = parseModule(file);
  const found = [...diagnostics, ...checkSyntax(file, module)];
  if (!hasErrors(found)) {
    analyzeScopes(file, module, found);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
