// Pins as data: the files, what the compiler makes of them, and mistakes that it sees in a program.

import { join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { compileProgram } from '../../compiler/src/compile.js';
import { boardModules, loadBoard } from '../../compiler/src/device/boards.js';
import { NodeFiles } from '../../compiler/src/device/node-files.js';
import { pinFunctions } from '../../compiler/src/emit/pin-header.js';
import { PinProblem, readPins } from '../../compiler/src/program/pins.js';
import type { PinTable } from '../../compiler/src/program/pins.js';
import { formatDiagnostic } from '../../compiler/src/source/code-frame.js';
import { temporaryFolder, writeText } from '../support/fake-tools.js';
import pc from 'picocolors';
import type { ExecutionContext } from 'ava';

const root = findPackageRoot();

function pinsOf(name: string): PinTable {
  const board = loadBoard(root, name);
  if (board.kind !== 'cortex-m') throw new Error(name);
  return board.pins;
}

test('the pins of the boards', (t) => {
  const { board, chip } = pinsOf('pyboard-v1.1');
  t.is(chip.size, 51);
  t.is(board.get('X1'), 'A0');
  t.is(board.get('LED_BLUE'), 'B4');
  t.deepEqual(chip.get('A0')?.functions[1], ['TIM2_CH1_ETR']);
  t.deepEqual(chip.get('A4')?.functions[6], ['SPI3_NSS', 'I2S3_WS']);
  t.deepEqual(chip.get('C3')?.adc, { units: [1, 2, 3], channel: 13 });
  t.is(chip.get('B3')?.adc, null);
  t.is(pinsOf('netduinoplus2').board.get('LED'), 'A10');
});

test('a signal in the table of functions', (t) => {
  t.deepEqual(pinFunctions('TIM2_CH1_ETR'), [
    { kind: 'TIM', unit: 2, signal: 1 },
    { kind: 'TIM', unit: 2, signal: 8 },
  ]);
  t.deepEqual(pinFunctions('USART1_TX'), [{ kind: 'UART', unit: 1, signal: 1 }]);
  t.deepEqual(pinFunctions('EVENTOUT'), [{ kind: 'OTHER', unit: 0, signal: 0 }]);
});

test('every signal of a peripheral with a driver is known', (t) => {
  for (const { name, functions } of pinsOf('pyboard-v1.1').chip.values()) {
    for (const text of functions.flat()) {
      for (const { kind, signal } of pinFunctions(text)) {
        t.true(kind === 'OTHER' || signal > 0, `${name}: ${text}`);
      }
    }
  }
});

/** AFn_PERIPHERAL of machine.pyi against the table. */
test('the names of alternate functions in Pin', (t) => {
  const stub = new NodeFiles(root).readBytes('boards/chips/stm32f405/machine.pyi');
  if (!(stub instanceof Uint8Array)) return t.fail();
  const named = [
    ...new TextDecoder().decode(stub).matchAll(/^ {4}(AF(\d+)_\w+): Final = (\d+)$/gm),
  ];
  for (const [, name, number, value] of named) t.is(number, value, name);
  const wanted = new Set<string>();
  for (const { functions } of pinsOf('pyboard-v1.1').chip.values()) {
    functions.forEach((signals, af) => {
      for (const signal of signals) {
        const peripheral = /^(TIM|US?ART|SPI|I2C|CAN)\d+(?=_)/.exec(signal)?.[0];
        if (peripheral !== undefined) wanted.add(`AF${af}_${peripheral}`);
      }
    });
  }
  t.deepEqual(named.map(([, name]) => name).sort(), [...wanted].sort());
});

const chipFile = { path: 'chip.csv', text: `pin,AF\nA0,${',,'.repeat(8)},\n` };

function problem(board: string, chip = chipFile.text): string {
  try {
    readPins({ path: 'board.csv', text: board }, { path: 'chip.csv', text: chip });
    return '';
  } catch (error) {
    if (error instanceof PinProblem) return error.message;
    throw error;
  }
}

test('mistakes in the files', (t) => {
  const row = (name: string, adc = '') => `# text\npin,AF\n${name}${','.repeat(17)}${adc}\n`;
  t.is(problem('name,pin\nX1,A0\n', row('A0')), '');
  t.is(problem('name,pin\n\nX1,A1\n', row('A0')), 'board.csv:3: the chip has no pin A1');
  t.is(problem('name,pin\nX1,A0\nX1,A0\n', row('A0')), 'board.csv:3: X1 is there twice');
  t.is(problem('name,pin\nX-1,A0\n', row('A0')), "board.csv:2: 'X-1' is no name");
  t.is(problem('name,pin\nX1\n', row('A0')), 'board.csv:2: 1 columns, there must be 2');
  t.is(problem('name,pin\n', row('A16')), "chip.csv:3: 'A16' is no pin such as A0");
  t.is(
    problem('name,pin\n', row('A0', '4:1')),
    "chip.csv:3: '4:1' must be converters and channel: 123:0",
  );
  t.is(problem('name,pin\n', row('A0') + `A0${','.repeat(17)}\n`), 'chip.csv:4: A0 is there twice');
});

/** What the compiler says about a program for the pyboard, each in one line; and the program's C text. */
function compiled(t: ExecutionContext, text: string, board = 'pyboard-v1.1') {
  const folder = temporaryFolder(t);
  writeText(join(folder, 'x.py'), text);
  const { diagnostics, program } = compileProgram(new NodeFiles(folder), 'x.py', {
    packageRoot: root,
    board: boardModules(root, loadBoard(root, board)),
  });
  const colors = pc.createColors(false);
  return {
    says: diagnostics.map((each) => formatDiagnostic(each, colors)),
    first: diagnostics.map(({ code, message, hint }) => `${code} ${message} (${hint ?? ''})`),
    source: program?.source ?? '',
  };
}

test('a pin that the board has not is an error with its line', (t) => {
  const { says, first } = compiled(
    t,
    'import pyb\nfrom machine import Pin\n\ndef f():\n    return pyb.Pin.board.X99\nPin("LED_REED")\nPin(Pin.cpu.A16)\n',
  );
  t.deepEqual(first, [
    "E5009 there is no pin 'X99' on this board (did you mean 'X9'?)",
    "E5009 there is no pin 'LED_REED' on this board (did you mean 'LED_RED'?)",
    "E5009 there is no pin 'A16' on this board (did you mean 'A1'?)",
  ]);
  t.true(says[0]?.includes('x.py:5:26'), says[0]);
});

test('each board has its own names', (t) => {
  t.deepEqual(compiled(t, 'import pyb\npyb.Pin.board.D13\n', 'netduinoplus2').first, []);
  t.is(compiled(t, 'import pyb\npyb.Pin.board.D13\n').first.length, 1);
});

test('an alternate function that a pin has not', (t) => {
  const text = (call: string) => `from machine import Pin\n${call}\n`;
  const says = (call: string) => compiled(t, text(call)).first;
  t.deepEqual(says("Pin('X1', Pin.ALT, alt=Pin.AF1_TIM2)"), []);
  t.deepEqual(says("Pin('X1', Pin.ALT, alt=1)"), []);
  t.deepEqual(says("Pin('X1', Pin.AF_PP, af=Pin.AF2_TIM5)"), []);
  t.deepEqual(says('Pin.board.X1.init(Pin.ALT, alt=Pin.AF2_TIM5)'), []);
  t.deepEqual(says("Pin('X1', Pin.ALT, alt=Pin.AF2_TIM3)"), [
    'E5010 pin A0 has no alternate function AF2_TIM3 (it has 1 TIM2_CH1_ETR, 2 TIM5_CH1, 3 TIM8_ETR, 7 USART2_CTS, 8 UART4_TX, 11 ETH_MII_CRS, 15 EVENTOUT)',
  ]);
  t.is(
    says("Pin('X1', Pin.ALT, alt=4)")[0]?.slice(0, 44),
    'E5010 pin A0 has no alternate function 4 (it',
  );
  t.is(says('Pin.board.X1.init(Pin.ALT, alt=4)').length, 1);
});

test('only the pins that a program uses are in its image', (t) => {
  const pins = (text: string) =>
    [
      ...new Set([...compiled(t, text).source.matchAll(/\bpin_([A-H]\d+)\b/g)].map((m) => m[1])),
    ].sort();
  t.deepEqual(pins('import pyb\nprint(pyb.Pin.board.X1)\n'), ['A0']);
  t.deepEqual(pins('import pyb\nprint(pyb.Pin.cpu.C13)\n'), ['C13']);
  t.deepEqual(pins("import pyb\npyb.Pin('Y1')\n"), ['C6']);
  t.deepEqual(
    pins("import pyb\npyb.Pin(pyb.Pin.cpu.A1)\nfor n in ('X3', 'X4'):\n    pyb.Pin(n)\n"),
    ['A1', 'A2', 'A3'],
  );
  // Put together while it runs: all that it may be.
  t.deepEqual(pins("import pyb\nfor i in range(3):\n    pyb.Pin(f'Y{i}')\n").length, 12);
  t.deepEqual(pins("import pyb\nfor i in range(3):\n    pyb.Pin('Y%d' % i)\n").length, 12);
});

test('what may allocate in a handler is a warning with its line', (t) => {
  const { first, says } = compiled(
    t,
    `import pyb
from machine import Pin
def deeper(n):
    return f"{n}"
def handler(line):
    x = [line]
    deeper(1)
def fine(line):
    global count
    count = line + 1
def soft(pin):
    return [pin]
count = 0
pyb.ExtInt("X1", pyb.ExtInt.IRQ_RISING, Pin.PULL_NONE, handler)
pyb.ExtInt("X2", pyb.ExtInt.IRQ_RISING, Pin.PULL_NONE, fine)
pyb.Timer(4, freq=1, callback=lambda t: (t, t))
Pin("X3").irq(soft)
Pin("X4").irq(lambda p: {p}, hard=True)
`,
  );
  const makes = (what: string) =>
    `W5050 this makes ${what} in an interrupt handler, where there is no memory: MemoryError (make it beforehand, or put the work off: micropython.schedule(function, argument))`;
  t.deepEqual(first, [makes('a text'), makes('a list'), makes('a tuple'), makes('a set')]);
  t.true(says[0]?.includes('x.py:4:14'), says[0]);
  t.true(says[1]?.includes('x.py:6:9'), says[1]);
  t.true(says[2]?.includes('x.py:16:41'), says[2]);
  t.true(says[3]?.includes('x.py:18:25'), says[3]);
});
