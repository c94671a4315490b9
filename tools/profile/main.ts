// Where a program's instructions go: every instruction that the emulator executes, summed by instruction of the virtual machine, by C function, and by pairs of
// instructions that follow each other.
//
//   npm run profile -- fib               a program of tools/bench/programs (a part of its name is enough): its main()
//   npm run profile -- path/to/prog.py   any program, from reset to its end
//   npm run profile -- --rows 30 fib
//   npm run profile -- --json fib

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { readElf } from '../../compiler/src/device/read-elf.js';
import type { ElfImage } from '../../compiler/src/emit/elf.js';
import { compileBenchmark, programsFolder } from '../bench/harness.js';
import { variants, Workshop } from '../support/workshop.js';
import type { Compiled } from '../support/workshop.js';
import { formatProfile, makeProfile } from './report.js';
import type { Profile } from './report.js';
import { Trace } from './trace.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rows: { type: 'string', default: '15' } },
});

const region = { start: 0x08000000, size: 1024 * 1024 };

process.exitCode = await main();

async function main(): Promise<number> {
  const programs = positionals.flatMap(programsOf);
  if (programs.length === 0) {
    console.error('profile: name a program of tools/bench/programs or a Python file');
    return 2;
  }
  const workshop = new Workshop();
  try {
    for (const program of programs) {
      const profile = await profileOf(workshop, program);
      console.log(
        values.json
          ? JSON.stringify(profile, null, 2)
          : `${formatProfile(profile, Number(values.rows))}\n`,
      );
    }
  } finally {
    workshop.close();
  }
  return 0;
}

/** Paths as they are; words stand for the benchmark programs that have them in their names. */
function programsOf(word: string): string[] {
  if (word.endsWith('.py')) return [word];
  return readdirSync(programsFolder)
    .filter((name) => name.endsWith('.py') && name.includes(word))
    .map((name) => name.replace(/\.py$/, ''))
    .sort();
}

function compile(workshop: Workshop, program: string): Compiled {
  return program.endsWith('.py')
    ? workshop.compile(basename(program), dirname(program))
    : compileBenchmark(workshop, program);
}

async function profileOf(workshop: Workshop, program: string): Promise<Profile> {
  const compiled = compile(workshop, program);
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.qemu);
  try {
    const elf = readElf(readFileSync(built.path));
    if (elf.kind === 'broken') throw new Error(elf.problem);
    const { symbols } = elf.image;
    const trace = new Trace({
      region,
      handlers: handlersOf(elf.image),
      clock: program.endsWith('.py') ? null : addressOf(elf.image, 'py_time_ticks_us'),
    });
    await run(workshop, built.path, trace);
    return makeProfile(program, trace, symbols, region);
  } finally {
    built.remove();
  }
}

/** The interpreter's handlers: the functions op_ADD and so on. */
function handlersOf({ symbols }: ElfImage): Map<number, string> {
  return new Map(
    symbols
      .filter(({ kind, name }) => kind === 'function' && /^op_[A-Z]/.test(name))
      .map(({ name, value }) => [value & ~1, name.slice(3)]),
  );
}

function addressOf({ symbols }: ElfImage, wanted: string): number {
  const symbol = symbols.find(({ name }) => name === wanted);
  if (symbol === undefined) throw new Error(`the image has no ${wanted}`);
  return symbol.value & ~1;
}

async function run(workshop: Workshop, image: string, trace: Trace): Promise<void> {
  const { board } = await workshop.bench(variants.qemu);
  const machine = board.kind === 'host' ? '' : (board.machine ?? '');
  const child = spawn(
    await workshop.qemu(),
    [
      ...qemuArguments({ image, machine, icount: true, arguments: ['profile'] }),
      ...['-singlestep', '-d', 'exec,nochain'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  child.stderr.on('data', (chunk: Buffer) => trace.push(chunk));
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
