/**
 * Handlers of interrupts that run with the heap locked, as far as the program shows them: functions and lambdas that are given to ExtInt, to a timer or a switch, or to
 * irq(hard=True). What may allocate in them, or in functions that they call, is a warning with its line.
 */

import { diagnose } from '../../source/diagnostics.js';
import type { Diagnostic } from '../../source/diagnostics.js';
import { lineStart } from '../../source/span.js';
import type { SourceFile, Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import type { Code, Const } from '../code.js';
import { codeRows } from '../diagnostics-table.js';
import { CODE_HEADER_WORDS, INSTRUCTIONS } from '../instructions.js';
import type { Gen } from './gen.js';
import type { Unit } from './unit.js';

/** Where a handler is given to something that calls it in an interrupt. */
export interface HandlerSite {
  readonly place: Span;
  /** Of a lambda: its node; of a function: the constant, whose code is there at the end. */
  readonly handler: Extract<Const, { kind: 'function' }> | ast.Lambda;
}

/** What each instruction that allocates makes. */
const ALLOCATES: ReadonlyMap<string, string> = new Map([
  ['LIST', 'a list'],
  ['TUPLE', 'a tuple'],
  ['SET', 'a set'],
  ['DICT', 'a dict'],
  ['CLOSURE', 'a function'],
  ['NEWCELL', 'a variable that an inner function keeps'],
  ['FORMAT', 'a text'],
  ['JOIN', 'a text'],
  ['GETSLICE', 'a slice'],
  ['CALLEX', 'a tuple of arguments'],
]);

export function noteHandlers(g: Gen, node: ast.Call, callee: Const | null): void {
  if (!['pyb', 'machine'].some((name) => g.unit.program.program.natives.has(name))) return;
  const expression = handlerOf(g, node, callee);
  if (expression === null) return;
  if (expression.kind === 'Lambda') {
    g.unit.handlerSites.push({ place: expression, handler: expression });
    return;
  }
  const constant = g.fold(expression);
  if (constant?.kind === 'function') {
    g.unit.handlerSites.push({ place: expression, handler: constant });
  }
}

function handlerOf(g: Gen, node: ast.Call, callee: Const | null): ast.Expr | null {
  const named = (name: string): ast.Expr | null =>
    node.keywords.find(({ arg }) => arg === name)?.value ?? null;
  if (callee?.kind === 'native' && callee.module === 'pyb') {
    if (callee.name === 'ExtInt') return node.args[3] ?? named('callback');
    return callee.name === 'Timer' ? named('callback') : null;
  }
  const method = callee === null && node.func.kind === 'Attribute' ? node.func.attr : '';
  if (method === 'callback') return node.args[0] ?? null;
  if (method === 'init') return named('callback');
  const hard = named('hard');
  const isHard = method === 'irq' && hard !== null && g.fold(hard)?.kind === 'true';
  return isHard ? (named('handler') ?? node.args[0] ?? null) : null;
}

/** When all code is there. */
export function checkHandlers(units: readonly Unit[], diagnostics: Diagnostic[]): void {
  const byModule = new Map(units.map((unit) => [unit.moduleName, unit]));
  const seen = new Set<Code>();
  const check = (code: Code | undefined): void => {
    if (code === undefined || seen.has(code)) return;
    seen.add(code);
    const unit = byModule.get(code.module);
    for (const { offset, name, called } of instructionsOf(code)) {
      if (called !== null) check(called);
      const what = ALLOCATES.get(name);
      if (what === undefined || unit === undefined || code.path !== null) continue;
      const place = placeOf(code, offset, unit.file);
      if (place !== null) {
        diagnostics.push(diagnose(codeRows.handlerAllocates, unit.file, place, { what }));
      }
    }
  };
  for (const unit of units) {
    for (const { handler } of unit.handlerSites) {
      check(handler.kind === 'function' ? handler.code : unit.codes.get(handler));
    }
  }
}

function* instructionsOf(code: Code) {
  for (let offset = 0; offset < code.instructions.length; offset++) {
    const word = code.instructions[offset] ?? 0;
    const instruction = INSTRUCTIONS[word & 0xff];
    if (instruction === undefined) return;
    const constant =
      instruction.name === 'CALLF'
        ? code.constants[((word >>> 16) & 0xff) - CODE_HEADER_WORDS]
        : undefined;
    const called = constant?.kind === 'function' ? constant.code : null;
    yield { offset, name: instruction.name, called };
    if (instruction.word !== null) offset++;
  }
}

/** Where an instruction comes from: columns begin with 1. */
function placeOf({ positions }: Code, offset: number, file: SourceFile): Span | null {
  const position = positions.filter((each) => each.offset <= offset).at(-1);
  if (position === undefined) return null;
  const { line, column, endLine, endColumn } = position;
  return {
    start: lineStart(file, line) + column - 1,
    end: lineStart(file, endLine) + endColumn - 1,
  };
}
