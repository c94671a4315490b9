/** Code generation of a whole program: facts first, then each module. */

import type { ModuleCode } from './code.js';
import { checkHandlers } from './generate/interrupt-handlers.js';
import { generateModule } from './generate/module.js';
import { Unit } from './generate/unit.js';
import { PositionMap } from './positions.js';
import { analyzeProgram, type FactOptions, type ProgramFacts } from '../analysis/facts.js';
import type { ParsedProgram } from '../program/parsed.js';
import type { Diagnostic } from '../source/diagnostics.js';

export type CompileOptions = FactOptions;

export interface CompiledModules {
  readonly modules: readonly ModuleCode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: ProgramFacts;
}

export function compileModules(program: ParsedProgram, options: CompileOptions): CompiledModules {
  const diagnostics: Diagnostic[] = [];
  const facts = analyzeProgram(program, options, diagnostics);
  const modules: ModuleCode[] = [];
  const units: Unit[] = [];
  for (const module of facts.modules.values()) {
    const unit = new Unit(facts, module, new PositionMap(module.module.file), diagnostics);
    modules.push(generateModule(unit));
    units.push(unit);
  }
  checkHandlers(units, diagnostics);
  return { modules, diagnostics, facts };
}
