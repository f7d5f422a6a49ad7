/** Pixels of a character at 12 points: a Latin one about half as wide as a Chinese one. */
const wide = 12;
const narrow = 6.8;
/** Lines that a name may take: more would leave the drawing no room. */
const mostLines = 2;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? wide : narrow), 0);

/** As much of a text as fits, with an ellipsis where some is left out. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const kept = Array.from(text);
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > room) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** Where a line may be broken: behind a space, a hyphen or a stroke, and between Chinese characters. */
const piecesOf = (name: string): readonly string[] =>
  name.match(/[^\s\-/\u2e80-\uffff]*[\s\-/]+|[\u2e80-\uffff]|[^\s\-/\u2e80-\uffff]+/g) ?? [];

/** A name on few lines so many pixels wide, broken between words only; what does not fit ends with an ellipsis. */
export function wrapped(name: string, room: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room && lines.length < mostLines - 1) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((one) => cut(one, room)).join('\n');
}
