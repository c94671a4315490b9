/** What ld says when a program does not fit, in its own words (GNU ld 2.35 to 2.45). */

export interface Overflow {
  readonly region: 'flash' | 'ram';
  /** Bytes too many; null when ld does not say. */
  readonly bytes: number | null;
}

export function findOverflows(output: string): readonly Overflow[] {
  const found = new Map<Overflow['region'], number | null>();
  for (const [, name, bytes] of output.matchAll(
    /region `(FLASH|RAM)' overflowed by (\d+) bytes?/g,
  )) {
    found.set(name === 'FLASH' ? 'flash' : 'ram', Number(bytes));
  }
  for (const [, name] of output.matchAll(/will not fit in region `(FLASH|RAM)'/g)) {
    const region = name === 'FLASH' ? 'flash' : 'ram';
    if (!found.has(region)) found.set(region, null);
  }
  if (output.includes('mpy-ts: no room for the heap') && !found.has('ram')) found.set('ram', null);
  return [...found].map(([region, bytes]) => ({ region, bytes }));
}
