// The interpreter's dispatch, which runtime-c/vm/interp.c makes of GCC's jumps through registers: a jump that is no dispatch would go astray.

import { readFileSync } from 'node:fs';
import test from 'ava';
import { readElf } from '../../compiler/src/device/read-elf.js';
import { compileBenchmark } from '../../tools/bench/harness.js';
import { variants, Workshop } from '../../tools/support/workshop.js';

/** Halfwords of the functions whose names match, one array for each. */
function codeOf(path: string, names: RegExp): Map<string, Uint16Array> {
  const elf = readElf(readFileSync(path));
  if (elf.kind === 'broken') throw new Error(elf.problem);
  const { symbols, segments } = elf.image;
  const found = symbols.flatMap(({ name, value, size, kind }) => {
    if (kind !== 'function' || size === 0 || !names.test(name)) return [];
    const start = value & ~1;
    const segment = segments.find(
      ({ address, data }) => start >= address && start + size <= address + data.length,
    );
    if (segment === undefined) return [];
    const view = new DataView(segment.data.buffer, segment.data.byteOffset, segment.data.length);
    const at = start - segment.address;
    const halves = Uint16Array.from({ length: size >> 1 }, (_, i) =>
      view.getUint16(at + 2 * i, true),
    );
    return [[name, halves] as const];
  });
  return new Map(found);
}

/** Numbers of the registers by which `ldr.w pc, [r8, rN, lsl #2]` at `at` goes on, or null where there is none. */
function dispatchAt(code: Uint16Array, at: number): number | null {
  if (code[at] !== 0xf858) return null;
  const second = code[at + 1]!;
  return (second & 0xfff0) === 0xf020 ? second & 15 : null;
}

/** Whether one of the few instructions before takes the opcode, the low byte of a word, into the register: uxtb rN, rM. */
function takesOpcode(code: Uint16Array, at: number, register: number): boolean {
  return [...code.subarray(Math.max(0, at - 8), at)].some(
    (half, i, all) =>
      (half >> 6 === 0b1011001011 && (half & 7) === register) ||
      (half === 0xfa5f && (all[i + 1]! & 0xfff0) === (0xf080 | (register << 8))),
  );
}

test('every dispatch takes its opcode just before', async (t) => {
  t.timeout(240_000);
  const workshop = new Workshop();
  try {
    for (const program of ['json_parse', 'shapes', 'exc_calls', 'gen_pipeline']) {
      const compiled = compileBenchmark(workshop, program);
      if (compiled.kind === 'errors') return t.fail(compiled.text);
      const built = await workshop.build(compiled.program, variants.qemu);
      const code = codeOf(
        built.path,
        /^op_[A-Z]|_slow$|_rare$|^fornext_|^getitem_|^setitem_|^raise_now/,
      );
      t.true(code.size > 20, `${String(code.size)} functions`);
      let dispatches = 0;
      for (const [name, halves] of code) {
        for (let at = 0; at < halves.length; at++) {
          const register = dispatchAt(halves, at);
          if (register === null) continue;
          dispatches++;
          t.true(takesOpcode(halves, at, register), `${program}: ${name}, halfword ${String(at)}`);
        }
      }
      t.true(dispatches > 20, `${program}: ${String(dispatches)} dispatches`);
      built.remove();
    }
  } finally {
    workshop.close();
  }
});
