/**
 * Rules that the grammar does not express, and that need nothing but the tree.
 */

import type { Diagnostic } from '../source/diagnostics.js';
import type { SourceFile } from '../source/span.js';
import type { Module } from './ast.js';

export function checkSyntax(_file: SourceFile, _module: Module): Diagnostic[] {
  return [];
}
