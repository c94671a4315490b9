// The package semver has no types: what is used of it.

declare module 'semver' {
  interface SemVer {
    /** The version in its usual form; null where it is none. */
    valid(version: string): string | null;
    /** The range in its usual form; null where it is none. */
    validRange(range: string): string | null;
    satisfies(version: string, range: string, options?: { includePrerelease?: boolean }): boolean;
    /** The highest of the versions that is in the range. */
    maxSatisfying(versions: readonly string[], range: string): string | null;
  }
  const semver: SemVer;
  export default semver;
}
