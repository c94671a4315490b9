// Arbitraries of Python text: the template tag `py`, whose holes are arbitraries, and choices between texts.

import fc from 'fast-check';

export type Text = fc.Arbitrary<string>;

/** `py`(${a} + ${b})``: the texts of the arbitraries between fixed text. */
export function py(strings: TemplateStringsArray, ...holes: readonly (Text | string)[]): Text {
  const parts = holes.map((hole) => (typeof hole === 'string' ? fc.constant(hole) : hole));
  return fc
    .tuple(...parts)
    .map((texts) => strings.map((text, index) => text + (texts[index] ?? '')).join(''));
}

/** One of several arbitraries; what fails shrinks towards the first, which should be the simplest. */
export function oneOf<T>(...choices: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> {
  return fc.oneof({ withCrossShrink: true }, ...choices);
}

/** The same with weights. */
export function weighted<T>(...choices: readonly [number, fc.Arbitrary<T>][]): fc.Arbitrary<T> {
  const options = choices.map(([weight, arbitrary]) => ({ weight, arbitrary }));
  return fc.oneof({ withCrossShrink: true }, ...options);
}

/** One of several words; shrinks towards the first. */
export function word(...words: readonly string[]): Text {
  return fc.constantFrom(...words);
}

/** The words of a line. */
export function wordOf(line: string): Text {
  return word(...line.split(/\s+/));
}

/** Some texts, separated by commas. */
export function list(item: Text, minLength: number, maxLength: number): Text {
  return fc.array(item, { minLength, maxLength }).map((items) => items.join(', '));
}

export function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, '    ');
}
