// The commands build and run, with real tools: results, exit codes, and the exact words for everything that can be wrong with a program or a tool.

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { readElf } from '../../compiler/src/device/read-elf.js';
import { parseHex } from '../../compiler/src/emit/hex.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import { runCli } from '../support/cli.js';
import { fakeQemu, fakeTool, temporaryFolder, writeText } from '../support/fake-tools.js';

const inherited = ['PATH', 'MPY_TS_CACHE', 'MPY_TS_KEEP_GOING'].flatMap((name) => {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value] as const];
});
const world = { HOME: homedir(), ...Object.fromEntries(inherited) };

/** A folder with files, and a way to run commands in it. */
function place(t: ExecutionContext, files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder(t);
  for (const [name, text] of Object.entries(files)) writeText(join(cwd, name), text);
  const cli = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli(args, { cwd, env: { ...world, ...env } });
  return { cwd, cli };
}

const timeout = 240_000;

// One after another: each of these runs compilers and emulators of its own, and the runtime is built only once.
test.before('the runtime is built', async (t) => {
  t.timeout(900_000);
  const workshop = new Workshop();
  await workshop.bench(variants.qemu);
  await workshop.bench(variants.host);
  workshop.close();
});

test.serial('run: what the program prints, and nothing else', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, { 'hello.py': 'print("hello")\n' });
  const expected = { code: 0, stdout: 'hello\n', stderr: '' };
  t.deepEqual(await cli(['run', 'hello.py']), expected);
  t.deepEqual(await cli(['run', '--board', 'host', 'hello.py']), expected);
});

for (const board of ['netduinoplus2', 'host']) {
  test.serial(`run on ${board}: arguments and exit code`, async (t) => {
    t.timeout(timeout);
    const program = 'import sys\nprint(sys.argv)\nsys.exit(41 + len(sys.argv[2]))\n';
    const { cli } = place(t, { 'x.py': program });
    t.deepEqual(await cli(['run', '--board', board, 'x.py', '--', 'a b,c', 'é', '', '100%']), {
      code: 42,
      stdout: "['x.py', 'a b,c', 'é', '', '100%']\n",
      stderr: '',
    });
  });

  test.serial(`run on ${board}: a traceback has the source lines, with marks`, async (t) => {
    t.timeout(timeout);
    const program = `def divide(a, b):
    return 1 + (a
        / b)

def first(values):
    größe = values["x"][divide(1, 1)]

try:
    divide(1, 0)
except ZeroDivisionError as error:
    first({"y": 1})
`;
    const { cli } = place(t, { 'x.py': program });
    const result = await cli(['run', '--board', board, 'x.py']);
    t.is(result.code, 1);
    t.is(result.stdout, '');
    t.is(
      result.stderr,
      `Traceback (most recent call last):
  File "x.py", line 9, in <module>
    divide(1, 0)
  File "x.py", line 2, in divide
    return 1 + (a
                ^
ZeroDivisionError: division by zero

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "x.py", line 11, in <module>
    first({"y": 1})
  File "x.py", line 6, in first
    größe = values["x"][divide(1, 1)]
            ~~~~~~^^^^^
KeyError: 'x'
`,
    );
  });

  test.serial(`run on ${board}: a time limit`, async (t) => {
    t.timeout(timeout);
    const { cli } = place(t, { 'x.py': 'print("begin")\nwhile True: pass\n' });
    // The host writes what it collected only when the program ends.
    const stdout = board === 'host' ? '' : 'begin\n';
    t.deepEqual(await cli(['run', '--board', board, '--timeout', '1', 'x.py']), {
      code: 6,
      stdout,
      stderr:
        'mpy-ts: error: the program did not end within 1 s\n' +
        '  hint: give it more time with --timeout, or look for a loop that does not end\n',
    });
  });
}

