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
  // A program's output comes in pieces, which may end inside of a character.
  const decoder = new TextDecoder();
  const textOf = (piece: string | Uint8Array) =>
    typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  const code = await main(argv, {
    stdout: { isTTY, columns: 100, write: (piece) => (stdout += textOf(piece)) },
    stderr: { isTTY, columns: 100, write: (text) => (stderr += String(text)) },
    cwd,
    env,
    platform,
  });
  return { code, stdout, stderr };
}
