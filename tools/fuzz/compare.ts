// Cases whose outcomes differ between the two sides.

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
  return cases.flatMap((text, index) => {
    const difference = { index, ours: our[index] ?? '', theirs: their[index] ?? '' };
    return agree(difference, text) ? [] : [difference];
  });
}

/** The texts of the compiler's diagnostics are its own: it is enough that both refuse. */
function agree({ ours, theirs }: Difference, text: string): boolean {
  if (ours === theirs) return true;
  if (/\*\*|\bpow\(/.test(text) && isNear(ours, theirs)) return true;
  return ours.startsWith(refused) && theirs.startsWith(refused);
}

const float = /-?\d+(?:\.\d+(?:e[+-]\d+)?|e[+-]\d+)/g;

/** The same but for the last digits of floats: powers are the C library's, whose last digits differ between machines. */
function isNear(ours: string, theirs: string): boolean {
  if (ours.replace(float, '_') !== theirs.replace(float, '_')) return false;
  const their = theirs.match(float)?.map(Number) ?? [];
  const most = Math.max(...their.map(Math.abs));
  const our = ours.match(float)?.map(Number) ?? [];
  return our.every((number, index) => Math.abs(number - (their[index] ?? NaN)) <= most * 1e-12);
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