test.serial(
  'run --icount: a microsecond is a thousand instructions, the same each time',
  async (t) => {
    t.timeout(timeout);
    const program = `import time
start = time.ticks_us()
for i in range(100000): pass
print(time.ticks_diff(time.ticks_us(), start))
`;
    const { cli } = place(t, { 'x.py': program });
    const first = await cli(['run', '--icount', 'x.py']);
    const thousands = Number(first.stdout);
    t.true(thousands > 500 && thousands < 5000, first.stdout + first.stderr);
    t.deepEqual(await cli(['run', '--icount', 'x.py']), first);
  },
);

test.serial('run --icount: sleeping takes its time, and no work', async (t) => {
  t.timeout(timeout);
  const program = `import time
start = time.ticks_ms()
time.sleep(2.5)
time.sleep_ms(500)
time.sleep_us(1500)
print(time.ticks_diff(time.ticks_ms(), start) // 10)
`;
  const { cli } = place(t, { 'x.py': program });
  t.is((await cli(['run', '--icount', 'x.py'])).stdout, '300\n');
});

test.serial(
  'run: the heap may be made smaller, and must be large enough for the image',
  async (t) => {
    t.timeout(timeout);
    const { cli } = place(t, { 'x.py': 'x = bytearray(40000)\nprint(len(x))\n' });
    t.is((await cli(['run', 'x.py'])).stdout, '40000\n');
    const small = await cli(['run', '--heap', '20000', 'x.py']);
    t.is(small.code, 1);
    t.regex(small.stderr, /\nMemoryError/);
    const large = await cli(['run', '--heap', '130000', 'x.py']);
    t.is(large.code, 4);
    t.regex(
      large.stderr,
      /mpy-ts: error: the program does not fit pyboard-v1\.1: RAM\n {2}hint: make "heap" or "stack" in pyproject\.toml smaller, or use fewer global variables\n$/,
    );
  },
);

const usage: readonly (readonly [title: string, args: readonly string[], message: string])[] = [
  ['no board of that name', ['--board', 'bord'], "there is no board 'bord'"],
  ['no time', ['--timeout', '0'], '--timeout must be more than 0 seconds'],
  ['a word for a time', ['--timeout', 'x'], '--timeout must be more than 0 seconds'],
  ['too small a heap', ['--heap', '100'], '--heap must be 1024 to 268435456 bytes'],
  ['no emulator', ['--icount', '--board', 'host'], '--icount needs the emulator'],
  ['sanitizers on a board', ['--sanitize'], '--sanitize is for the board host only'],
];
for (const [title, args, message] of usage) {
  test.serial(`run: ${title}`, async (t) => {
    t.timeout(timeout);
    const { cli } = place(t, { 'x.py': 'print(1)\n' });
    const { code, stdout, stderr } = await cli(['run', ...args, 'x.py']);
    t.is(code, 2, stderr);
    t.is(stdout, '');
    t.true(stderr.startsWith(`mpy-ts: error: ${message}\n`), stderr);
  });
}

test.serial('run: arguments that are too long', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, { 'x.py': 'print(1)\n' });
  const { code, stderr } = await cli(['run', 'x.py', '--', 'x'.repeat(2000)]);
  t.is(code, 2);
  t.true(
    stderr.startsWith("mpy-ts: error: the program's arguments are too long: 2008 bytes of 1023\n"),
  );
});

test.serial('build: all files, and what they take', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'blink.py': 'print("x")\n' });
  const { code, stdout, stderr } = await cli(['build', 'blink.py', '-o', 'out']);
  t.is(code, 0, stderr);
  t.is(stderr, `wrote out/blink.{c,map,hex,bin,dfu,elf}\n`);
  t.regex(
    stdout,
    /^ +used +left +of\nflash +[\d,]+ +[\d,]+ +1,048,576 +[\d.]+ %\nRAM +[\d,]+ +[\d,]+ +131,072 +[\d.]+ %\nRAM used: /,
  );
  const out = join(cwd, 'out');
  t.deepEqual(readdirSync(out).sort(), [
    'blink.bin',
    'blink.c',
    'blink.dfu',
    'blink.elf',
    'blink.hex',
    'blink.map',
  ]);
  const bin = readFileSync(join(out, 'blink.bin'));
  const hex = parseHex(readFileSync(join(out, 'blink.hex'), 'utf8'));
  if (hex.kind === 'broken') return t.fail(hex.problem);
  t.deepEqual(
    hex.blocks.map(({ address }) => address),
    [0x08000000],
  );
  t.deepEqual(Buffer.from(hex.blocks[0]!.data), bin);
  const elf = readElf(readFileSync(join(out, 'blink.elf')));
  if (elf.kind === 'broken') return t.fail(elf.problem);
  // What a Cortex-M begins with: its first stack, in RAM, and where to start, an odd address for Thumb.
  t.is(bin.readUInt32LE(0) >>> 24, 0x20);
  t.is(bin.readUInt32LE(4), elf.image.entry);
  t.is(elf.image.entry & 1, 1);
  t.true(elf.image.symbols.some(({ name }) => name === 'mpy_image'));
});

