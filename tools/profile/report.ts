// What a trace says, by symbol, by instruction of the virtual machine, by pair of instructions.

import type { ElfSymbol } from '../../compiler/src/emit/elf.js';
import type { Region, Trace } from './trace.js';

export interface Cost {
  readonly name: string;
  readonly instructions: number;
  readonly percent: number;
  /** How often its first instruction was executed. */
  readonly calls: number;
}

export interface Profile {
  readonly program: string;
  readonly total: number;
  /** C functions and handlers, what they call left out. */
  readonly functions: readonly Cost[];
  /** Handlers with everything they called. */
  readonly handlers: readonly Cost[];
  readonly pairs: readonly Cost[];
}

const byCost = (left: Cost, right: Cost) => right.instructions - left.instructions;

export function makeProfile(
  program: string,
  trace: Trace,
  symbols: readonly ElfSymbol[],
  region: Region,
): Profile {
  const { total } = trace;
  const percent = (part: number) => (total === 0 ? 0 : (100 * part) / total);
  const functions = symbols
    .filter(({ kind, size }) => kind === 'function' && size > 0)
    .map(({ name, value, size }) => {
      const first = ((value & ~1) - region.start) >> 1;
      const own = trace.counts.subarray(first, first + (size >> 1));
      const instructions = own.reduce((sum, count) => sum + count, 0);
      return { name, instructions, percent: percent(instructions), calls: own[0] ?? 0 };
    })
    .filter(({ instructions }) => instructions > 0);
  const handlers = [...trace.handlers].map(([name, { entries, instructions }]) => ({
    name,
    instructions,
    percent: percent(instructions),
    calls: entries,
  }));
  const executed = handlers.reduce((sum, { calls }) => sum + calls, 0);
  const pairs = [...trace.pairs].map(([name, count]) => ({
    name,
    instructions: count,
    percent: executed === 0 ? 0 : (100 * count) / executed,
    calls: count,
  }));
  return {
    program,
    total,
    functions: unique(functions).sort(byCost),
    handlers: handlers.sort(byCost),
    pairs: pairs.sort(byCost),
  };
}

/** Symbols that share an address (aliases) count once. */
function unique(costs: readonly Cost[]): Cost[] {
  const seen = new Set<string>();
  return costs.filter(({ name, instructions, calls }) => {
    const key = `${name} ${instructions} ${calls}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function formatProfile(profile: Profile, rows: number): string {
  const { program, total, functions, handlers, pairs } = profile;
  return [
    `${program}: ${total} instructions`,
    '',
    table(
      'handler, with what it calls',
      handlers.slice(0, rows),
      ({ instructions, percent, calls }) => [
        `${percent.toFixed(1)} %`,
        String(instructions),
        String(calls),
        (instructions / calls).toFixed(1),
      ],
    ),
    '',
    table(
      'function, without what it calls',
      functions.slice(0, rows),
      ({ instructions, percent, calls }) => [
        `${percent.toFixed(1)} %`,
        String(instructions),
        String(calls),
        calls === 0 ? '' : (instructions / calls).toFixed(1),
      ],
    ),
    '',
    table('pair of handlers', pairs.slice(0, rows), ({ percent, calls }) => [
      `${percent.toFixed(1)} %`,
      '',
      String(calls),
      '',
    ]),
  ].join('\n');
}

function table(head: string, costs: readonly Cost[], cells: (cost: Cost) => string[]): string {
  const titles = [head.padEnd(34), 'part', 'instructions', 'times', 'each'];
  const widths = [34, 8, 14, 10, 8];
  const rows = costs.map((cost) => [cost.name, ...cells(cost)]);
  return [titles, ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
