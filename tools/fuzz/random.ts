// The source of random numbers of one batch of cases: a function of a seed and the batch's number alone, so that any batch can be made again without those before it.
// fast-check takes whatever generator it is handed; this one is xorshift128 (Marsaglia, "Xorshift RNGs", 2003).

import fc from 'fast-check';

type State = [number, number, number, number];

class Xorshift {
  constructor(private readonly state: State) {}

  clone(): Xorshift {
    return new Xorshift([...this.state]);
  }

  next(): number {
    const [x, y, z, w] = this.state;
    const mixed = x ^ (x << 11);
    const made = w ^ (w >>> 19) ^ (mixed ^ (mixed >>> 8));
    this.state.splice(0, 4, y, z, w, made);
    return made | 0;
  }

  getState(): readonly number[] {
    return [...this.state];
  }
}

/** Spreads neighbouring seeds over all states (the finalizer of MurmurHash3). */
function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

export function randomOf(seed: number, batch: number): fc.Random {
  const first = scramble(seed) ^ scramble(batch + 0x9e3779b9);
  const state: State = [first, scramble(first + 1), scramble(first + 2), scramble(first + 3) | 1];
  return new fc.Random(new Xorshift(state));
}
