// Drivers of the STM32F405, on the image for the pyboard in the emulator. What QEMU has (TIM2 to TIM5, USARTs, NVIC) is used; writes to what it has not (GPIO, RCC and the rest)
// stand in its log (-d unimp), and are compared with what RM0090 asks, section by section.

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { variants, Workshop } from '../../tools/support/workshop.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';

const workshop = new Workshop();
test.after.always(() => workshop.close());

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** Writes to what QEMU does not model, between the lines `begin` and `end` of the output: `gpio A+18 00000001`. */
  readonly writes: readonly string[];
}

/** Where devices that QEMU only names are, as its log does: by base address in RM0090 section 2.3, table 1. */
const GPIO = /^GPIO([A-K])$/;

async function run(t: ExecutionContext, text: string): Promise<Result> {
  t.timeout(600_000);
  const folder = temporaryFolder(t);
  writeText(join(folder, 'x.py'), text);
  const compiled = workshop.compile('x.py', folder, 'single', undefined, null, 'pyboard-v1.1');
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.pyboard);
  const log = join(folder, 'unimp.log');
  const args = qemuArguments({
    image: built.path,
    machine: 'netduinoplus2',
    icount: true,
    arguments: ['x.py'],
  });
  const { stdout, stderr } = spawnSync(
    'qemu-system-arm',
    [...args, '-d', 'unimp,guest_errors', '-D', log],
    { encoding: 'utf8', timeout: 60_000, input: '' },
  );
  built.remove();
  return {
    stdout,
    stderr: stderr.replaceAll('\u0004', '').replaceAll('\u0005', ''),
    writes: writesIn(log),
  };
}

/** `A+18 00000001` for GPIOA BSRR; `RCC+30 …`. */
function writesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(
    /^(\S+(?: \S+)?): unimplemented device write \(size \d, offset 0x([0-9a-f]+), value 0x([0-9a-f]+)\)/gm,
  );
  return [...found].map(([, device = '', offset = '', value = '']) => {
    const name = GPIO.exec(device)?.[1] ?? device;
    return `${name}+${offset.replace(/^0+(?=..)/, '')} ${value.replace(/^0+(?=.)/, '')}`;
  });
}

test.serial('LED: the clock of the port, output, set and reset by BSRR', async (t) => {
  const { writes, stderr } = await run(
    t,
    'import pyb\nled = pyb.LED(1)\nled.on()\nled.off()\nled.intensity(255)\n',
  );
  t.deepEqual(
    writes,
    [
      'RCC+30 1', // AHB1ENR: GPIOAEN, section 6.3.10
      'A+08 8000000', // OSPEEDR: pin 13 high speed, section 8.4.3
      'A+04 0', // OTYPER: push-pull, 8.4.2
      'A+0c 0', // PUPDR: none, 8.4.4
      'A+00 4000000', // MODER: pin 13 output, 8.4.1
      'A+18 20000000', // BSRR: reset, 8.4.7: it begins dark
      'A+18 2000', // on
      'A+18 20000000',
      'A+18 2000',
    ],
    stderr,
  );
});

test.serial('Pin: modes, pulls, alternate functions', async (t) => {
  const { writes } = await run(
    t,
    `from machine import Pin
p = Pin("Y3", Pin.OPEN_DRAIN, Pin.PULL_UP, value=1)
p.off()
p.init(Pin.ALT, alt=Pin.AF2_TIM4)
p.init(Pin.ANALOG)
p.init(Pin.IN, Pin.PULL_DOWN)
`,
  );
  t.deepEqual(writes, [
    'RCC+30 2', // GPIOBEN
    'B+18 100', // the level before the mode
    'RCC+30 2',
    'B+08 20000',
    'B+04 100', // OTYPER: open drain
    'B+0c 10000', // PUPDR: up
    'B+00 10000', // MODER: output
    'B+18 1000000',
    'RCC+30 2',
    'B+24 2', // AFRH: pin 8 is AF2, section 8.4.10
    'B+08 20000',
    'B+04 0',
    'B+0c 0',
    'B+00 20000', // MODER: alternate function
    'RCC+30 2',
    'B+08 20000',
    'B+04 0',
    'B+0c 0',
    'B+00 30000', // analog
    'RCC+30 2',
    'B+08 20000',
    'B+04 0',
    'B+0c 20000', // down
    'B+00 0',
  ]);
});

