// Records what CPython prints for the programs of test/python, into the .out files beside them.
//
//   npm run record                     programs that have no .out, or one older than themselves
//   npm run record -- --all            every one
//   npm run record -- list dict/basics those of a topic, or single ones
//   npm run record -- --check          says which would change, and ends with 1

import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPrograms, outText, recorded } from '../test/support/python-programs.js';
import { runCPython } from './support/cpython.js';
import type { PythonProgram } from '../test/support/python-programs.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const named = (title: string) =>
  positionals.some((word) => {
    const plain = word.replace(/^.*test\/python\//, '').replace(/\.py$/, '');
    return title === plain || title.startsWith(`${plain.replace(/\/$/, '')}/`);
  });

const programs = findPrograms().filter((program) => {
  if (program.byHand) return false;
  if (positionals.length > 0) return named(program.title);
  return values.all || values.check || isStale(program);
});

if (positionals.length > 0 && programs.length === 0) {
  console.error(`no program of test/python is named ${positionals.join(' or ')}`);
  process.exitCode = 2;
}

let changed = 0;
for (const program of programs) {
  const behaviour = runCPython(program.folder, program.file, program.args);
  record(program, 'out', outText(behaviour));
  if (program.wholeStderr) record(program, 'err', behaviour.stderr);
}
console.log(`${programs.length} programs, ${changed} ${values.check ? 'would change' : 'changed'}`);
if (values.check && changed > 0) process.exitCode = 1;

function record(program: PythonProgram, ending: 'out' | 'err', text: string): void {
  const before = recorded(program, ending);
  if (before !== text) {
    changed++;
    console.log(`${before === null ? 'new' : 'changed'}: ${program.title}.${ending}`);
  }
  // Written also where it is the same, so that it counts as newer than the program.
  if (!values.check) writeFileSync(pathOf(program, ending), text);
}

function pathOf({ folder, file }: PythonProgram, ending: string): string {
  return join(folder, file.replace(/\.py$/, `.${ending}`));
}

function isStale(program: PythonProgram): boolean {
  const time = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return time(pathOf(program, 'out')) < time(join(program.folder, program.file));
}
