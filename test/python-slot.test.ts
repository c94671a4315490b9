// Every Python program placed into the slot of a firmware, on the host with address and undefined-behaviour sanitizers. No C compiler runs for them, so this is
// the quickest way to run all.

import { variants } from '../tools/support/workshop.js';
import { pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: ({ double }) => (double ? variants.slotDouble : variants.slot),
  wants: () => true,
  timeoutMs: 60_000,
});
