/** frozen.h: which modules an image for a firmware of one's own holds, and what they offer. */

import type { ParsedModule } from '../program/parsed.js';
import type { Arguments, Stmt } from '../syntax/ast.js';
import { safeComment } from './c-literals.js';

/** `modules`: those that were asked for, not what they import. */
export function frozenHeader(modules: readonly ParsedModule[]): string {
  const names = modules.map(({ name }) => name);
  const lists = modules.map(({ name, file, ast }) => {
    const lines = ast.body.flatMap(offered).map((line) => `     ${line}`);
    return [`   ${name} (${file.path})`, ...lines].map(safeComment).join('\n');
  });
  const uses = names.map((name) => `X("${name}")`).join(' ');
  return `/* Written by mpy-ts freeze. The modules, and their public names:

${lists.join('\n')} */
#ifndef MPY_FROZEN_H
#define MPY_FROZEN_H

#include "port/embed.h"

/* Names for mpy_import. */
${names.map((name) => `#define ${macroName(name)} "${name}"`).join('\n')}

/* All of them, each in X(). */
#define FROZEN_MODULES(X) ${uses}

#endif
`;
}

/** A letter that C does not have in names is left to its code. */
function macroName(name: string): string {
  const plain = name
    .replaceAll('.', '_')
    .replace(/[^A-Za-z0-9_]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return `FROZEN_${plain.toUpperCase()}`;
}

function offered(statement: Stmt): readonly string[] {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return isPublic(statement.name) ? [`${statement.name}(${parameters(statement.args)})`] : [];
    case 'ClassDef':
      return isPublic(statement.name) ? [`class ${statement.name}`] : [];
    case 'Assign':
      return statement.targets.flatMap((target) =>
        target.kind === 'Name' && isPublic(target.id) ? [target.id] : [],
      );
    case 'AnnAssign':
      return statement.target.kind === 'Name' && isPublic(statement.target.id)
        ? [statement.target.id]
        : [];
    default:
      return [];
  }
}

function isPublic(name: string): boolean {
  return !name.startsWith('_');
}

function parameters({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): string {
  const names = [...posonlyargs, ...args].map(({ arg }) => arg);
  if (vararg !== null) names.push(`*${vararg.arg}`);
  else if (kwonlyargs.length > 0) names.push('*');
  names.push(...kwonlyargs.map(({ arg }) => arg));
  if (kwarg !== null) names.push(`**${kwarg.arg}`);
  return names.join(', ');
}
