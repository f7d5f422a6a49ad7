/** GBK bytes of `text`: Node decodes GBK but does not write it, so its table is turned round. */
export function gbk(text: string): Uint8Array {
  const bytes = Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return [code];
    const pair = table().get(letter);
    if (pair === undefined) throw new Error(`${letter} is not in GBK`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

let made: ReadonlyMap<string, readonly [number, number]> | undefined;

function table(): ReadonlyMap<string, readonly [number, number]> {
  if (made !== undefined) return made;
  const decoder = new TextDecoder('gbk');
  const letters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) letters.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  made = letters;
  return letters;
}
