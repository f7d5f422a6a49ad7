import type { StoredStyle } from './style';

const pixelsAPoint = 96 / 72;
/** Shares of the letter height, measured for Arial and common Chinese fonts. */
const wide = 1;
const narrow = 0.56;

/** About how many pixels the longest line of a text takes; no font is asked. */
export function textWidth(text: string, style: StoredStyle): number {
  const height = (style.fontSize ?? 10) * pixelsAPoint;
  const widths = text.split('\n').map((line) => [...line].reduce((sum, letter) => sum + share(letter), 0));
  return Math.ceil(Math.max(...widths) * height * (style.bold ? 1.08 : 1));
}

function share(letter: string): number {
  return /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{2ffff}]/u.test(letter) ? wide : narrow;
}
