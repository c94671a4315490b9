/**
 * Writes what the verifier in C knows of instructions and of the kinds of structs in a slot: runtime-c/generated/rules.h, from
 * compiler/src/bytecode/verify-rules.ts and compiler/src/slot/format.ts.
 */

import { INSTRUCTIONS, INTRINSICS } from '../../compiler/src/bytecode/instructions.js';
import {
  CONSTANTS,
  COPIED,
  EXTRAS,
  FIELDS,
  FLOWS,
  INTRINSIC_RULE_LIST,
  KIND,
  KIND_MASK,
  KNOWN_MAX,
  KNOWN_SHIFT,
  MAX_GIVES,
  MAX_NEEDS,
  MAX_WINDOW,
  ON_RAISE,
  RULES,
  SPECIALS,
  VALUE,
} from '../../compiler/src/bytecode/verify-rules.js';
import type { IntrinsicRule, Place, Rule } from '../../compiler/src/bytecode/verify-rules.js';
import { SLOT_KINDS } from '../../compiler/src/slot/format.js';
import type { GeneratedFile } from './index.js';

export function files(): Promise<GeneratedFile[]> {
  return Promise.resolve([{ path: 'runtime-c/generated/rules.h', text: headerText() }]);
}

/** Sets of kinds go by number, to take a byte. */
const sets: number[] = [0];

function setNumber(kinds: number): number {
  const old = sets.indexOf(kinds);
  return old >= 0 ? old : sets.push(kinds) - 1;
}

function headerText(): string {
  const rules = RULES.map(ruleText);
  const intrinsics = INTRINSIC_RULE_LIST.map(intrinsicText);
  return `/* The rules of the verifier, written by tools/generators/rules.ts from compiler/src/bytecode/verify-rules.ts and slot/format.ts.
   Change those and run \`npm run generate\`. */
#ifndef MPY_RULES_H
#define MPY_RULES_H

#include <stdint.h>

/* Kinds of structs in a slot, in their order there. */
enum slot_kind { ${SLOT_KINDS.map((name) => `SLOT_${name.toUpperCase()}`).join(', ')}, SLOT_KINDS };

/* Kinds of words in registers, as bits. */
enum register_kind {
${Object.entries(KIND)
  .map(([name, bit]) => `  KIND_${name.toUpperCase()} = 0x${bit.toString(16)},\n`)
  .join('')}  KIND_VALUE = 0x${VALUE.toString(16)},
  KIND_COPIED = 0x${COPIED.toString(16)},
  KIND_MASK = 0x${KIND_MASK.toString(16)}
};
#define KNOWN_SHIFT ${KNOWN_SHIFT}
#define KNOWN_MAX ${KNOWN_MAX}

enum rule_field { ${FIELDS.map((name) => `FIELD_${name.toUpperCase()}`).join(', ')} };
enum rule_flow { ${FLOWS.map((name) => `FLOW_${name.toUpperCase()}`).join(', ')} };
enum rule_on_raise { ${ON_RAISE.map((name) => `RAISE_${name.toUpperCase()}`).join(', ')} };
enum rule_special { ${SPECIALS.map((name) => `SPECIAL_${name.toUpperCase()}`).join(', ')} };
enum rule_constant { ${CONSTANTS.map((name) => `CONSTANT_${name.toUpperCase()}`).join(', ')} };
enum rule_extra { ${EXTRAS.map((name) => `EXTRA_${name.toUpperCase()}`).join(', ')} };

/* A register by field and distance, and the number of a set of kinds. */
struct rule_place { uint8_t field, offset, kinds; };
struct rule {
  struct rule_place needs[${MAX_NEEDS}], gives[${MAX_GIVES}];
  struct rule_place run; /* as many registers as run_count says, run_times over */
  uint8_t run_count, run_times;
  uint8_t clobbers, on_raise, flow, special, constant;
  uint16_t pair; /* of a pair: 1 + the opcode behind it */
  uint8_t pair_operand; /* which operand of that is the first one's result; NO_OPERAND for none */
};
#define NO_OPERAND 3
struct intrinsic_rule { uint8_t need_count, needs[${MAX_WINDOW}], extra, gives[3], result; };

static const uint32_t rule_kinds[] = {${sets.map((kinds) => `0x${kinds.toString(16)}`).join(', ')}};

static const struct rule rules[] = {
${rules.map((text, at) => `  /* ${INSTRUCTIONS[at]?.name ?? ''} */ ${text},\n`).join('')}};

static const struct intrinsic_rule intrinsic_rules[] = {
${intrinsics.map((text, at) => `  /* ${INTRINSICS[at]?.name ?? ''} */ ${text},\n`).join('')}};

#endif
`;
}

function place({ field, offset, kinds }: Place): string {
  return `{${FIELDS.indexOf(field)}, ${offset}, ${setNumber(kinds)}}`;
}

function places(list: readonly Place[], limit: number, name: string): string {
  if (list.length > limit) {
    throw new Error(`${name}: more than ${limit} places`);
  }
  return `{${list.map(place).join(', ')}}`;
}

function ruleText(rule: Rule, at: number): string {
  const name = INSTRUCTIONS[at]?.name ?? '';
  const { run } = rule;
  return `{${[
    places(rule.needs, MAX_NEEDS, name),
    places(rule.gives, MAX_GIVES, name),
    run === null ? '{0}' : place(run),
    run === null ? 0 : FIELDS.indexOf(run.count),
    run?.times ?? 0,
    rule.clobbers ? 1 : 0,
    ON_RAISE.indexOf(rule.onRaise),
    FLOWS.indexOf(rule.flow),
    SPECIALS.indexOf(rule.special),
    CONSTANTS.indexOf(rule.constant),
    rule.pair === null ? 0 : rule.pair.second + 1,
    rule.pair?.operand ?? 3,
  ].join(', ')}}`;
}

function intrinsicText({ needs, extra, gives, result }: IntrinsicRule): string {
  return `{${[
    needs.length,
    `{${needs.map(setNumber).join(', ')}}`,
    EXTRAS.indexOf(extra),
    `{${gives.map(setNumber).join(', ') || '0'}}`,
    setNumber(result),
  ].join(', ')}}`;
}
