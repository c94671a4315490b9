/**
 * Diagnostics of the analysis: 3xxx, about names. Where CPython 3.13 has a wording for it, that is kept,
 * because people search for it.
 */

import { error, warning } from '../source/diagnostics.js';

export const scopeRows = {
  parameterAndGlobal: error('E3001', "name '{name}' is parameter and global"),
  usedBeforeGlobal: error(
    'E3002',
    "name '{name}' is used prior to global declaration",
    'move the global statement to the start of the function',
  ),
  assignedBeforeGlobal: error(
    'E3003',
    "name '{name}' is assigned to before global declaration",
    'move the global statement to the start of the function',
  ),
  annotatedGlobal: error('E3004', "annotated name '{name}' can't be global"),
  nonlocalAtModule: error(
    'E3005',
    'nonlocal declaration not allowed at module level',
    'names of a module need no declaration here',
  ),
  noBindingForNonlocal: error(
    'E3006',
    "no binding for nonlocal '{name}' found",
    "nonlocal means a variable of an enclosing function; for one of the module write 'global {name}'",
  ),
  nonlocalAndGlobal: error('E3007', "name '{name}' is nonlocal and global"),
  parameterAndNonlocal: error('E3008', "name '{name}' is parameter and nonlocal"),
  usedBeforeNonlocal: error(
    'E3009',
    "name '{name}' is used prior to nonlocal declaration",
    'move the nonlocal statement to the start of the function',
  ),
  assignedBeforeNonlocal: error(
    'E3010',
    "name '{name}' is assigned to before nonlocal declaration",
    'move the nonlocal statement to the start of the function',
  ),
  annotatedNonlocal: error('E3011', "annotated name '{name}' can't be nonlocal"),
  duplicateArgument: error('E3012', "duplicate argument '{name}' in function definition"),
  importStarInside: error('E3013', 'import * only allowed at module level'),
  walrusRebinds: error(
    'E3014',
    "assignment expression cannot rebind comprehension iteration variable '{name}'",
  ),
  walrusInClassComprehension: error(
    'E3015',
    'assignment expression within a comprehension cannot be used in a class body',
  ),
  duplicateTypeParameter: error('E3016', "duplicate type parameter '{name}'"),
  unboundName: warning(
    'W3050',
    "name '{name}' is not defined: no module-level binding and no built-in of that name",
  ),
} as const;
