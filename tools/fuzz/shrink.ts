// Looks for the smallest form of a case that still differs. fast-check proposes simpler forms one after another; so that they do not cost a compilation each, some dozen
// of them are tried in one program, and the simplest that differs is where to go on.

import type fc from 'fast-check';
import { differences } from './compare.js';
import type { Difference, Sides } from './compare.js';

export interface Failure {
  readonly text: string;
  readonly difference: Difference;
}

const tried = 60;

export async function shrink(
  sides: Sides,
  kind: fc.Arbitrary<string>,
  first: fc.Value<string>,
  difference: Difference,
  rounds: number,
): Promise<Failure> {
  let best = first;
  let found: Failure = { text: first.value, difference };
  for (let round = 0; round < rounds; round++) {
    const candidates = [...kind.shrink(best.value, best.context).take(tried)];
    const differing = await differences(
      sides,
      candidates.map(({ value }) => value),
    );
    const smaller = differing
      .map((one) => ({ one, candidate: candidates[one.index]! }))
      .sort((a, b) => a.candidate.value.length - b.candidate.value.length)[0];
    if (smaller === undefined) break;
    best = smaller.candidate;
    found = { text: best.value, difference: { ...smaller.one, index: 0 } };
  }
  return found;
}
