// Programs at the limits that are too large to keep as files: written here, run in the emulator and on the host. What they print is known without running them.

import test, { type ExecutionContext } from 'ava';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variants, Workshop, type Variant } from '../tools/support/workshop.js';

const workshop = new Workshop();
const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-limits-'));
test.after.always(() => {
  workshop.close();
  rmSync(folder, { recursive: true });
});

function list(count: number, item: (i: number) => string, between = ', '): string {
  return Array.from({ length: count }, (_, i) => item(i)).join(between);
}

async function prints(
  t: ExecutionContext,
  variant: Variant,
  text: string,
  expected: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  t.timeout(1_800_000);
  writeFileSync(join(folder, 'program.py'), text);
  const compiled = workshop.compile(
    'program.py',
    folder,
    variant.options.float,
    undefined,
    await workshop.firmware(variant),
  );
  if (compiled.kind === 'errors') return t.fail(compiled.text.slice(0, 500));
  const built = await workshop.build(compiled.program, variant);
  try {
    const { end, stdout, stderr } = await workshop.run(built, {
      name: 'program.py',
      args: [],
      timeoutMs: 120_000,
      env,
    });
    t.deepEqual(stdout.split('\n').slice(0, -1), expected, stderr.slice(0, 500));
    t.deepEqual(end, { kind: 'exit', code: 0 });
  } finally {
    built.remove();
  }
}

const COUNT = 10_000;
const CONSTANTS = `LIST = [${list(COUNT, String)}]
TUPLE = (${list(COUNT, String)},)
SET = {${list(COUNT, String)}}
DICT = {${list(COUNT, (i) => `${i}: ${i % 10}`)}}
print(len(LIST), LIST[9999], LIST[5000], 9999 in LIST)
print(len(TUPLE), TUPLE[9999], TUPLE[-2])
print(len(SET), 9999 in SET, 10000 in SET, 0 in SET)
print(len(DICT), DICT[9999], DICT[1234], DICT.get(10000))
`;
const CONSTANTS_OUTPUT = [
  '10000 9999 5000 True',
  '10000 9999 9998',
  '10000 True False True',
  '10000 9 4 None',
];

test.serial('constant literals of 10,000 elements, in flash', async (t) => {
  await prints(t, variants.qemu, CONSTANTS, CONSTANTS_OUTPUT);
  // A slot has them made by the running program.
  await prints(t, variants.slot, CONSTANTS, CONSTANTS_OUTPUT, { MPY_HEAP: '2000000' });
});

test.serial('literals of 10,000 elements that are not constant', async (t) => {
  const mixed = list(COUNT, (i) => (i % 2 === 0 ? 'x' : String(i)));
  const text = `def made(x):
    return [${mixed}]
a = made(5)
print(len(a), a[9998:], sum(a))
`;
  const expected = ['10000 [5, 9999] 25025000'];
  await prints(t, variants.qemu, text, expected);
  const others = `def made_tuple(x):
    return (${mixed})
def made_set(x):
    return {${list(COUNT, (i) => (i % 2 === 0 ? `x + ${i}` : String(i)))}}
def made_dict(x):
    return {${list(COUNT, (i) => `x + ${i}: ${i % 7}`)}}
print(len(made_tuple(5)), made_tuple(5)[9998:])
print(len(made_set(0)), len(made_set(1)), len(made_dict(3)), made_dict(3)[10002])
`;
  const more = [...expected, '10000 (5, 9999)', '10000 5000 10000 3'];
  await prints(t, variants.slot, text + others, more, { MPY_HEAP: '4000000' });
});

/** Some 80 KB of instructions, with jumps over all of it. */
function longFunction(statements: number): string {
  const body = (indent: string, from: number): string =>
    list(statements, (i) => `${indent}x += y[${(i + from) % 3}] - ${(i % 90) + 1000}`, '\n');
  return `def f(x, y):
    for i in range(3):
        if i == 1:
            continue
        if x > 10**9:
            break
${body('        ', 0)}
    else:
        x += 1
    try:
        x += 2
        y[3]
${body('        ', 1)}
    except IndexError as error:
        x += 4
    return x
print(f(0, [1, 2, 3]), f.__code__.co_name)
`;
}

test.serial('a function of more than 70,000 bytes', async (t) => {
  const statements = 3000;
  let x = 0;
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < statements; i++) x += (i % 3) + 1 - ((i % 90) + 1000);
  }
  x += 1 + 2 + 4;
  const text = longFunction(statements);
  for (const variant of [variants.qemu, variants.slotQemu, variants.slot]) {
    await prints(t, variant, text, [`${x} f`]);
  }
});

test.serial('operands beyond 8 bits', async (t) => {
  const text = `class A: pass
a = A()
def store(o):
${list(300, (i) => `    o.n${i} = ${i}.5`, '\n')}
def load(o):
    return ${list(300, (i) => `o.n${i}`, ' + ')}
${list(300, (i) => `def g${i}(x): return x + ${i}`, '\n')}
def call(o):
    total = 0
${list(300, (i) => `    total += g${i}(${i}.25)`, '\n')}
    return total
store(a)
print(load(a), call(a), a.n299, len(a.__dict__))
`;
  // In single precision these sums are exact.
  const expected = [`45000.0 89775.0 299.5 300`];
  for (const variant of [variants.qemu, variants.slotQemu, variants.slot]) {
    await prints(t, variant, text, expected);
  }
});

test.serial('200 nested brackets of every kind', async (t) => {
  const open = (text: string): string => text.repeat(199);
  const text = `def f(x):
    return ${open('[')}x${open(']')}
def g(x):
    return ${open('(x + ')}x${open(')')}
def h(x):
    return ${open('{1: ')}x${open('}')}
def i(x):
    return ${open('str(')}x${open(')')}
def depth(v, key):
    n = 0
    while type(v) in (list, dict):
        v = v[key]
        n += 1
    return n
print(depth(f(1), 0), g(1), depth(h(1), 1), i(5))
`;
  for (const variant of [variants.qemu, variants.slotQemu, variants.slot]) {
    await prints(t, variant, text, ['199 200 199 5']);
  }
});
