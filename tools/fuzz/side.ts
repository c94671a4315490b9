// One of the two sides that are compared, as the rest of the fuzzer sees it: cases in, an outcome for each out, whatever ends or refuses the program that they make up.

import { outcomesOf, programOf } from './program.js';
import type { Outcome } from './program.js';

/** What came of a whole program. */
export type Run =
  /** `end` says why it did not come to its end; null when it did. */
  | { readonly kind: 'ran'; readonly output: string; readonly end: string | null }
  | { readonly kind: 'refused'; readonly message: string };

export interface Side {
  run(source: string): Promise<Run>;
  close(): void;
}

/** How the outcome of a case begins that is no Python at all. */
export const refused = '*** refused';

export async function outcomes(side: Side, cases: readonly string[]): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  while (all.length < cases.length) {
    const rest = cases.slice(all.length);
    const run = await side.run(programOf(rest));
    if (run.kind === 'refused') return [...all, ...(await byHalves(side, rest, run.message))];
    all.push(...outcomesOfRun(run, rest.length));
  }
  return all;
}

/** What is refused is searched for by halves. */
async function byHalves(
  side: Side,
  cases: readonly string[],
  message: string,
): Promise<readonly Outcome[]> {
  if (cases.length === 1) return [`${refused}: ${message}\n`];
  const half = cases.length >> 1;
  const first = await outcomes(side, cases.slice(0, half));
  return [...first, ...(await outcomes(side, cases.slice(half)))];
}

/** Those up to the one that ended the program; it keeps what was said at its end. */
function outcomesOfRun({ output, end }: Run & { kind: 'ran' }, count: number): readonly Outcome[] {
  const found = outcomesOf(output, count);
  if (end === null) return found;
  const last = Math.max(found.filter((outcome) => outcome !== null).length, 1) - 1;
  return [...found.slice(0, last), `${found[last] ?? ''}*** ended: ${end}\n`];
}