test.serial('Switch: input with pull-up', async (t) => {
  const { stdout, writes } = await run(t, 'import pyb\nprint(pyb.Switch()())\n');
  t.is(stdout, 'True\n'); // QEMU reads 0: closed
  t.deepEqual(writes, ['RCC+30 2', 'B+08 80', 'B+04 0', 'B+0c 40', 'B+00 0']);
});

test.serial('Timer: a callback at its frequency', async (t) => {
  const { stdout, stderr } = await run(
    t,
    `import pyb
n = 0
def tick(timer):
    global n
    n += 1
t = pyb.Timer(4, freq=1000, callback=tick)
pyb.delay(20)
t.callback(None)
print(18 <= n <= 20, t)
last = n
pyb.delay(5)
print(n == last)
pyb.Timer(5, freq=1000, callback=lambda timer: timer.nothing)
pyb.delay(40)
print("goes on")
`,
  );
  t.is(stdout, 'True Timer(4, prescaler=15, period=62499)\nTrue\ngoes on\n', stderr);
  t.true(stderr.includes('The handler of a timer failed and is switched off:\nTraceback'), stderr);
  t.true(stderr.includes("AttributeError: 'Timer' object has no attribute 'nothing'"), stderr);
});

test.serial('Timer: registers of pulse-width modulation', async (t) => {
  const { stdout } = await run(
    t,
    `import pyb
from machine import mem32
from pyb import Timer
t = Timer(2, prescaler=83, period=999)
c = t.channel(2, Timer.PWM, pin=pyb.Pin.board.X2, pulse_width_percent=25)
base = 0x40000000
# CR1, PSC, ARR, CCMR1, CCER, CCR2: RM0090 section 18.4
print([hex(mem32[base + at]) for at in (0x00, 0x28, 0x2C, 0x18, 0x20, 0x38)])
c.pulse_width(500)
print(mem32[base + 0x38], c.pulse_width_percent(), t.freq() > 0)
t.deinit()
print(mem32[base], mem32[base + 0x20])
`,
  );
  t.is(stdout, "['0x81', '0x53', '0x3e7', '0x6800', '0x10', '0xfa']\n500 50.0 True\n0 0\n");
});

test.serial('wrong arguments say what is legal', async (t) => {
  const { stdout } = await run(
    t,
    `import machine, pyb
from pyb import ExtInt, LED, Pin, Timer
timer = Timer(2, prescaler=0, period=99)
channel = timer.channel(1)
def show(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for f in (
    lambda: LED(0),
    lambda: LED(1).intensity(256),
    lambda: Pin("X1", 7),
    lambda: Pin("X1", Pin.IN, 3),
    lambda: Pin(1.5),
    lambda: Pin("X1").irq(trigger=0),
    lambda: ExtInt("X1", 0, Pin.PULL_NONE, None),
    lambda: ExtInt("X1", ExtInt.IRQ_RISING, 3, None),
    lambda: ExtInt("X1", ExtInt.IRQ_RISING, 0, 1),
    lambda: Timer(15),
    lambda: Timer(3, prescaler=1),
    lambda: Timer(3, freq=0),
    lambda: Timer(3, prescaler=65536, period=0),
    lambda: Timer(3, prescaler=0, period=65536),
    lambda: Timer(3, freq=10, mode=3),
    lambda: Timer(3, freq=10, div=3),
    lambda: Timer(3, freq=10, callback=3),
    lambda: timer.channel(5),
    lambda: timer.channel(1, 8),
    lambda: timer.channel(1, Timer.PWM, pin="X9"),
    lambda: channel.pulse_width_percent(101),
    lambda: channel.pulse_width(-1),
    lambda: machine.time_pulse_us("X1", 2),
    lambda: machine.mem32[2],
):
    show(f)
`,
  );
  t.is(
    stdout,
    `ValueError id must be 1 to 4, not 0
ValueError intensity must be 0 to 255, not 256
ValueError mode must be Pin.IN, OUT, OPEN_DRAIN, ALT, ALT_OPEN_DRAIN or ANALOG, not 7
ValueError pull must be Pin.PULL_NONE, PULL_UP or PULL_DOWN, not 3
TypeError a pin is a Pin or the name of one, not 'float'
ValueError trigger must be Pin.IRQ_RISING, IRQ_FALLING or both by |, not 0
ValueError mode must be ExtInt.IRQ_RISING, IRQ_FALLING, IRQ_RISING_FALLING, EVT_RISING, EVT_FALLING or EVT_RISING_FALLING, not 0
ValueError pull must be Pin.PULL_NONE, PULL_UP or PULL_DOWN, not 3
TypeError a handler must be None or something to call, not 'int'
ValueError id must be 1 to 14, not 15
TypeError a Timer needs either freq, or prescaler and period
ValueError freq must be above 1000000000 / 4294967296 and at most 500000000, not 0
ValueError prescaler must be 0 to 65535, not 65536
ValueError period must be 0 to 65535, not 65536
ValueError mode must be Timer.UP, DOWN or CENTER, not 3
ValueError div must be 1, 2 or 4, not 3
TypeError a handler must be None or something to call, not 'int'
ValueError timer 2 has the channels 1 to 4, not 5
ValueError mode must be Timer.PWM, PWM_INVERTED or one of Timer.OC_..., not 8
ValueError pin B6 is not channel 1 of timer 2
ValueError pulse_width_percent must be 0 to 100, not 101
ValueError pulse_width must be 0 to 1073741823, not -1
ValueError pulse_level must be 0 or 1, not 2
ValueError address must be a multiple of 4, not 0x2
`,
  );
});

