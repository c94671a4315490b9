/** What folding knows of names inside of a code: what the name is in the scope that is being generated. */

import type { FoldFacts } from '../../analysis/fold.js';
import type { Gen } from './gen.js';
import { nameConstant } from './variables.js';

export function gensFacts(g: Gen): FoldFacts {
  const { program } = g.unit;
  return {
    float: program.options.float,
    name: (node) => nameConstant(g, node.id),
    attribute: (node, base) => program.attribute(base, node.attr),
  };
}
