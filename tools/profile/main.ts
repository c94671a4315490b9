// Where a program's instructions go: every instruction that the emulator executes, summed by instruction of the virtual machine, by C function, and by pairs of
// instructions that follow each other.
//
//   npm run profile -- fib               a program of tools/bench/programs (a part of its name is enough): its main()
//   npm run profile -- path/to/prog.py   any program, from reset to its end
//   npm run profile -- --rows 30 fib
//   npm run profile -- --json fib

import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compileBenchmark, programsFolder } from '../bench/harness.js';
import { Workshop } from '../support/workshop.js';
import type { Compiled } from '../support/workshop.js';
import { formatProfile } from './report.js';
import { profileOf } from './run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rows: { type: 'string', default: '15' } },
});

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
      const profile = await profileOf(workshop, {
        name: program,
        compiled: compile(workshop, program),
        clocked: !program.endsWith('.py'),
      });
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
