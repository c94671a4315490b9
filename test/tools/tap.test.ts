// Counting results: the numbers that CI goes by.

import test from 'ava';
import { createTapReader } from '../../tools/ci/tap.js';

function read(text: string, exitCode: number) {
  const reader = createTapReader();
  const shown = text
    .split('\n')
    .map((line) => reader.line(line))
    .filter((line) => line !== null);
  return { counts: reader.finish(exitCode), shown };
}

const good = `TAP version 13
ok 1 - cli › version
ok 2 - cli › help # SKIP
ok 3 - a failed test in its title: not ok
ok 4 - later # TODO

1..4
# tests 3
# pass 2
# fail 0`;

test('all pass; skipped ones and those to do are counted apart', (t) => {
  t.deepEqual(read(good, 0), { counts: { passed: 2, failed: 0, skipped: 2 }, shown: [] });
});

test('a failure is shown with its details', (t) => {
  const { counts, shown } = read(
    `TAP version 13
ok 1 - one
not ok 2 - two
  ---
    name: AssertionError
  ...
# a comment
ok 3 - three
1..3`,
    1,
  );
  t.deepEqual(counts, { passed: 2, failed: 1, skipped: 0 });
  t.deepEqual(shown, ['FAILED two', '  ---', '    name: AssertionError', '  ...']);
});

test('a runner that crashes has failed, whatever it counted', (t) => {
  t.deepEqual(read(good, 1).counts, { passed: 2, failed: 1, skipped: 2 });
  t.deepEqual(read('', 0).counts, { passed: 0, failed: 1, skipped: 0 });
  t.deepEqual(read('Bail out! no memory', 1), {
    counts: { passed: 0, failed: 1, skipped: 0 },
    shown: ['Bail out! no memory'],
  });
});

test('what is not TAP is shown: coverage', (t) => {
  const { shown } = read('ok 1 - one\n1..1\n=== Coverage ===\nLines : 97%\n', 0);
  t.deepEqual(shown, ['=== Coverage ===', 'Lines : 97%']);
});
