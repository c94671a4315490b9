// The benchmark's table.

export interface Baseline {
  readonly micropython: number;
  readonly micropython_native: number;
  readonly lua: number | null;
  readonly c: number | null;
  readonly target: number;
}

export interface BenchResult {
  readonly name: string;
  /** Thousands of instructions; null when it failed. */
  readonly thousands: number | null;
  readonly problem: string | null;
  readonly baseline: Baseline | null;
}

/** How many times fewer instructions than MicroPython, over the programs that ran; null when none did. */
export function geometricMean(results: readonly BenchResult[]): number | null {
  const ratios = results.flatMap(({ thousands, baseline }) =>
    thousands === null || baseline === null ? [] : [baseline.micropython / thousands],
  );
  if (ratios.length === 0) return null;
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

export function formatResults(
  results: readonly BenchResult[],
  last: Readonly<Record<string, number>>,
): string {
  const head = [
    'program',
    'mpy-ts',
    'change',
    'target',
    'MicroPython',
    'times',
    'native',
    'Lua',
    'C',
  ];
  const rows = results.map(({ name, thousands, baseline }) => [
    name,
    thousands === null ? 'FAILED' : String(thousands),
    thousands === null ? '' : change(thousands, last[name]),
    baseline === null
      ? ''
      : `${baseline.target}${thousands !== null && thousands <= baseline.target ? ' ok' : '   '}`,
    number(baseline?.micropython),
    thousands === null || baseline === null ? '' : (baseline.micropython / thousands).toFixed(2),
    number(baseline?.micropython_native),
    number(baseline?.lua),
    number(baseline?.c),
  ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const mean = geometricMean(results);
  const problems = results.flatMap(({ name, problem }) =>
    problem === null ? [] : [`${name}: ${problem}`],
  );
  const reached = results.filter(
    ({ thousands, baseline }) =>
      thousands !== null && baseline !== null && thousands <= baseline.target,
  );
  return [
    'thousand instructions (Cortex-M4, QEMU -icount)',
    ...lines,
    '',
    `geometric mean: ${mean === null ? 'none' : mean.toFixed(2)} times fewer than MicroPython's bytecode; ` +
      `${reached.length} of ${results.length} targets reached`,
    ...problems,
  ].join('\n');
}

/** Counts are exact, but a change of code elsewhere may move a loop by a few. */
const tolerated = 1.02;

export function regressions(
  results: readonly BenchResult[],
  last: Readonly<Record<string, number>>,
): readonly string[] {
  return results.flatMap(({ name, thousands }) => {
    const before = last[name];
    if (thousands === null || before === undefined || thousands <= before * tolerated) return [];
    return [`${name} got worse: ${before} -> ${thousands}`];
  });
}

function change(now: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  const percent = (100 * (now - before)) / before;
  return Math.abs(percent) < 0.05 ? '=' : `${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`;
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
