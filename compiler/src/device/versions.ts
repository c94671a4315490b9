// Version numbers as tools print them and as xPack folders are named: `12.2.1`, `15.2.1-1.1.1`.

/** Negative when `left` is the older. Numbers are compared as numbers: 9.2 is older than 10.1. */
export function compareVersions(left: string, right: string): number {
  const leftParts = split(left);
  const rightParts = split(right);
  const length = Math.max(leftParts.length, rightParts.length);
  for (let index = 0; index < length; index++) {
    const a = leftParts[index];
    const b = rightParts[index];
    const order = a === undefined || b === undefined ? compareEnd(a, b) : comparePart(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

function split(version: string): readonly string[] {
  return version.match(/\d+|[A-Za-z]+/g) ?? [];
}

/** `1.2.1` is newer than `1.2`, but `1.2-rc` is older: a word after the end marks a pre-release. */
function compareEnd(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return b !== undefined && isNumber(b) ? -1 : 1;
  return isNumber(a) ? 1 : -1;
}

function comparePart(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}
