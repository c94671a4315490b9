// Runs the command line inside the test's process, with streams, folder and environment of the test's own.

import { main } from '../../compiler/src/cli/main.js';
import type { World } from '../../compiler/src/cli/main.js';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions extends Partial<Pick<World, 'cwd' | 'env' | 'platform'>> {
  readonly isTTY?: boolean;
}

export async function runCli(
  argv: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  const { isTTY = false, cwd = process.cwd(), env = {}, platform = 'linux' } = options;
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: { isTTY, columns: 100, write: (text) => (stdout += String(text)) },
    stderr: { isTTY, columns: 100, write: (text) => (stderr += String(text)) },
    cwd,
    env,
    platform,
  });
  return { code, stdout, stderr };
}
