// Many cases as one Python program, and the program's output as an outcome for each case. A case is the body of a function.

import { indent } from './py.js';
import { prelude } from './prelude.js';

/** What one case printed; null when the program ended before it. */
export type Outcome = string | null;

/** What CPython prints when it puts away what is left belongs to no case. */
const end = `print('\\n=== end', flush=True)\n`;

export function programOf(cases: readonly string[]): string {
  const functions = cases.map(
    (body, number) => `def case_${number}():\n${indent(body)}\nrun(${number}, case_${number})\n`,
  );
  return [prelude, ...functions, end].join('\n');
}

const mark = /^=== (?:case (\d+)|end)$/gm;

export function outcomesOf(output: string, count: number): Outcome[] {
  const outcomes: Outcome[] = Array.from({ length: count }, () => null);
  const marks = [...output.matchAll(mark)];
  marks.forEach((found, index) => {
    if (found[1] === undefined) return;
    const start = found.index + found[0].length + 1;
    outcomes[Number(found[1])] = withoutAddresses(output.slice(start, marks[index + 1]?.index));
  });
  return outcomes;
}

/** `<C object at 0x7f…>`: where an object lies is fixed by nothing. */
function withoutAddresses(text: string): string {
  return text.replace(/ at 0x[0-9a-f]+(?=>)/g, ' at 0x…').replace(/\bcase_\d+\b/g, 'case');
}
