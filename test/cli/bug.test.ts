// What a bug in mpy-ts looks like: exit code 7, what to send, the stack. The bug is made by a stream that
// throws something no command expects.

import test from 'ava';
import { main } from '../../compiler/src/cli/main.js';
import { runTool } from '../../compiler/src/device/run-tool.js';

test('a bug: exit code 7, how to report it, the stack', async (t) => {
  let stderr = '';
  const code = await main(['version'], {
    stdout: {
      write: () => {
        throw new TypeError('cannot read the moon');
      },
    },
    stderr: { write: (text) => (stderr += String(text)) },
    cwd: '/',
    env: {},
    platform: 'linux',
  });
  t.is(code, 7);
  t.regex(
    stderr,
    /^mpy-ts: error: this is a bug in mpy-ts\n {2}hint: please report it with the text/,
  );
  t.regex(stderr, /\nTypeError: cannot read the moon\n {4}at /);
});

test('a bug in a callback, outside the command', async (t) => {
  const module = new URL('../../dist/cli/main.js', import.meta.url).href;
  const program = `
    const { main } = await import(${JSON.stringify(module)});
    setImmediate(() => { throw new RangeError('the moon is too far'); });
    process.exitCode = await main(['version']);
    await new Promise((done) => setTimeout(done, 1000));
  `;
  const run = await runTool(process.execPath, ['--input-type=module', '-e', program]);
  if (run.kind !== 'ended') return t.fail(run.reason);
  t.is(run.code, 7);
  t.regex(run.stderr, /^mpy-ts: error: this is a bug in mpy-ts\n/);
  t.regex(run.stderr, /\nRangeError: the moon is too far\n/);
});
