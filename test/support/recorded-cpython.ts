// CPython's side of the short fuzzing run: what 3.13 printed for its programs, recorded in test/recorded/fuzz, so that the run does not depend on which python3 a machine has.
// Programs that are not recorded (those that shrinking makes) go to the machine's own.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { CPython } from '../../tools/fuzz/cpython.js';
import type { Run, Side } from '../../tools/fuzz/side.js';

const folder = fileURLToPath(new URL('../recorded/fuzz/', import.meta.url));
const update = process.env['MPY_UPDATE'] === '1';

export class RecordedCPython implements Side {
  /** How many programs were found recorded, and how many were not. */
  found = 0;
  missing = 0;
  private live: CPython | null = null;

  async run(source: string): Promise<Run> {
    const key = createHash('sha256').update(source).digest('hex').slice(0, 16);
    const path = join(folder, `${key}.txt`);
    if (existsSync(path)) {
      this.found++;
      return { kind: 'ran', output: readFileSync(path, 'utf8'), end: null };
    }
    this.missing++;
    this.live ??= new CPython();
    const run = await this.live.run(source);
    if (update && !this.live.dated && run.kind === 'ran' && run.end === null) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, run.output);
    }
    return run;
  }

  close(): void {
    this.live?.close();
  }
}
