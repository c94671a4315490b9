/** Numbers, strings and comments as C writes them. */

export function numberLiteral(value: number, size: 1 | 2 | 4): string {
  return value > 0x7fffffff || (size === 4 && value > 0xffff)
    ? `0x${value.toString(16)}u`
    : String(value);
}

/** A float constant that C reads back to the same bits; infinities and nan by the compiler's built-ins. */
export function floatLiteral(value: number, size: 4 | 8): string {
  const suffix = size === 4 ? 'f' : '';
  const rounded = size === 4 ? Math.fround(value) : value;
  if (Number.isNaN(rounded)) {
    return `__builtin_nan${suffix}("")`;
  }
  if (!Number.isFinite(rounded)) {
    return `${rounded < 0 ? '-' : ''}__builtin_inf${suffix}()`;
  }
  if (rounded === 0) {
    return `${Object.is(rounded, -0) ? '-' : ''}0.0${suffix}`;
  }
  const text = String(rounded);
  return `${/[.e]/.test(text) ? text : `${text}.0`}${suffix}`;
}

/** A string literal of bytes. What is not printable ASCII is octal, in three digits, so that what follows cannot join it. */
export function stringLiteral(bytes: Uint8Array): string {
  let text = '"';
  for (const byte of bytes) {
    if (byte === 0x22 || byte === 0x5c) {
      text += `\\${String.fromCharCode(byte)}`;
    } else if (byte === 0x0a) {
      text += '\\n';
    } else if (byte < 0x20 || byte >= 0x7f || byte === 0x3f) {
      // '?' too: two of them might begin a trigraph.
      text += byte === 0x3f ? '\\?' : `\\${byte.toString(8).padStart(3, '0')}`;
    } else {
      text += String.fromCharCode(byte);
    }
  }
  return `${text}"`;
}

/** Text for a comment: one line that neither ends it nor opens another. */
export function safeComment(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, (character) =>
      character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replace(/\\$/, '\\ ');
}
