// Faults on the board: a module in C, of the program's own, does what it should not. The handler says what, and on which Python line; the exit code is 6.

import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const stub = `def read(address: int, /) -> int: ...
def recurse() -> None: ...
def run_at(address: int, /) -> None: ...
`;

const source = `/* What a module must not do. */
#include "vm/vm.h"

value py_fault_read(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t address;
  if (!int_to_u32_wrap(vm, a[0], &address)) return 0;
  return int_new_u(vm, *(volatile uint32_t *)address);
}

static int deeper(volatile int depth) {
  volatile char room[256];
  room[depth & 255] = (char)depth;
  return deeper(depth + 1) + room[depth & 255];
}

value py_fault_recurse(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return small_new(deeper(0));
}

value py_fault_run_at(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t address;
  if (!int_to_u32_wrap(vm, a[0], &address)) return 0;
  ((void (*)(void))address)();
  return value_none;
}
`;

const faults: readonly (readonly [title: string, call: string, pattern: RegExp])[] = [
  [
    'no memory there',
    'read(0xC0000000)',
    /\nfault: no memory at this address\r?\n {2}pc [0-9a-f]{8}.* sp 2000[0-9a-f]{4} .*[^]*address c0000000/,
  ],
  ['no instruction there', 'run_at(0xE0000001)', /\nfault: memory access not permitted/],
  ['the C stack', 'recurse()', /\nfault: the C stack is used up\r?\n {2}cfsr /],
];

for (const [title, call, pattern] of faults) {
  test.serial(`a fault: ${title}`, async (t) => {
    t.timeout(600_000); // the first one may build the runtime
    const cwd = temporaryFolder(t);
    writeText(join(cwd, 'fault.pyi'), stub);
    writeText(join(cwd, 'fault.c'), source);
    writeText(
      join(cwd, 'x.py'),
      `import fault\n\ndef f():\n    fault.${call}\n\nprint("before")\nf()\n`,
    );
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => /^(PATH|MPY_TS_.*)$/.test(name)),
    ) as Record<string, string>;
    const { code, stdout, stderr } = await runCli(['run', '--timeout', '20', 'x.py'], {
      cwd,
      env: { HOME: homedir(), ...env },
    });
    t.is(code, 6, stderr);
    t.is(stdout, 'before\n');
    t.regex(stderr, pattern);
    t.true(stderr.includes('  File "x.py", line 4, in f\n'), stderr);
    t.true(
      stderr.includes(
        'mpy-ts: error: the emulator failed: it ended with code 6 before the program did\n',
      ),
    );
  });
}
