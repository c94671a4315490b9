// Programs in which the n-th allocation fails, for many n, with sanitizers on: whatever the program makes of the MemoryError, the runtime must come to an
// orderly end. One program of each topic.

import test from 'ava';
import { variants, Workshop } from '../tools/support/workshop.js';
import { findPrograms } from './support/python-programs.js';

const workshop = new Workshop();
test.after.always(() => workshop.close());

/** The first ones all, then ever fewer: later allocations are much like earlier ones. */
function* failures(): Generator<number> {
  for (let n = 1; n < 20_000; n = n < 20 ? n + 1 : Math.ceil(n * 1.25)) yield n;
}

const topics = new Map(
  findPrograms()
    .filter(({ double }) => !double)
    .map((program) => [program.title.split('/')[0]!, program]),
);

for (const program of topics.values()) {
  test.serial(program.title, async (t) => {
    t.timeout(300_000);
    const compiled = workshop.compile(program.file, program.folder);
    if (compiled.kind === 'errors') return t.fail(compiled.text);
    const built = await workshop.build(compiled.program, variants.failing);
    try {
      let raised = 0;
      for (const n of failures()) {
        const { end, stdout, stderr } = await workshop.run(built, {
          name: program.file,
          timeoutMs: 30_000,
          env: { MPY_FAIL_NTH: String(n) },
        });
        if (end.kind !== 'exit') {
          return t.fail(`allocation ${n}: ${end.kind}\n${stderr.slice(0, 3000)}`);
        }
        if (`${stdout}${stderr}`.includes('MemoryError')) raised++;
      }
      t.true(raised > 0, 'no allocation failed: the switch has no effect');
    } finally {
      built.remove();
    }
  });
}
