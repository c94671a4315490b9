// The fuzzer's loop: batches of generated cases, each a program that runs on both sides; what differs is run again alone, shrunk and handed on.

import type fc from 'fast-check';
import { differences, signature } from './compare.js';
import type { Difference, Sides } from './compare.js';
import { randomOf } from './random.js';
import { shrink } from './shrink.js';
import type { Failure } from './shrink.js';

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  readonly kind: fc.Arbitrary<string>;
  readonly casesPerProgram: number;
  /** Differences that look alike are shrunk this often only. */
  readonly shrunkOfAKind: number;
  /** How many steps towards a smaller form are made at most: each costs a compilation. */
  readonly shrinkRounds: number;
  readonly firstBatch?: number;
}

export interface FuzzReport {
  readonly cases: number;
  readonly differing: number;
}

export interface FuzzEvents {
  onFailure(failure: Failure, batch: number): void;
  onBatch?(batch: number, report: FuzzReport): void;
}

export async function fuzz(
  sides: Sides,
  options: FuzzOptions,
  events: FuzzEvents,
): Promise<FuzzReport> {
  const seen = new Map<string, number>();
  let report: FuzzReport = { cases: 0, differing: 0 };
  for (let batch = options.firstBatch ?? 0; report.cases < options.cases; batch++) {
    const count = Math.min(options.casesPerProgram, options.cases - report.cases);
    const values = generate(options, batch, count);
    const texts = values.map(({ value }) => value);
    const found = await differences(sides, texts);
    report = { cases: report.cases + count, differing: report.differing + found.length };
    for (const difference of found) {
      const looks = signature(difference);
      const times = seen.get(looks) ?? 0;
      seen.set(looks, times + 1);
      if (times >= options.shrunkOfAKind) continue;
      const value = values[difference.index]!;
      events.onFailure(await examine(sides, options, value, difference), batch);
    }
    events.onBatch?.(batch, report);
  }
  return report;
}

export function generate(
  { kind, seed }: Pick<FuzzOptions, 'kind' | 'seed'>,
  batch: number,
  count: number,
): readonly fc.Value<string>[] {
  const random = randomOf(seed, batch);
  return Array.from({ length: count }, () => kind.generate(random, undefined));
}

/** What differs only beside others is shown as it is: shrinking runs without them. */
async function examine(
  sides: Sides,
  { kind, shrinkRounds }: FuzzOptions,
  value: fc.Value<string>,
  difference: Difference,
): Promise<Failure> {
  if (shrinkRounds === 0) return { text: value.value, difference };
  const [alone] = await differences(sides, [value.value]);
  if (alone === undefined) return { text: value.value, difference };
  return shrink(sides, kind, value, alone, shrinkRounds);
}
