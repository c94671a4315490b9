/**
 * Mistakes about pins that can be seen when a program is compiled: names that no pin has, alternate functions that a pin has not. Only what is constant
 * is looked at; the running program checks the rest.
 */

import { nativeEntry } from '../../analysis/facts.js';
import { nearestWord } from '../../cli/suggest.js';
import { pinFunctions } from '../../emit/pin-header.js';
import type { ChipPin, PinTable } from '../../program/pins.js';
import type { Span } from '../../source/span.js';
import type { Expr } from '../../syntax/ast.js';
import type * as ast from '../../syntax/ast.js';
import type { Const } from '../code.js';
import { codeRows } from '../diagnostics-table.js';
import type { Gen } from './gen.js';

/** The classes whose first argument is a pin. */
const PIN_CLASSES: ReadonlySet<string> = new Set(['ADC', 'ExtInt', 'Pin', 'Signal']);

/** `Pin.board.X99`, of which the part before the last dot is a class of pins. */
export function checkPinAttribute(g: Gen, node: ast.Attribute): void {
  const base = g.fold(node.value);
  const { program, options } = g.unit.program;
  if (base?.kind !== 'native' || node.attr.startsWith('__') || !options.pins) return;
  if (!/\.(?:board|cpu)$/.test(base.name)) return;
  const known = nativeEntry(program, base.module, base.name)?.type?.members;
  if (known === undefined || known.has(node.attr)) return;
  const end = { start: node.end - node.attr.length, end: node.end };
  complain(g, end, node.attr, [...known.keys()]);
}

/** `Pin('X99')`, and the alternate function in `Pin('X1', Pin.ALT, alt=Pin.AF2_TIM3)`. */
export function checkPinCall(g: Gen, node: ast.Call, callee: Const): void {
  const { pins } = g.unit.program.options;
  if (callee.kind !== 'native' || !PIN_CLASSES.has(callee.name) || !pins) return;
  const [id] = node.args;
  const constant = id === undefined ? null : g.fold(id);
  if (id === undefined || constant === null) return;
  const pin = pinOf(constant, pins);
  if (pin !== null) {
    checkFunction(g, node, pin);
  } else if (constant.kind === 'str') {
    complain(g, id, constant.value, [...pins.board.keys(), ...pins.chip.keys()]);
  }
}

/** `Pin.board.X1.init(Pin.ALT, alt=Pin.AF2_TIM3)` */
export function checkPinMethod(g: Gen, node: ast.Call, func: ast.Attribute): void {
  const { pins } = g.unit.program.options;
  const object = pins && func.attr === 'init' ? g.fold(func.value) : null;
  const pin = pins && object !== null ? pinOf(object, pins) : null;
  if (pin !== null) checkFunction(g, node, pin);
}

function checkFunction(g: Gen, node: ast.Call, pin: ChipPin): void {
  const given = node.keywords.find(({ arg }) => arg === 'alt' || arg === 'af')?.value;
  const number = given === undefined ? null : g.fold(given);
  if (given === undefined || number?.kind !== 'int') return;
  const af = Number(number.value);
  const wanted = functionName(given);
  const there = pin.functions[af] ?? [];
  const fits = wanted === null ? there.length > 0 : there.some((signal) => isOf(signal, wanted));
  if (fits || af < 0) return;
  const list = pin.functions
    .map((signals, at) => (signals.length === 0 ? '' : `${at} ${signals.join('/')}`))
    .filter((text) => text !== '')
    .join(', ');
  const text = wanted === null ? String(af) : `AF${af}_${wanted}`;
  g.unit.report(codeRows.pinFunction, given, { pin: pin.name, function: text }, `it has ${list}`);
}

/** `TIM3` of `Pin.AF2_TIM3`: a number alone may be any function. */
function functionName(node: Expr): string | null {
  const name = node.kind === 'Attribute' ? node.attr : node.kind === 'Name' ? node.id : '';
  return /^AF\d+_(\w+)$/.exec(name)?.[1] ?? null;
}

function isOf(signal: string, peripheral: string): boolean {
  return signal.startsWith(`${peripheral}_`) && pinFunctions(signal).length > 0;
}

function pinOf(constant: Const, { board, chip }: PinTable): ChipPin | null {
  const name =
    constant.kind === 'str'
      ? constant.value
      : constant.kind === 'native'
        ? (/\.(?:board|cpu)\.(\w+)$/.exec(constant.name)?.[1] ?? '')
        : '';
  return chip.get(board.get(name) ?? name) ?? null;
}

function complain(g: Gen, place: Span, name: string, known: readonly string[]): void {
  const near = nearestWord(name, known);
  const hint = near === null ? "the names are in the board's pins.csv" : `did you mean '${near}'?`;
  g.unit.report(codeRows.noPin, place, { name }, hint);
}
