// `mpy-ts flash`, against a dfu-util that plays back what the real one writes; and `mpy-ts boards`.

import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { dfuImage } from '../../compiler/src/emit/dfu.js';
import { readDfu } from '../../compiler/src/emit/dfu-read.js';
import { hexImage } from '../../compiler/src/emit/hex.js';
import { runCli } from '../support/cli.js';
import { fakeTool, temporaryFolder } from '../support/fake-tools.js';

const ids = { vendor: 0x0483, product: 0xdf11 };
const device = (serial: string, layout = '04*016Kg,01*064Kg,07*128Kg') =>
  `Found DFU: [0483:df11] ver=2200, devnum=5, cfg=1, intf=0, path="1-1", alt=0, name="@Internal Flash  /0x08000000/${layout}", serial="${serial}"`;
const image = { address: 0x08000000, data: Uint8Array.from({ length: 5000 }, (_, i) => i & 255) };

interface Behaviour {
  /** What `dfu-util -l` writes. */
  readonly list?: readonly string[];
  /** Shell commands that stand for the download. */
  readonly download?: string;
}

/** A folder with images, and a dfu-util that keeps the file and the arguments it was given. */
function place(t: ExecutionContext, { list = [device('20653')], download = '' }: Behaviour = {}) {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'x.dfu'), dfuImage([image], ids, 'board'));
  writeFileSync(join(cwd, 'x.bin'), image.data);
  writeFileSync(join(cwd, 'x.hex'), hexImage([image], 0x08000000));
  const lines = list.map((line) => `echo '${line}'`).join('\n');
  const dfuUtil = fakeTool(
    join(cwd, 'tools', 'dfu-util'),
    `case "$1" in
  --version) echo "dfu-util 0.11" ;;
  -l) ${lines === '' ? ':' : lines} ;;
  *) echo "$@" > "${cwd}/arguments"
     for file; do :; done
     cp "$file" "${cwd}/written.dfu"
     ${download === '' ? 'echo "File downloaded successfully"' : download} ;;
esac`,
  );
  const env = {
    HOME: homedir(),
    PATH: process.env['PATH'] ?? '',
    MPY_TS_DFU_UTIL: dfuUtil,
    ...(process.env['MPY_TS_CACHE'] && { MPY_TS_CACHE: process.env['MPY_TS_CACHE'] }),
  };
  const cli = (...args: readonly string[]) => runCli(['flash', ...args], { cwd, env });
  const written = () => {
    const file = readDfu(new Uint8Array(readFileSync(join(cwd, 'written.dfu'))));
    if (file.kind === 'broken') throw new Error(file.problem);
    return file.blocks.map(({ address, data }) => ({ address, data: Uint8Array.from(data) }));
  };
  return { cwd, cli, env, written };
}

for (const name of ['x.dfu', 'x.bin', 'x.hex']) {
  test.serial(`an image is written as it is: ${name}`, async (t) => {
    const { cwd, cli, written } = place(t);
    const { code, stdout, stderr } = await cli(name);
    t.deepEqual({ code, stdout }, { code: 0, stdout: '' }, stderr);
    t.regex(stderr, /^wrote 5,000 bytes to pyboard-v1\.1 in \d+\.\d s; it runs now\n$/);
    t.deepEqual(written(), [image]);
    t.regex(
      readFileSync(join(cwd, 'arguments'), 'utf8'),
      /^-a 0 -d 0483:df11 -S 20653 -s :leave -D \S.*x\.dfu\n$/,
    );
  });
}

test.serial('a program is built first; --json', async (t) => {
  t.timeout(600_000);
  const { cwd, cli, written } = place(t);
  writeFileSync(join(cwd, 'main.py'), 'print("hello")\n');
  const { code, stdout, stderr } = await cli('--json');
  t.is(code, 0, stderr);
  const { serial, size } = JSON.parse(stdout) as { serial: string; size: number };
  t.is(serial, '20653');
  const [block] = written();
  t.is(block?.address, 0x08000000);
  t.is(block?.data.length, size);
});