test.serial('the chip as a whole', async (t) => {
  const { stdout, stderr, writes } = await run(
    t,
    `import machine, pyb
print(pyb.freq(), pyb.have_cdc(), len(machine.unique_id()), machine.reset_cause() == machine.HARD_RESET)
t = pyb.micros()
pyb.udelay(150)
print(150 <= pyb.elapsed_micros(t) < 200)
t = pyb.millis()
pyb.delay(12)
print(12 <= pyb.elapsed_millis(t) < 14)
was = pyb.disable_irq()
print(was, pyb.disable_irq())
pyb.enable_irq(was)
print(pyb.disable_irq())
pyb.enable_irq()
try:
    pyb.rng()
except OSError as e:
    print(e)
print(machine.time_pulse_us("X1", 1, 50))
`,
  );
  t.is(
    stdout,
    '(168000000, 168000000, 42000000, 84000000) False 12 True\nTrue\nTrue\nTrue False\nTrue\n[Errno 110] Connection timed out\n-2\n',
    stderr,
  );
  // CSR: RMVF, section 7.3.21; AHB2ENR: RNGEN, 7.3.11; RNG CR: RNGEN, 24.4.1
  t.deepEqual(writes, ['RCC+74 1000000', 'RCC+34 40', 'RNG+00 4']);
});

/** Runs a program with UART 2 at a socket; `talk` is called with each line of its output, and may send. */
async function withSerial(
  t: ExecutionContext,
  text: string,
  talk: (line: string, send: (data: string) => void) => void,
) {
  t.timeout(600_000);
  const folder = temporaryFolder(t);
  writeText(join(folder, 'x.py'), text);
  const compiled = workshop.compile('x.py', folder, 'single', undefined, null, 'pyboard-v1.1');
  if (compiled.kind === 'errors') throw new Error(compiled.text);
  const built = await workshop.build(compiled.program, variants.pyboard);
  let sent = '';
  const server = createServer();
  const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const args = qemuArguments({
    image: built.path,
    machine: 'netduinoplus2',
    icount: false,
    arguments: ['x.py'],
  });
  const child = spawn('qemu-system-arm', [...args, '-serial', `tcp:127.0.0.1:${String(port)}`]);
  const socket = await connected;
  socket.on('data', (data) => (sent += data.toString('latin1')));
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      talk(line, (data) => socket.write(Buffer.from(data, 'latin1')));
    }
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  socket.destroy();
  server.close();
  built.remove();
  return { lines, sent };
}

