import type { Field } from './field';

/** Characters that a cell of the workbook holds. */
export const cellLimit = 50_000;

/** Characters that the text of a field may have. */
export const longestOf = ({ longest = cellLimit }: Field): number => longest;

/** A text of so many characters at most; what is longer ends in an ellipsis, and no character is halved. */
export function cutText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A text as a cell holds it: a write with a longer one would fail as a whole, and again each time it is tried. */
export const cellText = (text: string): string => cutText(text, cellLimit);
