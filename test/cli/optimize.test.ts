// -O and -OO, as CPython's: what they leave out, on the command line and in the project file.

import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

const program = `"of the module"
import helper
def f():
    "of a function"
    assert False, "not so"
    return "went on"
class C:
    "of a class"
    def m(self):
        "of a method"
    assert True
def generates():
    assert (yield 1)
def binds():
    assert (x := 1)
    return 'x' in locals()
try:
    print(f())
except AssertionError as error:
    print("AssertionError:", error)
print(__doc__, f.__doc__, C.__doc__, C.m.__doc__, C().__doc__, helper.__doc__, helper.debug())
print(__debug__, type(generates()).__name__, binds())
if __debug__:
    print("debugging")
print(1 if __debug__ else 2, not __debug__)
`;
const helper = '"of the helper"\ndef debug():\n    return __debug__\n';

/** Recorded from python3, python3 -O and python3 -OO. */
const printed = [
  `AssertionError: not so
of the module of a function of a class of a method of a class of the helper True
True generator True
debugging
1 False
`,
  `went on
of the module of a function of a class of a method of a class of the helper False
False generator False
2 True
`,
  `went on
None None None None None None False
False generator False
2 True
`,
] as const;

for (const [level, expected] of printed.entries()) {
  test.serial(`level ${level}`, async (t) => {
    t.timeout(300_000);
    const cwd = temporaryFolder(t);
    writeText(join(cwd, 'main.py'), program);
    writeText(join(cwd, 'helper.py'), helper);
    const run = (...args: readonly string[]) =>
      runCli(['run', '--board', 'host', ...args], { cwd, env: world });
    const option = level === 0 ? [] : [`-${'O'.repeat(level)}`];
    t.deepEqual(await run(...option, 'main.py'), { code: 0, stdout: expected, stderr: '' });
    writeText(join(cwd, 'pyproject.toml'), `[tool.mpy-ts]\noptimize = ${level}\n`);
    t.is((await run()).stdout, expected);
    // The line comes before the file.
    t.is((await run('-OO')).stdout, printed[2]);
  });
}

test('documentation strings and messages of asserts are not in the image', async (t) => {
  t.timeout(300_000);
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'main.py'), program);
  writeText(join(cwd, 'helper.py'), helper);
  const used = async (...option: readonly string[]) => {
    const { stdout, stderr } = await runCli(['size', '--json', ...option, 'main.py'], {
      cwd,
      env: world,
    });
    t.is(stderr, '');
    const report = JSON.parse(stdout) as { size: { flash: { used: number } } };
    return report.size.flash.used;
  };
  const [all, asserts, docs] = [await used(), await used('-O'), await used('-OO')];
  t.true(asserts < all - 20, `${asserts} ${all}`);
  t.true(docs < asserts - 60, `${docs} ${asserts}`);
});

for (const command of ['build', 'run', 'size', 'flash']) {
  test(`${command}: one O too many`, async (t) => {
    const cwd = temporaryFolder(t);
    writeText(join(cwd, 'main.py'), program);
    t.deepEqual(await runCli([command, '-OOO', 'main.py'], { cwd, env: world }), {
      code: 2,
      stdout: '',
      stderr: 'mpy-ts: error: -OOO is one O too many\n  hint: say -O or -OO\n',
    });
  });
}
