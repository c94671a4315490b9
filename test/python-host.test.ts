// Python programs linked by the C compiler for the host, with address and undefined-behaviour sanitizers. What differs from python-slot.test.ts is that an image has
// only what its program uses: a part of the programs will do, MPY_TS_PYTHON_SUITES=whole runs all.

import { variants } from '../tools/support/workshop.js';
import { inSample, pythonSuite } from './support/python-suite.js';

pythonSuite({
  variantOf: ({ double }) => (double ? variants.double : variants.sanitized),
  wants: (program) => inSample(program, 4),
  timeoutMs: 60_000,
});