test.serial('a program with an error is not written', async (t) => {
  const { cwd, cli } = place(t);
  writeFileSync(join(cwd, 'bad.py'), 'print(\n');
  const { code } = await cli('bad.py');
  t.is(code, 3);
  t.throws(() => readFileSync(join(cwd, 'arguments')));
});

test.serial('--dry-run prints the command and writes nothing', async (t) => {
  const { cwd, cli } = place(t);
  t.deepEqual(await cli('--dry-run', 'x.bin'), {
    code: 0,
    stdout: 'dfu-util -a 0 -d 0483:df11 -s :leave -D x.dfu\n',
    stderr: '',
  });
  t.throws(() => readFileSync(join(cwd, 'arguments')));
});

test.serial('progress is shown on a terminal', async (t) => {
  const { cwd, env } = place(t, {
    download: `printf 'Erase   \\t[=== ]  50%%   4096 bytes\\r'; printf 'Download\\t[=====] 100%%  5000 bytes\\n'; echo "File downloaded successfully"`,
  });
  const { code, stderr } = await runCli(['flash', 'x.bin'], { cwd, env, isTTY: true });
  t.is(code, 0);
  t.true(stderr.includes('writing [==============================] 100 %'));
});

const errors: readonly (readonly [string, Behaviour, readonly string[], number, string])[] = [
  [
    'no device',
    { list: [] },
    ['x.dfu'],
    6,
    `no device 0483:df11 is connected: is pyboard-v1.1 in its loader?
  hint: connect the board by USB, hold the pin DFU (P1) to 3V3, press RST, let go
  hint: --wait 30 waits for the device to appear
`,
  ],
  [
    'another serial number',
    {},
    ['--serial', '99', 'x.dfu'],
    6,
    `no device 0483:df11 with the serial number 99 is connected: is pyboard-v1.1 in its loader?
  hint: connect the board by USB, hold the pin DFU (P1) to 3V3, press RST, let go
  hint: --wait 30 waits for the device to appear
`,
  ],
  [
    'no permission',
    { list: ['Cannot open DFU device 0483:df11 found on devnum 5 (LIBUSB_ERROR_ACCESS)'] },
    ['x.dfu'],
    6,
    `the device 0483:df11 may not be opened
  hint: on Linux let a rule of udev allow it:
        echo 'SUBSYSTEM=="usb", ATTRS{idVendor}=="0483", ATTRS{idProduct}=="df11", MODE="0666"' | sudo tee /etc/udev/rules.d/49-mpy-ts.rules
        sudo udevadm control --reload-rules
  hint: then unplug the board and plug it in again
`,
  ],
  [
    'two devices',
    { list: [device('1'), device('2')] },
    ['x.dfu'],
    2,
    'there are 2 devices\n  hint: say which with --serial: 1, 2\n',
  ],
  [
    'a device with less flash',
    { list: [device('1', '01*004Kg')] },
    ['x.dfu'],
    4,
    `x does not fit what the device says it can write: it takes 0x8000000 to 0x8001388
  hint: was it built for another board? see --board
`,
  ],
  [
    'writing fails',
    { download: 'echo "dfu-util: Error during download" >&2; exit 74' },
    ['x.dfu'],
    6,
    `dfu-util failed: it ended with 74
  hint: it wrote:
        dfu-util: Error during download
  hint: the board may hold half an image now; its loader is in ROM: bring it there again, and write again
`,
  ],
  [
    'a file that is not there',
    {},
    ['y.dfu'],
    2,
    'there is no file y.dfu\n  hint: check the name\n',
  ],
  [
    'a damaged file',
    {},
    ['damaged.dfu'],
    2,
    'damaged.dfu: its checksum is wrong: it was damaged\n  hint: build it again with "mpy-ts build"\n',
  ],
  [
    'a file for another device',
    {},
    ['other.dfu'],
    2,
    `other.dfu is for devices 1234:5678, and pyboard-v1.1 is 0483:df11
  hint: choose the board with --board, or another image
`,
  ],
  [
    'a broken HEX file',
    {},
    ['bad.hex'],
    2,
    'bad.hex: line 1: it is not a record of hexadecimal digits\n  hint: build it again with "mpy-ts build"\n',
  ],
  [
    'an image beyond the flash',
    {},
    ['far.dfu'],
    4,
    `far does not fit the flash of pyboard-v1.1: it takes 0x20000000 to 0x20000001
  hint: was it built for another board? see --board
`,
  ],
  ['an empty image', {}, ['none.dfu'], 4, 'none has nothing to write\n'],
  [
    'the host',
    {},
    ['--board', 'host', 'x.dfu'],
    2,
    'host has no loader that dfu-util could talk to\n  hint: choose another board with --board\n',
  ],
  [
    '--wait',
    {},
    ['--wait', '-1', 'x.dfu'],
    2,
    '--wait must be 0 to 3600 seconds\n  hint: for example --wait 30\n',
  ],
];
for (const [title, behaviour, args, expected, message] of errors) {
  test.serial(`an error: ${title}`, async (t) => {
    const { cwd, cli } = place(t, behaviour);
    const good = dfuImage([image], ids, 'board');
    writeFileSync(join(cwd, 'damaged.dfu'), good.with(400, good[400]! ^ 1));
    writeFileSync(
      join(cwd, 'other.dfu'),
      dfuImage([image], { vendor: 0x1234, product: 0x5678 }, 'b'),
    );
    const far = { address: 0x20000000, data: Uint8Array.of(1) };
    writeFileSync(join(cwd, 'far.dfu'), dfuImage([far], ids, 'b'));
    writeFileSync(join(cwd, 'none.dfu'), dfuImage([], ids, 'b'));
    writeFileSync(join(cwd, 'bad.hex'), 'nonsense\n');
    const { code, stdout, stderr } = await cli(...args);
    t.deepEqual(
      { code, stdout, stderr },
      { code: expected, stdout: '', stderr: `mpy-ts: error: ${message}` },
    );
  });
}

