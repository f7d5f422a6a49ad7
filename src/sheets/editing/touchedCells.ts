import type { Zone } from '../../domain/time/zone';
import type { ReadCell } from '../cells/codec';
import { asStored } from '../cells/dateCells';
import type { CellPlace } from '../placing/imprinted';
import type { SheetCells } from './sheetFollowed';

/** The block that an edit touched, zero-based, ends exclusive. */
export interface Touched extends CellPlace {
  readonly endRow: number;
  readonly endColumn: number;
}

/**
 * Where the edited cells stand in what was read: people may have moved them before. One cell is known by what was typed;
 * undefined where several may be it.
 */
export function touchedBy(
  { range, value }: GoogleAppsScript.Events.SheetsOnEdit,
  cells: SheetCells,
  zone: Zone,
): Touched | undefined {
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  const touched = { row, column, endRow: row + range.getNumRows(), endColumn: column + range.getNumColumns() };
  const typed = String(value ?? '').trim();
  const isTyped = (cell: ReadCell): boolean => String(asStored(cell, zone)).trim() === typed;
  if (typed === '' || isTyped(cells[row]?.[column] ?? '')) return touched;
  const found = cells.flatMap((line, at) =>
    line.flatMap((cell, to) => (isTyped(cell) ? [{ row: at, column: to }] : [])),
  );
  const [only, ...others] = found;
  if (only === undefined) return touched;
  return others.length > 0 ? undefined : { ...only, endRow: only.row + 1, endColumn: only.column + 1 };
}
