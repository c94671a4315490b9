// A folder of the test's own, and shell scripts in it that pass for tools.

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExecutionContext } from 'ava';

/** A new folder, removed after the test. Its name holds a space, as a user's may. */
export function temporaryFolder(t: ExecutionContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mpy ts-')));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeText(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A script of /bin/sh; `body` may use only the shell's own commands when PATH is empty. */
export function fakeTool(path: string, body: string, mode = 0o755): string {
  writeText(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, mode);
  return path;
}

export interface FakeGcc {
  readonly version?: string;
  /** The specs that it claims to have. */
  readonly specs?: readonly string[];
}

export function fakeArmGcc(folder: string, fake: FakeGcc = {}): string {
  const { version = '15.2.1', specs = ['picolibc.specs'] } = fake;
  const cases = specs.map((name) => `  -print-file-name=${name}) echo "/lib/${name}" ;;`);
  return fakeTool(
    join(folder, 'arm-none-eabi-gcc'),
    `case "$1" in
  --version) echo "arm-none-eabi-gcc (Fake 15:1.2.rel1-1) ${version} 20250101" ;;
${cases.join('\n')}
  -print-file-name=*) echo "\${1#*=}" ;;
  *) exit 1 ;;
esac`,
  );
}

export function fakeQemu(folder: string, version = '9.1.0'): string {
  return fakeTool(
    join(folder, 'qemu-system-arm'),
    `echo "QEMU emulator version ${version} (fake)"`,
  );
}
