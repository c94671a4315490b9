/** For each module: which of its names are finished in flash, which stay to the running program, and what made it so. */

import { lineOf, type Site } from './class-uses.js';
import type { ProgramFacts } from './facts.js';

export interface ExplainedName {
  readonly name: string;
  /** function, class, list, int...; null where the running program binds it. */
  readonly kind: string | null;
  /** Why it is not in flash, and where that stands; null for what is. */
  readonly reason: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

export interface ExplainedModule {
  readonly name: string;
  readonly path: string;
  /** Bytes of RAM that its global variables take. */
  readonly slotBytes: number;
  readonly names: readonly ExplainedName[];
}

/** A line that makes names of attributes while the program runs, so that nothing that has a name can be left out. */
export interface NameMaker {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export function nameMakers({ uses }: ProgramFacts): readonly NameMaker[] {
  return uses.namesMadeAt.map((site) => ({
    file: site.module.path,
    line: lineOf(site),
    text: site.what,
  }));
}

export function explainProgram(facts: ProgramFacts): readonly ExplainedModule[] {
  return [...facts.modules.values()].map((module) => {
    const names = [
      ...[...module.constants].map(([name, constant]) => inFlash(name, constant.kind)),
      ...module.slots.filter((name) => name !== '').map((name) => left(name, module.whySlot(name))),
    ];
    const { name, path } = module.module;
    const slotBytes = 4 * module.slots.filter((slot) => slot !== '').length;
    return { name, path, slotBytes, names };
  });
}

function inFlash(name: string, kind: string): ExplainedName {
  return { name, kind, reason: null, file: null, line: null };
}

function left(name: string, site: Site | null): ExplainedName {
  return {
    name,
    kind: null,
    reason: site?.what ?? 'nothing in the module binds it',
    file: site?.module.path ?? null,
    line: site === null ? null : lineOf(site),
  };
}

/** The same as lines for people. */
export function explainText(modules: readonly ExplainedModule[]): string {
  return modules.map((module) => `${moduleText(module)}\n`).join('\n');
}

function moduleText({ name, path, slotBytes, names }: ExplainedModule): string {
  const kept = names.filter(({ reason }) => reason === null);
  const rest = names.filter(({ reason }) => reason !== null);
  const kinds = [...new Set(kept.map(({ kind }) => kind))];
  const lines = [`${name} (${path}): ${slotBytes} bytes of RAM for global variables`];
  for (const kind of kinds) {
    const those = kept.filter((each) => each.kind === kind).map((each) => each.name);
    lines.push(`  in flash, ${kind ?? ''}: ${those.join(' ')}`);
  }
  for (const each of rest) {
    const place = each.file === null ? '' : ` (${each.file}:${String(each.line)})`;
    lines.push(`  at run time: ${each.name}: ${each.reason ?? ''}${place}`);
  }
  return lines.join('\n');
}