test.serial('build: the folder is build/BOARD in the project; --json', async (t) => {
  t.timeout(timeout);
  const project = '[tool.mpy-ts]\nmain = "src/app.py"\nboard = "netduinoplus2"\nheap = "40K"\n';
  const { cwd, cli } = place(t, { 'pyproject.toml': project, 'src/app.py': 'print("x")\n' });
  const { code, stdout, stderr } = await cli(['build', '--json']);
  t.is(code, 0, stderr);
  const result = JSON.parse(stdout) as {
    board: string;
    files: string[];
    size: { ram: { total: number } };
  };
  t.is(result.board, 'netduinoplus2');
  t.is(result.size.ram.total, 131072);
  t.true(
    result.files.every(
      (file) => dirname(file) === join(cwd, 'build', 'netduinoplus2') && existsSync(file),
    ),
  );
});

test.serial('build for the host: a program', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print("x")\n' });
  t.deepEqual(await cli(['build', '--board', 'host', '-o', '.', 'x.py']), {
    code: 0,
    stdout: '',
    stderr: 'wrote x\n',
  });
  t.true(existsSync(join(cwd, 'x')));
});

/** A bad program, the exit code, and how the message begins. */
const badPrograms: readonly (readonly [
  title: string,
  text: string | Uint8Array,
  code: number,
  message: string,
])[] = [
  [
    'not UTF-8',
    Uint8Array.of(0x78, 0x3d, 0x22, 0xff, 0x22),
    3,
    'x.py:1:4: error E1001: byte 0xff at position 3 is not valid UTF-8',
  ],
  ['a null byte', 'x = 1\0\n', 3, 'x.py:1:6: error E1005: source code cannot contain null bytes'],
  [
    'tabs and spaces',
    'if 1:\n\tx = 1\n        y = 2\n',
    3,
    'x.py:3:1: error E1020: inconsistent use of tabs and spaces in indentation',
  ],
  [
    'a keyword as a module',
    'import class\n',
    3,
    "x.py:1:8: error E2009: 'class' is a keyword and cannot be used as a name",
  ],
  [
    'a module that is not there',
    'import nothere\n',
    3,
    "x.py:1:8: error E4001: there is no module 'nothere'",
  ],
  [
    'a line of 10 MB',
    `x = '${'a'.repeat(10_000_000)}'\nprint(x)\n`,
    3,
    "error E7001: the string 'aaaaaaaaaaaaaaaaaaaa...' has 10000000 bytes of UTF-8",
  ],
];
for (const [title, text, code, message] of badPrograms) {
  test.serial(`a bad program: ${title}`, async (t) => {
    t.timeout(timeout);
    const { cwd, cli } = place(t, {});
    writeText(join(cwd, 'x.py'), text as string);
    const result = await cli(['run', 'x.py']);
    t.is(result.code, code, result.stderr);
    t.is(result.stdout, '');
    t.true(result.stderr.startsWith(message), result.stderr.slice(0, 500));
    const built = await cli(['build', '-o', 'out', 'x.py']);
    t.is(built.code, code);
    t.false(existsSync(join(cwd, 'out')), 'nothing is written');
  });
}

