/** What the codes of one module share while they are generated. */

import type { ClassInfo, Code, Const } from '../code.js';
import type { PositionMap } from '../positions.js';
import { hasTextAnnotations } from '../../analysis/facts.js';
import type { FunctionConst, ModuleFacts, ProgramFacts } from '../../analysis/facts.js';
import { fold } from '../../analysis/fold.js';
import type { ScopeNode } from '../../analysis/scope.js';
import { diagnose, type Diagnostic, type DiagnosticRow } from '../../source/diagnostics.js';
import type { SourceFile, Span } from '../../source/span.js';
import type { Expr } from '../../syntax/ast.js';
import { codeRows } from '../diagnostics-table.js';
import type { Gen } from './gen.js';
import type { HandlerSite } from './interrupt-handlers.js';

export class Unit {
  readonly program: ProgramFacts;
  readonly facts: ModuleFacts;
  readonly file: SourceFile;
  readonly positions: PositionMap;
  readonly diagnostics: Diagnostic[];
  readonly attributeNames = new Set<string>();
  readonly classes: ClassInfo[] = [];
  /** Functions that run in interrupts. */
  readonly handlerSites: HandlerSite[] = [];
  /** A body that is duplicated (finally) makes the functions in it once. */
  readonly codes = new Map<ScopeNode, Code>();
  readonly functions = new Map<ScopeNode, FunctionConst>();
  readonly classInfos = new Map<ScopeNode, ClassInfo>();
  /** `from __future__ import annotations`: they stay text. */
  readonly textAnnotations: boolean;
  #reported = new Set<string>();

  constructor(
    program: ProgramFacts,
    facts: ModuleFacts,
    positions: PositionMap,
    diagnostics: Diagnostic[],
  ) {
    this.program = program;
    this.facts = facts;
    this.file = facts.module.file;
    this.positions = positions;
    this.diagnostics = diagnostics;
    this.textAnnotations = hasTextAnnotations(facts.module);
  }

  get moduleName(): string {
    return this.facts.module.name;
  }

  fold(g: Gen, node: Expr): Const | null {
    return fold(node, g.facts, g.memo);
  }

  /** A duplicated body reports only once. */
  report<Message extends string>(
    row: DiagnosticRow<Message>,
    place: Span,
    parameters: Parameters<typeof diagnose<Message>>[3],
    hint: string | null = null,
  ): void {
    const key = `${row.code} ${place.start} ${place.end}`;
    if (!this.#reported.has(key)) {
      this.#reported.add(key);
      const more = hint === null ? {} : { hint };
      this.diagnostics.push(diagnose(row, this.file, place, parameters, more));
    }
  }

  notGenerated(place: Span, form: string): void {
    this.report(codeRows.notGenerated, place, { form });
  }
}
