// Runs the programs of test/python in one variant of the runtime, a test for each. The variants are test files of their own, so that they share the
// machine's processors; within one the programs run one after another.

import { createHash } from 'node:crypto';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { Workshop } from '../../tools/support/workshop.js';
import type { Outcome, Variant } from '../../tools/support/workshop.js';
import { firstDifference } from './difference.js';
import { findPrograms, outText, recorded } from './python-programs.js';
import type { PythonProgram } from './python-programs.js';

export interface Suite {
  readonly variantOf: (program: PythonProgram) => Variant;
  readonly wants: (program: PythonProgram) => boolean;
  readonly timeoutMs: number;
}

/** Whether MPY_TS_PYTHON_TESTS, the beginning of titles, leaves a program in. */
export function wanted({ title }: PythonProgram): boolean {
  return title.startsWith(process.env['MPY_TS_PYTHON_TESTS'] ?? '');
}

/**
 * One program of `parts`, always the same ones, for a suite that would take long and whose programs another suite runs in full. MPY_TS_PYTHON_SUITES=whole
 * leaves none out.
 */
export function inSample({ title }: PythonProgram, parts: number): boolean {
  if (process.env['MPY_TS_PYTHON_SUITES'] === 'whole') return true;
  const hash = parseInt(createHash('sha256').update(title).digest('hex').slice(0, 8), 16);
  return hash % parts === 0;
}

export function pythonSuite({ variantOf, wants, timeoutMs }: Suite): void {
  const workshop = new Workshop();
  test.after.always(() => workshop.close());
  const chosen = findPrograms().filter((program) => wants(program) && wanted(program));
  // On a busy machine building takes longer than any program may run.
  test.before('the runtime is built', async (t) => {
    t.timeout(1_800_000);
    for (const variant of new Set(chosen.map(variantOf))) await workshop.bench(variant);
  });
  for (const program of chosen) {
    test.serial(program.title, async (t) => {
      t.timeout(timeoutMs * 3);
      await check(t, workshop, program, variantOf(program), timeoutMs);
    });
  }
  if (chosen.length === 0) test('no program is for this variant', (t) => t.pass());
}

async function check(
  t: ExecutionContext,
  workshop: Workshop,
  program: PythonProgram,
  variant: Variant,
  timeoutMs: number,
): Promise<void> {
  const expected = recorded(program, 'out');
  if (expected === null) return t.fail('not recorded: run "npm run record"');
  const compiled = workshop.compile(
    program.file,
    program.folder,
    variant.options.float,
    undefined,
    await workshop.firmware(variant),
  );
  if (compiled.kind === 'errors') return t.fail(`it does not compile:\n${compiled.text}`);
  const built = await workshop.build(compiled.program, variant);
  try {
    const outcome = await workshop.run(built, {
      name: program.file,
      args: program.args,
      timeoutMs,
      env: program.heap === null ? {} : { MPY_HEAP: String(program.heap) },
    });
    compare(t, program, outcome, expected);
  } finally {
    built.remove();
  }
}

function compare(
  t: ExecutionContext,
  program: PythonProgram,
  { end, stdout, stderr }: Outcome,
  expected: string,
): void {
  if (end.kind !== 'exit') {
    const why = end.kind === 'failed' ? end.reason : end.kind;
    return t.fail(`it did not come to its end: ${why}\n${stderr}\n${lastLines(stdout)}`);
  }
  const actual = outText({ stdout, code: end.code, stderr });
  if (actual !== expected) t.fail(`${firstDifference(actual, expected)}\n${stderr}`);
  else t.pass();
  if (program.wholeStderr) t.is(stderr, recorded(program, 'err') ?? 'not recorded');
}

function lastLines(text: string): string {
  return text.split('\n').slice(-5).join('\n');
}
