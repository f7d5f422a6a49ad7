import type { TicketRow } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { isHeaderLine } from '../../domain/record/headerLine';
import { decodeTicket, type Notation, otherStatusText, type ReadCell, unreadTexts } from '../cells/codec';
import { sameHeaders } from '../columns/columnProof';
import { locateInPlace } from '../columns/locateInPlace';

/** Up to this row all are read with the header in one call: the cells between take no longer than another call. */
const readTogether = 40;
const attempts = 3;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows as they were read, and where their columns stand. */
export interface RowsRead {
  readonly layout: Layout;
  /** The row of the first of `cells`. */
  readonly from: number;
  readonly cells: readonly (readonly ReadCell[])[];
}

/**
 * The rows from the one above `first` on, and where their columns stand.
 * @param kept the columns as they are remembered
 * @throws Refused "headerMoved" where people put rows above the header
 */
export function readUnder(sheet: Sheet, kept: Layout | undefined, first: number, count: number, attempt = 1): RowsRead {
  const from = first + count <= readTogether ? 0 : first - 1;
  const block: ReadCell[][] = sheet.getRange(`${from + 1}:${first + count}`).getValues();
  // After the rows: headers that are still the known ones stood over them when they were read.
  const headers = from === 0 ? block[0] : sheet.getRange('1:1').getValues()[0];
  if (kept !== undefined && (sameHeaders(headers ?? [], kept) || attempt > attempts)) {
    return { layout: kept, from, cells: block };
  }
  const found = locateInPlace(sheet);
  const logColumns = kept?.log;
  return readUnder(sheet, logColumns === undefined ? found : { ...found, log: logColumns }, first, count, attempt + 1);
}

/** The tickets among rows, the header left out wherever it stands. @param first the row of the first, zero-based */
export const ticketRowsIn = (
  rows: readonly (readonly ReadCell[])[],
  first: number,
  { columns }: Layout,
  notation: Notation,
): readonly TicketRow[] =>
  rows.flatMap((cells, index) => {
    if (isHeaderLine((key) => cells[columns[key] ?? -1])) return [];
    const ticket = decodeTicket(cells, columns, notation);
    const texts = unreadTexts(cells, columns, notation.zone);
    if (Object.keys(ticket).length + Object.keys(texts).length === 0) return [];
    const statusText = otherStatusText(cells[columns.status ?? -1], ticket, notation);
    return [{ row: first + index, ticket, texts, ...(statusText !== undefined && { statusText }) }];
  });
