// What CPython does with a program.

import { spawnSync } from 'node:child_process';
import { findPython, type Python } from './python.js';
import type { Behaviour } from '../../test/support/python-programs.js';

let python: Python | null = null;

/** Runs a program where it stands, without input; paths in tracebacks are relative to its folder. */
export function runCPython(folder: string, file: string, args: readonly string[] = []): Behaviour {
  const { command, env } = (python ??= findPython());
  const run = spawnSync(command, ['-X', 'utf8', file, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    input: '',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status === null) throw new Error(`${file}: CPython was ended by ${run.signal ?? '?'}`);
  return { stdout: run.stdout, code: run.status, stderr: run.stderr.replaceAll(`${folder}/`, '') };
}
