/** Ink and ground of header rows, for both ways in which a look is written. */
export const headerInk = '#3c4043';
export const headerGround = '#f1f3f4';

/** A colour as requests to the Sheets API write it: shares of 1. */
export function colourStyle(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red, green, blue } };
}
