/** From the items of a generated code to the finished Code. */

import type { Code } from '../code.js';
import { MAX_REGISTERS, codeRows } from '../diagnostics-table.js';
import { spillRegisters } from '../far.js';
import { encode, MAX_CODE_WORDS, runsOff } from '../encode.js';
import { tidyFlow } from '../flow.js';
import { buildPool, type PooledItems } from '../pool.js';
import { positionsOf } from '../positions.js';
import type { GuardedRange, Insn, Item } from '../ir.js';
import { GIVEN_GLOBALS, givenText, qualifiedName } from '../../analysis/scope.js';
import { assert } from '../../source/assert.js';
import type { Span } from '../../source/span.js';
import type { Gen } from './gen.js';
import { placeHoisted } from './hoist.js';
import { parametersOf } from './parameters.js';
import { emitCells, hasNamespace } from './variables.js';
import { loadNull } from './loads.js';

export interface CodeFacts {
  readonly name: string;
  readonly doc: string | null;
  /** Where diagnostics about the whole code point to. */
  readonly place: Span;
}

/** Ends the code: what has to happen at its start is known now. */
export function finishCode(g: Gen, facts: CodeFacts, firstOffset: number): Code {
  const { root, unit } = g;
  placeHoisted(g);
  const items = [...prologue(g, facts.place), ...g.items];
  const tidy = tidyFlow(items, g.ranges);
  assert(!runsOff(tidy), `control runs off the end of ${facts.name}`);
  const { pooled, ranges, registers } = placeRegisters(g, tidy, facts);
  const encoded = encode(pooled.items, ranges, pooled.pool);
  if (encoded === null) {
    unit.report(codeRows.codeTooLong, facts.place, { name: facts.name, limit: MAX_CODE_WORDS });
  }
  const parameters = parametersOf(root);
  const hidden = hasNamespace(root) ? ['.namespace'] : [];
  if (givenText(root) === root) {
    hidden.push(GIVEN_GLOBALS);
  }
  const insns = pooled.items.filter((item): item is Insn => item.kind === 'insn');
  return {
    name: facts.name,
    qualname: root.kind === 'module' || root.kind === 'embedded' ? facts.name : qualifiedName(root),
    module: unit.moduleName,
    path: unit.positions.textAt(firstOffset),
    isText: root.kind === 'embedded',
    flags: {
      varargs: parameters.varargs,
      varkeywords: parameters.varkeywords,
      generator: root.isGenerator && !root.isAsync,
      coroutine: root.isAsync && !root.isGenerator,
      asyncGenerator: root.isAsync && root.isGenerator,
    },
    argNames: hidden.length > 0 ? hidden : parameters.names,
    params: hidden.length > 0 ? hidden.length : parameters.positional,
    posonly: parameters.posonly,
    kwonly: parameters.kwonly,
    freeNames: root.free,
    firstFree: g.firstFree,
    cellNames: g.cellNames,
    registers: Math.min(registers, 255),
    instructions: encoded?.words ?? new Uint32Array(0),
    constants: pooled.pool.constants,
    handlers: encoded?.handlers ?? [],
    positions: encoded === null ? [] : positionsOf(insns, unit.positions),
    firstLine: unit.positions.lineOf(firstOffset),
    doc: unit.facts.usesDocs ? facts.doc : null,
  };
}

interface PlacedRegisters {
  readonly pooled: PooledItems;
  readonly ranges: readonly GuardedRange[];
  readonly registers: number;
}

/** Numbers of registers that operands can hold: where there are too many, some become far. */
function placeRegisters(g: Gen, items: Item[], { name, place }: CodeFacts): PlacedRegisters {
  const pooled = buildPool(items, g.max);
  const registers = Math.max(g.max + (pooled.usesScratch ? 1 : 0), 1);
  if (registers <= MAX_REGISTERS) {
    return { pooled, ranges: g.ranges, registers };
  }
  const entry = g.firstFree + g.root.free.length;
  const spilled = spillRegisters(items, g.ranges, entry, MAX_REGISTERS - 1);
  if (spilled === null) {
    g.unit.report(codeRows.tooMuchAtOnce, place, { name, limit: MAX_REGISTERS });
    return { pooled, ranges: g.ranges, registers };
  }
  const again = buildPool(spilled.items, spilled.registers);
  return {
    pooled: again,
    ranges: spilled.ranges,
    registers: spilled.registers + (again.usesScratch ? 1 : 0),
  };
}

/** Clears the locals that something may look at before they are bound, and makes the cells. */
function prologue(g: Gen, place: Span): Item[] {
  const bound = g.bound;
  const items = g.apart(() => {
    g.bound = g.parameterBits;
    for (const register of g.cleared) {
      if (register >= g.firstFree) {
        loadNull(g, place, register);
      }
    }
    emitCells(g, place);
  });
  g.bound = bound;
  return items;
}
