/**
 * C identifiers for the objects of a program: what the object is, two underscores (no name of the runtime has those
 * there), and its Python name or the start of its text, as far as C allows; a number makes them unique.
 */

const LONGEST = 40;

export class Symbols {
  private readonly used = new Map<string, number>();

  /** A new symbol. `text` may be anything. */
  fresh(prefix: string, text: string): string {
    const wanted = `${prefix}__${slug(text)}`;
    const count = this.used.get(wanted);
    if (count === undefined) {
      this.used.set(wanted, 1);
      return wanted;
    }
    for (let number = count + 1; ; number++) {
      const candidate = `${wanted}_${number}`;
      if (!this.used.has(candidate)) {
        this.used.set(wanted, number);
        this.used.set(candidate, 1);
        return candidate;
      }
    }
  }
}

/** The part of a text that a C identifier can show. */
export function slug(text: string): string {
  const letters = text.slice(0, LONGEST).replace(/[^A-Za-z0-9]+/g, '_');
  return letters.replace(/^_+(?=.)|_+$/g, (dashes) => (/^_+$/.test(text) ? dashes : ''));
}
