// What the benchmark and the profiler run: a program of tools/bench/programs, with the clock around its main function and nothing else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LayeredFiles, MemoryFiles } from '../../compiler/src/program/files.js';
import { NodeFiles } from '../../compiler/src/device/node-files.js';
import type { Compiled, Workshop } from '../support/workshop.js';

export const programsFolder = join(import.meta.dirname, 'programs');

/** Compiles the program `name` under the harness. */
export function compileBenchmark(workshop: Workshop, name: string): Compiled {
  const entry = `bench_${name}.py`;
  const text = readFileSync(join(import.meta.dirname, 'harness.py'), 'utf8');
  const harness = text.replaceAll('PROGRAM', name);
  const memory = new MemoryFiles({ [entry]: harness });
  const files = new LayeredFiles([memory, new NodeFiles(programsFolder)]);
  return workshop.compile(entry, programsFolder, 'single', files);
}
