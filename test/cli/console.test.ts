// What is said, at which verbosity, and how the progress line comes and goes.

import test from 'ava';
import { Console } from '../../compiler/src/cli/console.js';
import type { ConsoleSettings } from '../../compiler/src/cli/console.js';

function testConsole(settings: Partial<ConsoleSettings> & { isTTY?: boolean } = {}) {
  const written = { stdout: '', stderr: '' };
  const console = new Console({
    stdout: { write: (text) => (written.stdout += String(text)) },
    stderr: {
      isTTY: settings.isTTY ?? false,
      columns: 20,
      write: (text) => (written.stderr += String(text)),
    },
    verbosity: 'normal',
    color: false,
    colorOut: false,
    json: false,
    ...settings,
  });
  return { console, written };
}

function sayAll(verbosity: ConsoleSettings['verbosity']): string {
  const { console, written } = testConsole({ verbosity });
  console.detail('detail');
  console.info('info');
  console.warning('warning', 'a hint');
  console.error('error', 'first hint', 'second\nof two lines');
  return written.stderr;
}

const errorText = `mpy-ts: error: error
  hint: first hint
  hint: second
        of two lines
`;

test('verbosity', (t) => {
  t.is(sayAll('quiet'), errorText);
  t.is(sayAll('normal'), `info\nmpy-ts: warning: warning\n  hint: a hint\n${errorText}`);
  t.is(sayAll('verbose'), `detail\ninfo\nmpy-ts: warning: warning\n  hint: a hint\n${errorText}`);
});

test('results go to standard output as they are', (t) => {
  const { console, written } = testConsole();
  console.write('no line end');
  console.writeJson({ a: [1] });
  t.deepEqual(written, {
    stdout: 'no line end{\n  "a": [\n    1\n  ]\n}\n',
    stderr: '',
  });
});

test('progress: one line on a terminal, cut to its width, gone before the next message', (t) => {
  const { console, written } = testConsole({ isTTY: true });
  console.progress('compiling a program with a long name');
  console.progress('linking');
  console.info('done');
  console.clearProgress();
  t.is(written.stderr, '\r\u001b[2Kcompiling a program\r\u001b[2Klinking\r\u001b[2Kdone\n');
});

test('progress: nothing without a terminal, under -q, or under -v', (t) => {
  const silent = [
    testConsole(),
    testConsole({ isTTY: true, verbosity: 'quiet' }),
    testConsole({ isTTY: true, verbosity: 'verbose' }),
  ];
  for (const { console, written } of silent) {
    console.progress('x');
    console.clearProgress();
    t.is(written.stderr, '');
  }
});
