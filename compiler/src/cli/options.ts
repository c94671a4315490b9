// Options that several commands share, so that they are called and described the same everywhere.

import type { Argv } from 'yargs';
import type { Optimization } from '../program/parsed.js';
import { usageError } from './errors.js';

export function toolchainOption<T>(parser: Argv<T>) {
  return parser.option('toolchain', {
    type: 'string',
    requiresArg: true,
    describe:
      'Folder of arm-none-eabi-gcc (default: MPY_TS_TOOLCHAIN, xpacks/.bin, the store, PATH)',
  });
}

export function projectOption<T>(parser: Argv<T>) {
  return parser.option('project', {
    type: 'string',
    requiresArg: true,
    describe: 'Folder of the project (default: the nearest pyproject.toml with [tool.mpy-ts])',
  });
}

export function boardOption<T>(parser: Argv<T>) {
  return parser.option('board', {
    type: 'string',
    requiresArg: true,
    describe: 'Board to build for (default: the project file, else pyboard-v1.1)',
  });
}

export function optimizeOption<T>(parser: Argv<T>) {
  return parser.option('optimize', {
    alias: 'O',
    type: 'count',
    describe:
      "-O: leave out assert statements; -OO: documentation strings, too; as Python's own (default: the project file)",
  });
}

/** What `optimizeOption` counted; null where it does not stand in the line. */
export function optimization(count: number | undefined): Optimization | null {
  if (count === undefined || count === 0) return null;
  if (count === 1 || count === 2) return count;
  throw usageError(`-${'O'.repeat(count)} is one O too many`, 'say -O or -OO');
}
