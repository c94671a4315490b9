// The exit codes of mpy-ts: one table, from which the help and the documentation take their text.

export const exitCodes = {
  ok: 0,
  program: 1,
  usage: 2,
  source: 3,
  link: 4,
  tool: 5,
  device: 6,
  internal: 7,
} as const;

/** A code that mpy-ts itself ends with. `run` may also pass on the program's own code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'all went well',
  1: 'the program raised an exception',
  2: 'the command line or the project file is wrong',
  3: 'errors in Python source',
  4: 'the link failed, or the program does not fit the board, or grew past a threshold',
  5: 'a tool is missing or broken',
  6: 'the emulator or the device failed, or a time limit was reached',
  7: 'a bug in mpy-ts',
};
