// Generates Python programs, runs them under python3 and under mpy-ts, and shows where they differ, in the smallest form.
//
//   npm run fuzz -- --cases 100000 --seed 1 --kind expressions
//   npm run fuzz -- --show 5 --seed 1 --kind classes      shows cases, runs nothing
//
// Without --kind all kinds take their turn; without --seed the seed is chosen, and printed.

import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { CPython } from './cpython.js';
import { fuzz, generate } from './fuzz.js';
import { Keeper } from './keep.js';
import { kinds } from './kinds/index.js';
import type { KindName } from './kinds/index.js';
import { MpyTs } from './mpy-ts.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '3000' },
    seed: { type: 'string' },
    kind: { type: 'string', multiple: true, default: Object.keys(kinds) },
    batch: { type: 'string', default: '0' },
    per: { type: 'string', default: '300' },
    alike: { type: 'string', default: '1' },
    shrink: { type: 'string', default: '25' },
    show: { type: 'string' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const unknown = values.kind.find((name) => !(name in kinds));
  if (unknown !== undefined) {
    console.error(`no kind is named ${unknown}: there are ${Object.keys(kinds).join(', ')}`);
    return 2;
  }
  const names = values.kind as KindName[];
  if (values.show !== undefined) return show(names, seed, Number(values.show));
  let differing = 0;
  for (const name of names) {
    differing += await run(name, seed, Math.ceil(Number(values.cases) / names.length));
  }
  return differing === 0 ? 0 : 1;
}

function show(names: readonly KindName[], seed: number, count: number): number {
  for (const name of names) {
    const cases = generate({ kind: kinds[name], seed }, Number(values.batch), count);
    console.log(cases.map(({ value }) => `# ${name}\n${value}`).join('\n'));
  }
  return 0;
}

async function run(name: KindName, seed: number, cases: number): Promise<number> {
  console.log(`${name}: ${cases} cases, seed ${seed}`);
  const theirs = new CPython();
  if (theirs.dated) {
    console.error(
      'fuzz: there is no python3.13 here: what CPython has changed since its python3 shows as differences',
    );
  }
  const sides = { ours: new MpyTs(), theirs };
  const keeper = new Keeper(join(findPackageRoot(), 'build', 'fuzz'), `${name}-${seed}`);
  const start = performance.now();
  try {
    const options = {
      cases,
      seed,
      kind: kinds[name],
      casesPerProgram: Number(values.per),
      shrunkOfAKind: Number(values.alike),
      shrinkRounds: Number(values.shrink),
      firstBatch: Number(values.batch),
    };
    const report = await fuzz(sides, options, {
      onFailure(failure, batch) {
        const { ours, theirs } = failure.difference;
        const path = keeper.keep(failure, batch);
        console.log(`\n--- ${path}\n${failure.text}mpy-ts:\n${ours}CPython:\n${theirs}`);
      },
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${name}: ${report.cases} cases, ${report.differing} differ (${seconds} s)`);
    return report.differing;
  } finally {
    sides.ours.close();
    sides.theirs.close();
  }
}
