import type { Layout } from '../../../app/memory';
import type { Language } from '../../../domain/record/lists';
import type { TableKey } from '../../../domain/tables/tables';
import { sheetOf } from '../../columns/locate';
import { restoreFormats } from '../look/columnFormats';
import { optionSources, putDropDowns, ticketDropDowns } from '../look/dropDowns';
import { tableDropDowns } from '../look/tableDropDowns';
import type { RepairCount } from '../repairs';
import { type DeclaredSheet, declaredSheets, ticketSheet } from './declaredColumns';
import { tableKeys } from './tableKeys';

/**
 * Puts drop-downs and formats of all sheets back where they differ from what is declared.
 * @param isFresh whether a column is new: it has lost nothing
 */
export function restoreColumns(
  layout: Layout,
  language: Language,
  isFresh: (table: TableKey, column: string) => boolean,
  count: RepairCount,
): void {
  const sources = optionSources();
  const restore = (
    declared: DeclaredSheet,
    wanted: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.DataValidation>,
  ): void => {
    const { table } = declared;
    const isNew = (column: string): boolean => isFresh(table, column);
    count.addIn('formats', table, restoreFormats(declared, isNew));
    count.addIn('dropDowns', table, putDropDowns(declared, wanted, isNew));
  };
  restore(ticketSheet(sheetOf('tickets'), layout), ticketDropDowns(language, sources));
  SpreadsheetApp.flush();
  for (const declared of declaredSheets(tableKeys.filter((table) => table !== 'tickets'))) {
    restore(declared, tableDropDowns(declared.table, language, sources));
  }
}
