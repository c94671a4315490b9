// The side of mpy-ts: the host build with address and undefined-behaviour sanitizers. Floats are in double precision, since CPython's are: single precision would differ in every
// digit shown.

import type { RunEnd } from '../../compiler/src/device/run-program.js';
import { MemoryFiles } from '../../compiler/src/program/files.js';
import { variants, Workshop } from '../support/workshop.js';
import type { Run, Side } from './side.js';

const timeoutMs = 60_000;
const heapBytes = 16 << 20;
const file = 'cases.py';

export class MpyTs implements Side {
  private readonly workshop = new Workshop();

  async run(source: string): Promise<Run> {
    const files = new MemoryFiles({ [file]: source });
    const compiled = this.workshop.compile(file, '', 'double', files);
    if (compiled.kind === 'errors') return { kind: 'refused', message: compiled.text };
    const built = await this.workshop.build(compiled.program, variants.double);
    try {
      const { end, stdout, stderr } = await this.workshop.run(built, {
        name: file,
        timeoutMs,
        env: { MPY_HEAP: String(heapBytes) },
      });
      return { kind: 'ran', output: stdout, end: endOf(end, stderr) };
    } finally {
      built.remove();
    }
  }

  close(): void {
    this.workshop.close();
  }
}

function endOf(end: RunEnd, messages: string): string | null {
  if (end.kind === 'exit' && end.code === 0) return null;
  const how = end.kind === 'failed' ? end.reason : end.kind;
  const finding = /(?:runtime error|Sanitizer|Assertion).*/.exec(messages)?.[0];
  return `${how}: ${finding ?? messages.trimEnd().split('\n').at(-1) ?? ''}`;
}
