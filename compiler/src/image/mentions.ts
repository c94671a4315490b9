/**
 * Which attribute names a code asks for: names in its constants, but for those that only store to or
 * read from a namespace (`def append` in a class body does not need list.append); parts of dotted strings and
 * of replacement fields (attrgetter('a.b'), '{0.real}'.format(x)).
 */

import type { Code, Const } from '../bytecode/code.js';
import { CODE_HEADER_WORDS, INSTRUCTIONS, INTRINSICS } from '../bytecode/instructions.js';

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
      partsOf(constant.value).forEach(mention);
      break;
    case 'tuple':
    case 'frozenset':
      constant.items.forEach((item) => mentionIn(item, mention));
      break;
    case 'list':
    case 'set':
      constant.items.forEach((item) => mentionIn(item, mention));
      break;
    case 'dict':
      constant.entries.flat().forEach((item) => mentionIn(item, mention));
      break;
    default:
      break;
  }
}

/** Names behind dots, where the text is a dotted name or has replacement fields. */
function partsOf(text: string): string[] {
  if (!text.includes('.') || !(text.includes('{') || /^[\w.]+$/.test(text))) {
    return [];
  }
  return text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}

const INTRINSIC = INSTRUCTIONS.findIndex((instruction) => instruction.name === 'INTRINSIC');
const GLOBALS = INTRINSICS.findIndex((intrinsic) => intrinsic.name === 'GLOBALS');

/** Whether the code can see all names of its module at once: it calls globals(). */
export function seesAllGlobals(code: Code): boolean {
  return code.instructions.some(
    (word) => (word & 0xff) === INTRINSIC && ((word >>> 16) & 0xff) === GLOBALS,
  );
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
