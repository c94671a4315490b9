// Cases whose outcomes differ between the two sides.

import { isDated } from './known.js';
import { outcomes, refused } from './side.js';
import type { Side } from './side.js';

export interface Sides {
  readonly ours: Side;
  readonly theirs: Side;
}

export interface Difference {
  /** Which of the cases. */
  readonly index: number;
  readonly ours: string;
  readonly theirs: string;
}

export async function differences(
  { ours, theirs }: Sides,
  cases: readonly string[],
): Promise<readonly Difference[]> {
  const [our, their] = await Promise.all([outcomes(ours, cases), outcomes(theirs, cases)]);
  return cases.flatMap((_, index) => {
    const difference = { index, ours: our[index] ?? '', theirs: their[index] ?? '' };
    return agree(difference) ? [] : [difference];
  });
}

/** The texts of the compiler's diagnostics are its own: it is enough that both refuse. */
function agree({ ours, theirs }: Difference): boolean {
  if (ours === theirs || isDated(theirs)) return true;
  return ours.startsWith(refused) && theirs.startsWith(refused);
}

/**
 * What two differences of one cause tend to have in common: the first lines that differ, without what is in quotation marks and numbers. Good for showing each cause once, no more.
 */
export function signature({ ours, theirs }: Difference): string {
  const our = ours.split('\n');
  const their = theirs.split('\n');
  const at = Math.max(
    0,
    our.findIndex((line, index) => line !== their[index]),
  );
  const plain = (line = '') => line.replace(/'[^']*'|"[^"]*"|\d+/g, '_').slice(0, 100);
  return `${plain(our[at])} / ${plain(their[at])}`;
}
