// The kinds of cases.

import type fc from 'fast-check';
import { classes } from './classes.js';
import { expressions } from './expressions.js';
import { statements } from './statements.js';

export const kinds = {
  expressions,
  statements,
  classes,
} as const satisfies Readonly<Record<string, fc.Arbitrary<string>>>;

export type KindName = keyof typeof kinds;
