// What `make test` runs, in order. A stage that is one command counts as one; the tests count each.

export interface Stage {
  readonly name: string;
  /** Run from the top of the repository; npm's binaries are found. */
  readonly command: readonly [program: string, ...arguments_: readonly string[]];
  /** `tap`: every test in its output counts. `command`: passed when it ends with 0. */
  readonly kind: 'command' | 'tap';
}

export const stages: readonly Stage[] = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'], kind: 'command' },
  { name: 'lint', command: ['eslint', '.'], kind: 'command' },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    kind: 'command',
  },
  {
    name: 'generated files',
    command: ['tsx', 'tools/generate.ts', '--check'],
    kind: 'command',
  },
  { name: 'demo', command: ['bash', 'tools/demo.sh'], kind: 'command' },
  {
    name: 'benchmark',
    command: ['tsx', 'tools/bench/main.ts', '--compare'],
    kind: 'command',
  },
  { name: 'tests', command: ['c8', 'ava', '--tap'], kind: 'tap' },
];
