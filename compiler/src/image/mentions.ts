/**
 * Which attribute names a code asks for: names in its constants, but for those that only store to or
 * read from a namespace (`def append` in a class body does not need list.append).
 */

import type { Code, Const } from '../bytecode/code.js';
import { CODE_HEADER_WORDS, INSTRUCTIONS } from '../bytecode/instructions.js';

const NAMESPACE_ONLY = ['LOADNAME', 'STORENAME', 'DELNAME', 'CHECK'];
const constantFields = INSTRUCTIONS.map((instruction) => ({
  isNamespace: NAMESPACE_ONLY.includes(instruction.name),
  fields: instruction.operands.map((operand) => operand === 'const'),
  format: instruction.format,
  hasWord: instruction.word !== null,
  wordIsConstant: instruction.word === 'const',
}));

/** Calls `mention` for each name. */
export function mentionedNames(code: Code, mention: (name: string) => void): void {
  const plain = namesOfNamespace(code);
  code.constants.forEach((constant, at) => {
    if (!plain.has(at)) {
      mentionIn(constant, mention);
    }
  });
}

function mentionIn(constant: Const, mention: (name: string) => void): void {
  switch (constant.kind) {
    case 'attr':
    case 'name':
      mention(constant.name);
      break;
    case 'str':
      mention(constant.value);
      break;
    case 'tuple':
    case 'frozenset':
      constant.items.forEach((item) => mentionIn(item, mention));
      break;
    default:
      break;
  }
}

/** Indexes of constants that no instruction uses but those for namespaces. */
function namesOfNamespace(code: Code): Set<number> {
  const inNamespace = new Set<number>();
  const elsewhere = new Set<number>();
  for (let at = 0; at < code.instructions.length; at++) {
    const word = code.instructions[at] ?? 0;
    const opcode = word & 0xff;
    const row = constantFields[opcode];
    if (row === undefined) {
      continue;
    }
    const target = row.isNamespace ? inNamespace : elsewhere;
    row.fields.forEach((isConstant, field) => {
      if (isConstant) {
        target.add(fieldOf(word, row.format, field) - CODE_HEADER_WORDS);
      }
    });
    if (row.hasWord) {
      at++;
      if (row.wordIsConstant) {
        elsewhere.add(((code.instructions[at] ?? 0) & 0xffffff) - CODE_HEADER_WORDS);
      }
    }
  }
  return new Set([...inNamespace].filter((index) => !elsewhere.has(index)));
}

function fieldOf(word: number, format: string, field: number): number {
  if (field === 0) {
    return (word >>> 8) & 0xff;
  }
  if (format.startsWith('AB')) {
    return field === 1 ? (word >>> 16) & 0xff : word >>> 24;
  }
  return word >>> 16;
}