test.serial('UART: reception by interrupt, lines, buffers, a handler', async (t) => {
  const { lines, sent } = await withSerial(
    t,
    `from pyb import UART
u = UART(2, 9600, timeout=5000)
print(u)
print("ready")
print(u.readline())
b = bytearray(4)
print(u.readinto(b), b, u.readchar(), u.read(3))
print(u.write(b"pong\\n"), u.write("text\\n"), u.any())
got = []
u.irq(lambda uart: got.append(uart), UART.IRQ_RX)
print("more")
while not got:
    pass
print(got[0] is u, u.read(1))
u.irq(None)
u.init(115200, timeout=0, read_buf_len=8)
print("many")
sum = 0
while not u.any() == 8:
    pass
for i in range(1000):
    [i] * 50
print(u.any(), u.read(), u.read())
u.deinit()
try:
    u.any()
except ValueError as e:
    print(e)
`,
    (line, send) => {
      if (line === 'ready') send('ping\nabcdefgh');
      if (line === 'more') send('Z');
      if (line === 'many') send('0123456789');
    },
  );
  t.deepEqual(lines.slice(0, -2), [
    'UART(2, baudrate=9600, bits=8, parity=None, stop=1, timeout=5000, timeout_char=4, read_buf_len=64)',
    'ready',
    "b'ping\\n'",
    "4 bytearray(b'abcd') 101 b'fgh'",
    '5 5 0',
    'more',
    "True b'Z'",
    'many',
  ]);
  t.regex(lines.at(-2) ?? '', /^8 b'01234567.*' None$/);
  t.is(lines.at(-1), 'UART 2 is not set up: call init(baudrate)');
  t.is(sent, 'pong\ntext\n');
});

test.serial('UART: registers, and wrong arguments', async (t) => {
  const { stdout, writes, stderr } = await run(
    t,
    `from machine import mem32, UART
u = UART(3, 19200, 8, parity=1, stop=2, flow=UART.RTS | UART.CTS)
# BRR, CR1, CR2, CR3: RM0090 section 30.6
print([hex(mem32[0x40004800 + at]) for at in (0x08, 0x0C, 0x10, 0x14)])
for f in (
    lambda: UART(1, 9600),
    lambda: UART(7, 9600),
    lambda: UART(2, 100),
    lambda: UART(2, 9600, 7),
    lambda: UART(2, 9600, 9, 0),
    lambda: UART(2, 9600, stop=3),
    lambda: UART(2, 9600, parity=2),
    lambda: UART(4, 9600, flow=1),
    lambda: UART(2).any(),
    lambda: u.writechar(256),
    lambda: u.irq(print, 2),
):
    try:
        f()
    except ValueError as e:
        print(e)
`,
  );
  t.is(
    stdout,
    `['0x88c', '0x362c', '0x2000', '0x300']
UART 1 is the console: id must be 2 to 6
id must be 2 to 6, not 7
baudrate must be 641 to 2625000, not 100
bits must be 8 or 9 without parity, 7 or 8 with it, not 7
bits must be 8 or 9 without parity, 7 or 8 with it, not 9
stop must be 1 to 2, not 3
parity must be 0 to 1, not 2
UART 4 has no lines for flow control
UART 2 is not set up: call init(baudrate)
char must be 0 to 255, not 256
trigger must be UART.IRQ_RX, not 2
`,
    stderr,
  );
  t.deepEqual(writes.slice(0, 7), [
    'RCC+40 40000', // APB1ENR: USART3EN, section 7.3.13
    'RCC+30 2', // GPIOBEN
    'B+24 700', // AFRH: pin 10 is AF7
    'B+08 200000',
    'B+04 0',
    'B+0c 100000', // up
    'B+00 200000', // alternate
  ]);
});

