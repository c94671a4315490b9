// Packages of npm's registry, fetched by npm itself: it knows the machine's registry, scopes, tokens and proxies, and checks what it gets against the registry's hashes.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { runTool } from './run-tool.js';

export interface NpmOptions {
  /** Whose .npmrc counts. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** `spec`: NAME, NAME@RANGE. */
export async function fetchFromNpm(
  spec: string,
  { cwd, env, platform }: NpmOptions,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-npm-'));
  try {
    const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', folder];
    const run = await runTool(npm, args, { cwd, env, timeoutMs: 120_000 });
    if (run.kind === 'failed') {
      throw new Failure('tool', `npm could not be run: ${run.reason}`, {
        hints: ['npm comes with Node: is it in PATH?'],
      });
    }
    const name = run.code === 0 ? fileName(run.stdout) : null;
    if (name === null) {
      throw new Failure('tool', `npm does not give the package ${spec}`, {
        detail: run.stderr.trim(),
        hints: ['check the name and the version; "npm config get registry" shows where npm looks'],
      });
    }
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileName(output: string): string | null {
  try {
    const packed = JSON.parse(output) as unknown;
    const [first] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as unknown[];
    const { filename } = (first ?? {}) as Record<string, unknown>;
    // A scope's name stands in front with a dash.
    return typeof filename === 'string' ? filename.replace(/^@/, '').replace('/', '-') : null;
  } catch {
    return null;
  }
}
