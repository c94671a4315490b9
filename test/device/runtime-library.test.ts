// The runtime's sources in every variant: they compile, without a warning, for the board and for the host.

import test from 'ava';
import { variants, Workshop } from '../../tools/support/workshop.js';

const workshop = new Workshop();
test.after.always(() => workshop.close());

for (const variant of Object.values(variants)) {
  test.serial(`no warnings: ${variant.name}`, async (t) => {
    t.timeout(600_000);
    t.is(await workshop.warnings(variant), '');
  });
}
