import type { Language } from '../../domain/record/lists';
import { tables } from '../../domain/tables/tables';
import { columnRuns, neighbouring } from '../columns/columnRuns';
import { freeTitle } from '../freeTitle';
import { carryOut, gridRange, type Request, readAreas, type StoredCell } from '../gateway';
import { workbook } from '../workbook';

const ticketSheetId = tables.tickets.id;

/**
 * Id of the hidden sheet that keeps how the cells of the last write looked in the moment before, below the header of
 * that moment. They are copied by the very call that writes, so that nobody can come in between.
 */
export const imprintId = 730_018;

const titles = { zh: '写入前留底', en: 'Before the last write' } as const;

/** A cell of a sheet, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of the ticket sheet of which an imprint is taken, and the row of the imprint where it begins. */
export interface Imprinted {
  /** Ascending, zero-based. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many columns of the header are kept. */
  readonly width: number;
  readonly from: number;
}

/** The header and the cells as they stood in the moment of the write. */
export interface Imprint {
  readonly headers: readonly string[];
  /** The kept cells of a row of the ticket sheet, in their columns; the others are blank. */
  cellsOf(row: number): readonly StoredCell[];
}

/** Where the imprint of a row stands. */
export const imprintRow = ({ rows, from }: Imprinted, row: number): number => from + 1 + rows.indexOf(row);

const cellOf = (sheetId: number, { row, column }: CellPlace) =>
  gridRange({ sheetId, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });

/** Puts a cell of the imprint back into the ticket sheet. */
export const puttingBack = (kept: CellPlace, place: CellPlace): Request => ({
  copyPaste: {
    source: cellOf(imprintId, kept),
    destination: cellOf(ticketSheetId, place),
    pasteType: 'PASTE_FORMULA',
  },
});

interface Rectangle {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Contents with their formulas, which come back as they were. */
function copied({ row, rows, column, columns }: Rectangle, to: number): Request {
  const across = { startColumn: column, endColumn: column + columns };
  return {
    copyPaste: {
      source: gridRange({ sheetId: ticketSheetId, startRow: row, endRow: row + rows, ...across }),
      destination: gridRange({ sheetId: imprintId, startRow: to, endRow: to + rows, ...across }),
      pasteType: 'PASTE_FORMULA',
    },
  };
}

const sized = (rowCount: number, columnCount: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId: imprintId, gridProperties: { rowCount, columnCount } },
    fields: 'gridProperties.rowCount,gridProperties.columnCount',
  },
});

/** What must go before a write, in the same call. What earlier writes left is gone, unless this one begins below it. */
export function imprinting({ rows, columns, width, from }: Imprinted): readonly Request[] {
  const header = copied({ row: 0, rows: 1, column: 0, columns: width }, from);
  let to = from + 1;
  const copies = columnRuns(rows, neighbouring).flatMap(({ start, end }) => {
    const at = to;
    const count = end - start + 1;
    to += count;
    return columnRuns(columns, neighbouring).map((run) =>
      copied({ row: start, rows: count, column: run.start, columns: run.end - run.start + 1 }, at),
    );
  });
  const emptied = from === 0 ? [sized(1, 1)] : [];
  return [...emptied, sized(from + 1 + rows.length, width), header, ...copies];
}

/** Lets go of what was kept, in one call. */
export const wipeImprint = (): void => void carryOut([sized(1, 1)]);

/** Reads what `imprinting` kept, in one call. */
export function readImprint(imprinted: Imprinted): Imprint {
  const { from, rows } = imprinted;
  const [cells = []] = readAreas([{ sheetId: imprintId, startRow: from, endRow: from + 1 + rows.length }]);
  const places = new Map(rows.map((row, at) => [row, at + 1]));
  return {
    headers: (cells[0] ?? []).map(String),
    cellsOf: (row) => cells[places.get(row) ?? -1] ?? [],
  };
}

/** The sheet is made by the first write that misses it. */
function addSheet(language: Language): Request {
  const taken = workbook()
    .getSheets()
    .map((sheet) => sheet.getName());
  const title = freeTitle(titles[language], taken);
  const gridProperties = { rowCount: 1, columnCount: 1 };
  return { addSheet: { properties: { sheetId: imprintId, title, hidden: true, gridProperties } } };
}

/** Carries requests out with an imprint taken first: all of it in one call, or nothing. */
export function carryOutImprinted(imprinted: Imprinted, requests: readonly Request[], language: Language): void {
  const all = [...imprinting(imprinted), ...requests];
  try {
    carryOut(all);
  } catch (error) {
    if (!String(error).includes(`No grid with id: ${imprintId}`)) throw error;
    carryOut([addSheet(language), ...all]);
  }
}
