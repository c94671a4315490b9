// `mpy-ts disasm`: all codes of a file, one function, JSON, and what it says when there is none.

import test from 'ava';
import { join } from 'node:path';
import { temporaryFolder, writeText } from '../support/fake-tools.js';
import { runCli } from '../support/cli.js';

const SOURCE = `class Led:
    def toggle(self, by):
        return self.state + by


def half(n):
    return n >> 1


print(half(4))
`;

test('prints every code of a file, the top level first', async (t) => {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'blink.py'), SOURCE);
  const { code, stdout } = await runCli(['disasm', 'blink.py'], { cwd: folder });
  t.is(code, 0);
  const heads = stdout.split('\n').filter((line) => /^\S/.test(line));
  t.deepEqual(
    heads.map((line) => line.split(' ')[0]),
    // The class is finished in flash: its body is no code.
    ['<module>', 'Led.toggle', 'half'],
  );
});

test('prints one function beside its source', async (t) => {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'blink.py'), SOURCE);
  const { code, stdout } = await runCli(['disasm', 'blink.py', 'half'], { cwd: folder });
  t.is(code, 0);
  t.is(
    stdout,
    `half (n), 2 registers, 0 constants
    7  |     return n >> 1
           0  RSHIFTI r1, r0, 1
           1  RET r1
`,
  );
});

test('finds a method by its name alone, and writes JSON', async (t) => {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'blink.py'), SOURCE);
  const options = { cwd: folder };
  const { code, stdout } = await runCli(['disasm', '--json', 'blink.py', 'toggle'], options);
  t.is(code, 0);
  const [only] = JSON.parse(stdout) as { name: string; line: number; instructions: object[] }[];
  t.is(only?.name, 'Led.toggle');
  t.is(only?.line, 2);
  t.deepEqual(only?.instructions[0], { offset: 0, text: 'GETATTR r3, r0, .state' });
});

test('a function that is not there is a mistake of usage, with a suggestion', async (t) => {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'blink.py'), SOURCE);
  const { code, stdout, stderr } = await runCli(['disasm', 'blink.py', 'hafl'], { cwd: folder });
  t.is(code, 2);
  t.is(stdout, '');
  t.true(stderr.includes('blink.py has no function hafl'));
  t.true(stderr.includes('did you mean half?'));
});

test('a file with an error ends with 3, and prints no code', async (t) => {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'wrong.py'), 'def f(a):\n    global a\n');
  const { code, stdout, stderr } = await runCli(['disasm', 'wrong.py'], { cwd: folder });
  t.is(code, 3);
  t.is(stdout, '');
  t.true(stderr.includes("name 'a' is parameter and global"));
});
