// `make test`, after set-up: runs every stage, even after one has failed, and closes with the line
// `N passed, N failed`, which is also left in build/test-summary.txt for .ci/run.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { stages } from './stages.js';
import type { Stage } from './stages.js';
import { createTapReader } from './tap.js';
import type { TapCounts } from './tap.js';

const root = findPackageRoot();
process.exitCode = await main();

async function main(): Promise<number> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const rows: string[] = [];
  for (const stage of stages) {
    console.log(`== ${stage.name}: ${stage.command.join(' ')}`);
    const start = performance.now();
    const counts = await runStage(stage);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    rows.push(`${stage.name.padEnd(18)} ${formatCounts(counts)} (${seconds} s)`);
  }
  console.log(`\n${rows.join('\n')}\n`);
  const closing = formatCounts(total);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build', 'test-summary.txt'), `${closing}\n`);
  console.log(closing);
  return total.failed === 0 ? 0 : 1;
}

function formatCounts({ passed, failed, skipped }: TapCounts): string {
  const text = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? text : `${text}, ${skipped} skipped`;
}

async function runStage(stage: Stage): Promise<TapCounts> {
  const reader = createTapReader();
  const code = await run(stage.command, (line) => {
    const shown = stage.kind === 'tap' ? reader.line(line) : line;
    if (shown !== null) console.log(shown);
  });
  if (stage.kind === 'tap') return reader.finish(code);
  if (code !== 0) console.log(`FAILED ${stage.name} (exit code ${code})`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function run(command: Stage['command'], onLine: (line: string) => void): Promise<number> {
  const [program, ...arguments_] = command;
  const binaries = join(root, 'node_modules', '.bin');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  if (!process.stdout.isTTY) env['NO_COLOR'] = '1';
  return new Promise((resolve) => {
    const child = spawn(program, arguments_, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', onLine);
    const ended = new Promise((done) => lines.on('close', done));
    child.on('error', (error) => {
      console.log(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => void ended.then(() => resolve(code ?? 1)));
  });
}
