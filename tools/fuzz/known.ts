// Differences that are meant where there is an older python3 only: this compiler speaks Python 3.13. Each is known by what CPython prints, and by nothing wider.

interface Known {
  readonly theirs: RegExp;
  readonly why: string;
}

const known: readonly Known[] = [
  { theirs: /^TypeError: unhashable type: 'slice'$/m, why: 'slices have a hash since 3.12' },
  { theirs: /\(\) arg is an empty sequence$/m, why: '3.13: iterable argument is empty' },
  { theirs: /^TypeError: must be str, not \w+$/m, why: '3.13: find() argument 1 must be str' },
  {
    theirs: /^AttributeError: '\w+' object has no attribute '\w+'$/m,
    why: '3.12: and no __dict__',
  },
  { theirs: /is an invalid keyword argument for/, why: '3.13: got an unexpected keyword argument' },
  {
    theirs: /\(\) takes (at (most|least)|exactly) .*\(\d+ given\)$/m,
    why: '3.13 parses otherwise',
  },
  { theirs: /^TypeError: can only assign an iterable$/m, why: '3.13: must assign iterable' },
  { theirs: /^ZeroDivisionError: float modulo$/m, why: '3.12: float modulo by zero' },
  { theirs: /too large to convert to C int$/m, why: '3.13: chr() arg not in range' },
  {
    theirs: /^TypeError: '\w+' object cannot be interpreted as an integer$/m,
    why: '3.12 takes anything for a truth',
  },
  {
    theirs: /^AttributeError: property of '.*' object has no (?:setter|deleter)$/m,
    why: 'a property is called by its getter where no class body named it, since 3.13',
  },
];

/** Whether what CPython prints is no longer what it prints in 3.13. */
export function isDated(theirs: string): boolean {
  return known.some((one) => one.theirs.test(theirs));
}
