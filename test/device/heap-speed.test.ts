// What allocation and collection cost, in instructions, on the board's heap; and what fits on it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import test from 'ava';
import { profileOf } from '../../tools/profile/run.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import { temporaryFolder } from '../support/fake-tools.js';

function compiled(t: ExecutionContext, workshop: Workshop, text: string) {
  const folder = join(temporaryFolder(t), 'program');
  mkdirSync(folder);
  writeFileSync(join(folder, 'program.py'), text);
  return workshop.compile('program.py', folder);
}

async function output(t: ExecutionContext, text: string): Promise<string> {
  t.timeout(240_000);
  const workshop = new Workshop();
  try {
    const program = compiled(t, workshop, text);
    if (program.kind === 'errors') throw new Error(program.text);
    const built = await workshop.build(program.program, variants.qemu);
    const { stdout, stderr } = await workshop.run(built, { icount: true });
    t.is(stderr, '');
    return stdout;
  } finally {
    workshop.close();
  }
}

const filling = `
import gc, time

def small():
    """Instructions for an empty list: the least of ten runs, and the mean."""
    least = 10000
    total = 0
    for _ in range(10):
        start = time.ticks_us()
        for _ in range(50):
            pass
        loop = time.ticks_us() - start
        start = time.ticks_us()
        for _ in range(50):
            []
        cost = (time.ticks_us() - start - loop) * 20
        total += cost
        if cost < least:
            least = cost
    return least, total // 10

def fill(part):
    kept = None
    total = gc.mem_alloc() + gc.mem_free()
    while gc.mem_alloc() * 100 < total * part:
        for _ in range(50):
            kept = [kept]
    return kept

print(0, *small())
for part in (50, 80, 95):
    kept = fill(part)
    gc.collect()
    print(part, *small())
    kept = None
`;

test('the usual allocation costs the same however full the heap is', async (t) => {
  const lines = (await output(t, filling)).trimEnd().split('\n');
  const costs = lines.map((line) => line.split(' ').map(Number));
  for (const [part, least, mean] of costs) {
    t.log(`${part} % full: ${least} instructions for [], with collections ${mean}`);
  }
  const [first] = costs;
  t.is(costs.length, 4);
  for (const [part, least] of costs) {
    t.true(least! <= first![1]! * 1.25, `${part} % full: ${least}`);
  }
});

test('an allocation takes at most 40 instructions, a collection at most 80 for each small list', async (t) => {
  t.timeout(240_000);
  const workshop = new Workshop();
  try {
    const lists = 1500;
    const text = `
import gc
kept = None
for _ in range(${String(lists)}):
    kept = [kept]
gc.collect()
`;
    const { functions } = await profileOf(workshop, {
      name: 'program',
      compiled: compiled(t, workshop, text),
      clocked: false,
    });
    const cost = (name: string) => functions.find((each) => each.name === name)!;
    const allocation = cost('object_new_uncleared');
    t.log(`allocation: ${String(allocation.instructions / allocation.calls)} instructions`);
    t.true(allocation.calls >= lists);
    t.true(allocation.instructions / allocation.calls <= 40);
    const marking = ['drain', 'heap_mark_raw', 'push_range', 'look_into', 'list_mark']
      .flatMap((name) => functions.filter((each) => each.name === name))
      .reduce((sum, { instructions }) => sum + instructions, 0);
    t.log(`collection: ${String(marking / lists)} instructions for each list`);
    // 120 KB of such lists, 24 bytes each, in 400 thousand.
    t.true(marking / lists <= 80, String(marking / lists));
  } finally {
    workshop.close();
  }
});

test('lists grow geometrically and give memory back, large objects fit together', async (t) => {
  const text = `
import gc

print(gc.mem_alloc() + gc.mem_free() >= 98 * 1024, gc.mem_alloc() + gc.mem_free())
numbers = []
grown = 0
for i in range(2000):
    before = gc.mem_alloc() if i % 100 == 0 else 0
    numbers.append(i)
    if i % 100 == 0 and gc.mem_alloc() != before:
        grown += 1
print(grown < 20)
full = gc.mem_alloc()
while len(numbers) > 10:
    numbers.pop()
gc.collect()
print(full - gc.mem_alloc() > 7000)

items = [0] * 10000
data = bytearray(20 * 1024)
extra = [str(i) for i in range(100)]
print(len(items), len(data), len(extra))
`;
  const lines = (await output(t, text)).trimEnd().split('\n');
  t.log(lines[0]!);
  t.deepEqual(
    lines.map((line, i) => (i === 0 ? line.split(' ')[0] : line)),
    ['True', 'True', 'True', '10000 20480 100'],
  );
});
