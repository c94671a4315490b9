// The other tools: the emulator, the compiler for the host board, dfu-util for a real board, python3 for
// comparisons, Chromium for tests of pages. What each is called, which version it needs, how its answer is recognised.

import { findTool } from './find-tool.js';
import type { Machine, ToolLookup } from './find-tool.js';
import { runTool } from './run-tool.js';

/** MPY_TS_QEMU (the program or its folder), xpacks/.bin, the xPack store, PATH. */
export function findQemu(machine: Machine): Promise<ToolLookup> {
  return findTool(
    {
      name: 'qemu-system-arm',
      variable: 'MPY_TS_QEMU',
      xpack: '@xpack-dev-tools/qemu-arm',
      // The first with the machine netduinoplus2 on a complete STM32F405.
      minimumVersion: '5.1',
      versionPattern: /QEMU emulator version (\d+(?:\.\d+)+)/,
    },
    machine,
  );
}

/** The compiler for the board `host`. It must be able to make 32-bit programs. */
export async function findHostCompiler(machine: Machine): Promise<ToolLookup> {
  const found = await findTool(
    {
      name: 'gcc',
      variable: 'MPY_TS_HOST_GCC',
      minimumVersion: '10',
      versionPattern: /^\S*gcc.* (\d+\.\d+\.\d+)(?: |$)/m,
    },
    machine,
  );
  if (found.kind !== 'found') return found;
  const { path, source } = found;
  const nowhere = machine.platform === 'win32' ? 'NUL' : '/dev/null';
  const run = await runTool(path, ['-m32', '-x', 'c', '-', '-o', nowhere], {
    env: machine.env,
    input: '#include <stdint.h>\n#include <math.h>\nint main(void) { return 0; }\n',
    timeoutMs: 30_000,
  });
  if (run.kind === 'ended' && run.code === 0) return found;
  const output = run.kind === 'ended' ? run.stderr : run.output;
  const problem = 'it cannot make 32-bit programs (gcc -m32)';
  return { kind: 'broken', path, source, problem, output: output.trim() };
}

export function findDfuUtil(machine: Machine): Promise<ToolLookup> {
  const versionPattern = /^dfu-util (\d+(?:\.\d+)+)/m;
  return findTool({ name: 'dfu-util', variable: 'MPY_TS_DFU_UTIL', versionPattern }, machine);
}

/** For tests of pages: the browser that headless tests start. */
export function findChromium(machine: Machine): Promise<ToolLookup> {
  const versionPattern = /^Chromium (\d+(?:\.\d+)+)/m;
  return findTool({ name: 'chromium', variable: 'MPY_TS_CHROMIUM', versionPattern }, machine);
}

export function findPython(machine: Machine): Promise<ToolLookup> {
  const name = machine.platform === 'win32' ? 'python' : 'python3';
  return findTool({ name, versionPattern: /^Python (\d+\.\d+\.\d+)/m }, machine);
}
