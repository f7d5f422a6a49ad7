/** What Sheets leaves blank beside the text of a cell, pixels in all. */
const padding = 8;
/** Pixels of an em in a text of one point. */
const emOfPoint = 4 / 3;

/** Widths in ems, as Arial has them, in which Sheets writes; a Chinese character is a whole em wide. */
const widths: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\u2e80-\uffff]/, 1],
  [/[ijl'|]/, 0.22],
  [/[ftrI.,:;!()[\]/ -]/, 0.3],
  [/[cksvxyz]/, 0.5],
  [/[mwMW%@–]/, 0.8],
  [/[A-Z]/, 0.7],
];
const usualWidth = 0.556;

const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (widths.find(([kind]) => kind.test(one))?.[1] ?? usualWidth), 0);

/** What is not broken: words, each with the spaces after it, and single Chinese characters. */
const pieces = /[\u2e80-\uffff] *|[^\s\u2e80-\uffff]+ *| +/g;

/**
 * How many lines a text takes when it is wrapped.
 * @param width of its cell in pixels
 * @param size in points
 */
export function linesOf(text: string, width: number, size: number): number {
  const room = (width - padding) / (size * emOfPoint);
  return text.split('\n').reduce((sum, part) => sum + linesOfPart(part.match(pieces) ?? [], room), 0);
}

function linesOfPart(words: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const needed = emsOf(word.trimEnd());
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken wherever the line ends.
    const broken = Math.max(0, Math.ceil(needed / room) - 1);
    lines += broken;
    used += emsOf(word) - broken * room;
  }
  return lines;
}
