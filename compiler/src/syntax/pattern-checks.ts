/**
 * Rules about the patterns of a match statement that the grammar does not express.
 */

import type { DiagnosticRow, Parameters } from '../source/diagnostics.js';
import type { Span } from '../source/span.js';
import type {
  ConstantValue,
  Expr,
  Match,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  Pattern,
} from './ast.js';
import { checkRows } from './diagnostics-table.js';
import { reprConstant } from './dump.js';

type Report = <Message extends string>(
  row: DiagnosticRow<Message>,
  place: Span,
  parameters: Parameters<Message>,
) => void;

export function checkPatterns(node: Match, report: Report): void {
  node.cases.forEach(({ pattern, guard }, index) => {
    checkPattern(pattern, new Set(), report);
    const remaining = index < node.cases.length - 1;
    if (remaining && guard === null) {
      reportIrrefutable(pattern, report);
    }
  });
}

/** Checks a pattern; the names that it binds are added to those bound so far. */
function checkPattern(pattern: Pattern, bound: Set<string>, report: Report): void {
  switch (pattern.kind) {
    case 'MatchValue':
    case 'MatchSingleton':
      return;
    case 'MatchStar':
      bind(pattern.name, pattern, bound, report);
      return;
    case 'MatchAs':
      if (pattern.pattern !== null) {
        checkPattern(pattern.pattern, bound, report);
      }
      bind(pattern.name, pattern, bound, report);
      return;
    case 'MatchSequence':
      checkSequence(pattern, bound, report);
      return;
    case 'MatchMapping':
      checkMapping(pattern, bound, report);
      return;
    case 'MatchClass':
      checkClass(pattern, bound, report);
      return;
    case 'MatchOr':
      checkAlternatives(pattern, bound, report);
      return;
  }
}

function bind(name: string | null, place: Span, bound: Set<string>, report: Report): void {
  if (name === null) {
    return;
  }
  if (bound.has(name)) {
    report(checkRows.patternNameTwice, place, { name });
  }
  bound.add(name);
}

function checkSequence(pattern: MatchSequence, bound: Set<string>, report: Report): void {
  const stars = pattern.patterns.filter(({ kind }) => kind === 'MatchStar');
  if (stars[1] !== undefined) {
    report(checkRows.severalStarPatterns, stars[1], {});
  }
  for (const part of pattern.patterns) {
    checkPattern(part, bound, report);
  }
}

function checkMapping(pattern: MatchMapping, bound: Set<string>, report: Report): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    const text = keyText(key);
    if (text !== null && seen.has(text)) {
      report(checkRows.patternKeyTwice, key, { key: text });
    }
    if (text !== null) {
      seen.add(text);
    }
  }
  for (const part of pattern.patterns) {
    checkPattern(part, bound, report);
  }
  bind(pattern.rest, pattern, bound, report);
}

/** Of a literal; null for a name with dots, whose value is not known. */
function keyText(key: Expr): string | null {
  switch (key.kind) {
    case 'Constant':
      return constantText(key.value);
    case 'UnaryOp': {
      const text = keyText(key.operand);
      return text === null || text === '0' ? text : `-${text}`;
    }
    default:
      return null;
  }
}

/** Numbers of the same value are the same key, whatever their type. */
function constantText(value: ConstantValue): string {
  switch (value.type) {
    case 'bool':
      return value.value ? '1' : '0';
    case 'float':
      return Number.isInteger(value.value) ? BigInt(value.value).toString() : reprConstant(value);
    case 'complex':
      return value.imag === 0 ? '0' : reprConstant(value);
    default:
      return reprConstant(value);
  }
}

function checkClass(pattern: MatchClass, bound: Set<string>, report: Report): void {
  const seen = new Set<string>();
  pattern.kwd_attrs.forEach((name, index) => {
    if (seen.has(name)) {
      report(checkRows.patternAttributeTwice, pattern.kwd_patterns[index] ?? pattern, { name });
    }
    seen.add(name);
  });
  for (const part of [...pattern.patterns, ...pattern.kwd_patterns]) {
    checkPattern(part, bound, report);
  }
}

function checkAlternatives(pattern: MatchOr, bound: Set<string>, report: Report): void {
  let first: ReadonlySet<string> | null = null;
  pattern.patterns.forEach((alternative, index) => {
    const names = new Set<string>();
    checkPattern(alternative, names, report);
    if (index < pattern.patterns.length - 1) {
      reportIrrefutable(alternative, report);
    }
    if (first === null) {
      first = names;
    } else if (!isSame(first, names)) {
      report(checkRows.patternNamesDiffer, alternative, {});
    }
  });
  for (const name of first ?? []) {
    bind(name, pattern, bound, report);
  }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** Reports a pattern that matches everything. */
function reportIrrefutable(pattern: Pattern, report: Report): void {
  if (pattern.kind === 'MatchOr') {
    reportIrrefutable(pattern.patterns[pattern.patterns.length - 1]!, report);
    return;
  }
  if (pattern.kind !== 'MatchAs') {
    return;
  }
  if (pattern.pattern !== null) {
    reportIrrefutable(pattern.pattern, report);
  } else if (pattern.name === null) {
    report(checkRows.wildcardNotLast, pattern, {});
  } else {
    report(checkRows.captureNotLast, pattern, { name: pattern.name });
  }
}
