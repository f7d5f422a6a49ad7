import type { Workbook } from '../workbook';
import { areaOf, type Reference } from './references';
import type { Meaning, Seen } from './translation';

/** What references mean in the formulas of a sheet; open ranges end where the sheet ends. */
export function meaningIn(workbook: Workbook, sheetId: number): Meaning {
  return {
    cells: (reference) => cellsOf(workbook, sheetId, reference),
    named: (name) => namedCells(workbook, name),
  };
}

function cellsOf(workbook: Workbook, ownSheetId: number, reference: Reference): Seen | null {
  const wanted = reference.sheet?.toLowerCase();
  const sheet =
    wanted === undefined
      ? workbook.sheetById(ownSheetId)
      : workbook.sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (!sheet) return null;
  const area = areaOf(reference, sheet.rowCount, sheet.columnCount);
  return sheet.inside(area) ? { sheetId: sheet.id, area } : null;
}

function namedCells(workbook: Workbook, name: string): Seen | null {
  const named = workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  const area = named?.reference.area;
  return named && area ? { sheetId: named.reference.sheetId, area } : null;
}

/** Changes whenever references or names may mean other cells. */
export function meaningState(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]);
  return JSON.stringify([workbook.locale, sheets, workbook.namedRanges]);
}
