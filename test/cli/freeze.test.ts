// `mpy-ts freeze`: what it writes, and what it refuses.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

function place(t: ExecutionContext, files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder(t);
  for (const [name, text] of Object.entries(files)) writeText(join(cwd, name), text);
  const cli = (...args: readonly string[]) => runCli(['freeze', ...args], { cwd });
  return { cwd, cli };
}

const files = {
  'sensor.py': `import helper
LIMIT = 3
class Sensor:
    """Of a sensor."""
    def __init__(self, name): self.name = name
    def read(self, times=1, *, slow=False): return helper.twice(times)
    def _hidden(self): return 'never asked for'
def open_all(*names, **options): return [Sensor(name) for name in names]
def _private(): return 'private to the module'
`,
  'helper.py': 'def twice(x): return x * 2\ndef unused(): return "not in the image"\n',
  'drivers/__init__.py': '',
  'drivers/led.py': 'from . import pins\ndef on(): return pins.LED\n',
  'drivers/pins.py': 'LED = 4\n',
};

test('the C arrays, the header and what make needs', async (t) => {
  const { cwd, cli } = place(t, files);
  const result = await cli('sensor.py', 'drivers', '-o', 'out');
  t.is(result.code, 0, result.stderr);
  t.is(result.stderr, 'wrote out/frozen.{c,h,mk}\n');
  t.deepEqual(readdirSync(join(cwd, 'out')).sort(), ['frozen.c', 'frozen.h', 'frozen.mk']);
  t.is(
    readFileSync(join(cwd, 'out', 'frozen.h'), 'utf8'),
    `/* Written by mpy-ts freeze. The modules, and their public names:

   drivers (drivers/__init__.py)
   drivers.led (drivers/led.py)
     on()
   drivers.pins (drivers/pins.py)
     LED
   sensor (sensor.py)
     LIMIT
     class Sensor
     open_all(*names, **options) */
#ifndef MPY_FROZEN_H
#define MPY_FROZEN_H

#include "port/embed.h"

/* Names for mpy_import. */
#define FROZEN_DRIVERS "drivers"
#define FROZEN_DRIVERS_LED "drivers.led"
#define FROZEN_DRIVERS_PINS "drivers.pins"
#define FROZEN_SENSOR "sensor"

/* All of them, each in X(). */
#define FROZEN_MODULES(X) X("drivers") X("drivers.led") X("drivers.pins") X("sensor")

#endif
`,
  );
  const text = readFileSync(join(cwd, 'out', 'frozen.c'), 'utf8');
  // Public names and what they use are kept; what is private, or belongs to an imported module, only where it is used.
  for (const kept of [
    'read of sensor',
    'open_all of sensor',
    'twice of helper',
    'on of drivers.led',
  ]) {
    t.regex(
      text,
      new RegExp(`${kept.replace(' of ', ' of ').replace('read', 'Sensor.read')}, line`),
    );
  }
  for (const gone of [
    'never asked for',
    'private to the module',
    'not in the image',
    'Of a sensor',
  ]) {
    t.false(text.includes(gone), gone);
  }
  t.regex(readFileSync(join(cwd, 'out', 'frozen.mk'), 'utf8'), /-mcpu=cortex-m4/);
});

test('the same sources give the same bytes', async (t) => {
  const { cwd, cli } = place(t, files);
  await cli('sensor.py', 'drivers', '-o', 'one');
  await cli('drivers/', './sensor.py', '-o', 'two');
  for (const name of ['frozen.c', 'frozen.h', 'frozen.mk']) {
    t.is(
      readFileSync(join(cwd, 'one', name), 'utf8'),
      readFileSync(join(cwd, 'two', name), 'utf8'),
      name,
    );
  }
});

test('--json: files and sizes', async (t) => {
  const { cwd, cli } = place(t, files);
  const { code, stdout, stderr } = await cli('--json', 'sensor.py', 'drivers', '-o', 'out');
  t.is(code, 0, stderr);
  const report = JSON.parse(stdout) as {
    files: readonly string[];
    modules: readonly { name: string; named: boolean; source: number; flash: number }[];
    source: number;
    flash: { modules: number; shared: number; tables: number; total: number };
    parts: Readonly<Record<string, number>>;
    ratio: number;
  };
  t.deepEqual(
    report.files,
    ['frozen.c', 'frozen.h', 'frozen.mk'].map((name) => join(cwd, 'out', name)),
  );
  t.deepEqual(
    report.modules.map(({ name, named }) => [name, named]),
    [
      ['drivers', true],
      ['drivers.led', true],
      ['drivers.pins', true],
      ['sensor', true],
      ['helper', false],
    ],
  );
  const { flash } = report;
  t.is(flash.total, flash.modules + flash.shared + flash.tables);
  const parts = Object.values(report.parts);
  t.is(
    parts.reduce((sum, bytes) => sum + bytes, 0),
    flash.total,
  );
  t.true((report.parts['bytecode'] ?? 0) > 0 && (report.parts['functions'] ?? 0) > 0);
  t.is(report.source, Object.values(files).join('').length);
  t.true(Math.abs(report.ratio - (flash.modules + flash.shared) / report.source) < 0.001);
});

