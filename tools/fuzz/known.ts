// Differences that are meant: this compiler speaks Python 3.13, and the python3 that it is compared with is 3.11. Each is known by what CPython prints, and by nothing wider.

interface Known {
  readonly theirs: RegExp;
  readonly why: string;
}

const known: readonly Known[] = [
  { theirs: /^TypeError: unhashable type: 'slice'$/m, why: 'slices have a hash since 3.12' },
  {
    theirs: /^AttributeError: property of '.*' object has no (?:setter|deleter)$/m,
    why: 'a property is called by its getter where no class body named it, since 3.13',
  },
];

/** Whether what CPython prints is no longer what it prints in 3.13. */
export function isDated(theirs: string): boolean {
  return known.some((one) => one.theirs.test(theirs));
}
