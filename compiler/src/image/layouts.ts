/**
 * Guesses of where attributes lie in instances. The runtime lays out a class when its class statement runs: word 0 the type,
 * word 1 the overflow dictionary, then the attributes, a base's before its subclass's. The same is computed
 * here from what the compiler knows of the classes; for each name the word that most classes agree on is
 * the guess, which the VM checks.
 */

import type { ClassInfo } from '../bytecode/code.js';

/** Word of the first attribute of a class whose bases are plain. */
const FIRST_ATTRIBUTE = 2;

/** Where attributes begin in classes that derive from a built-in type. */
export type NativeWords = ReadonlyMap<string, number>;

/** For each attribute name its likely word; names that no class has are not in it. */
export function guessWords(
  classes: readonly ClassInfo[],
  nativeWords: NativeWords,
): Map<string, number> {
  const votes = new Map<string, Map<number, number>>();
  const layouts = new Map<ClassInfo, Layout>();
  const byName = new Map(classes.map((info) => [`${info.module}:${info.name}`, info]));
  for (const info of classes) {
    for (const [name, word] of layoutOf(info, byName, nativeWords, layouts).words) {
      const counts = votes.get(name) ?? new Map<number, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      votes.set(name, counts);
    }
  }
  return new Map([...votes].map(([name, counts]) => [name, mostFrequent(counts)]));
}

interface Layout {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function layoutOf(
  info: ClassInfo,
  byName: ReadonlyMap<string, ClassInfo>,
  nativeWords: NativeWords,
  known: Map<ClassInfo, Layout>,
): Layout {
  const old = known.get(info);
  if (old !== undefined) {
    return old;
  }
  // A class that names itself as its base (the name had another value before) counts as without bases.
  known.set(info, { words: new Map(), size: FIRST_ATTRIBUTE });
  const base = baseLayout(info, byName, nativeWords, known);
  const words = new Map(base.words);
  let size = base.size;
  for (const name of info.selfAttributes) {
    if (!words.has(name)) {
      words.set(name, size);
      size++;
    }
  }
  const layout = { words, size };
  known.set(info, layout);
  return layout;
}

/** The base whose layout is extended: the one with most words. */
function baseLayout(
  info: ClassInfo,
  byName: ReadonlyMap<string, ClassInfo>,
  nativeWords: NativeWords,
  known: Map<ClassInfo, Layout>,
): Layout {
  let best: Layout = { words: new Map(), size: FIRST_ATTRIBUTE };
  for (const name of info.baseNames) {
    const base = byName.get(`${info.module}:${name}`);
    const native = nativeWords.get(name);
    if (base !== undefined && base !== info) {
      const layout = layoutOf(base, byName, nativeWords, known);
      best = layout.size > best.size ? layout : best;
    } else if (native !== undefined && native > best.size) {
      best = { words: new Map(), size: native };
    }
  }
  return best;
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let word = 0;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate < word)) {
      word = candidate;
      most = count;
    }
  }
  return word;
}
