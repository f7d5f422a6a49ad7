import { type Language, type ListKey, lists, openLists } from '../../../domain/record/lists';
import { listPlaces } from '../../../domain/settings/listPlaces';
import { builtInOptions } from '../../../domain/settings/readLists';
import { tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { carryOut } from '../../gateway';
import { type Request, userEntered } from '../../requests';
import { dressList } from './settingsSheets';

const { id: sheetId, columns: own } = tables.settings;

/** A list's column with its header and first options. */
function insertion(key: ListKey, at: number, language: Language): readonly Request[] {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  const rows = [lists[key][language], ...builtInOptions(key, language)].map((text) => ({
    values: [{ ...userEntered(text), userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } }],
  }));
  const start = { sheetId, rowIndex: 0, columnIndex: at };
  const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
  return [{ insertDimension: { range, inheritFromBefore: true } }, { updateCells: { start, rows, fields } }];
}

/**
 * Puts option lists back whose column people deleted, each with its first options, beside the list that is declared
 * before it: one call where one is missing.
 * @param header of the settings sheet as it stands
 * @returns the lists that were missing
 */
export function addMissingLists(header: readonly StoredCell[], language: Language): readonly ListKey[] {
  const found = listPlaces(header);
  const places = new Map<ListKey, number>();
  for (const key of openLists) {
    const place = found[key];
    if (place !== undefined) places.set(key, place.at);
  }
  const missing = openLists.filter((key) => !places.has(key));
  const requests = missing.flatMap((key) => {
    const before = openLists[openLists.indexOf(key) - 1];
    const at = (before === undefined ? own.length - 1 : (places.get(before) ?? own.length - 1)) + 1;
    for (const [other, place] of places) if (place >= at) places.set(other, place + 1);
    places.set(key, at);
    return insertion(key, at, language);
  });
  carryOut(requests);
  for (const key of missing) dressList(sheetOf('settings'), (places.get(key) ?? 0) + 1);
  return missing;
}
