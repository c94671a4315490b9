// Programs in which allocations fail, each in turn in a child process of its own (boards/chips/host/fail.c), with sanitizers on: a MemoryError or the right result, and
// never a crash. One program of each topic, and of its allocations some 200; MPY_TS_FAIL=all takes every program and every allocation.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { variants, Workshop } from '../tools/support/workshop.js';
import { findPrograms } from './support/python-programs.js';
import { wanted } from './support/python-suite.js';

const all = process.env['MPY_TS_FAIL'] === 'all';
const sampled = 200;
const crashed = 99;

const workshop = new Workshop();
test.after.always(() => workshop.close());

const programs = findPrograms().filter((program) => wanted(program));
const ofEachTopic = [...new Map(programs.map((p) => [p.title.split('/')[0]!, p])).values()];

/** "1234 allocations, 264 made to fail, ...": the last line of what the runtime says. */
function counts(stderr: string) {
  const found = /(\d+) allocations, (\d+) made to fail, (\d+) MemoryErrors/.exec(stderr);
  if (found === null) throw new Error(`no counts: ${stderr.slice(-3000)}`);
  const [allocations, tried, raised] = found.slice(1).map(Number);
  return { allocations: allocations!, tried: tried!, raised: raised! };
}

for (const program of all ? programs : ofEachTopic) {
  test.serial(program.title, async (t) => {
    t.timeout(7_200_000);
    const compiled = workshop.compile(
      program.file,
      program.folder,
      program.double ? 'double' : 'single',
    );
    if (compiled.kind === 'errors') return t.fail(compiled.text);
    const built = await workshop.build(
      compiled.program,
      program.double ? variants.failingDouble : variants.failing,
    );
    const run = (env: Readonly<Record<string, string>>) =>
      workshop.run(built, {
        name: program.file,
        args: program.args,
        timeoutMs: 7_000_000,
        env: { ...(program.heap !== null && { MPY_HEAP: String(program.heap) }), ...env },
      });
    try {
      const whole = await run({ MPY_FAIL_EACH: '1000000000' });
      const { allocations } = counts(whole.stderr);
      const expected = join(built.path, '..', 'expected');
      writeFileSync(expected, whole.stdout);
      const { end, stderr } = await run({
        MPY_FAIL_EACH: String(all ? 1 : Math.ceil(allocations / sampled)),
        MPY_FAIL_EXPECTED: expected,
      });
      t.true(end.kind === 'exit' && end.code !== crashed, stderr.slice(0, 6000));
      const { tried, raised } = counts(stderr);
      t.true(tried > 0 && raised > 0, 'no allocation failed: the switch has no effect');
    } finally {
      built.remove();
    }
  });
}
