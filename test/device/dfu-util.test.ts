// What dfu-util's output means: devices, their memory, progress, and its ends.

import { join } from 'node:path';
import test from 'ava';
import {
  download,
  listDevices,
  parseDevices,
  parseRegions,
} from '../../compiler/src/device/dfu-util.js';
import { fakeTool, temporaryFolder } from '../support/fake-tools.js';

const ids = { vendor: 0x0483, product: 0xdf11 };
const layout = '@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg';
const found = (alt: number, name: string, serial = '20653', path = '1-1') =>
  `Found DFU: [0483:df11] ver=2200, devnum=5, cfg=1, intf=0, path="${path}", alt=${alt}, name="${name}", serial="${serial}"`;

test('the internal flash of each device; other settings and other devices are passed over', (t) => {
  const output = [
    'dfu-util 0.11',
    '',
    'Found DFU: [1d50:6018] ver=0100, devnum=3, cfg=1, intf=4, path="1-3", alt=0, name="other", serial="x"',
    found(3, '@Device Feature/0xFFFF0000/01*004 e'),
    found(2, '@OTP Memory /0x1FFF7800/01*512 e,01*016 e'),
    found(0, layout),
    found(0, layout, '20777', '1-2'),
  ].join('\r\n');
  t.deepEqual(parseDevices(output, ids), [
    {
      serial: '20653',
      path: '1-1',
      alternate: 0,
      regions: [{ origin: 0x08000000, length: 0x100000 }],
    },
    {
      serial: '20777',
      path: '1-2',
      alternate: 0,
      regions: [{ origin: 0x08000000, length: 0x100000 }],
    },
  ]);
  t.deepEqual(parseDevices('', ids), []);
});

test('what may be written: sectors that follow one another are one region, read-only ones are none', (t) => {
  t.deepEqual(
    parseRegions('@X/0x08000000/02*016Kg,01*016Ka,01*064Kg/0x90000000/16*001Mg,4*512Bg'),
    [
      { origin: 0x08000000, length: 0x8000 },
      { origin: 0x0800c000, length: 0x10000 },
      { origin: 0x90000000, length: 0x1000800 },
    ],
  );
  t.deepEqual(parseRegions('@OTP Memory /0x1FFF7800/01*512 e,01*016 e'), [
    { origin: 0x1fff7800, length: 528 },
  ]);
  t.deepEqual(parseRegions('no layout'), []);
  t.deepEqual(parseRegions('@X/0x08000000/nonsense'), []);
});

test('a listing: devices, none, no permission, a failure', async (t) => {
  const folder = temporaryFolder(t);
  const list = async (body: string) =>
    listDevices(fakeTool(join(folder, 'dfu-util'), body), ids, { PATH: '' });
  t.like(await list(`echo '${found(0, layout)}'`), {
    kind: 'listed',
    devices: [{ serial: '20653' }],
  });
  t.deepEqual(await list('echo dfu-util 0.11'), { kind: 'listed', devices: [] });
  t.like(
    await list(
      'echo "Cannot open DFU device 0483:df11 found on devnum 5 (LIBUSB_ERROR_ACCESS)" >&2',
    ),
    { kind: 'no-permission' },
  );
  t.deepEqual(await list('echo "unable to initialize libusb" >&2; exit 74'), {
    kind: 'failed',
    output: 'unable to initialize libusb',
  });
  t.like(await listDevices(join(folder, 'none'), ids, {}), { kind: 'failed' });
});

// What version 0.11 writes, in its order; bars are rewritten with carriage returns.
const head = `echo "dfu-util 0.11"; echo; echo "Copyright 2005-2009 Weston Schmidt, Harald Welte and OpenMoko Inc."
echo "Opening DFU capable USB device..."; echo "Claiming USB DFU Interface..."
echo "Downloading element to address = 0x08000000, size = 4096"`;
const bars = `printf 'Erase   \\t[=====                    ]  20%%         4096 bytes\\rErase   \\t[=========================] 100%%         4096 bytes\\n'
printf 'Download\\t[============             ]  50%%         2048 bytes\\r'
printf 'Download\\t[=========================] 100%%         4096 bytes\\n'`;

async function run(folder: string, body: string) {
  const steps: string[] = [];
  const end = await download({
    dfuUtil: fakeTool(join(folder, 'dfu-util'), body),
    args: [],
    env: { PATH: '' },
    onProgress: (step, percent) => steps.push(`${step} ${percent}`),
  });
  return { end, steps };
}

test('a download: progress, and its end', async (t) => {
  const { end, steps } = await run(
    temporaryFolder(t),
    `${head}\n${bars}\necho "Download done."; echo "File downloaded successfully"; echo "Transitioning to dfuMANIFEST state"`,
  );
  t.deepEqual(end, { kind: 'done' });
  t.true(steps.length > 0);
  t.true(steps.every((step) => /^(erasing|writing) \d+$/.test(step)));
  t.is(steps.at(-1), 'writing 100');
});

test('a complaint about the status after a complete download is none', async (t) => {
  const { end } = await run(
    temporaryFolder(t),
    `${head}\n${bars}\necho "File downloaded successfully"; echo "dfu-util: Error during download get_status" >&2; exit 74`,
  );
  t.deepEqual(end, { kind: 'done' });
});

for (const code of [64, 66, 70, 71, 73, 74, 76, 78, 1]) {
  test(`it ends with ${code}: a failure, with what it said`, async (t) => {
    const { end } = await run(
      temporaryFolder(t),
      `${head}\n${bars}\necho "dfu-util: Error during download get_status" >&2; exit ${code}`,
    );
    t.deepEqual(end, {
      kind: 'failed',
      reason: `it ended with ${code}`,
      output: [
        'Opening DFU capable USB device...',
        'Claiming USB DFU Interface...',
        'Downloading element to address = 0x08000000, size = 4096',
        'dfu-util: Error during download get_status',
      ].join('\n'),
    });
  });
}

test('it is killed, it cannot be started, it is interrupted', async (t) => {
  const folder = temporaryFolder(t);
  t.like((await run(folder, 'kill -9 $$')).end, {
    kind: 'failed',
    reason: 'it was ended by SIGKILL',
  });
  const request = { args: [], env: {}, onProgress: () => undefined };
  t.like(await download({ ...request, dfuUtil: join(folder, 'none') }), { kind: 'failed' });
  const abort = new AbortController();
  const slow = fakeTool(join(folder, 'slow'), 'while :; do :; done');
  const waiting = download({ ...request, dfuUtil: slow, signal: abort.signal });
  abort.abort();
  t.deepEqual(await waiting, { kind: 'interrupted' });
});
