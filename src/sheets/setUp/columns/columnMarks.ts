import { type TableKey, tables } from '../../../domain/tables/tables';
import { sheetsApi, workbookId } from '../../gateway';
import type { Request } from '../../requests';

/** Key of the developer metadata of a column of any sheet but that of the tickets; its value is the column's key. */
const columnMark = 'sheetdesk.column';

/** By the sheet's id: where the mark of each column stands, zero-based. */
export type ColumnMarks = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The marks of all columns, in one call. */
export function readColumnMarks(): ColumnMarks {
  const dataFilters = [{ developerMetadataLookup: { metadataKey: columnMark } }];
  const found = sheetsApi().DeveloperMetadata?.search({ dataFilters }, workbookId()).matchedDeveloperMetadata ?? [];
  const marks = new Map<number, Map<string, number>>();
  for (const { developerMetadata } of found) {
    const { sheetId, startIndex = 0 } = developerMetadata?.location?.dimensionRange ?? {};
    const key = developerMetadata?.metadataValue;
    if (sheetId === undefined || key === undefined) continue;
    const ofSheet = marks.get(sheetId) ?? new Map<string, number>();
    marks.set(sheetId, ofSheet);
    if (!ofSheet.has(key)) ofSheet.set(key, startIndex);
  }
  return marks;
}

/** The requests that mark the columns of a sheet that bear no mark yet. */
export function marking(key: TableKey, places: ReadonlyMap<string, number>, marks: ColumnMarks): readonly Request[] {
  const { id: sheetId } = tables[key];
  const marked = marks.get(sheetId);
  return [...places]
    .filter(([column]) => marked?.has(column) !== true)
    .map(([metadataValue, at]) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: columnMark,
          metadataValue,
          location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 } },
          visibility: 'DOCUMENT',
        },
      },
    }));
}
