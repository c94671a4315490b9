// `mpy-ts size`, with the real toolchain; its page in a real browser.

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { chromium } from 'playwright-core';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { machineFrom } from '../../compiler/src/device/machine.js';
import { findChromium } from '../../compiler/src/device/tools.js';
import type { SizeNode } from '../../compiler/src/emit/size-tree.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const world = Object.fromEntries(
  Object.entries({ HOME: homedir(), ...process.env }).filter(([name]) =>
    /^(HOME|PATH|MPY_TS_.*)$/.test(name),
  ),
);

const program = `import helper

class Lamp:
    def __init__(self, pin):
        self.pin = pin

    def toggle(self):
        return f"toggled {self.pin}"

print(Lamp(3).toggle(), helper.double(4))
`;
const helper = 'def double(x):\n    return x * 2\n';

function place(t: ExecutionContext) {
  const cwd = temporaryFolder(t);
  writeText(join(cwd, 'main.py'), program);
  writeText(join(cwd, 'helper.py'), helper);
  return { cwd, cli: (...args: readonly string[]) => runCli(args, { cwd, env: world }) };
}

function child(node: SizeNode, ...path: readonly string[]): SizeNode {
  const [first, ...rest] = path;
  if (first === undefined) return node;
  const found = node.children.find(({ name }) => name === first);
  if (found === undefined) throw new Error(`${node.name} has no ${first}`);
  return child(found, ...rest);
}

function check(t: ExecutionContext, node: SizeNode): void {
  if (node.children.length === 0) return;
  const sum = (memory: 'flash' | 'ram') =>
    node.children.reduce((total, one) => total + one[memory], 0);
  t.deepEqual([node.flash, node.ram], [sum('flash'), sum('ram')], node.name);
  node.children.forEach((one) => check(t, one));
}

test.serial('the tree: every byte of the image, by module and function', async (t) => {
  t.timeout(300_000);
  const { cwd, cli } = place(t);
  const { code, stdout, stderr } = await cli('size', '--json', 'main.py');
  t.is(code, 0, stderr);
  const { tree, size } = JSON.parse(stdout) as {
    readonly tree: SizeNode;
    readonly size: { readonly flash: { readonly used: number }; ram: { readonly used: number } };
  };
  t.is(tree.flash, size.flash.used);
  t.is(tree.ram, size.ram.used);
  check(t, tree);
  t.true(child(tree, 'program', '__main__', 'Lamp.toggle', 'bytecode').flash >= 8);
  t.true(child(tree, 'program', 'helper', 'double', 'bytecode').flash >= 8);
  t.true(child(tree, 'runtime', 'heap', 'heap.c').flash > 500);

  writeText(join(cwd, 'old.json'), stdout);
  const same = await cli('size', '--compare', 'old.json', '--threshold', '0', 'main.py');
  t.is(same.code, 0, same.stderr);
  t.regex(same.stdout, /^flash +[\d,]+ +[\d,]+ +0$/m);

  const more = 'def double(x):\n    return x * 2 + x * 3 + x * 4\n';
  writeText(join(cwd, 'helper.py'), more);
  const grown = await cli('size', '--compare', 'old.json', '--threshold', '4', 'main.py');
  t.is(grown.code, 4);
  t.regex(grown.stdout, /^program\/helper\/double\/bytecode +\+\d+ +0$/m);
  t.regex(grown.stderr, /^mpy-ts: error: the image grew past the threshold: flash \+\d+ bytes\n$/);
  const allowed = await cli('size', '--compare', 'old.json', '--threshold', '50%', 'main.py');
  t.is(allowed.code, 0, allowed.stderr);
});

test.serial('tables: the depth that is asked for', async (t) => {
  t.timeout(300_000);
  const { cli } = place(t);
  const one = await cli('size', '--depth', '1', 'main.py');
  t.is(one.code, 0, one.stderr);
  t.regex(one.stdout, /^program +[\d,]+ +\d+$/m);
  t.notRegex(one.stdout, /^ {2}helper/m);
  const two = await cli('size', 'main.py');
  t.regex(two.stdout, /^ {2}helper +\d+ +\d+$/m);
});

