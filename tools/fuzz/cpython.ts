// CPython's side.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../support/python.js';
import type { Run, Side } from './side.js';

const timeoutMs = 60_000;
/** More is the work of a case that repeats something without measure. */
const mostOutput = 64 << 20;

export class CPython implements Side {
  private readonly folder = mkdtempSync(join(tmpdir(), 'mpy-ts-fuzz-'));
  private readonly python = findPython();
  private count = 0;

  /** Older than 3.13: what has changed since shows as differences. */
  get dated(): boolean {
    return this.python.dated;
  }

  run(source: string): Promise<Run> {
    const path = join(this.folder, `cases-${this.count++}.py`);
    writeFileSync(path, source);
    return new Promise((resolve, reject) => {
      const child = spawn(this.python.command, ['-X', 'utf8', '-W', 'ignore', path], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: this.python.env,
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
      const output: Buffer[] = [];
      const messages: Buffer[] = [];
      let length = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > mostOutput) child.kill('SIGKILL');
        else output.push(chunk);
      });
      child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        clearTimeout(timer);
        const said = Buffer.concat(messages).toString().trimEnd().split('\n').at(-1) ?? '';
        resolve(runOf(Buffer.concat(output).toString(), said, code, signal));
      });
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function runOf(output: string, said: string, code: number | null, signal: string | null): Run {
  const neverBegan = output === '' && /^(Syntax|Indentation)Error/.test(said);
  if (neverBegan) return { kind: 'refused', message: said };
  const end = code === 0 ? null : `${signal ?? `exit ${code ?? ''}`}: ${said}`;
  return { kind: 'ran', output, end };
}