test.serial('programs that are not there, or no files', async (t) => {
  const { cwd, cli } = place(t, { 'near.py': '' });
  mkdirSync(join(cwd, 'folder.py'));
  for (const [args, message] of [
    [['run', 'nothere.py'], 'there is no file nothere.py\n  hint: check the name\n'],
    [['run', 'near'], 'there is no file near\n  hint: did you mean near.py?\n'],
    [
      ['run', 'folder.py'],
      'folder.py is a folder, not a program\n  hint: name a .py file, or the folder of a project with --project folder.py\n',
    ],
    [
      ['run'],
      'no program is named, and there is no main.py\n  hint: name it: mpy-ts COMMAND FILE.py\n',
    ],
  ] as const) {
    t.deepEqual(await cli(args), { code: 2, stdout: '', stderr: `mpy-ts: error: ${message}` });
  }
});

test.serial('an empty program', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, { 'x.py': '' });
  t.deepEqual(await cli(['run', 'x.py']), { code: 0, stdout: '', stderr: '' });
});

test.serial('modules that import each other', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, {
    'x.py': 'import y\nvalue = 1\nprint("x", y.value)\n',
    'y.py': 'import z\nvalue = 2\nprint("y", z.value)\n',
    'z.py': 'import y\nvalue = 3\nprint("z", hasattr(y, "value"))\n',
  });
  t.deepEqual(await cli(['run', 'x.py']), { code: 0, stdout: 'z False\ny 3\nx 2\n', stderr: '' });
});

test.serial('a program that is too large: exit code 4, with what takes the space', async (t) => {
  t.timeout(timeout);
  const lines = Array.from(
    { length: 8 },
    (_, i) => `T${i} = '${String.fromCharCode(97 + i).repeat(200_000)}'\nprint(len(T${i}))\n`,
  );
  const { cwd, cli } = place(t, { 'x.py': lines.join('') });
  for (const command of [['build', '-o', 'out'], ['run']]) {
    const { code, stdout, stderr } = await cli([...command, 'x.py']);
    t.is(code, 4, stderr);
    t.is(stdout, '');
    t.regex(stderr, /^ +used +left +of\nflash +1,[\d,]+ +-[\d,]+ +1,048,576 +1\d\d\.\d %\n/);
    t.regex(stderr, /\npart +flash +RAM\nprogram +1,6[\d,]+ +\d+\n/);
    t.regex(stderr, /\nlargest +bytes +in\n\w+ +200,\d+ +flash\n/);
    t.regex(
      stderr,
      /\nmpy-ts: error: the program does not fit pyboard-v1\.1: flash \(\d+ bytes too many\)\n {2}hint: leave out modules and large constants that the program does not need\n$/,
    );
  }
  t.false(existsSync(join(cwd, 'out')));
});

test.serial('no compiler: exit code 5, and how to get one', async (t) => {
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const args = ['build', '--link', 'c', 'x.py'];
  const { code, stdout, stderr } = await cli(args, { PATH: cwd, HOME: cwd });
  t.is(code, 5);
  t.is(stdout, '');
  t.true(stderr.startsWith('mpy-ts: error: arm-none-eabi-gcc is not there\n'), stderr);
  t.true(
    stderr.includes('install it: sudo apt-get install gcc-arm-none-eabi picolibc-arm-none-eabi'),
  );
});

test.serial('no emulator: exit code 5, and how to get one', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const { code, stderr } = await cli(['run', 'x.py'], { MPY_TS_QEMU: join(cwd, 'nowhere') });
  t.is(code, 5);
  t.true(stderr.startsWith('mpy-ts: error: qemu-system-arm is not there\n'), stderr);
  t.true(stderr.includes('sudo apt-get install qemu-system-arm'));
});

test.serial('an emulator that dies: exit code 6', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const qemu = fakeQemu(join(cwd, 'bin'));
  fakeTool(
    qemu,
    'case "$1" in --version) echo "QEMU emulator version 9.1.0" ;; *) echo "lock-up" >&2; kill -6 $$ ;; esac',
  );
  const { code, stdout, stderr } = await cli(['run', 'x.py'], { MPY_TS_QEMU: qemu });
  t.is(code, 6);
  t.is(stdout, '');
  t.is(
    stderr,
    'lock-up\n' +
      'mpy-ts: error: the emulator failed: it was ended by the signal SIGABRT\n' +
      '  hint: what it wrote stands above; if the program has no C code of its own, this is a bug in mpy-ts\n',
  );
});

