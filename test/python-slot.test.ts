// Every program placed into the slot of a firmware, without a C compiler: on the host with sanitizers, a program of each topic in the emulator. The outputs are those of
// programs that a C compiler linked.

import { variants } from '../tools/support/workshop.js';
import { pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: ({ double }) => (double ? variants.slotDouble : variants.slot),
  wants: () => true,
  timeoutMs: 60_000,
});
