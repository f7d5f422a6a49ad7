import type { Held } from '../../app/archive/archive';
import { type FiledTable, filedTables, filingsOf, type Line, numberOf } from '../../domain/archive/filing';
import { tables } from '../../domain/tables/tables';
import { gridRange, type StoredCell } from '../areas';
import { type Request, userEntered } from '../requests';
import { workbook } from '../workbook';
import { lineOf } from './filedColumns';
import { type Places, rowRuns } from './filedPlaces';

type Rows = readonly (readonly StoredCell[])[];

/**
 * Id of the hidden sheet that holds rows between being taken out and being let go of. It is there only meanwhile, so
 * that its being there tells of a run that broke off.
 */
export const holdingId = 730_017;

/** Whether rows are held. */
export const isHolding = (): boolean => workbook().getSheetById(holdingId) !== null;

const rowsOf = (sheetId: number, start: number, end: number, width: number) =>
  gridRange({ sheetId, startRow: start, endRow: end, startColumn: 0, endColumn: width });

const copied = (source: ReturnType<typeof gridRange>, destination: ReturnType<typeof gridRange>): Request => ({
  copyPaste: { source, destination, pasteType: 'PASTE_VALUES' },
});

/** Deletes rows from the last to the first, leaving at least one row below the header, which Sheets demands. */
function deletion(table: FiledTable, rows: readonly number[]): readonly Request[] {
  if (rows.length === 0) return [];
  const sheetId = tables[table].id;
  const deletions = [...rowRuns(rows)].reverse().map(({ start, end }) => ({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: start, endIndex: end + 1 } },
  }));
  return [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }, ...deletions];
}

/** What is known of a sheet from which rows are taken. */
export type Keys = Readonly<Record<FiledTable, readonly string[]>>;

/** The sheet is deleted. */
export const release: Request = { deleteSheet: { sheetId: holdingId } };

/**
 * Rows go from their sheets into a new holding sheet. Its first row tells how many there are of each, the next three
 * which column is which.
 */
export function taking(places: Places, keys: Keys, title: string): readonly Request[] {
  const width = Math.max(...filedTables.map((table) => keys[table].length));
  const count = filedTables.reduce((sum, table) => sum + places[table].length, 0);
  const head = [filedTables.map((table) => places[table].length), ...filedTables.map((table) => keys[table])];
  const grid = { rowCount: head.length + count, columnCount: width };
  let next = head.length;
  const copies = filedTables.flatMap((table) =>
    rowRuns(places[table]).map(({ start, end }) => {
      const to = next;
      next += end - start + 1;
      const columns = keys[table].length;
      return copied(rowsOf(tables[table].id, start, end + 1, columns), rowsOf(holdingId, to, next, columns));
    }),
  );
  return [
    { addSheet: { properties: { sheetId: holdingId, title, hidden: true, gridProperties: grid } } },
    {
      updateCells: {
        start: { sheetId: holdingId, rowIndex: 0, columnIndex: 0 },
        rows: head.map((cells) => ({ values: cells.map(userEntered) })),
        fields: 'userEnteredValue',
      },
    },
    ...copies,
    ...filedTables.flatMap((table) => deletion(table, places[table])),
  ];
}

interface HeldLine {
  readonly row: number;
  readonly line: Line;
}

/** What stands in the holding sheet. */
export interface HeldRows extends Held {
  readonly keys: Keys;
  readonly lines: Readonly<Record<FiledTable, readonly HeldLine[]>>;
}

/** Reads what `taking` made. */
export function heldRows(cells: Rows): HeldRows {
  const [counts = []] = cells;
  const keys = { tickets: [], log: [], tasks: [] } as Record<FiledTable, readonly string[]>;
  const lines = { tickets: [], log: [], tasks: [] } as Record<FiledTable, readonly HeldLine[]>;
  let next = 1 + filedTables.length;
  filedTables.forEach((table, at) => {
    keys[table] = (cells[1 + at] ?? []).map(String);
    const count = Number(counts[at] ?? 0);
    const first = next;
    lines[table] = Array.from({ length: count }, (_, offset) => ({
      row: first + offset,
      line: lineOf(cells[first + offset] ?? [], keys[table]),
    }));
    next += count;
  });
  const plain = (table: FiledTable) => lines[table].map(({ line }) => line);
  const filings = filingsOf({ tickets: plain('tickets'), log: plain('log'), tasks: plain('tasks') });
  const filed = filings.reduce((sum, filing) => sum + 1 + filing.log.length + filing.tasks.length, 0);
  const total = filedTables.reduce((sum, table) => sum + lines[table].length, 0);
  return { keys, lines, filings, strayLines: total - filed };
}

/** Columns that stand side by side both there and here. */
function columnBlocks(from: readonly string[], to: readonly string[]) {
  const blocks: { from: number; to: number; width: number }[] = [];
  from.forEach((key, at) => {
    const target = to.indexOf(key);
    if (target < 0) return;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.from + last.width === at && last.to + last.width === target) last.width += 1;
    else blocks.push({ from: at, to: target, width: 1 });
  });
  return blocks;
}

/**
 * Rows go back into their sheets, below the header.
 * @param now which column of a sheet is which today
 */
export function puttingBack(held: HeldRows, settled: ReadonlySet<string>, now: Keys): readonly Request[] {
  return filedTables.flatMap((table) => {
    const rows = held.lines[table].filter(({ line }) => !settled.has(numberOf(line))).map(({ row }) => row);
    if (rows.length === 0) return [];
    const sheetId = tables[table].id;
    let next = 1;
    const copies = rowRuns(rows).flatMap(({ start, end }) => {
      const to = next;
      next += end - start + 1;
      return columnBlocks(held.keys[table], now[table]).map((block) =>
        copied(
          gridRange({
            sheetId: holdingId,
            startRow: start,
            endRow: end + 1,
            startColumn: block.from,
            endColumn: block.from + block.width,
          }),
          gridRange({ sheetId, startRow: to, endRow: next, startColumn: block.to, endColumn: block.to + block.width }),
        ),
      );
    });
    const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 1 + rows.length };
    return [{ insertDimension: { range, inheritFromBefore: false } }, ...copies];
  });
}
