import type { Language } from '../../../domain/record/lists';
import { columnPlaces } from '../../../domain/settings/readTable';
import { isRecordRow } from '../../../domain/tables/recordRow';
import { type Table, tables } from '../../../domain/tables/tables';
import { columnInsertion } from '../../columns/columnInsertion';
import { sheetOf } from '../../columns/locate';
import { carryOut } from '../../gateway';
import { formatColumn } from '../look/recordFormats';
import { dressHeader } from '../settings/settingsSheets';

/** Beside the column that is declared before it, wherever people have that. */
function placeFor(table: Table, key: string, places: Readonly<Record<string, number>>): number {
  const before = table.columns[table.columns.findIndex((column) => column.key === key) - 1];
  return (places[before?.key ?? ''] ?? Math.max(...Object.values(places))) + 1;
}

/** The sheets that got columns after their first version. */
export const laterTables = ['policies', 'people', 'health'] as const;
type LaterTable = (typeof laterTables)[number];

/** Gives a sheet of an earlier version the columns that came later, before any that people added. */
export function addLaterColumns(key: LaterTable, language: Language): void {
  const table: Table = tables[key];
  const sheet = sheetOf(key);
  // Without the row of the headers nothing tells which columns are there: it is put back first, and they with it.
  if (isRecordRow(table, sheet.getRange('1:1').getDisplayValues()[0] ?? [])) return;
  for (const declared of table.columns.filter(({ isDerived }) => isDerived === true)) {
    const places = columnPlaces(table, sheet.getRange('1:1').getDisplayValues()[0] ?? []);
    const at = places[declared.key] ?? placeFor(table, declared.key, places);
    if (places[declared.key] === undefined) carryOut(columnInsertion(table.id, at, declared[language]));
    sheet
      .getRange(2, at + 1, sheet.getMaxRows() - 1, 1)
      .clearDataValidations()
      .setNumberFormat('@')
      .setVerticalAlignment('middle');
    sheet.setColumnWidth(at + 1, declared.width);
    dressHeader(sheet, at + 1, 1);
    formatColumn(key, sheet, declared, at + 1);
  }
}
