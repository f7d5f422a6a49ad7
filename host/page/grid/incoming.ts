import type { ICellData, IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellView, SheetView, ViewChange } from '../../contract/view';
import { univerCell } from './cells';
import { unitId } from './snapshot';
import { univerStyle } from './styles';

/** Marks changes that come from the host, so that they are not sent back. */
export const fromHost = { fromCollab: true };

/** Univer merges styles; what a style does not set must be named to be taken away. */
const noStyle: { readonly [K in keyof IStyleData]?: null } = {
  n: null,
  bg: null,
  cl: null,
  ff: null,
  fs: null,
  bl: null,
  it: null,
  ul: null,
  st: null,
  ht: null,
  vt: null,
  tb: null,
};

type CellMatrix = Record<number, Record<number, object>>;

export function showCells(api: FUniver, change: Extract<ViewChange, { kind: 'cells' }>): void {
  const styles = change.styles.map(univerStyle);
  setCells(
    api,
    change.sheetId,
    change.cells.map((cell) => [cell[0], cell[1], shownCell(cell, styles)]),
  );
}

function shownCell(cell: CellView, styles: readonly IStyleData[]): object {
  const { s, ...contents } = univerCell(cell, styles);
  return wholeCell(contents, typeof s === 'object' ? s : null);
}

/** A cell that replaces all that stood there. */
export function wholeCell(contents: ICellData, style: IStyleData | null): object {
  return { v: null, t: null, f: null, si: null, p: null, custom: null, ...contents, s: { ...noStyle, ...style } };
}

export function setCells(
  api: FUniver,
  sheetId: number,
  cells: readonly (readonly [row: number, column: number, cell: object])[],
): void {
  const cellValue: CellMatrix = {};
  for (const [row, column, cell] of cells) {
    const columns = cellValue[row] ?? {};
    columns[column] = cell;
    cellValue[row] = columns;
  }
  api.syncExecuteCommand(
    'sheet.mutation.set-range-values',
    { unitId, subUnitId: String(sheetId), cellValue },
    fromHost,
  );
}

/** Notes of some cells; an empty text takes the note away. */
export function showNotes(api: FUniver, sheetId: number, notes: SheetView['notes']): void {
  for (const [row, col, note] of notes) {
    const place = { unitId, sheetId: String(sheetId), row, col };
    if (note === '') {
      api.syncExecuteCommand('sheet.mutation.remove-note', place, fromHost);
    } else {
      const size = { id: `note-${row}-${col}`, row, col, width: 220, height: 40 + 18 * note.split('\n').length };
      api.syncExecuteCommand('sheet.mutation.update-note', { ...place, note: { ...size, note } }, fromHost);
    }
  }
}
