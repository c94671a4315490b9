/** Where the attributes of a finished class's instances lie: what runtime-c/vm/type.c decides for classes made at run time. */

import type { ClassInfo, ClassLayout, Const } from '../bytecode/code.js';
import { NATIVE_BASES } from '../program/native-bases.js';
import type { InheritedFlag } from '../program/native-bases.js';

/** What a base hands down. */
interface BaseLayout extends ClassLayout {
  readonly base: Const;
  /** Words that count when bases are compared: those of classes written in Python. */
  readonly weight: number;
}

export interface LayoutInput {
  readonly info: ClassInfo;
  readonly bases: readonly Const[];
  readonly attributes: ReadonlyMap<string, Const>;
  /** Names of what a built-in type derives from. */
  readonly orderOf: (base: Const) => readonly Const[];
}

/** Null where the bases do not go together. */
export function planLayout(input: LayoutInput): ClassLayout | null {
  const bases = input.bases.map((base) => layoutOf(base));
  const best = bestBase(bases, input);
  const slots = input.attributes.get('__slots__');
  const listed = slots === undefined ? null : slotNames(slots);
  if (best === null || (slots !== undefined && listed === null)) {
    return null;
  }
  const words = [...best.words];
  const wantsDict = listed === null || listed.includes('__dict__');
  let { dictWord } = best;
  if (dictWord === null && (wantsDict || bases.some((base) => base.dictWord !== null))) {
    dictWord = words.length;
    words.push(null);
  }
  const own = listed ?? input.info.selfAttributes.filter((name) => !isDescriptor(input, name));
  for (const name of [...bases.flatMap((base) => base.words), ...own]) {
    if (name !== null && !words.includes(name) && name !== '__dict__' && name !== '__weakref__') {
      words.push(name);
    }
  }
  return { extends: best.base, native: best.native, flags: best.flags, words, dictWord };
}

function layoutOf(base: Const): BaseLayout {
  if (base.kind === 'class') {
    const { layout } = base.class;
    return { ...layout, base, weight: layout.words.length };
  }
  const native = base.kind === 'native' ? NATIVE_BASES.get(base.name) : undefined;
  if (native === undefined) {
    throw new Error(`a base without layout: ${base.kind}`);
  }
  const words = new Array<null>(native.words).fill(null);
  const flags: readonly InheritedFlag[] = native.flags;
  return { ...native, flags, words, extends: base, base, weight: 0 };
}

function bestBase(bases: readonly BaseLayout[], { orderOf }: LayoutInput): BaseLayout | null {
  const derives = (name: string, from: string): boolean =>
    name === from ||
    orderOf({ kind: 'native', module: 'builtins', name }).some(
      (each) => each.kind === 'native' && each.name === from,
    );
  let best = bases[0] ?? null;
  for (const base of bases.slice(1)) {
    if (best === null || base.native === best.native) {
      best = best === null || base.weight > best.weight ? base : best;
    } else if (derives(base.native, best.native)) {
      best = base;
    } else if (!derives(best.native, base.native)) {
      return null;
    }
  }
  return best;
}

function isDescriptor({ attributes }: LayoutInput, name: string): boolean {
  return attributes.get(name)?.kind === 'property';
}

/** The names in `__slots__`; null where it is no text or tuple of texts, or names an attribute. */
function slotNames(slots: Const): readonly string[] | null {
  if (slots.kind === 'str') {
    return [slots.value];
  }
  if (slots.kind !== 'tuple' && slots.kind !== 'list') {
    return null;
  }
  const names = slots.items.flatMap((item) => (item.kind === 'str' ? [item.value] : []));
  return names.length === slots.items.length ? names : null;
}
