// The benchmark's table.

export interface Baseline {
  readonly micropython: number;
  readonly micropython_native: number;
  readonly lua: number | null;
  readonly c: number | null;
  /** Bytes of the file that mpy-cross writes. */
  readonly mpy_bytes: number;
  readonly target: number;
}

export interface Figures {
  /** Thousands of instructions. */
  readonly thousands: number;
  /** Bytes of the heap that were allocated, and how often it was collected. */
  readonly allocated: number;
  readonly collections: number;
  /** Bytes of bytecode. */
  readonly code: number;
  /** Bytes of the whole image. */
  readonly flash: number;
}

export interface BenchResult {
  readonly name: string;
  /** Null when it failed. */
  readonly figures: Figures | null;
  readonly problem: string | null;
  readonly baseline: Baseline | null;
}

/** How many times fewer instructions than MicroPython, over the programs that ran; null when none did. */
export function geometricMean(results: readonly BenchResult[]): number | null {
  const ratios = results.flatMap(({ figures, baseline }) =>
    figures === null || baseline === null ? [] : [baseline.micropython / figures.thousands],
  );
  if (ratios.length === 0) return null;
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

export function formatResults(
  results: readonly BenchResult[],
  last: Readonly<Record<string, Figures>>,
): string {
  const head = [
    ...['program', 'thousand', 'change', 'target', 'MicroPython', 'times', 'native', 'Lua', 'C'],
    ...['heap', 'collections', 'code', '.mpy', 'flash'],
  ];
  const rows = results.map(({ name, figures, baseline }) => [
    name,
    figures === null ? 'FAILED' : String(figures.thousands),
    figures === null ? '' : change(figures.thousands, last[name]?.thousands),
    baseline === null ? '' : `${baseline.target}${reaches(figures, baseline) ? ' ok' : '   '}`,
    number(baseline?.micropython),
    figures === null || baseline === null
      ? ''
      : (baseline.micropython / figures.thousands).toFixed(2),
    number(baseline?.micropython_native),
    number(baseline?.lua),
    number(baseline?.c),
    number(figures?.allocated),
    number(figures?.collections),
    number(figures?.code),
    number(baseline?.mpy_bytes),
    number(figures?.flash),
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
  const measured = results.filter(({ baseline }) => baseline !== null);
  const reached = measured.filter(({ figures, baseline }) => reaches(figures, baseline));
  return [
    'thousand instructions (Cortex-M4, QEMU -icount); bytes',
    ...lines,
    '',
    `geometric mean: ${mean === null ? 'none' : mean.toFixed(2)} times fewer than MicroPython's bytecode; ` +
      `${reached.length} of ${measured.length} targets reached`,
    ...problems,
  ].join('\n');
}

function reaches(figures: Figures | null, baseline: Baseline | null): boolean {
  return figures !== null && baseline !== null && figures.thousands <= baseline.target;
}

/** Counts are exact, but a change of code elsewhere moves addresses, and with them what meets in the cache of methods. */
const tolerated = 1.03;

export function regressions(
  results: readonly BenchResult[],
  last: Readonly<Record<string, Figures>>,
): readonly string[] {
  return results.flatMap(({ name, figures }) => {
    const before = last[name]?.thousands;
    if (figures === null || before === undefined || figures.thousands <= before * tolerated)
      return [];
    return [
      `${name} got worse: ${before} -> ${figures.thousands} (npm run bench -- --record ${name} where that is meant)`,
    ];
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
