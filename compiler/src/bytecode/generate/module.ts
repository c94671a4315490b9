/** A module: its top level as a code without parameters, and the functions that are constants of it. */

import type { Const, ModuleCode } from '../code.js';
import type { KnownClass } from '../../analysis/static-class.js';
import { finishClass } from './classes.js';
import { startAnnotations } from './annotations.js';
import { finishCode } from './finish.js';
import { functionCode, returnNone, setCode } from './functions.js';
import { Gen } from './gen.js';
import { gensFacts } from './known.js';
import { block } from './statements.js';
import type { Unit } from './unit.js';
import { declareVariables } from './variables.js';
import { docString } from '../../analysis/facts.js';

/** Names that every module has without binding them. */
const GIVEN = [
  '__name__',
  '__file__',
  '__doc__',
  '__package__',
  '__path__',
  '__spec__',
  '__loader__',
];

export function generateModule(unit: Unit): ModuleCode {
  const { facts } = unit;
  const { module } = facts;
  const g = new Gen(unit, facts.scopes.module, gensFacts);
  declareVariables(g, []);
  const place = { start: 0, end: 0 };
  startAnnotations(g, place);
  block(g, module.ast.body);
  const { end } = module.ast.body[module.ast.body.length - 1] ?? place;
  returnNone(g, { start: end, end });
  const doc = docString(module.ast.body);
  const name = '<module>';
  const init = finishCode(g, { name, doc: doc.kind === 'str' ? doc.value : null, place }, 0);
  for (const constant of facts.constants.values()) {
    const known = unit.program.functions.get(constant);
    const own = known !== undefined && facts.scopes.of.has(known.node);
    if (own) {
      setCode(known.constant, functionCode(unit, known.node));
    }
  }
  ownClasses(unit).forEach((known) => {
    finishClass(unit, known);
  });
  return {
    name: module.name,
    path: module.path,
    init,
    slots: facts.slots,
    constants: constantsOf(unit),
    classes: unit.classes,
    attributeNames: unit.attributeNames,
    dynamicNames: unit.program.uses.dynamicNames,
    specialNames: unit.program.uses.specialNames,
  };
}

/** Classes that statements of this module's top level made at build time. */
function ownClasses({ facts, program }: Unit): KnownClass[] {
  return [...program.classes.values()].filter(
    ({ node }) => facts.scopes.of.get(node)?.parent === facts.scopes.module,
  );
}

function constantsOf(unit: Unit): ReadonlyMap<string, Const> {
  const constants = new Map(unit.facts.constants);
  for (const name of GIVEN) {
    const given = unit.facts.binds(name) ? null : unit.facts.constantOf(name);
    if (given !== null) {
      constants.set(name, given);
    }
  }
  return constants;
}
