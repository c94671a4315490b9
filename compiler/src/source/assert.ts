/**
 * Internal checks. An exception from here is a bug in the compiler, never a message about the
 * user's program: those are diagnostics.
 */

/** Ends a `switch` over a discriminated union: a forgotten case is then a type error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${describe(value)}`);
}

/** States an invariant of the compiler itself. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) {
    throw new Error(`internal error: ${message}`);
  }
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'kind' in value) {
    return String(value.kind);
  }
  return String(value);
}
