import type { Language } from '../../domain/record/lists';
import { tables } from '../../domain/tables/tables';
import { gridRange } from '../areas';
import { columnRuns, neighbouring } from '../columns/columnRuns';
import { freeTitle } from '../freeTitle';
import { carryOut, readAreas } from '../gateway';
import type { Request } from '../requests';
import { workbook } from '../workbook';
import { below, type CellPlace, type Imprint, type Imprinted, type Placed } from './imprinted';

/**
 * Id of the hidden sheet that keeps how the cells of the last write looked in the moment before, below the headers of
 * that moment. They are copied by the very call that writes, so that nobody can come in between.
 */
export const imprintId = 730_018;

const titles = { zh: '写入前留底', en: 'Before the last write' } as const;

const cellOf = (sheetId: number, { row, column }: CellPlace) =>
  gridRange({ sheetId, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });

/** Puts a cell of the imprint back into its sheet. */
export const puttingBack = (kept: CellPlace, { table, row, column }: Placed): Request => ({
  copyPaste: {
    source: cellOf(imprintId, kept),
    destination: cellOf(tables[table].id, { row, column }),
    pasteType: 'PASTE_FORMULA',
  },
});

interface Rectangle {
  readonly sheetId: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Contents with their formulas, which come back as they were. */
function copied({ sheetId, row, rows, column, columns }: Rectangle, to: number): Request {
  const across = { startColumn: column, endColumn: column + columns };
  return {
    copyPaste: {
      source: gridRange({ sheetId, startRow: row, endRow: row + rows, ...across }),
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

function copiesOf({ sheetId, headerRow, rows, columns, width, from }: Imprinted): readonly Request[] {
  const header = copied({ sheetId, row: headerRow, rows: 1, column: 0, columns: width }, from);
  let to = from + 1;
  const copies = columnRuns(rows, neighbouring).flatMap(({ start, end }) => {
    const at = to;
    const count = end - start + 1;
    to += count;
    return columnRuns(columns, neighbouring).map((run) =>
      copied({ sheetId, row: start, rows: count, column: run.start, columns: run.end - run.start + 1 }, at),
    );
  });
  return [header, ...copies];
}

/** What must go before a write, in the same call. What earlier writes left is gone, unless this one begins below it. */
export function imprinting(parts: readonly Imprinted[]): readonly Request[] {
  const emptied = parts[0]?.from === 0 ? [sized(1, 1)] : [];
  const width = Math.max(...parts.map((part) => part.width));
  return [...emptied, sized(below(parts), width), ...parts.flatMap(copiesOf)];
}

/** Lets go of what was kept, in one call. */
export const wipeImprint = (): void => void carryOut([sized(1, 1)]);

/** Reads what `imprinting` kept, in one call. */
export function readImprints(parts: readonly Imprinted[]): readonly Imprint[] {
  const first = parts[0]?.from ?? 0;
  const [cells = []] = readAreas([{ sheetId: imprintId, startRow: first, endRow: below(parts) }]);
  return parts.map(({ from, rows }) => {
    const places = new Map(rows.map((row, at) => [row, from - first + 1 + at]));
    return {
      headers: (cells[from - first] ?? []).map(String),
      cellsOf: (row) => cells[places.get(row) ?? -1] ?? [],
    };
  });
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
export function carryOutImprinted(parts: readonly Imprinted[], requests: readonly Request[], language: Language): void {
  const all = [...imprinting(parts), ...requests];
  try {
    carryOut(all);
  } catch (error) {
    if (!String(error).includes(`No grid with id: ${imprintId}`)) throw error;
    carryOut([addSheet(language), ...all]);
  }
}
