/** import statements. Which module is meant was settled by the module graph; what runs here is its top level. */

import { nameConst } from '../../analysis/constants.js';
import { starImportNames } from '../../analysis/facts.js';
import { isStarImport, withPackages } from '../../analysis/imports.js';
import { codeRows } from '../diagnostics-table.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { storeConst, storeName, variableOf } from './variables.js';

export function importStatement(g: Gen, node: ast.Import): void {
  const { module } = g.unit.facts;
  for (const alias of node.names) {
    g.scoped(() => {
      const full = module.resolve(0, alias.name);
      if (!runImports(g, alias, full)) {
        return;
      }
      const first = alias.name.split('.')[0] ?? alias.name;
      const bound = alias.asname === null ? module.resolve(0, first) : full;
      bindModule(g, alias, alias.asname ?? first, bound);
    });
  }
}

/** Runs the packages of a module and the module itself; false when control does not go on. */
function runImports(g: Gen, place: Span, full: string): boolean {
  const { program } = g.unit;
  for (const name of withPackages(full)) {
    if (program.modules.has(name)) {
      g.scoped(() => {
        g.emitConst(place, 'IMPORT', g.temp(), 0, 0, { kind: 'module', name });
      });
    } else if (!program.hasModule(name)) {
      g.scoped(() => {
        const window = g.temp();
        loadConst(g, place, window, nameConst(name));
        g.emitIntrinsic(place, 'IMPORT_MISSING', window, window);
      });
      g.stop();
      return false;
    }
  }
  return true;
}

/** Nothing is stored for a name that is a constant of the module. */
function isConstantName(g: Gen, name: string): boolean {
  const variable = variableOf(g, name);
  return variable.kind === 'global' && g.unit.facts.slotToBind(variable.name) === null;
}

function bindModule(g: Gen, place: Span, name: string, module: string): void {
  if (isConstantName(g, name)) {
    return;
  }
  storeConst(g, place, name, { kind: 'module', name: module });
}

export function importFromStatement(g: Gen, node: ast.ImportFrom): void {
  if (node.module === '__future__') {
    return;
  }
  const base = g.unit.facts.module.resolve(node.level, node.module);
  if (!runImports(g, node, base)) {
    return;
  }
  if (isStarImport(node)) {
    importStar(g, node, base);
    return;
  }
  for (const alias of node.names) {
    g.scoped(() => {
      importName(g, alias, base);
    });
  }
}

function importName(g: Gen, alias: ast.Alias, base: string): void {
  const { program } = g.unit;
  g.unit.attributeNames.add(alias.name);
  const submodule = `${base}.${alias.name}`;
  const python = program.modules.get(base);
  if (python?.binds(alias.name) !== true && program.modules.has(submodule)) {
    if (!runImports(g, alias, submodule)) {
      return;
    }
  }
  const bound = alias.asname ?? alias.name;
  if (isConstantName(g, bound)) {
    return;
  }
  const constant = program.moduleAttribute(base, alias.name);
  if (constant !== null) {
    storeConst(g, alias, bound, constant);
    return;
  }
  const value = g.temp(2);
  loadConst(g, alias, value, { kind: 'module', name: base });
  loadConst(g, alias, value + 1, nameConst(alias.name));
  g.emitIntrinsic(alias, 'IMPORT_FROM', value, value);
  storeName(g, alias, bound, value);
}

/** Takes each public name that is bound by then. */
function importStar(g: Gen, node: ast.ImportFrom, base: string): void {
  const { program } = g.unit;
  if (program.modules.get(base)?.publicNames() === null) {
    g.unit.report(codeRows.unknownStarNames, node, { module: base });
    return;
  }
  for (const name of starImportNames(program, base)) {
    if (isConstantName(g, name)) {
      continue;
    }
    g.unit.attributeNames.add(name);
    g.scoped(() => {
      const absent = g.label();
      const value = g.temp(2);
      const constant = program.moduleAttribute(base, name);
      if (constant !== null) {
        loadConst(g, node, value, constant);
      } else {
        loadConst(g, node, value, { kind: 'module', name: base });
        loadConst(g, node, value + 1, nameConst(name));
        g.emitIntrinsic(node, 'GETATTR_OPTIONAL', value, value);
        g.jump(node, 'JNULL', absent, value);
      }
      storeName(g, node, name, value);
      g.place(absent);
    });
  }
}
