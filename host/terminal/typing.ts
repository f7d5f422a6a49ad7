import type { Host, Person } from '../contract/host';
import { parseA1 } from '../model/a1';

/** What a person types into one cell; the sheet is the active one when null, row and column count from 0. */
export interface Typing {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads `--type`: "B2=text" or "Sheet1!B2=text".
 * @throws Error with one sentence when it names no single cell
 */
export function readTyping(words: string): Typing {
  const [place, text] = split(words);
  const cell = parseA1(place);
  if (!cell || cell.startRow === null || cell.startColumn === null || place.includes(':')) {
    throw new Error(`--type must be a cell and its text, as in Sheet1!B2=done, not "${words}".`);
  }
  return { sheet: cell.sheet, row: cell.startRow, column: cell.startColumn, text };
}

/** The first "=" behind the sheet's name separates: names and texts may hold one as well. */
function split(words: string): readonly [place: string, text: string] {
  const at = words.indexOf('=', words.indexOf('!') + 1);
  return at < 0 ? ['', ''] : [words.slice(0, at), words.slice(at + 1)];
}

/**
 * Types as a person does, which fires the triggers of an edit.
 * @throws RefusedEdit when the workbook does not take it
 */
export function typeIn(host: Host, person: Person, { sheet, row, column, text }: Typing): void {
  person.type(sheet ?? activeSheet(host), row, column, text);
}

function activeSheet(host: Host): string {
  const { activeSheetId, sheets } = host.view();
  return sheets.find(({ id }) => id === activeSheetId)?.name ?? '';
}
