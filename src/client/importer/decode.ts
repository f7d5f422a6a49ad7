export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: 'empty' | 'workbook' | 'notText' };

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** An .xlsx is a zip archive, an .xls a compound document. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Text of a file as Chinese and Western spreadsheets save it; the byte order mark is taken off. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (isWorkbook(bytes)) return { ok: false, problem: 'workbook' };
  for (const [label, encoding] of candidates(bytes)) {
    const text = decodeStrictly(bytes, label);
    if (text !== null) return looksLikeText(text) ? { ok: true, text, encoding } : { ok: false, problem: 'notText' };
  }
  return { ok: false, problem: 'notText' };
}

/** Strict UTF-8 hardly ever accepts GBK text, while GB18030 accepts most UTF-8: so UTF-8 comes first. */
function candidates(bytes: Uint8Array): readonly (readonly [label: string, encoding: Encoding])[] {
  if (startsWith(bytes, 0xff, 0xfe)) return [['utf-16le', 'UTF-16']];
  if (startsWith(bytes, 0xfe, 0xff)) return [['utf-16be', 'UTF-16']];
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return [[unmarked, 'UTF-16']];
  return [
    ['utf-8', 'UTF-8'],
    ['gb18030', 'GB18030'],
  ];
}

/** Bytes looked at for the zeros that UTF-16 has beside each Latin letter, comma and line end. */
const looked = 4096;

/** UTF-16 without a byte order mark: its zeros all stand on one side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, looked).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > 1) return 'utf-16le';
  return odd === 0 && even > 1 ? 'utf-16be' : undefined;
}

/** A last character that was cut off is left out; any other that is none makes it another encoding. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const tab = 9;
const carriageReturn = 13;
const space = 32;

/** Control characters other than tab and line ends occur in pictures and programs, not in tables. */
function looksLikeText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < space && (code < tab || code > carriageReturn)) return false;
  }
  return true;
}
