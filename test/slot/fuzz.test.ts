// Mutated programs with a correct checksum: the firmware refuses them with a message, or runs them to an end or until time is up, and never crashes. On the host under address and
// undefined-behaviour sanitizers, with everything behind the slot forbidden; some in the emulator. MPY_TS_FUZZ=N tries N of each program, MPY_TS_FUZZ_SEED begins elsewhere.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { sanitizerOptions } from '../../compiler/src/device/run-program.js';
import { joinElf } from '../../compiler/src/slot/join-elf.js';
import { placeProgram } from '../../compiler/src/slot/place.js';
import type { Refusal } from '../../compiler/src/slot/slot-view.js';
import { verifySlot } from '../../compiler/src/slot/verify.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import { temporaryFolder } from '../support/fake-tools.js';
import { pythonTests } from '../support/python-programs.js';
import { Dice, instructionsOf, mutate } from './mutate.js';

const programs = [
  'classes/basics.py',
  'exceptions/layers.py',
  'iterators/generators_into.py',
  'functions/arity.py',
  'programs/interpreter.py',
  'text/fstrings.py',
  'tuple/basics.py',
  'numbers/int_errors.py',
  'limits/many_locals.py',
];
const each = Number(process.env['MPY_TS_FUZZ'] ?? 40);
const seed = Number(process.env['MPY_TS_FUZZ_SEED'] ?? 1);

const workshop = new Workshop();
test.after.always(() => workshop.close());

async function slotOf(program: string, variant: (typeof variants)['slot' | 'slotQemu']) {
  const { ready, board } = await workshop.bench(variant);
  if (ready === null) throw new Error('no firmware');
  const compiled = workshop.compile(program, pythonTests, 'single', undefined, ready.firmware);
  if (compiled.kind !== 'program') throw new Error(compiled.text);
  return { ready, board, slot: placeProgram(compiled.program.image, ready.firmware) };
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** What may happen; 'time is up' is an endless loop, which a change of a jump can well make. */
function judge(t: ExecutionContext, title: string, { status, signal, stderr }: Ended): string {
  if (signal === 'SIGKILL') return 'time is up';
  t.is(signal, null, `${title}: ended by ${signal ?? ''}\n${stderr.slice(0, 3000)}`);
  t.false(/\nfault: |Sanitizer|runtime error:/.test(stderr), `${title}\n${stderr.slice(0, 3000)}`);
  const refused = stderr.startsWith('The program in the slot');
  if (status === 6) t.true(refused, `${title}: ${stderr.slice(0, 1000)}`);
  return refused ? 'refused' : 'ran';
}

/** The verifier in TypeScript says the same as the one in C, where the header let the slot through. */
function compareVerdicts(
  t: ExecutionContext,
  title: string,
  { status, stderr }: Ended,
  refusal: Refusal | null,
): void {
  const inC = /^The program in the slot is refused: (.*), at byte \d+/.exec(stderr)?.[1] ?? null;
  if (status === 6 && inC === null) return;
  t.is(refusal?.problem ?? null, inC, title);
}

for (const program of programs) {
  test.serial(`on the host: ${program}`, async (t) => {
    t.timeout(900_000);
    const placed = await slotOf(program, variants.slot);
    const { ready, slot } = placed;
    const path = join(temporaryFolder(t), 'mutant.slot');
    const dice = new Dice(seed * 7919 + program.length);
    const where = instructionsOf(slot, ready.firmware.slotStart);
    const counts: Record<string, number> = {};
    for (let number = 0; number < each; number++) {
      const mutant = mutate(slot, dice, where);
      writeFileSync(path, mutant);
      const ended = spawnSync(ready.path, [], {
        env: { ...sanitizerOptions, MPY_SLOT: path },
        encoding: 'utf8',
        input: '',
        timeout: 10_000,
        killSignal: 'SIGKILL',
      });
      const what = judge(t, `mutant ${number}`, ended);
      compareVerdicts(t, `mutant ${number}`, ended, verifySlot(mutant, ready.firmware));
      counts[what] = (counts[what] ?? 0) + 1;
    }
    t.log(JSON.stringify(counts));
  });
}

test.serial('in the emulator', async (t) => {
  t.timeout(300_000);
  const placed = await slotOf('functions/arity.py', variants.slotQemu);
  const { ready, board, slot } = placed;
  if (board.kind !== 'cortex-m' || board.machine === null) throw new Error('no emulator');
  const image = join(temporaryFolder(t), 'mutant.elf');
  const dice = new Dice(seed);
  for (let number = 0; number < Math.min(each, 12); number++) {
    const mutant = mutate(slot, dice, instructionsOf(slot, ready.firmware.slotStart));
    writeFileSync(image, joinElf(ready.bytes, ready.firmware.slotStart, mutant));
    const { machine } = board;
    const ended = spawnSync(
      'qemu-system-arm',
      qemuArguments({ image, machine, icount: false, arguments: ['x'] }),
      { encoding: 'utf8', input: '\x04', timeout: 10_000, killSignal: 'SIGKILL' },
    );
    const stderr = ended.stderr.replaceAll('\x04', '').replaceAll('\x05', '');
    judge(t, `mutant ${number}`, { ...ended, stderr });
  }
});
