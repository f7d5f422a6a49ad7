import { type Language, lists, openLists } from '../../../domain/record/lists';
import { listPlaces } from '../../../domain/settings/listPlaces';
import type { Settings } from '../../../domain/settings/settings';
import { unheadedLists } from '../../../domain/settings/unheadedLists';
import { tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { headerCell } from '../../columns/columnInsertion';
import { sheetOf } from '../../columns/locate';
import { carryOut } from '../../gateway';
import { breakHeaderMerges } from '../look/headerMerges';
import { dressHeader } from '../settings/settingsSheets';

type Cells = readonly (readonly StoredCell[])[];

const { id: sheetId } = tables.settings;

/**
 * Writes the headers of option lists again that people cleared, each above its options: one call where any is missing.
 * @param cells of the settings sheet as it stands, its header first
 * @param seen the lists as the desk saw them last, asked only where a header is missing
 * @returns how many were written, and the cells with them
 */
export function restoreListHeaders(
  cells: Cells,
  seen: () => Settings['lists'],
  language: Language,
): { readonly headers: number; readonly cells: Cells } {
  const [header = [], ...rows] = cells;
  const found = listPlaces(header);
  const unheaded = openLists.every((key) => found[key] !== undefined) ? [] : [...unheadedLists(cells, seen())];
  if (unheaded.length === 0) return { headers: 0, cells };
  const sheet = sheetOf('settings');
  breakHeaderMerges(sheet);
  SpreadsheetApp.flush();
  carryOut(unheaded.map(([key, at]) => headerCell(sheetId, at, lists[key][language])));
  const written: StoredCell[] = Array.from(
    { length: Math.max(header.length, ...unheaded.map(([, at]) => at + 1)) },
    (_, at) => header[at] ?? '',
  );
  for (const [key, at] of unheaded) {
    written[at] = lists[key][language];
    dressHeader(sheet, at + 1, 1);
  }
  return { headers: unheaded.length, cells: [written, ...rows] };
}
