// The diagnostics of the project file.

import { error } from '../source/diagnostics.js';

export const projectRows = {
  notToml: error('E8001', 'the project file is not valid TOML: {problem}'),
  notATable: error('E8002', '[{table}] must be a table', 'write [{table}] on a line of its own'),
  unknownKey: error('E8003', "[{table}] has no key '{key}'"),
  wrongType: error('E8004', "'{key}' must be {wanted}, not {given}"),
  notAChoice: error('E8005', "'{value}' is no value for '{key}'", 'it takes one of {choices}'),
  emptyString: error('E8006', "'{key}' is empty"),
  notRelative: error(
    'E8007',
    "'{path}' is not a path below the project's folder",
    'give a relative path, with / between its parts and without ..',
  ),
  notPython: error('E8008', "{what} '{path}' is not a .py file"),
  badSize: error(
    'E8009',
    "'{value}' is not a size",
    'write bytes, such as 65536, or "64K" (1K is 1024 bytes)',
  ),
  sizeOutOfRange: error('E8010', "'{key}' is {value} bytes; it must be {low} to {high}"),
  badName: error(
    'E8011',
    "'{name}' is not a name for {what}",
    'it has letters, digits, - and _ (. between the parts of a package)',
  ),
  twice: error('E8012', "'{value}' stands twice in '{key}'", 'leave one out'),
} as const;
