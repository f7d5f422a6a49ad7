import type { StoredCell } from '../areas';
import type { HeadedRows } from './headedRows';
import type { Placed } from './imprinted';
import type { Standing } from './standing';

/** What is to be written to a sheet besides the tickets': cells of rows that are there, and rows below them. */
export interface SheetWrite {
  readonly standing: Standing;
  readonly cells: readonly Placed[];
  readonly headed: HeadedRows;
}

/** Cells of a row, each where its column stands; what has no column is left out. @param cells by column key */
export const placedIn = (
  { table, headers, places, identities }: Standing,
  row: number,
  cells: Readonly<Record<string, StoredCell>>,
): readonly Placed[] =>
  Object.entries(cells).flatMap(([field, content]): readonly Placed[] => {
    const column = places[field];
    const header = headers[column ?? -1] ?? '';
    return column === undefined
      ? []
      : [{ table, row, column, identity: identities[row] ?? '', header, field, content }];
  });