const armGcc = `case "$1" in
  --version) echo "arm-none-eabi-gcc (Fake 15:1.2.rel1-1) 15.2.1 20250101"; exit 0 ;;
  -print-file-name=*) echo "/lib/\${1#*=}"; exit 0 ;;
esac`;

test.serial('a broken compiler: exit code 5, with what it says', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const gcc = fakeTool(
    join(cwd, 'bin', 'arm-none-eabi-gcc'),
    `${armGcc}\necho "cc1: cannot find itself" >&2; exit 1`,
  );
  const env = { MPY_TS_CACHE: join(cwd, 'cache'), MPY_TS_KEEP_GOING: '' };
  const { code, stderr } = await cli(['build', '--toolchain', dirname(gcc), 'x.py'], env);
  t.is(code, 5);
  t.true(stderr.startsWith('cc1: cannot find itself\n'), stderr);
  t.regex(
    stderr,
    /mpy-ts: error: \S.*arm-none-eabi-gcc could not compile runtime-c\/\S+\.c \(and \d+ more files\)\n/,
  );
});

/** Says it is a compiler, makes objects without contents, and cannot link. */
const emptyObjects = `for word; do case "$word" in -c|-) compile=1 ;; esac; done
if [ -z "$compile" ]; then echo "ld: cannot find -lc" >&2; exit 1; fi
while [ $# -gt 0 ]; do case "$1" in -MF) echo "x.o: x.c" > "$2" ;; -o) : > "$2" ;; esac; shift; done`;

test.serial('a compiler that writes nothing: exit code 5', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const gcc = fakeTool(join(cwd, 'bin', 'arm-none-eabi-gcc'), `${armGcc}\n${emptyObjects}`);
  fakeTool(join(cwd, 'bin', 'arm-none-eabi-ar'), ': > "$2"');
  const env = { MPY_TS_CACHE: join(cwd, 'cache') };
  t.deepEqual(await cli(['build', '--toolchain', dirname(gcc), 'x.py'], env), {
    code: 5,
    stdout: '',
    stderr:
      `mpy-ts: error: ${gcc} wrote an object file that cannot be read\n` +
      '  hint: "mpy-ts doctor" shows which toolchain is used, and how to install one\n',
  });
});

test.serial('a linker that fails: exit code 5, with what it says', async (t) => {
  t.timeout(timeout);
  const { cwd, cli } = place(t, { 'x.py': 'print(1)\n' });
  const version = 'if [ "$1" = --version ]; then echo "gcc (Fake) 12.2.0"; exit 0; fi';
  const gcc = fakeTool(join(cwd, 'bin', 'gcc'), `${version}\n${emptyObjects}`);
  fakeTool(join(cwd, 'bin', 'ar'), ': > "$2"');
  const env = { MPY_TS_CACHE: join(cwd, 'cache'), MPY_TS_HOST_GCC: gcc };
  t.deepEqual(await cli(['build', '--board', 'host', 'x.py'], env), {
    code: 5,
    stdout: '',
    stderr:
      'ld: cannot find -lc\n' +
      `mpy-ts: error: ${gcc} does not work\n` +
      '  hint: "mpy-ts doctor" shows which toolchain is used, and how to install one\n',
  });
});

test.serial('micropython.mem_info prints how memory is used', async (t) => {
  t.timeout(timeout);
  const { cli } = place(t, { 'x.py': 'import micropython\nmicropython.mem_info()\n' });
  const { stdout } = await cli(['run', 'x.py']);
  t.regex(
    stdout,
    /^stack: \d+ out of 8192\nheap: total \d+, used \d+, free \d+\n largest free block \d+, collections \d+, allocated in all \d+\n$/,
  );
});