test.serial('a device that appears while waiting', async (t) => {
  const { cwd, env, written } = place(t);
  // The first look finds none.
  env.MPY_TS_DFU_UTIL = fakeTool(
    join(cwd, 'late'),
    `case "$1" in -l) [ -e "${cwd}/looked" ] || { : > "${cwd}/looked"; exit 0; } ;; esac
exec "${cwd}/tools/dfu-util" "$@"`,
  );
  const { code, stderr } = await runCli(['flash', '--wait', '20', 'x.dfu'], { cwd, env });
  t.is(code, 0, stderr);
  t.deepEqual(written(), [image]);
});

test.serial('dfu-util is not there', async (t) => {
  const { cwd, env } = place(t);
  const { MPY_TS_DFU_UTIL: _, ...others } = env;
  const { code, stderr } = await runCli(['flash', 'x.dfu'], { cwd, env: { ...others, PATH: cwd } });
  t.is(code, 5);
  t.regex(stderr, /^mpy-ts: error: dfu-util is not there\n/);
  t.regex(stderr, /sudo apt-get install dfu-util/);
});

test.serial('files of the form that are cut off are refused, wherever the cut is', (t) => {
  const good = dfuImage([image], ids, 'board');
  for (let length = 0; length < good.length; length += 97) {
    t.is(readDfu(good.subarray(0, length)).kind, 'broken');
  }
  t.is(readDfu(good).kind, 'image');
});

test.serial('boards: a table, and JSON', async (t) => {
  const table = await runCli(['boards']);
  t.is(table.code, 0);
  t.regex(table.stdout, /^pyboard-v1\.1 +1024 KB +128 KB +netduinoplus2 +yes$/m);
  t.regex(table.stdout, /^pyboard-v1\.1: pyboard v1\.1 \(STM32F405RG\)$/m);
  const json = await runCli(['boards', '--json']);
  t.like(
    (JSON.parse(json.stdout) as unknown[]).find((row) => (row as { name: string }).name === 'host'),
    {
      flash: null,
      dfu: false,
    },
  );
});
