/** What XML refuses even when escaped: halves of a surrogate pair on their own, U+FFFE and U+FFFF. */
const unwritable = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;
const escapeMark = /_(?=x[0-9A-Fa-f]{4}_)/g;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Cell text as the format writes it: "_xHHHH_" stands for a character, so text that looks so is marked itself. */
export function encodeText(text: string): string {
  return text
    .replace(escapeMark, '_x005F_')
    .replace(unwritable, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** The reverse of `encodeText`, for the places where the library leaves it to its user: notes and attributes. */
export function decodeText(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