test.serial('lines that keep everything that has a name', async (t) => {
  t.timeout(300_000);
  const { cwd, cli } = place(t);
  t.notRegex((await cli('size', 'main.py')).stdout, /kept by/);
  const lines = [
    'import helper',
    'class Lamp:',
    '    on = False',
    'for name in ["on"]:',
    '    print(getattr(',
    '        Lamp, name))',
    'print(getattr(Lamp, "on"), helper.show(Lamp))',
  ];
  writeText(join(cwd, 'main.py'), `${lines.join('\n')}\n`);
  writeText(join(cwd, 'helper.py'), 'def show(x):\n    return dir(x)[0], map(setattr, [], [])\n');
  const { code, stdout, stderr } = await cli('size', 'main.py');
  t.is(code, 0, stderr);
  t.true(
    stdout.endsWith(`
nothing that has a name is left out: the program makes names while it runs
  kept by main.py:5: getattr( Lamp, name)
  kept by helper.py:2: dir(x)
  kept by helper.py:2: setattr
`),
    stdout,
  );
  const report = JSON.parse((await cli('size', '--json', 'main.py')).stdout) as {
    keptBy: readonly unknown[];
  };
  t.deepEqual(report.keptBy, [
    { file: 'main.py', line: 5, text: 'getattr( Lamp, name)' },
    { file: 'helper.py', line: 2, text: 'dir(x)' },
    { file: 'helper.py', line: 2, text: 'setattr' },
  ]);
});

const mistakes: readonly (readonly [readonly string[], string])[] = [
  [
    ['--board', 'host', 'main.py'],
    'sizes are those of an image for a board, and "host" is none\n  hint: choose another board with --board\n',
  ],
  [
    ['--threshold', '5', 'main.py'],
    '--threshold needs something to compare with\n  hint: add --compare OLD.json\n',
  ],
  [
    ['--compare', 'main.py', '--threshold', 'much', 'main.py'],
    '--threshold much is neither bytes nor a percentage\n  hint: say 512 or 2%\n',
  ],
  [
    ['--compare', 'none.json', 'main.py'],
    '--compare none.json: it cannot be read\n  hint: write such a file with "mpy-ts size --json"\n',
  ],
  [
    ['--compare', 'main.py', 'main.py'],
    '--compare main.py: it is not JSON\n  hint: write such a file with "mpy-ts size --json"\n',
  ],
  [
    ['--compare', 'other.json', 'main.py'],
    '--compare other.json: it is not a report of sizes\n  hint: write such a file with "mpy-ts size --json"\n',
  ],
];
for (const [args, message] of mistakes) {
  test.serial(`refused: size ${args.join(' ')}`, async (t) => {
    const { cwd, cli } = place(t);
    writeText(join(cwd, 'other.json'), '{"tree": {"name": "x"}}');
    const { code, stdout, stderr } = await cli('size', ...args);
    t.deepEqual(
      { code, stdout, stderr },
      { code: 2, stdout: '', stderr: `mpy-ts: error: ${message}` },
    );
  });
}

test.serial('the page: boxes for the parts, and a click goes into one', async (t) => {
  t.timeout(300_000);
  const { cwd, cli } = place(t);
  const written = await cli('size', '--html', 'size.html', 'main.py');
  t.is(written.code, 0, written.stderr);
  const page = join(cwd, 'size.html');
  t.true(existsSync(page));
  t.false(/(?:src|href)=/.test(readFileSync(page, 'utf8')), 'it needs nothing else');
  const { env, platform } = process;
  const machine = machineFrom({ env, platform, cwd, packageRoot: findPackageRoot() });
  const found = await findChromium(machine);
  if (found.kind !== 'found') return t.fail('no Chromium: "make test" installs it on Debian');
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(pathToFileURL(page).href);
    const box = (name: string) => tab.locator('main > div').filter({ hasText: name }).first();
    await box('runtime').waitFor();
    const wide = await box('runtime').boundingBox();
    t.true((wide?.width ?? 0) * (wide?.height ?? 0) > 100_000, 'most of this image is runtime');
    await box('program').focus();
    await tab.keyboard.press('Enter');
    await box('helper').waitFor();
    t.is(await tab.locator('nav button').count(), 2);
    await tab.keyboard.press('Escape');
    t.is(await tab.locator('nav button').count(), 1);
    await tab.locator('#ram').click();
    await box('stacks').waitFor();
    t.deepEqual(errors, []);
    const shot = process.env['MPY_TS_SCREENSHOT'];
    if (shot !== undefined) {
      await tab.locator('#flash').click();
      await tab.screenshot({ path: shot });
    }
  } finally {
    await browser.close();
  }
});

test.serial('--why: what brings a function into the image', async (t) => {
  t.timeout(300_000);
  const { cli } = place(t);
  const linked = await cli('size', '--why', 'format_plain');
  t.is(linked.code, 0, linked.stderr);
  t.regex(linked.stdout, /^\.text\.format_plain\n {2}<- \.text\./);
  t.regex(linked.stdout, /<- \.text\.reset_handler\n$/);
  const without = await cli('size', '--why', 'py_complex_conjugate', '--json');
  t.deepEqual(JSON.parse(without.stdout), { symbol: 'py_complex_conjugate', chain: null });
  const plain = await cli('size', '--why', 'py_complex_conjugate');
  t.is(plain.stdout, 'py_complex_conjugate is not in the image\n');
});
