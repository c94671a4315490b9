// The benchmark: every program of tools/bench/programs in the emulator, in thousands of executed instructions, beside what MicroPython, Lua and C take in the same
// emulator (baselines.json), and what it takes of memory. Results are checked against CPython's (expected.json). The last figures stand in results.json.
//
//   npm run bench                    all programs
//   npm run bench -- fib nbody       those whose names contain a word
//   npm run bench -- --compare       ends with 1 where a program takes more than 3 percent more than results.json says
//   npm run bench -- --record        writes results.json
//   npm run bench -- --expect        records expected.json with python3
//   npm run bench -- --json

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CODE_HEADER_WORDS } from '../../compiler/src/bytecode/instructions.js';
import type { CompiledProgram } from '../../compiler/src/compile.js';
import { readElf } from '../../compiler/src/device/read-elf.js';
import { variants, Workshop } from '../support/workshop.js';
import { compileBenchmark, programsFolder } from './harness.js';
import { interruptLatency, startInstructions } from './latency.js';
import { formatResults, geometricMean, regressions } from './report.js';
import type { Baseline, BenchResult, Figures } from './report.js';

const folder = import.meta.dirname;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    expect: { type: 'boolean', default: false },
  },
});

const names = readdirSync(programsFolder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => name.replace(/\.py$/, ''))
  .filter((name) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
  .sort();

process.exitCode = values.expect ? recordExpected() : await runAll();

function recordExpected(): number {
  const code = (name: string) =>
    `import sys; sys.dont_write_bytecode = True; import ${name}; print(repr(${name}.main()), end="")`;
  const results = names.map((name) => [
    name,
    execFileSync('python3', ['-c', code(name)], { cwd: programsFolder, encoding: 'utf8' }),
  ]);
  writeJson('expected.json', Object.fromEntries(results));
  return 0;
}

async function runAll(): Promise<number> {
  const expected = readJson('expected.json') as Record<string, string>;
  const baselines = (readJson('baselines.json') as { programs: Record<string, Baseline> }).programs;
  const last = readJson('results.json') as Record<string, Figures>;
  const workshop = new Workshop((message) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${message.slice(0, 100)}`);
  });
  const results: BenchResult[] = [];
  let latency: number | null = null;
  let start: number | null = null;
  try {
    for (const name of names) {
      results.push(await measure(workshop, name, expected[name] ?? null, baselines[name] ?? null));
    }
    if (positionals.length === 0) {
      latency = await interruptLatency(workshop);
      start = await startInstructions(workshop);
    }
  } finally {
    workshop.close();
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  const worse = regressions(results, last);
  if (values.json) {
    console.log(
      JSON.stringify(
        { results, geometricMean: geometricMean(results), latency, start, worse },
        null,
        2,
      ),
    );
  } else {
    console.log(formatResults(results, last));
    if (start !== null)
      console.log(`from reset to the first line of the program: ${start} instructions`);
    if (latency !== null)
      console.log(`an interrupt to its Python handler: ${latency} instructions`);
    if (values.compare) for (const line of worse) console.log(line);
  }
  if (values.record) {
    const now = results.flatMap(({ name, figures }) => (figures === null ? [] : [[name, figures]]));
    writeJson('results.json', { ...last, ...Object.fromEntries(now) });
  }
  const failed = results.some(({ problem }) => problem !== null);
  return failed || (values.compare && worse.length > 0) ? 1 : 0;
}

async function measure(
  workshop: Workshop,
  name: string,
  expected: string | null,
  baseline: Baseline | null,
): Promise<BenchResult> {
  const failed = (problem: string): BenchResult => ({ name, figures: null, problem, baseline });
  const compiled = compileBenchmark(workshop, name);
  if (compiled.kind === 'errors') return failed(compiled.text);
  const built = await workshop.build(compiled.program, variants.qemu);
  try {
    const { end, stdout, stderr } = await workshop.run(built, { icount: true });
    if (end.kind !== 'exit' || end.code !== 0) return failed(stderr.trim() || end.kind);
    const [before, after, rest] = splitOutput(stdout);
    const [result, thousands] = rest;
    if (result !== expected)
      return failed(`the result is ${result ?? ''}, not ${expected ?? 'recorded'}`);
    const figures: Figures = {
      thousands: Number(thousands),
      allocated: after.allocated - before.allocated,
      collections: after.collections - before.collections,
      code: codeBytes(compiled.program, name),
      flash: flashBytes(built.path),
    };
    return { name, figures, problem: null, baseline };
  } finally {
    built.remove();
  }
}

interface HeapInfo {
  readonly collections: number;
  readonly allocated: number;
}

/** What mem_info() said before and after, and the other lines. */
function splitOutput(text: string): [before: HeapInfo, after: HeapInfo, rest: string[]] {
  const infos: HeapInfo[] = [];
  const rest: string[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const found = /collections (\d+), allocated in all (\d+)/.exec(line);
    if (found !== null) {
      infos.push({ collections: Number(found[1]), allocated: Number(found[2]) });
    } else if (!/^(?:stack|heap): /.test(line)) {
      rest.push(line);
    }
  }
  const [before, after] = infos;
  if (before === undefined || after === undefined) throw new Error('mem_info() said nothing');
  return [before, after, rest];
}

/** Bytes of the program's own code: headers, constants' words, instructions. */
function codeBytes({ codes }: CompiledProgram, module: string): number {
  return codes
    .map(({ code }) => code)
    .filter((code) => code.module === module)
    .reduce(
      (sum, { instructions, constants }) =>
        sum + 4 * (CODE_HEADER_WORDS + constants.length + instructions.length),
      0,
    );
}

function flashBytes(path: string): number {
  const elf = readElf(readFileSync(path));
  if (elf.kind === 'broken') throw new Error(elf.problem);
  return elf.image.segments.reduce((sum, { data }) => sum + data.length, 0);
}

function readJson(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
