/** Constants into registers, by the shortest instruction that can. */

import type { Const } from '../code.js';
import { SINGLETONS } from '../instructions.js';
import { smallInt } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type { Gen } from './gen.js';

const SINGLETON_NUMBERS: Partial<Record<Const['kind'], number>> = {
  null: SINGLETONS.indexOf('null'),
  none: SINGLETONS.indexOf('None'),
  true: SINGLETONS.indexOf('True'),
  false: SINGLETONS.indexOf('False'),
  ellipsis: SINGLETONS.indexOf('Ellipsis'),
  notimplemented: SINGLETONS.indexOf('NotImplemented'),
};

export function loadConst(g: Gen, place: Span, dest: number, constant: Const): void {
  const singleton = SINGLETON_NUMBERS[constant.kind];
  if (singleton !== undefined) {
    g.emit(place, 'LOADS', dest, singleton);
    return;
  }
  const small = smallInt(constant, 16);
  if (small !== null) {
    g.emit(place, 'LOADI', dest, small);
    return;
  }
  g.emitConst(place, 'LOADK', dest, 0, 0, constant);
}

export function loadNull(g: Gen, place: Span, dest: number): void {
  g.emit(place, 'LOADS', dest, SINGLETONS.indexOf('null'));
}

export function loadNone(g: Gen, place: Span, dest: number): void {
  g.emit(place, 'LOADS', dest, SINGLETONS.indexOf('None'));
}
