/** The diagnostics of modules and imports: 40xx. */

import { error, warning } from '../source/diagnostics.js';

export const graphRows = {
  notFound: error('E4001', "there is no module '{name}'"),
  notAPackage: error(
    'E4002',
    "there is no module '{name}': '{parent}' is a module, not a package",
    'a package is a folder of modules: {parent} is the file {path}',
  ),
  relativeInMain: error(
    'E4003',
    'the main program cannot use a relative import: it belongs to no package',
    "write 'import NAME' or 'from NAME import ...' without leading dots",
  ),
  relativeBeyond: error(
    'E4004',
    "{dots} goes beyond the top-level package '{package}'",
    'use fewer dots',
  ),
  relativeOutside: error(
    'E4005',
    "a relative import in '{module}', which belongs to no package",
    "write 'import NAME' or 'from NAME import ...' without leading dots",
  ),
  unreadable: error('E4006', "cannot read '{path}': {reason}"),
  entryIsFolder: error(
    'E4007',
    "'{path}' is a folder, not a Python file",
    'name the main program in it',
  ),
  entryMissing: error('E4008', "there is no file '{path}'"),
  nameMissing: warning(
    'W4009',
    "the native module '{module}' has no '{name}'",
    'this import raises ImportError',
  ),
  emptyName: error('E4010', 'the name of the module is empty'),
  unknownPackage: error(
    'E4011',
    "there is no package '{name}', which the project file lists",
    'looked for {files} in {places}',
  ),
} as const;
