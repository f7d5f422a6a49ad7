import type { Remembered } from '../../app/memory';
import { tables } from '../../domain/tables/tables';
import { sameHeaders } from '../columns/columnProof';
import { locateColumns, sheetOf } from '../columns/locate';

/** The row of the ticket sheet in which the active cell stands, zero-based; undefined on other sheets and the header. */
export function selectedRow(): number | undefined {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getSheetId() !== tables.tickets.id) return undefined;
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  return row < 2 ? undefined : row - 1;
}

/** The number of the ticket in whose row the active cell stands; undefined where there is none. */
export function selectedNumber({ layout }: Remembered): string | undefined {
  const row = selectedRow();
  if (row === undefined) return undefined;
  const sheet = sheetOf('tickets');
  const headers = sheet.getRange('1:1').getValues()[0] ?? [];
  const isKnown = layout !== undefined && sameHeaders(headers, layout);
  const column = (isKnown ? layout : locateColumns(sheet)).columns.number;
  if (column === undefined) return undefined;
  return String(sheet.getRange(row + 1, column + 1).getValue()).trim() || undefined;
}

/** Selects the row of a ticket, as if a person had clicked its number; the columns in view stay. */
export function selectRow(row: number, column: number): void {
  sheetOf('tickets')
    .getRange(row + 1, column + 1)
    .activate();
}
