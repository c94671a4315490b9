// A short run of the fuzzer (tools/fuzz). The seeds are fixed, so that whether a change lands does not depend on luck, and what CPython 3.13 prints is recorded; longer runs, with seeds
// of their own, are `npm run fuzz`. After a change of the generators: MPY_UPDATE=1 npx ava test/fuzz.test.ts, where there is a python3.13, and remove the old files of test/recorded/fuzz.

import test from 'ava';
import fc from 'fast-check';
import { CPython } from '../tools/fuzz/cpython.js';
import { fuzz } from '../tools/fuzz/fuzz.js';
import type { FuzzOptions } from '../tools/fuzz/fuzz.js';
import { kinds } from '../tools/fuzz/kinds/index.js';
import { MpyTs } from '../tools/fuzz/mpy-ts.js';
import { programOf } from '../tools/fuzz/program.js';
import type { Failure } from '../tools/fuzz/shrink.js';
import type { Side } from '../tools/fuzz/side.js';
import { RecordedCPython } from './support/recorded-cpython.js';

const ours = new MpyTs();
const theirs = new CPython();
test.after.always(() => [ours, theirs].forEach((side) => side.close()));

const seed = 2026;
const options = { seed, shrinkRounds: 10, shrunkOfAKind: 1 };

async function failures(
  sides: { ours: Side; theirs: Side },
  more: Omit<FuzzOptions, keyof typeof options>,
): Promise<readonly Failure[]> {
  const found: Failure[] = [];
  await fuzz(sides, { ...options, ...more }, { onFailure: (failure) => found.push(failure) });
  return found;
}

const plan = [
  ['expressions', 1500],
  ['statements', 500],
  ['classes', 400],
] as const;

for (const [name, cases] of plan) {
  const kind = kinds[name];
  test.serial(`${name}: ${cases} cases, seed ${seed}`, async (t) => {
    t.timeout(580_000); // the runtime may have to be built first
    const recorded = new RecordedCPython();
    const sides = { ours, theirs: recorded };
    const found = await failures(sides, { cases, kind, casesPerProgram: 400 });
    recorded.close();
    for (const { text, difference } of found) {
      t.fail(`${text}mpy-ts:\n${difference.ours}CPython:\n${difference.theirs}`);
    }
    t.is(recorded.found, Math.ceil(cases / 400), 'programs that are recorded');
  });
}

/** CPython, but with something else in place of what it prints. */
const wrong = (pattern: RegExp, instead: string): Side => ({
  run: async (source) => {
    const run = await theirs.run(source);
    return run.kind === 'ran' ? { ...run, output: run.output.replace(pattern, instead) } : run;
  },
  close: () => undefined,
});

test.serial('a difference is found, and shrunk to what it needs', async (t) => {
  const kind = fc
    .array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
    .map((numbers) => `show([${numbers.join(', ')}])\n`);
  const sides = { ours: wrong(/(?<=[[ ])47(?=[,\]])/g, '48'), theirs };
  const found = await failures(sides, { cases: 200, kind, casesPerProgram: 100 });
  t.deepEqual(new Set(found.map(({ text }) => text)), new Set(['show([47])\n']));
  t.is(found[0]?.difference.ours, 'list [48]\n\n');
  t.is(found[0]?.difference.theirs, 'list [47]\n\n');
});

test.serial('a crash takes away no other case', async (t) => {
  const dies = (source: string) => source.includes('show(3)');
  const crashing: Side = {
    run: async (source) => {
      if (!dies(source)) return theirs.run(source);
      const until = source.slice(0, source.indexOf('show(3)')).split('\ndef case_').length - 2;
      const run = await theirs.run(source);
      if (run.kind !== 'ran') return run;
      const mark = `=== case ${until}\n`;
      return { ...run, output: `${run.output.split(mark)[0] ?? ''}${mark}`, end: 'SIGSEGV' };
    },
    close: () => undefined,
  };
  const kind = fc.constantFrom(1, 2, 3).map((number) => `show(${number})\n`);
  const sides = { ours: crashing, theirs };
  const found = await failures(sides, { cases: 30, kind, casesPerProgram: 30 });
  t.deepEqual(
    found.map(({ text, difference }) => [text, difference.ours]),
    [['show(3)\n', '*** ended: SIGSEGV\n']],
  );
});

test.serial('what does not compile takes away no other case', async (t) => {
  const kind = fc.constantFrom('show(1)\n', 'show(2 +)\n');
  const sides = { ours: { run: refusing, close: () => undefined }, theirs };
  t.deepEqual(await failures(sides, { cases: 8, kind, casesPerProgram: 8 }), []);
  async function refusing(source: string) {
    return source.includes('2 +')
      ? { kind: 'refused' as const, message: 'E1' }
      : theirs.run(source);
  }
});

test('a case is a program that runs by itself', async (t) => {
  const run = await theirs.run(programOf(["show({3, 1, 2}, 'x')\nshow(1 // 0)\n"]));
  t.deepEqual(run, {
    kind: 'ran',
    output:
      "\n=== case 0\nset set(1, 2, 3)\nstr 'x'\nZeroDivisionError: integer division or modulo by zero\n\n=== end\n",
    end: null,
  });
});
