// The benchmark's table, and when a program counts as slower.

import test from 'ava';
import { formatResults, geometricMean, regressions } from '../../tools/bench/report.js';
import type { Baseline, BenchResult, Figures } from '../../tools/bench/report.js';

const figures = (thousands: number): Figures => ({
  thousands,
  allocated: 64,
  collections: 1,
  code: 100,
  flash: 40000,
});
const baseline: Baseline = {
  micropython: 4000,
  micropython_native: 2000,
  lua: null,
  c: null,
  mpy_bytes: 90,
  target: 1000,
};
const result = (name: string, thousands: number | null): BenchResult => ({
  name,
  figures: thousands === null ? null : figures(thousands),
  problem: thousands === null ? 'it failed' : null,
  baseline,
});

test('up to three percent more is no regression; new and failed programs are none', (t) => {
  const last = { same: figures(1000), little: figures(1000), more: figures(1000) };
  const results = [
    result('same', 1000),
    result('little', 1030),
    result('more', 1031),
    result('new', 9000),
    result('more', null),
  ];
  t.deepEqual(regressions(results, last), [
    'more got worse: 1000 -> 1031 (npm run bench -- --record more where that is meant)',
  ]);
});

test('the mean is geometric, over what ran', (t) => {
  t.is(geometricMean([result('a', 1000), result('b', 4000), result('c', null)]), 2);
  t.is(geometricMean([result('c', null)]), null);
});

test('the table has instructions, memory and flash', (t) => {
  const text = formatResults([result('fast', 900), result('failed', null)], {
    fast: figures(1000),
  });
  t.regex(text, /^fast +900 +-10\.0 % +1000 ok +4000 +4\.44 +2000 +64 +1 +100 +90 +40000$/m);
  t.regex(text, /^failed +FAILED +1000/m);
  t.regex(text, /1 of 2 targets reached\nfailed: it failed$/);
});
