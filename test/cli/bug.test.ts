// What a bug in mpy-ts looks like: exit code 7, what to send, the stack. The bug is made by a stream that
// throws something no command expects.

import test from 'ava';
import { main } from '../../compiler/src/cli/main.js';

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
