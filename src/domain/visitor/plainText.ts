import { printable } from '../record/printable';

/** More marks on one letter than any script has. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/** No more than this of a text is looked at: nobody writes so much into a form. */
const longest = 20_000;

/**
 * What somebody outside wrote, as it may stand in a cell, a mail or a page: without control characters and direction
 * marks, and cut with an ellipsis after so many lines and characters.
 */
export function plainText(text: string, characters: number, lines = 60): string {
  const clean = printable(text.slice(0, longest))
    .replace(stacked, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const rows = clean.split('\n');
  const shown = rows.length > lines ? `${rows.slice(0, lines).join('\n')}…` : clean;
  const all = Array.from(shown);
  return all.length > characters ? `${all.slice(0, characters - 1).join('')}…` : shown;
}

/** The same on one line, for names and numbers. */
export const plainLine = (text: string, characters: number): string =>
  plainText(text.slice(0, longest).replace(/\s+/g, ' '), characters, 1);
