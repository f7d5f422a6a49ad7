/** Controls, direction marks and halves of characters: none of them is anybody's word. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Line ends, and the joiners without which emoji and some scripts fall apart. */
const kept: ReadonlySet<string> = new Set(['\n', '\u200c', '\u200d']);

/**
 * What somebody typed, pasted or sent, without the characters that nobody sees: controls, direction marks and halves of
 * characters. Every door of the desk passes texts through it before they reach a cell. Lines end as in the workbook, and
 * a tab is a blank.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, (character) => (kept.has(character) ? character : ''));
