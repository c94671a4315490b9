// How long an interrupt takes to a Python handler in it: instructions from the request to the first instruction of the handler, in the emulator.

import { NodeFiles } from '../../compiler/src/device/node-files.js';
import { LayeredFiles, MemoryFiles } from '../../compiler/src/program/files.js';
import { variants } from '../support/workshop.js';
import type { Workshop } from '../support/workshop.js';

/** What is promised. */
export const latencyLimit = 400;

/**
 * SysTick counts down at 168 MHz while an instruction takes a nanosecond. `line()` costs the program what `swint()` does, so that the difference is the interrupt's way
 * to the handler; the handler looks at the counter first.
 */
const program = `import machine, pyb
mem32 = machine.mem32
at = 0
def handler(n):
    global at
    at = mem32[0xE000E018]
line = pyb.ExtInt(pyb.Pin.cpu.A0, pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_NONE, handler)
worst = 0
for i in range(60):
    before = mem32[0xE000E018]
    line.line()
    after = mem32[0xE000E018]
    before2 = mem32[0xE000E018]
    line.swint()
    took = (before2 - at) - (before - after)
    if i > 1 and took > worst and before > at:
        worst = took
print(worst * 1000 // 168)
`;

export function interruptLatency(workshop: Workshop): Promise<number> {
  return printedNumber(workshop, program);
}

/** Instructions from reset to the first line of a program, at most. */
export const startLimit = 3_000_000;

/** The emulator's TIM2 counts nanoseconds from the start on, an instruction each. */
export function startInstructions(workshop: Workshop): Promise<number> {
  return printedNumber(workshop, 'import machine\nprint(machine.mem32[0x40000024])\n');
}

async function printedNumber(workshop: Workshop, text: string): Promise<number> {
  const memory = new MemoryFiles({ 'measure.py': text });
  const files = new LayeredFiles([memory, new NodeFiles('/')]);

  const compiled = workshop.compile('measure.py', '/', 'single', files, null, 'pyboard-v1.1');
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.pyboard);
  try {
    const { stdout, stderr } = await workshop.run(built, { icount: true });
    const found = Number(stdout);
    if (!(found > 0)) throw new Error(`no number: ${stdout}${stderr}`);
    return found;
  } finally {
    built.remove();
  }
}
