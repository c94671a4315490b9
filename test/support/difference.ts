// How two texts differ, in few words.

/** The first line that differs, with where it stands: more helpful than two long texts. */
export function firstDifference(actual: string, expected: string): string {
  const actualLines = actual.split('\n');
  const expectedLines = expected.split('\n');
  const at = expectedLines.findIndex((line, index) => actualLines[index] !== line);
  const line = at < 0 ? expectedLines.length : at;
  const show = (text: string | undefined) =>
    text === undefined ? '(nothing)' : JSON.stringify(text.slice(0, 300));
  return `line ${line + 1} is ${show(actualLines[line])}\nCPython printed ${show(expectedLines[line])}`;
}
