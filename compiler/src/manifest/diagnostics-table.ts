/** The diagnostics of manifests: 81xx. */

import { error } from '../source/diagnostics.js';

export const manifestRows = {
  unsupported: error(
    'E8101',
    'a manifest cannot have {what}',
    'a manifest lists modules: docs/packages.md says what of Python it can use',
  ),
  uncaught: error('E8102', '{type}: {message}'),
  noImport: error('E8103', "a manifest cannot import '{name}'", 'only os and os.path are there'),
  endless: error('E8104', 'the manifest does not come to an end', 'look for a loop without one'),
  unreadable: error('E8105', "cannot read the manifest '{path}': {reason}"),
  noVariable: error(
    'E8106',
    '$({name}) has no value',
    'say --define {name}=FOLDER, or {name} = "FOLDER" in [tool.mpy-ts.variables]',
  ),
  twice: error('E8107', "the module '{name}' is frozen twice: {one} and {other}"),
  bytecode: error(
    'E8108',
    "'{path}' is MicroPython's bytecode, which the runtime cannot run",
    'name the source (.py) instead',
  ),
} as const;
