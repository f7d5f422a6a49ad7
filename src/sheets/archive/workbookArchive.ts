import type { Archive, Batch, Filed, OwnFormats, Stamp } from '../../app/archive/archive';
import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import {
  contentOf,
  type FiledTable,
  type Filing,
  filedTables,
  filingsOf,
  type Line,
  linesIn,
  ownHeader,
  sameFiling,
} from '../../domain/archive/filing';
import type { Language } from '../../domain/record/lists';
import { columnPlaces } from '../../domain/settings/readTable';
import { archiveTables } from '../../domain/tables/archiveTables';
import { momentToSerial } from '../../domain/time/serial';
import { type Area, carryOut, type Request, readAreas, type StoredCell, userEntered } from '../gateway';
import { bookOfYear } from './archiveBook';
import { type ArchiveIndex, isBook } from './archiveIndex';
import { cellsOf, formatOf, keysOfColumns, lineOf, numberFormat } from './filedColumns';
import {
  declaredNumber,
  headerArea,
  numberArea,
  numberPlace,
  numbersIn,
  rowAreas,
  rowRuns,
  rowsRead,
} from './filedPlaces';

type Rows = readonly (readonly StoredCell[])[];

/** Cells that one workbook carries, with room for what people add. */
const mostCells = 9_500_000;

/** A sheet of an archive workbook as it was last seen. */
interface Shelf {
  readonly keys: readonly string[];
  /** Row by row, the header included. */
  readonly numbers: readonly string[];
}
type Shelves = Readonly<Record<FiledTable, Shelf>>;

const tableOf = (table: FiledTable) => archiveTables[table];

/** Which columns there are and which numbers, in one call unless people moved the columns. */
function look(bookId: string): Shelves {
  const places = filedTables.map((table) => declaredNumber(tableOf(table)));
  const read = readAreas(
    [
      ...filedTables.map((table) => headerArea(tableOf(table).id)),
      ...filedTables.map((table, at) => numberArea(tableOf(table).id, places[at] ?? 0)),
    ],
    bookId,
  );
  const shelves = {} as Record<FiledTable, Shelf>;
  filedTables.forEach((table, at) => {
    const header = read[at]?.[0] ?? [];
    const place = numberPlace(tableOf(table), header);
    const column =
      place === places[at]
        ? read[filedTables.length + at]
        : readAreas([numberArea(tableOf(table).id, place)], bookId)[0];
    const keys = keysOfColumns(columnPlaces(tableOf(table), header), header, header.length);
    shelves[table] = { keys, numbers: numbersIn(column ?? []) };
  });
  return shelves;
}

/** The rows in which some numbers stand. */
const rowsOf = ({ numbers }: Shelf, wanted: ReadonlySet<string>): readonly number[] =>
  numbers.flatMap((number, row) => (row > 0 && wanted.has(number) ? [row] : []));

/** The filings under some numbers, in one call; none is no call. */
function filed(bookId: string, shelves: Shelves, wanted: ReadonlySet<string>): readonly Filing[] {
  const rows = filedTables.map((table) => rowsOf(shelves[table], wanted));
  if (rows[0]?.length === 0) return [];
  const areas = filedTables.map((table, at) => rowAreas(table, rows[at] ?? []));
  const read = [...readAreas(areas.flat(), bookId)];
  const lines = {} as Record<FiledTable, readonly Line[]>;
  filedTables.forEach((table, at) => {
    const cells = rowsRead(rows[at] ?? [], read.splice(0, areas[at]?.length ?? 0));
    lines[table] = cells.map((row) => lineOf(row, shelves[table].keys));
  });
  return filingsOf(lines);
}

/** Columns that the archive lacks, put after its last one. */
function widened(
  table: FiledTable,
  { keys, numbers }: Shelf,
  lines: readonly Line[],
  language: Language,
): { readonly shelf: Shelf; readonly requests: readonly Request[] } {
  const known = new Set(keys);
  const missing = [...new Set(lines.flatMap((line) => Object.keys(line)))].filter((key) => !known.has(key));
  if (missing.length === 0) return { shelf: { keys, numbers }, requests: [] };
  const sheetId = tableOf(table).id;
  const labels = new Map(tableOf(table).columns.map((column) => [column.key, column[language]]));
  const header = missing.map((key) => ({
    ...userEntered(ownHeader(key) ?? labels.get(key) ?? key),
    userEnteredFormat: { textFormat: { bold: true } },
  }));
  return {
    shelf: { keys: [...keys, ...missing], numbers },
    requests: [
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: missing.length } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: keys.length },
          rows: [{ values: header }],
          fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
        },
      },
    ],
  };
}

/** A cell with the format of its column; text stays text, a date is shown as one. */
function filedCell(table: FiledTable, key: string, cell: StoredCell, ownFormats: OwnFormats) {
  if (cell === '') return {};
  const column = tableOf(table).columns.find((candidate) => candidate.key === key);
  const pattern = typeof cell === 'string' ? '@' : column === undefined ? ownFormats[key] : formatOf(table, column);
  return {
    ...userEntered(cell),
    ...(pattern === undefined ? {} : { userEnteredFormat: { numberFormat: numberFormat(pattern) } }),
  };
}

