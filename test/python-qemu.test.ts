// Every Python program on the image for the pyboard, in the emulator.

import { variants } from '../tools/support/workshop.js';
import { pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: () => variants.qemu,
  wants: ({ double, hostOnly }) => !double && !hostOnly,
  timeoutMs: 60_000,
});
