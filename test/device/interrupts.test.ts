// Interrupts that run Python, on the image for the pyboard in the emulator, one instruction a nanosecond.

import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import {
  interruptLatency,
  latencyLimit,
  startInstructions,
  startLimit,
} from '../../tools/bench/latency.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import type { Outcome } from '../../tools/support/workshop.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const workshop = new Workshop();
test.after.always(() => workshop.close());

async function run(t: ExecutionContext, text: string): Promise<Outcome> {
  t.timeout(600_000);
  const folder = temporaryFolder(t);
  writeText(join(folder, 'x.py'), text);
  const compiled = workshop.compile('x.py', folder, 'single', undefined, null, 'pyboard-v1.1');
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.pyboard);
  const outcome = await workshop.run(built, { name: 'x.py', icount: true });
  built.remove();
  return outcome;
}

const head = `import micropython, pyb, time
from pyb import ExtInt, Pin

def line(pin, handler):
    return ExtInt(pin, ExtInt.IRQ_RISING, Pin.PULL_NONE, handler)

`;

test.serial('functions, lambdas, bound methods and closures run in the interrupt', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `seen = [0, 0, 0, 0]
def function(n):
    seen[0] += n
class Device:
    def __init__(self):
        self.count = 0
    def interrupt(self, n):
        self.count += n
def counter():
    total = 0
    def add(n):
        nonlocal total
        total += n
    return add, lambda: total
device = Device()
add, total = counter()
lines = [
    line("X2", function),
    line("X3", lambda n: seen.__setitem__(1, n)),
    line("X4", device.interrupt),
    line("X5", add),
]
for each in lines:
    each.swint()
    each.swint()
print(seen, device.count, total())
lines[0].disable()
lines[0].swint()
print(seen[0])
lines[0].enable()
print(seen[0], lines[3].line())
`,
  );
  t.is(stdout, '[2, 2, 0, 0] 6 8\n2\n2 4\n', stderr);
});

test.serial(
  'an exception is reported with its traceback, its source is off, the program goes on',
  async (t) => {
    const { stdout, stderr, end } = await run(
      t,
      head +
        `count = 0
def divides(n):
    return helper(n)
def helper(n):
    global count
    count += 1
    return n // 0
def allocates(n):
    return [n]
def unlucky(n):
    return undefined_name
for pin, f in (("X1", divides), ("X2", allocates), ("X3", unlucky)):
    l = line(pin, f)
    l.swint()
    l.swint()
print("goes on", count)
x = [i for i in range(100)]
print(len(x))
`,
    );
    t.deepEqual(end, { kind: 'exit', code: 0 });
    t.is(stdout, 'goes on 1\n100\n');
    const text = stderr.replace(/^ +[~^]+\n/gm, '');
    t.true(
      text.includes(`The handler of pin interrupt line 0 failed and is switched off:
Traceback (most recent call last):
  File "x.py", line 9, in divides
    return helper(n)
  File "x.py", line 13, in helper
    return n // 0
ZeroDivisionError: integer division or modulo by zero
`),
      text,
    );
    t.true(text.includes('line 15, in allocates\n    return [n]\nMemoryError\n'), text);
    t.true(text.includes("NameError: name 'undefined_name' is not defined"), text);
  },
);

test.serial('the reserve for exceptions is filled up again', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `caught = 0
def handler(n):
    global caught
    try:
        n // 0
    except ZeroDivisionError as e:
        caught += 1
l = line("X1", handler)
for i in range(200):
    l.swint()
    x = [[], [], []]
print(caught)
`,
  );
  t.is(stdout, '200\n', stderr);
});

test.serial('deferred: a soft handler, and micropython.schedule from a hard one', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `done = []
def later(x):
    done.append(x)
def hard(n):
    micropython.schedule(later, n)
l = line("X3", hard)
l.swint()
print(done)
soft = Pin("X4").irq(lambda p: done.append(p.name()), Pin.IRQ_RISING)
soft.swint()
print(done)
full = 0
def floods(n):
    global full
    try:
        for i in range(20):
            micropython.schedule(later, i)
    except RuntimeError as e:
        full = i
line("X1", floods).swint()
print(full, done)
`,
  );
  t.is(stdout, "[2]\n[2, 'A3']\n8 [2, 'A3', 0, 1, 2, 3, 4, 5, 6, 7]\n", stderr);
});

