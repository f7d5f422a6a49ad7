import type { CellView, ViewChange } from '../contract/view';
import type { Cell } from './cell';
import { cellsOf, type Rectangle } from './rectangle';
import type { Sheet } from './sheet';

/** Above this a fresh view is cheaper for everybody than a list of cells. */
const mostCells = 5_000;

export function cellView(cell: Cell | undefined, row: number, column: number): CellView {
  if (!cell) return [row, column, null, -1];
  return cell.formula === null
    ? [row, column, cell.value, cell.style]
    : [row, column, cell.value, cell.style, cell.formula];
}

/** What a script selected: an area of the sheet that is active from then on. */
export interface Selected {
  readonly sheetId: number;
  readonly area: Rectangle;
}

/** Tells whoever looks at the workbook what changed. */
export class Changes {
  private readonly listeners = new Set<(change: ViewChange) => void>();
  private readonly followers = new Set<(selected: Selected) => void>();

  subscribe(listener: (change: ViewChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @returns what ends the subscription */
  follow(follower: (selected: Selected) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /** A script made the sheet the active one, with its selection; what people select themselves is not told. */
  selected({ id, selection }: Sheet): void {
    for (const follower of this.followers) follower({ sheetId: id, area: selection });
  }

  cells(sheet: Sheet, area: Rectangle): void {
    if (this.listeners.size === 0) return;
    if (cellsOf(area) > mostCells) {
      this.structure();
      return;
    }
    const cells: CellView[] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        cells.push(cellView(sheet.grid.at(row, column), row, column));
      }
    }
    this.emit({ kind: 'cells', sheetId: sheet.id, cells, styles: sheet.workbook.styles.styles });
  }

  /** Notes of an area, '' for each cell without. */
  notes(sheet: Sheet, area: Rectangle): void {
    if (this.listeners.size === 0) return;
    if (cellsOf(area) > mostCells) {
      this.structure();
      return;
    }
    const notes: [number, number, string][] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        notes.push([row, column, sheet.grid.at(row, column)?.note ?? '']);
      }
    }
    this.emit({ kind: 'notes', sheetId: sheet.id, notes });
  }

  /** Charts or slicers show other data. */
  floating(): void {
    this.emit({ kind: 'floating' });
  }

  structure(): void {
    this.emit({ kind: 'structure' });
  }

  private emit(change: ViewChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