test('without -o the sizes are printed, and nothing is written', async (t) => {
  const { cwd, cli } = place(t, files);
  const { code, stdout, stderr } = await cli('.');
  t.is(code, 0, stderr);
  t.is(stderr, '');
  t.regex(stdout, /^module +source +flash\n/);
  t.regex(stdout, /^drivers\.led +45 +\d+$/m);
  t.deepEqual(readdirSync(cwd).sort(), ['drivers', 'helper.py', 'sensor.py']);
});

test('--runtime: the folder is all that is needed', async (t) => {
  const { cwd, cli } = place(t, files);
  const { code, stderr } = await cli('sensor.py', '--runtime', '-o', 'out');
  t.is(code, 0);
  t.is(stderr, 'wrote out/frozen.{c,h,mk} and runtime-c\n');
  t.true(existsSync(join(cwd, 'out', 'runtime-c', 'vm', 'interp.c')));
  t.false(existsSync(join(cwd, 'out', 'runtime-c', 'slot', 'start.c')));
  t.regex(
    readFileSync(join(cwd, 'out', 'frozen.mk'), 'utf8'),
    /^MPY_TS_ROOT \?= \$\(patsubst %\/,%,\$\(MPY_TS_DIR\)\)$/m,
  );
});

test('modules in C beside the frozen ones are compiled with them', async (t) => {
  const { cwd, cli } = place(t, {
    'app.py': 'import led\ndef go(): return led.on()\n',
    'led.pyi': 'def on() -> None: ...\n',
    'led.c': '',
  });
  const { code, stderr } = await cli('app.py', '-o', 'out');
  t.is(code, 0, stderr);
  t.regex(
    readFileSync(join(cwd, 'out', 'frozen.mk'), 'utf8'),
    /own-0\.o: \$\(MPY_TS_DIR\)\.\.\/led\.c\n/,
  );
});

test('the project file and -O hold', async (t) => {
  const { cwd, cli } = place(t, {
    'app.py': 'def go(x):\n    assert x, "an assertion"\n    return 1.5 * x\n',
    'pyproject.toml':
      '[tool.mpy-ts]\nboard = "host"\nfloat = "double"\noptimize = 1\ninclude = ["more"]\n',
    'more/extra.py': '',
    'user.py': 'import extra\n',
  });
  t.is((await cli('app.py', 'user.py', '-o', 'out')).code, 0);
  t.false(readFileSync(join(cwd, 'out', 'frozen.c'), 'utf8').includes('an assertion'));
  const make = readFileSync(join(cwd, 'out', 'frozen.mk'), 'utf8');
  t.regex(make, /-m32 .*-DMPY_FLOAT_DOUBLE=1/);
});

const refused: readonly (readonly [args: readonly string[], message: string])[] = [
  [[], 'nothing to freeze is named\n  hint: name modules, folders or a --manifest\n'],
  [['none.py'], 'there is no file or folder none.py\n  hint: check the name\n'],
  [['sensor'], 'there is no file or folder sensor\n  hint: did you mean sensor.py?\n'],
  [['notes.txt'], 'notes.txt is not a .py file\n  hint: name modules (.py) and folders\n'],
  [
    ['empty'],
    'empty: there is no .py file in this folder\n  hint: name a file or another folder\n',
  ],
  [
    ['my-app.py'],
    'my-app.py cannot be imported: "my-app" is no name\n  hint: rename it: a name has letters, digits and _, and begins with no digit\n',
  ],
  [
    ['sensor.py', 'other/sensor.py'],
    'sensor.py and other/sensor.py would both be the module sensor\n  hint: leave one of them out\n',
  ],
  [['--runtime', 'sensor.py'], '--runtime needs a folder to copy to\n  hint: add -o DIR\n'],
  [['-OOO', 'sensor.py'], '-OOO is one O too many\n  hint: say -O or -OO\n'],
  [['sensor.py', '-o'], 'option -o needs a value\n'],
  [
    ['sensor.py', '--board', 'host2'],
    "there is no board 'host2'\n  hint: did you mean host?\n  hint: the boards are host, netduinoplus2, pyboard-v1.1\n",
  ],
  [
    ['sensor.py', '-o', 'notes.txt'],
    'CWD/notes.txt: a file of that name is there already\n  hint: choose another name, or remove it\n',
  ],
];
for (const [args, message] of refused) {
  test(`refused: freeze ${args.join(' ')}`, async (t) => {
    const more = {
      'notes.txt': '',
      'my-app.py': '',
      'other/sensor.py': '',
      'empty/README.md': '',
    };
    const { cwd, cli } = place(t, { ...files, ...more });
    t.deepEqual(await cli(...args), {
      code: 2,
      stdout: '',
      stderr: `mpy-ts: error: ${message.replace('CWD', cwd)}`,
    });
  });
}

test('errors in a module: exit code 3, and nothing is written', async (t) => {
  const { cwd, cli } = place(t, { 'app.py': 'import nowhere\n' });
  const { code, stdout, stderr } = await cli('app.py', '-o', 'out');
  t.is(code, 3);
  t.is(stdout, '');
  t.regex(stderr, /E4001: there is no module 'nowhere'/);
  t.regex(stderr, /what is frozen/);
  t.false(existsSync(join(cwd, 'out')));
});
