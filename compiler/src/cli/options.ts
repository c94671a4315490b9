// Options that several commands share, so that they are called and described the same everywhere.

import type { Argv } from 'yargs';

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
