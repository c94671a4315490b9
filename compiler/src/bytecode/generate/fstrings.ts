/** f-strings: constant parts and formatted values, joined. */

import type * as ast from '../../syntax/ast.js';
import { strConst } from '../../analysis/constants.js';
import { expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';

/** FORMAT's operand C. */
const CONVERSIONS = { [-1]: 0, 115: 1, 114: 2, 97: 3 } as const;
const HAS_SPEC = 4;
/** Parts that are joined at once. */
const RUN = 32;

export function joinedTo(g: Gen, node: ast.JoinedStr, dest: number): void {
  const parts = node.values;
  const [only] = parts;
  if (only === undefined) {
    loadConst(g, node, dest, strConst(''));
    return;
  }
  if (parts.length === 1) {
    expressionTo(g, only, dest);
    return;
  }
  // A long one is joined piecewise: what is joined already is the first part of the next piece.
  const window = g.temp(Math.min(parts.length, RUN));
  let used = 0;
  parts.forEach((part, i) => {
    expressionTo(g, part, window + used);
    used++;
    const last = i + 1 === parts.length;
    if (used === RUN || last) {
      g.emit(node, 'JOIN', last ? dest : window, window, used);
      used = 1;
    }
  });
}

export function formattedTo(g: Gen, node: ast.FormattedValue, dest: number): void {
  const conversion = CONVERSIONS[node.conversion];
  const value = operand(g, node.value, [node.format_spec]);
  if (node.format_spec === null) {
    g.emit(node, 'FORMAT', dest, value, conversion);
    return;
  }
  const spec = value !== dest && g.isScratch(dest) ? dest : g.temp();
  expressionTo(g, node.format_spec, spec);
  g.emit(node, 'FORMAT', spec, value, conversion | HAS_SPEC);
  g.move(node, dest, spec);
}
