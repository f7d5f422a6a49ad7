import { type Table, type TableKey, tables } from '../../domain/tables/tables';
import { freeTitle } from '../freeTitle';
import { carryOut, readAreas } from '../gateway';
import type { Request } from '../requests';
import { clockOwner } from './clockTrigger';
import { isHeaderOf } from './columns/displacedHeaders';
import { currentVersion, versionMarks } from './columns/marks';
import { tableKeys } from './columns/tableKeys';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A copy that people made of a sheet of the desk, and gave its name once they had deleted the original. */
interface Namesake {
  readonly key: TableKey;
  readonly sheet: Sheet;
}

const isNamed = ({ zh, en }: Table, sheet: Sheet): boolean => [zh, en].includes(sheet.getName());

/** Sheets that bear the name and the header of one that is missing. */
function namesakesOf(missing: readonly TableKey[], sheets: readonly Sheet[]): readonly Namesake[] {
  const named = missing.flatMap((key): readonly Namesake[] => {
    const sheet = sheets.find((candidate) => isNamed(tables[key], candidate));
    return sheet === undefined ? [] : [{ key, sheet }];
  });
  if (named.length === 0) return [];
  const headers = readAreas(named.map(({ sheet }) => ({ sheetId: sheet.getSheetId(), startRow: 0, endRow: 1 })));
  return named.filter(({ key }, at) => isHeaderOf(tables[key], headers[at]?.[0] ?? []));
}

/** A sheet of the desk that people renamed, and the one that bears its name and header instead: the desk does not read it. */
export interface Impostor {
  /** As the sheet that the desk reads is called now. */
  readonly read: string;
  /** The name that the desk gave it, which the other bears. */
  readonly named: string;
}

/** Sheets that look like the desk's own while those stand under other names. One read, only where there may be one. */
export function findImpostors(sheets: readonly Sheet[]): readonly Impostor[] {
  const renamed = [...tableKeys, 'customers' as const].flatMap((key) => {
    const own = sheets.find((sheet) => sheet.getSheetId() === tables[key].id);
    return own === undefined || isNamed(tables[key], own) ? [] : [{ key, own }];
  });
  const found = namesakesOf(
    renamed.map(({ key }) => key),
    sheets,
  );
  return renamed.flatMap(({ key, own }) => {
    const other = found.find((namesake) => namesake.key === key);
    return other === undefined ? [] : [{ read: own.getName(), named: other.sheet.getName() }];
  });
}

/** No sheet can be given another id: a copy under the desk's own takes its place, cells, formats and name. */
function replacing({ key, sheet }: Namesake, titles: ReadonlySet<string>): readonly Request[] {
  const { id } = tables[key];
  const [sourceSheetId, title] = [sheet.getSheetId(), sheet.getName()];
  return [
    {
      duplicateSheet: {
        sourceSheetId,
        newSheetId: id,
        newSheetName: freeTitle(title, titles),
        insertSheetIndex: sheet.getIndex(),
      },
    },
    { deleteSheet: { sheetId: sourceSheetId } },
    { updateSheetProperties: { properties: { sheetId: id, title }, fields: 'title' } },
    ...versionMarks([key], currentVersion),
  ];
}

/**
 * Takes up, of a desk in use, the copies under whose names people went on once the originals were deleted. One read and
 * one write, and only where a sheet is missing whose name stands on another.
 * @returns the sheets that were taken up
 */
export function takeUpNamesakes(missing: readonly TableKey[], sheets: readonly Sheet[]): readonly TableKey[] {
  if (missing.length === 0 || clockOwner() === null) return [];
  const found = namesakesOf(missing, sheets);
  const titles = new Set(sheets.map((sheet) => sheet.getName()));
  carryOut(found.flatMap((namesake) => replacing(namesake, titles)));
  return found.map(({ key }) => key);
}