const appended = (
  table: FiledTable,
  { keys }: Shelf,
  lines: readonly Line[],
  ownFormats: OwnFormats,
): readonly Request[] =>
  lines.length === 0
    ? []
    : [
        {
          appendCells: {
            sheetId: tableOf(table).id,
            rows: lines.map((line) => ({
              values: cellsOf(line, keys).map((cell, at) => filedCell(table, keys[at] ?? '', cell, ownFormats)),
            })),
            fields: 'userEnteredValue,userEnteredFormat.numberFormat',
          },
        },
      ];

const deleted = (table: FiledTable, rows: readonly number[]): readonly Request[] => [
  ...(rows.length === 0 ? [] : [{ appendDimension: { sheetId: tableOf(table).id, dimension: 'ROWS', length: 1 } }]),
  ...[...rowRuns(rows)].reverse().map(({ start, end }) => ({
    deleteDimension: { range: { sheetId: tableOf(table).id, dimension: 'ROWS', startIndex: start, endIndex: end + 1 } },
  })),
];

/** What a sheet holds once rows are gone and lines are appended. */
function shelfAfter({ keys, numbers }: Shelf, gone: readonly number[], lines: readonly Line[]): Shelf {
  const without = new Set(gone);
  return {
    keys,
    numbers: [...numbers.filter((_, row) => !without.has(row)), ...lines.map((line) => String(line.number ?? ''))],
  };
}

/**
 * Whether each line stands once among the rows read back, cell by cell. Other rows are none of its business: people
 * may have written below.
 */
function standsThere(lines: readonly Line[], rows: Rows, { keys }: Shelf): boolean {
  const counts = new Map<string, number>();
  const note = (line: Line, by: number) => counts.set(contentOf(line), (counts.get(contentOf(line)) ?? 0) + by);
  for (const row of rows) note(lineOf(row, keys), 1);
  for (const line of lines) note(line, -1);
  return lines.every((line) => counts.get(contentOf(line)) === 0);
}

/** The words that an archive workbook is made with. */
export type BookTitle = (opened: Opened, year: number) => string;

/** The archive in yearly workbooks (D11), each listed in the sheet 归档. */
export function workbookArchive(index: ArchiveIndex, title: BookTitle): Archive {
  const seen = new Map<string, Shelves>();

  /** Writes in one call and reads back in another. */
  function write(
    { settings }: Opened,
    bookId: string,
    shelves: Shelves,
    { filings, ownFormats }: Batch,
    replaced: ReadonlySet<string>,
  ): Shelves {
    const requests: Request[] = [];
    const after = {} as Record<FiledTable, Shelf>;
    const lines = {} as Record<FiledTable, readonly Line[]>;
    for (const table of filedTables) {
      lines[table] = filings.flatMap((filing) => linesIn(filing, table));
      const gone = rowsOf(shelves[table], replaced);
      const wide = widened(table, shelves[table], lines[table], settings.language);
      // Appended first: Sheets lets nobody delete all rows below the header.
      requests.push(
        ...wide.requests,
        ...appended(table, wide.shelf, lines[table], ownFormats),
        ...deleted(table, gone),
      );
      after[table] = shelfAfter(wide.shelf, gone, lines[table]);
    }
    const cells = filedTables.reduce((sum, table) => sum + after[table].keys.length * after[table].numbers.length, 0);
    if (cells > mostCells) throw new Refused('archiveFull', [], String(cells));
    carryOut(requests, bookId);
    const tails = filedTables.map((table): Area => {
      const startRow = Math.max(1, after[table].numbers.length - lines[table].length);
      return { sheetId: tableOf(table).id, startRow };
    });
    const written = filedTables.filter((table) => lines[table].length > 0);
    const read = readAreas(
      written.map((table) => tails[filedTables.indexOf(table)] ?? { sheetId: 0 }),
      bookId,
    );
    const differs = written.some((table, at) => !standsThere(lines[table], read[at] ?? [], after[table]));
    if (differs) throw new Refused('archiveDiffers', [], filings[0]?.number ?? '');
    return after;
  }

  return {
    file(opened: Opened, batch: Batch, stamp: Stamp): Filed {
      const { year, filings } = batch;
      const { bookId } = bookOfYear(index, opened, year, title(opened, year));
      const shelves = seen.get(bookId) ?? look(bookId);
      const there = filed(bookId, shelves, new Set(filings.map(({ number }) => number)));
      const byNumber = new Map(there.map((filing) => [filing.number, filing]));
      const fresh = filings.filter((filing) => {
        const present = byNumber.get(filing.number);
        return present === undefined || !sameFiling(present, filing);
      });
      const numbers = new Set(shelves.tickets.numbers);
      const replaced = new Set(fresh.map(({ number }) => number).filter((number) => numbers.has(number)));
      const stamped = fresh.map((filing) => ({
        ...filing,
        ticket: { ...filing.ticket, archivedAt: momentToSerial(stamp.at, opened.zone), archivedBy: stamp.by },
      }));
      const after =
        stamped.length === 0 ? shelves : write(opened, bookId, shelves, { ...batch, filings: stamped }, replaced);
      seen.set(bookId, after);
      const tickets = after.tickets.numbers.slice(1).filter((number) => number !== '').length;
      return { year, bookId, tickets, settled: new Set(filings.map(({ number }) => number)) };
    },

    find(_, year: number, numbers: readonly string[]): readonly Filing[] {
      const wanted = new Set(numbers);
      for (const { bookId } of index.of(year).filter(isBook)) {
        const found = filed(bookId, seen.get(bookId) ?? look(bookId), wanted);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}
