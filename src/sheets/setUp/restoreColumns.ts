import type { Layout } from '../../app/memory';
import type { Language } from '../../domain/record/lists';
import type { TableKey } from '../../domain/tables/tables';
import { sheetOf } from '../locate';
import { restoreFormats } from './columnFormats';
import { declaredSheet, ticketSheet } from './declaredColumns';
import { optionSources, putDropDowns, ticketDropDowns } from './dropDowns';
import { tableKeys } from './ensureSheets';
import type { RepairCount } from './repairs';
import { tableDropDowns } from './tableDropDowns';

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
  for (const key of tableKeys) {
    const declared = key === 'tickets' ? ticketSheet(sheetOf(key), layout) : declaredSheet(key);
    const wanted = key === 'tickets' ? ticketDropDowns(language, sources) : tableDropDowns(key, language, sources);
    const isNew = (column: string): boolean => isFresh(key, column);
    count.addIn('formats', key, restoreFormats(declared, isNew));
    count.addIn('dropDowns', key, putDropDowns(declared, wanted, isNew));
  }
}
