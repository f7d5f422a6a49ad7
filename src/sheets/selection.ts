import type { Remembered } from '../app/memory';
import { tables } from '../domain/tables/tables';
import { locateColumns, sheetOf } from './locate';

/** A row of the ticket sheet and the number in it; `row` is zero-based. */
export interface SelectedTicket {
  readonly row: number;
  readonly number: string;
}

/** The ticket of the row in which the active cell stands; undefined on other sheets, the header and untaken rows. */
export function selectedTicket({ layout }: Remembered): SelectedTicket | undefined {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getSheetId() !== tables.tickets.id) return undefined;
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  const column = (layout ?? locateColumns(sheet)).columns.number;
  if (row < 2 || column === undefined) return undefined;
  const number = String(sheet.getRange(row, column + 1).getValue()).trim();
  return number === '' ? undefined : { row: row - 1, number };
}

/** Selects the row of a ticket, as if a person had clicked its number; the columns in view stay. */
export function selectRow(row: number, column: number): void {
  sheetOf('tickets')
    .getRange(row + 1, column + 1)
    .activate();
}