test.serial('soft handlers for which the queue has no room are told of', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `count = 0
def soft(p):
    global count
    count += 1
    if count == 1:
        for i in range(12):
            again.swint()
again = Pin("X4").irq(soft, Pin.IRQ_RISING)
again.swint()
print(count)
`,
  );
  t.is(stdout, '9\n');
  t.regex(
    stderr,
    /schedule queue full: \d+ calls? of (?:a soft handler was lost, of|soft handlers were lost, the last of) pin interrupt line 3\n/,
  );
  const lost = [...stderr.matchAll(/queue full: (\d+) /g)].map(([, n]) => Number(n));
  t.is(
    lost.reduce((sum, n) => sum + n, 0),
    4,
  );
});

test.serial('a deferred call comes out of every kind of loop, and out of a sleep', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `stop = False
def halt(x):
    global stop
    stop = True
def arm():
    global stop
    stop = False
    micropython.schedule(halt, 0)
arm()
while not stop:
    pass
arm()
for i in range(1000000):
    if stop:
        break
print(i < 100)
arm()
n = 0
for each in [1] * 1000:
    n += 1
    if stop:
        break
print(n < 100)
def numbers():
    while True:
        yield 1
arm()
for each in numbers():
    if stop:
        break
arm()
time.sleep_ms(2)
print(stop)
`,
  );
  t.is(stdout, 'True\nTrue\nTrue\n', stderr);
});

test.serial('handlers while the program collects and computes', async (t) => {
  const { stdout, stderr } = await run(
    t,
    head +
      `import gc
slots = [None] * 4
def rotate(n):
    slots[0], slots[1], slots[2], slots[3] = slots[3], slots[0], slots[1], slots[2]
l = line("X1", rotate)
slots[0] = ["kept", 12345678901234567890]
for i in range(300):
    l.swint()
    junk = [str(i) * 5 for k in range(20)]
    if i % 50 == 0:
        gc.collect()
print([s for s in slots if s])
`,
  );
  t.is(stdout, "[['kept', 12345678901234567890]]\n", stderr);
});

test.serial('latency: from the request to the first instruction of a hard handler', async (t) => {
  t.timeout(600_000);
  const instructions = await interruptLatency(workshop);
  t.log(`${String(instructions)} instructions`);
  t.true(instructions > 50 && instructions <= latencyLimit, String(instructions));
});

test.serial('from reset to the first line of the program', async (t) => {
  t.timeout(600_000);
  const instructions = await startInstructions(workshop);
  t.log(`${String(instructions)} instructions`);
  t.true(instructions > 1000 && instructions <= startLimit, String(instructions));
});

/** When the program has got to where it waits. */
function later(text: string): Readable {
  return Readable.from(
    (async function* () {
      await setTimeout(1500);
      yield Buffer.from(text);
    })(),
  );
}

test.serial('Ctrl-C is KeyboardInterrupt, or what kbd_intr says', async (t) => {
  t.timeout(600_000);
  const folder = temporaryFolder(t);
  const run = async (text: string, input: string) => {
    writeText(join(folder, 'x.py'), text);
    const compiled = workshop.compile('x.py', folder, 'single', undefined, null, 'pyboard-v1.1');
    if (compiled.kind === 'errors') throw new Error(compiled.text);
    const built = await workshop.build(compiled.program, variants.pyboard);
    const outcome = await workshop.run(built, {
      name: 'x.py',
      input: later(input),
      timeoutMs: 30_000,
    });
    built.remove();
    return outcome;
  };
  const loop =
    'try:\n    while True:\n        pass\nexcept KeyboardInterrupt as e:\n    print(repr(e))\n';
  t.is((await run(loop, '\x03')).stdout, 'KeyboardInterrupt()\n');
  const other = `import micropython\nmicropython.kbd_intr(0x18)\n${loop}`;
  t.is((await run(other, '\x03\x18')).stdout, 'KeyboardInterrupt()\n');
  const sleeps = loop.replace('pass', 'time.sleep(100)');
  t.is((await run(`import time\n${sleeps}`, '\x03')).stdout, 'KeyboardInterrupt()\n');
  const none = `import micropython, sys\nmicropython.kbd_intr(-1)\nprint(ord(sys.stdin.read(1)))\n`;
  t.is((await run(none, '\x03')).stdout, '3\n');
  // Nothing in the program knows the exception: the byte is the program's.
  t.is((await run('import sys\nprint(ord(sys.stdin.read(1)))\n', '\x03')).stdout, '3\n');
});
