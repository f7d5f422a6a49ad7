import type { EditChange } from '../../app/edit/editContext';
import type { Layout } from '../../app/memory';
import { fields } from '../../domain/record/fields';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import { encodeCell, type Notation, type ReadCell } from '../cells/codec';
import { dateForSheets, isRealDate } from '../cells/dateCells';
import { inert } from '../cells/inert';
import { putValues } from '../cells/putValues';
import { columnRuns } from '../columns/columnRuns';
import { seeToWritten } from '../placing/editedCells';
import type { WrittenCell } from '../placing/origins';
import { inTheirRows } from './inTheirRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type CellsRead = ReadonlyMap<number, readonly ReadCell[]>;

/** Whether a cell, written back as it was read, stays what it is: a long number in a date column does not. */
const canBeKept = (cell: ReadCell | undefined): boolean => !(cell instanceof Date) || isRealDate(cell);

/** Neighbouring rows that are written together: none of them holds a cell that cannot be written back. */
function rowRunsOf(changes: readonly EditChange[], cellsRead: CellsRead): readonly (readonly EditChange[])[] {
  const runs: EditChange[][] = [];
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1] ?? [];
    const last = run[run.length - 1];
    const isApart = [last, change].some((one) => cellsRead.get(one?.row ?? -1)?.some((cell) => !canBeKept(cell)));
    if (last === undefined || change.row !== last.row + 1 || isApart) runs.push([change]);
    else run.push(change);
  }
  return runs;
}

/** Writes what one edit changes in the ticket sheet, and sees to it that it stands where it belongs. */
export class EditWriter {
  private readonly written: WrittenCell[] = [];

  /** @param cellsRead the rows as they were read, by row */
  constructor(
    private readonly sheet: Sheet,
    private readonly cellsRead: CellsRead,
  ) {}

  /** @param isFresh whether the rows were read this moment, so that nobody can have moved them */
  write(layout: Layout, changes: readonly EditChange[], isFresh: boolean, notation: Notation | undefined) {
    const placed = isFresh ? changes : inTheirRows(this.sheet, layout, changes);
    for (const run of rowRunsOf(placed, this.cellsRead)) this.writeTogether(layout, run, notation);
    return seeToWritten(this.sheet, { layout, before: this.cellsRead, written: this.written.splice(0) });
  }

  /** One block for each run of changed columns; cells between them keep what was read. */
  private writeTogether(layout: Layout, changes: readonly EditChange[], notation: Notation | undefined): void {
    const columns = changes.flatMap(({ change }) =>
      fields.flatMap(({ key }) => (change[key] === undefined ? [] : (layout.columns[key] ?? []))),
    );
    const first = changes[0]?.row ?? 0;
    // The desk's own columns may be taken along, if what they hold can be; people's cells are never written over.
    const ours = new Set(
      fields.flatMap((field) => (field.writer === 'system' ? (layout.columns[field.key] ?? []) : [])),
    );
    const mayBridge = (column: number): boolean =>
      ours.has(column) && changes.every(({ row }) => canBeKept(this.cellsRead.get(row)?.[column]));
    for (const { start, end } of columnRuns(columns, mayBridge)) {
      const values = changes.map(({ row, change }) =>
        Array.from({ length: end - start + 1 }, (_, at) => this.stored(change, row, start + at, layout, notation)),
      );
      this.put(first, start, values);
    }
  }

  private stored(
    change: TicketChange,
    row: number,
    column: number,
    layout: Layout,
    notation: Notation | undefined,
  ): ReadCell {
    const field = fields.find(({ key }) => layout.columns[key] === column);
    const value = field === undefined ? undefined : change[field.key];
    if (field === undefined || value === undefined || notation === undefined) {
      const read = this.cellsRead.get(row)?.[column] ?? '';
      return typeof read === 'string' ? inert(read) : read;
    }
    const declared = fieldOf(field.key);
    if (declared.type === 'dateTime' && typeof value === 'number') return dateForSheets(value, notation.zone);
    if (declared.type === 'date' && typeof value === 'number') return new Date(value);
    const cell = encodeCell(declared, value, notation);
    return typeof cell === 'string' ? inert(cell) : cell;
  }

  private put(row: number, column: number, values: ReadCell[][]): void {
    values.forEach((cells, at) => {
      cells.forEach((value, offset) => {
        this.written.push({ row: row + at, column: column + offset, value });
      });
    });
    putValues(this.sheet, row, column, values);
  }
}
