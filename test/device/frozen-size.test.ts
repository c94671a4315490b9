// What frozen modules take for each byte of source: docs/size.md has the figures; this notices when they grow.

import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { runCli } from '../support/cli.js';

const limits: readonly (readonly [folder: string, ratio: number])[] = [
  ['lib', 1.45],
  ['test/device/packages', 2.1],
];

for (const [folder, limit] of limits) {
  test(`${folder}: at most ${limit} bytes of flash for a byte of source`, async (t) => {
    t.timeout(120_000);
    const { code, stdout, stderr } = await runCli(['freeze', '--json', folder], {
      cwd: findPackageRoot(),
    });
    t.is(code, 0, stderr);
    const { ratio } = JSON.parse(stdout) as { ratio: number };
    t.true(ratio <= limit, String(ratio));
    t.true(ratio > limit / 2, `the limit can be lowered: ${ratio}`);
  });
}
