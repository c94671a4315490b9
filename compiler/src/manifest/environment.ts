/** Names while a manifest runs: a function's own, those around it, the manifest's, the built-in ones. */

import type { Value } from './values.js';

export class Environment {
  private readonly names = new Map<string, Value>();
  /** Names that a `global` or `nonlocal` statement gives to an outer environment. */
  private readonly elsewhere = new Map<string, Environment>();

  constructor(
    readonly parent: Environment | null,
    private readonly builtins: ReadonlyMap<string, Value>,
  ) {}

  get(name: string): Value | undefined {
    return this.names.get(name) ?? this.outer(name);
  }

  private outer(name: string): Value | undefined {
    if (this.names.has(name)) return null;
    return this.parent === null ? this.builtins.get(name) : this.parent.get(name);
  }

  set(name: string, value: Value): void {
    (this.elsewhere.get(name) ?? this).names.set(name, value);
  }

  /** False where there is no such name. */
  delete(name: string): boolean {
    return (this.elsewhere.get(name) ?? this).names.delete(name);
  }

  declareGlobal(name: string): void {
    let top = this.parent;
    while (top !== null && top.parent !== null) top = top.parent;
    if (top !== null) this.elsewhere.set(name, top);
  }

  declareNonlocal(name: string): void {
    for (let at = this.parent; at !== null; at = at.parent) {
      if (at.names.has(name)) {
        this.elsewhere.set(name, at);
        return;
      }
    }
  }

  inner(): Environment {
    return new Environment(this, this.builtins);
  }
}