// QEMU's converter ends each conversion at once; its measure grows by 7.
test.serial('ADC: registers, and what is measured', async (t) => {
  const { stdout, stderr, writes } = await run(
    t,
    `import machine, pyb
from machine import mem32
adc = pyb.ADC("X19")
first = adc.read()
print(0 < first < 4096, adc.read() - first)
# CR1, CR2, SMPR1, SQR1, SQR3: RM0090 section 13.13
print([hex(mem32[0x40012000 + at]) for at in (0x04, 0x08, 0x0C, 0x2C, 0x34)])
inside = machine.ADC(machine.ADC.CORE_TEMP)
print(0 < inside.read_u16() < 65536, hex(mem32[0x4001200C]), mem32[0x40012034])
for f in (lambda: pyb.ADC("X9"), lambda: machine.ADC(19)):
    try:
        f()
    except ValueError as e:
        print(e)
`,
  );
  t.regex(
    stdout,
    /^True \d+\n\['0x0', '0x\d*1', '0x1', '0x0', '0xa'\]\nTrue 0x1c0001 16\npin B6 is not connected to ADC1\nchannel must be 0 to 18, not 19\n$/,
    stderr,
  );
  t.deepEqual(writes.slice(0, 6), [
    'RCC+30 4', // GPIOCEN
    'C+08 2', // speed
    'C+04 0',
    'C+0c 0', // no pull
    'C+00 3', // analog
    'RCC+44 100', // APB2ENR: ADC1EN, section 7.3.14
  ]);
});

test.serial('WDT: the keys, the finest prescaler that reaches, feeding', async (t) => {
  const { stdout, writes } = await run(
    t,
    `import machine
w = machine.WDT(timeout=1000)
w.feed()
for f in (lambda: machine.WDT(1), lambda: machine.WDT(0, 0), lambda: machine.WDT(0, 32769)):
    try:
        f()
    except ValueError as e:
        print(e)
`,
  );
  t.is(
    stdout,
    'id must be 0, not 1\ntimeout must be 1 to 32768 ms, not 0\ntimeout must be 1 to 32768 ms, not 32769\n',
  );
  // RM0090 section 21.4: start, access, PR (8: 4 kHz), RLR (4000 steps), reload
  t.deepEqual(
    // QEMU's name for 0x40003000, where RM0090 section 2.3 has the watchdog.
    writes.map((write) => write.replace(/^I2S2ext/, '')),
    ['+00 cccc', '+00 5555', '+04 1', '+08 f9f', '+00 aaaa', '+00 aaaa'],
  );
});

test.serial('Signal: on is low where it is inverted', async (t) => {
  const { stdout, writes } = await run(
    t,
    `from machine import Pin, Signal
s = Signal(Pin("Y3", Pin.OUT), invert=True)
s.on()
s(0)
print(s.value(), Signal("Y3")())
`,
  );
  t.is(stdout, '1 0\n');
  t.deepEqual(writes.slice(-2), ['B+18 1000000', 'B+18 100']);
});

// Nothing is connected to the emulator's SPI: 0 comes back.
test.serial('SPI: registers, transfers, wrong arguments', async (t) => {
  const { stdout, stderr, writes } = await run(
    t,
    `from machine import mem32, SPI
s = SPI(1, 5_000_000, polarity=1, phase=1, firstbit=SPI.LSB)
print(hex(mem32[0x40013000]), mem32[0x40013004])  # CR1, CR2: RM0090 section 28.5
b = bytearray(b"abc")
s.write(b"\\x01\\x02")
s.readinto(b, 0xFF)
print(b, s.read(2))
s.write_readinto(b"xy", memoryview(b)[:2])
for f in (
    lambda: SPI(4),
    lambda: SPI(1, 100),
    lambda: SPI(1, bits=16),
    lambda: SPI(1, polarity=2),
    lambda: s.write_readinto(b"x", b),
    lambda: s.read(-1),
    lambda: (s.deinit(), s.write(b"x")),
):
    try:
        f()
    except ValueError as e:
        print(e)
`,
  );
  t.is(
    stdout,
    `0x3e7 0
bytearray(b'\\x00\\x00\\x00') b'\\x00\\x00'
id must be 1 to 3, not 4
baudrate must be 328125 to 1073741823, not 100
bits must be 8, not 16
polarity must be 0 to 1, not 2
the buffers must be of the same length, not 1 and 3
nbytes must be 0 to 65536, not -1
the SPI was switched off by deinit()
`,
    stderr,
  );
  t.deepEqual(writes.slice(0, 7), [
    'RCC+44 1000', // APB2ENR: SPI1EN, section 7.3.14
    'RCC+30 1', // GPIOAEN
    'A+20 500000', // AFRL: pin 5 is AF5
    'A+08 800',
    'A+04 0',
    'A+0c 400', // up, as the clock rests high
    'A+00 800',
  ]);
});
