/**
 * Characters by name, for `\N{...}`.
 */

/** The character of a name; null if there is none. */
export function characterNamed(_name: string): string | null {
  return null;
}
