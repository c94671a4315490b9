/** The diagnostics of the image: 70xx. */

import { error } from '../source/diagnostics.js';

export const imageRows = {
  stringTooLong: error(
    'E7001',
    "the string '{start}...' has {bytes} bytes of UTF-8; a string in flash holds at most {limit}",
    'split it, or keep it in a file that the program reads',
  ),
  lineTooLarge: error(
    'E7002',
    "'{name}' starts on line {line} of {module}; tracebacks count lines up to 65535",
    'split the file',
  ),
  tooManyGlobals: error(
    'E7003',
    'the modules of the program have {count} global variables together; there is room for {limit}',
    'keep data in a list, dictionary or class instead of single variables',
  ),
} as const;
