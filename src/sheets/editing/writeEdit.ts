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
import type { Rows, WrittenCell } from '../placing/origins';
import { inTheirRows } from './inTheirRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a cell, written back as it was read, stays what it is: a long number in a date column does not. */
const canBeKept = (cell: ReadCell | undefined): boolean => !(cell instanceof Date) || isRealDate(cell);

/** Neighbouring rows that are written together: none of them holds a cell that cannot be written back. */
function rowRunsOf(changes: readonly EditChange[], before: Rows): readonly (readonly EditChange[])[] {
  const runs: EditChange[][] = [];
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1] ?? [];
    const last = run[run.length - 1];
    const isApart = [last, change].some((one) => before.get(one?.row ?? -1)?.some((cell) => !canBeKept(cell)));
    if (last === undefined || change.row !== last.row + 1 || isApart) runs.push([change]);
    else run.push(change);
  }
  return runs;
}

/** One write of what an edit changes in the ticket sheet. */
class Writing {
  readonly written: WrittenCell[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly layout: Layout,
    private readonly before: Rows,
    private readonly notation: Notation | undefined,
  ) {}

  /** One block for each run of changed columns; cells between them keep what was read. */
  together(changes: readonly EditChange[]): void {
    const columns = changes.flatMap(({ change }) =>
      fields.flatMap(({ key }) => (change[key] === undefined ? [] : (this.layout.columns[key] ?? []))),
    );
    const first = changes[0]?.row ?? 0;
    // The desk's own columns may be taken along, if what they hold can be; people's cells are never written over.
    const ours = new Set(
      fields.flatMap((field) => (field.writer === 'system' ? (this.layout.columns[field.key] ?? []) : [])),
    );
    const mayBridge = (column: number): boolean =>
      ours.has(column) && changes.every(({ row }) => canBeKept(this.before.get(row)?.[column]));
    for (const { start, end } of columnRuns(columns, mayBridge)) {
      const values = changes.map(({ row, change }) =>
        Array.from({ length: end - start + 1 }, (_, at) => this.stored(change, row, start + at)),
      );
      this.put(first, start, values);
    }
  }

  private stored(change: TicketChange, row: number, column: number): ReadCell {
    const { layout, before, notation } = this;
    const field = fields.find(({ key }) => layout.columns[key] === column);
    const value = field === undefined ? undefined : change[field.key];
    if (field === undefined || value === undefined || notation === undefined) {
      const read = before.get(row)?.[column] ?? '';
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

/** What a write needs to know beside the changes. */
export interface EditRead {
  readonly layout: Layout;
  /** The rows as they were read. */
  readonly read: Rows;
  /** No service call was made since: nobody could have sorted unseen for long. */
  readonly isFresh: boolean;
  /** Undefined where the settings are not known. */
  readonly notation: Notation | undefined;
}

/**
 * Writes what an edit changes in the ticket sheet, each ticket in the row where it stands now.
 * @returns whether each row was found, also where people moved it while it was written
 */
export function writeEdit(
  sheet: Sheet,
  changes: readonly EditChange[],
  { layout, read, isFresh, notation }: EditRead,
): boolean {
  const placed = isFresh ? { changes, before: read } : inTheirRows(sheet, layout, changes, read);
  const writing = new Writing(sheet, layout, placed.before, notation);
  for (const run of rowRunsOf(placed.changes, placed.before)) writing.together(run);
  return seeToWritten(sheet, { layout, before: placed.before, written: writing.written });
}
