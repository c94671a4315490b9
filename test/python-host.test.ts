// Every Python program on the host build, with address and undefined-behaviour sanitizers.

import { variants } from '../tools/support/workshop.js';
import { pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: ({ double }) => (double ? variants.double : variants.sanitized),
  wants: () => true,
  timeoutMs: 60_000,
});
