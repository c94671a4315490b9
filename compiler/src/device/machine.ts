// The machine that mpy-ts runs on, as look-up sees it.

import { homedir } from 'node:os';
import type { Machine } from './find-tool.js';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  readonly packageRoot: string;
  /** The folder of the user's project; `cwd` where there is none. */
  readonly projectFolder?: string;
}

export function machineFrom(surroundings: Surroundings): Machine {
  const { env, platform, cwd, packageRoot } = surroundings;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const xpackProjects = [...new Set([surroundings.projectFolder ?? cwd, packageRoot])];
  return { env, platform, cwd, home, xpackProjects };
}
