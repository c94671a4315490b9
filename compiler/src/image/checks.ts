/**
 * Facts of the runtime's layouts that the image relies on, for the C compiler to check.
 */

import { CODE_HEADER_WORDS } from '../bytecode/instructions.js';
import { STR_ASCII, STR_INTERNED, STR_MAX } from './hash.js';
import { ABILITIES } from './abilities.js';
import type { LayoutCheck } from './rom.js';

function size(type: string, bytes: number): LayoutCheck {
  return { condition: `sizeof(struct ${type}) == ${bytes}`, message: `size of struct ${type}` };
}

function offset(type: string, member: string, bytes: number): LayoutCheck {
  return {
    condition: `offsetof(struct ${type}, ${member}) == ${bytes}`,
    message: `${member} of struct ${type}`,
  };
}

export const LAYOUT_CHECKS: readonly LayoutCheck[] = [
  { condition: `CODE_HEADER_WORDS == ${CODE_HEADER_WORDS}`, message: 'words before constants' },
  offset('code', 'consts', CODE_HEADER_WORDS * 4),
  {
    condition: `STR_ASCII == ${STR_ASCII} && STR_INTERNED == ${STR_INTERNED} && STR_MAX == ${STR_MAX}`,
    message: 'header of struct str',
  },
  ...ABILITIES.map((name, at) => offset('type_ops', name, at * 4)),
  size('type_ops', ABILITIES.length * 4),
  offset('str', 'data', 8),
  offset('bytes', 'data', 8),
  offset('big', 'digits', 8),
  offset('tuple', 'items', 8),
  offset('name_table', 'slots', 4),
  offset('name_index', 'names', 4),
  offset('class_info', 'own_names', 16),
  size('attr', 8),
  size('dict', 24),
  size('set', 24),
  size('function', 16),
  size('type', 56),
  size('property', 24),
  size('wrapped_function', 8),
  offset('layout', 'names', 4),
  size('native', 28),
  size('native_sig', 8),
  size('handler', 8),
  size('code_info', 40),
  size('module_info', 32),
  size('module', 8),
  size('image', 24),
  size('module_list', 12),
];
