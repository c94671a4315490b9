// Which CPython is the oracle: 3.13, the specification's, where this machine has it; else python3. (pyenv's python3.13 starts only where PYENV_VERSION asks for it; others do not look
// at the variable.)

import { spawnSync } from 'node:child_process';

export interface Python {
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether it is older than 3.13: some of what it does is no longer what CPython does. */
  readonly dated: boolean;
}

const newest = 13;

export function findPython(): Python {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0' };
  const candidates = [
    { command: `python3.${newest}`, env: { ...env, PYENV_VERSION: `3.${newest}` } },
    { command: 'python3', env },
  ];
  for (const candidate of candidates) {
    const minor = minorVersion(candidate.command, candidate.env);
    if (minor !== null) return { ...candidate, dated: minor < newest };
  }
  throw new Error('no python3 is there: nothing to compare with');
}

function minorVersion(command: string, env: NodeJS.ProcessEnv): number | null {
  const { stdout } = spawnSync(command, ['--version'], { env, encoding: 'utf8' });
  const found = /^Python 3\.(\d+)/.exec(stdout ?? '');
  return found === null ? null : Number(found[1]);
}
