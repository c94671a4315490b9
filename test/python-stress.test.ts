// Every Python program with a collection at every allocation: a value that the collector was not shown is overwritten, and shows.

import { variants } from '../tools/support/workshop.js';
import { pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: ({ double }) => (double ? variants.slotStressDouble : variants.slotStress),
  wants: ({ noStress }) => !noStress,
  timeoutMs: 120_000,
});
