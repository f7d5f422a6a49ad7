/** Half a surrogate pair stands for nothing and cannot be encoded. */
const replacement = '\ufffd';

/** Text as UTF-8; the language offers no encoder where the script runs. */
export function utf8(text: string): Uint8Array {
  const whole = Array.from(text, (character) => (/^[\ud800-\udfff]$/.test(character) ? replacement : character));
  const escaped = encodeURIComponent(whole.join(''));
  const bytes = escaped.match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return Uint8Array.from(bytes, (byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  );
}

/** @throws URIError when the bytes are no UTF-8 */
export const fromUtf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
