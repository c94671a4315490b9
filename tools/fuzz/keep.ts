// Keeps cases that differed as Python programs that run by themselves: build/fuzz/KIND-SEED-BATCH-N.py.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf } from './program.js';
import type { Failure } from './shrink.js';

export class Keeper {
  private count = 0;

  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {}

  keep({ text, difference: { ours, theirs } }: Failure, batch: number): string {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `${this.name}-${batch}-${this.count++}.py`);
    writeFileSync(
      path,
      `# mpy-ts:\n${commented(ours)}# CPython:\n${commented(theirs)}${programOf([text])}`,
    );
    return path;
  }
}

function commented(text: string): string {
  return text.replace(/^(?=.)/gm, '#   ');
}
