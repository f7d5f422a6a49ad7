import type { Layout } from '../../app/memory';
import { Refused } from '../../app/refused';
import { tables } from '../../domain/tables/tables';
import { displacedHeader, headRows, mayBeTitle } from '../setUp/columns/displacedHeaders';
import { locateColumns } from './locate';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first rows of the sheet as texts. */
function headOf(sheet: Sheet): readonly (readonly string[])[] {
  const rows = Math.min(headRows, sheet.getMaxRows());
  const values: readonly (readonly unknown[])[] = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
  return values.map((cells) => cells.map(String));
}

/**
 * Where the columns of the tickets stand, for whoever is to read or write by them: as `locateColumns`, and without another
 * call where the first row looks like the header.
 * @throws Refused "headerMoved" where people put rows above the header, as a title: no column could be proved then to
 * stand where it does
 */
export function locateInPlace(sheet: Sheet): Layout {
  const layout = locateColumns(sheet);
  if (mayBeTitle('tickets', layout.headers) && displacedHeader('tickets', headOf(sheet)) !== undefined) {
    throw new Refused('headerMoved', [], tables.tickets.zh);
  }
  return layout;
}
