// Reads TAP, the form in which ava tells its results with --tap. Lines come in one at a time, so that
// failures are shown as they happen.

export interface TapCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface TapReader {
  /** Takes one line; returns what a person should see of it, or null. */
  readonly line: (text: string) => string | null;
  /** To be called at the end, with the runner's exit code. */
  readonly finish: (exitCode: number) => TapCounts;
}

export function createTapReader(): TapReader {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  /** Inside the details of a failure, which are indented. */
  let inFailure = false;

  const line = (text: string): string | null => {
    const result = /^(ok|not ok)\b(?: \d+)?(?: - )?(.*)$/.exec(text);
    if (result === null) {
      if (/^(?:TAP version|\d+\.\.\d+$|# )/.test(text)) inFailure = false;
      if (text.startsWith('Bail out!')) return text;
      if (inFailure) return text;
      // What is not TAP: coverage, or what a test wrote itself.
      return /^(?:TAP version|\d+\.\.\d+$|# |\s|$)/.test(text) ? null : text;
    }
    const [, verdict, title = ''] = result;
    inFailure = false;
    if (/# (?:SKIP|TODO)\b/i.test(title)) {
      skipped += 1;
      return null;
    }
    if (verdict === 'ok') {
      passed += 1;
      return null;
    }
    failed += 1;
    inFailure = true;
    return `FAILED ${title}`;
  };

  const finish = (exitCode: number): TapCounts => {
    // A runner that ends badly without a failed test has crashed; one without any test has not run.
    if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
    return { passed, failed, skipped };
  };

  return { line, finish };
}
