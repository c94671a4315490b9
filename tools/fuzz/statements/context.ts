// Where a statement stands, which decides what it may be.

export interface Context {
  /** How many compound statements it may be nested in yet. */
  readonly depth: number;
  /** `break` and `continue` are allowed. */
  readonly loop: boolean;
  /** `yield` is allowed. */
  readonly generator: boolean;
  /** A handler of `except*`, which nothing may leave by `return`, `break` or `continue`. */
  readonly star: boolean;
}

export const outermost: Context = { depth: 3, loop: false, generator: false, star: false };

/** Inside one more statement. */
export function deeper(context: Context, changes: Partial<Context> = {}): Context {
  return { ...context, ...changes, depth: context.depth - 1 };
}
