import type { StoredCell } from '../areas';

/**
 * A row to be appended, each cell under its column; what has no column is left out.
 * @param cells by column key
 * @param places zero-based, by column key
 */
export function rowUnder(
  places: Readonly<Partial<Record<string, number>>>,
  cells: Readonly<Record<string, StoredCell>>,
): readonly StoredCell[] {
  const row: StoredCell[] = [];
  for (const [key, cell] of Object.entries(cells)) {
    const at = places[key];
    if (at !== undefined) row[at] = cell;
  }
  return Array.from(row, (cell) => cell ?? '');
}
