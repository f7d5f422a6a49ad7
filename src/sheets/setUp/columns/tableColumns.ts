import { type Language, lists, openLists } from '../../../domain/record/lists';
import { folded } from '../../../domain/settings/readTable';
import { identifyColumns, insertionsFor, type Move, movesFor } from '../../../domain/tables/identifyColumns';
import { type Column, type Table, type TableKey, tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { columnInsertion, headerCell } from '../../columns/columnInsertion';
import { sheetOf } from '../../columns/locate';
import { carryOut, readAreas } from '../../gateway';
import type { Request } from '../../requests';
import { workbook } from '../../workbook';
import { dressTableColumn } from '../look/dressTableColumn';
import { breakHeaderMerges } from '../look/headerMerges';
import { headerRowInsertion, isHeaderRowGone } from '../look/headerRow';
import { type ColumnMarks, readColumnMarks } from './columnMarks';
import { type DisplacedHeader, displacedHeader, headArea, puttingBack } from './displacedHeaders';
import { tableKeys } from './tableKeys';

/** The sheets whose columns are declared with them; those of the tickets are found by their fields. */
export type PlainTable = Exclude<TableKey, 'tickets'>;

/** Where the columns of a sheet stand, and which of them had to be put back. */
export interface CompletedTable {
  readonly key: PlainTable;
  readonly places: ReadonlyMap<string, number>;
  readonly added: readonly Column[];
}

const nobodyWorksIn: ReadonlySet<PlainTable> = new Set(['customers']);
const listHeaders: ReadonlySet<string> = new Set(
  openLists.flatMap((key) => [folded(lists[key].zh), folded(lists[key].en)]),
);

const isPlain = (key: TableKey): key is PlainTable => key !== 'tickets';

/** The index of the archives is made with the first of them. */
function presentTables(): readonly PlainTable[] {
  const hasArchives = workbook().getSheetById(tables.archives.id) !== null;
  return [...tableKeys.filter(isPlain), 'customers', ...(hasArchives ? (['archives'] as const) : [])];
}

const moving = (sheetId: number, { from, to }: Move): Request => ({
  moveDimension: {
    source: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
    destinationIndex: to,
  },
});

/** Headers that were blanked; where nobody works, the desk relies on every one of them. */
function headersToWrite(
  key: PlainTable,
  header: readonly StoredCell[],
  found: ReadonlyMap<string, number>,
  language: Language,
): readonly Request[] {
  const table: Table = tables[key];
  return table.columns.flatMap((column) => {
    const at = found.get(column.key);
    const text = String(header[at ?? -1] ?? '');
    const isKnown = text === column.zh || text === column.en;
    if (at === undefined || isKnown || (text.trim() !== '' && !nobodyWorksIn.has(key))) return [];
    return [headerCell(table.id, at, column[language])];
  });
}

interface Plan extends CompletedTable {
  readonly requests: readonly Request[];
  /** Somebody deleted the row of the headers: a new one goes above the records. */
  readonly isHeaderGone: boolean;
  /** How many headers are written again, and columns moved back. */
  readonly headers: number;
}

function planFor(
  key: PlainTable,
  rows: readonly (readonly StoredCell[])[],
  marks: ColumnMarks,
  language: Language,
): Plan {
  const table: Table = tables[key];
  const marked = marks.get(table.id);
  const isHeaderGone = isHeaderRowGone(key, rows, marked);
  const header = isHeaderGone ? [] : (rows[0] ?? []);
  const found = identifyColumns(table, {
    header,
    isHeaderGone,
    marks: marked ?? new Map(),
    width: () => sheetOf(key).getMaxColumns(),
    others: key === 'settings' ? listHeaders : new Set(),
  });
  const { insertions, places } = insertionsFor(table, found);
  const headers = headersToWrite(key, header, found, language);
  const { moves, places: inOrder } = nobodyWorksIn.has(key) ? movesFor(table, places) : { moves: [], places };
  const requests = [
    ...(isHeaderGone ? headerRowInsertion(key, found) : []),
    ...headers,
    ...insertions.flatMap(({ column, at }) => columnInsertion(table.id, at, column[language])),
    ...moves.map((move) => moving(table.id, move)),
  ];
  const added = insertions.map(({ column }) => column);
  const written = isHeaderGone ? 0 : headers.length;
  return { key, places: inOrder, added, requests, isHeaderGone, headers: written + moves.length };
}

/** What was put back, now or before without being dressed, as by a run that was broken off: it bears no mark, unlike its neighbours. */
export function unmarked({ key, added, places }: CompletedTable, marks: ColumnMarks): readonly Column[] {
  const table: Table = tables[key];
  const marked = marks.get(table.id);
  if (marked === undefined) return added;
  return table.columns.filter((column) => places.has(column.key) && !marked.has(column.key));
}

/** Reads the first rows of each sheet, once headers that rows were inserted above, those of the tickets among them, are back there. */
function readHeads(keys: readonly PlainTable[]): {
  readonly heads: readonly (readonly (readonly StoredCell[])[])[];
  readonly displaced: readonly DisplacedHeader[];
} {
  const all: readonly TableKey[] = [...keys, 'tickets'];
  const read = () => readAreas(all.map(headArea));
  const before = read();
  const displaced = all.flatMap((key, at) => displacedHeader(key, before[at] ?? []) ?? []);
  carryOut(displaced.flatMap(puttingBack));
  const heads = displaced.length === 0 ? before : read();
  return { heads, displaced };
}

/**
 * Puts back the columns that people deleted in any sheet but that of the tickets, with header, format and drop-down, and
 * the headers that they blanked, deleted with their row or inserted rows above, also that of the tickets: two calls to look,
 * one more where anything is missing. Rows and people's own columns stay as they are.
 * @returns every sheet with the places of its columns, how many headers were written again, the sheets whose header was
 * below the first row, and those whose header's row was gone
 */
export function completeTables(language: Language): {
  readonly completed: readonly CompletedTable[];
  readonly marks: ColumnMarks;
  readonly headers: number;
  readonly displaced: readonly DisplacedHeader[];
  readonly inserted: readonly TableKey[];
} {
  const keys = presentTables();
  SpreadsheetApp.flush();
  const { heads, displaced } = readHeads(keys);
  const marks = readColumnMarks();
  const completed = keys.map((key, index) => planFor(key, heads[index] ?? [], marks, language));
  for (const { key } of completed.filter((plan) => plan.headers > 0 && !plan.isHeaderGone))
    breakHeaderMerges(sheetOf(key));
  SpreadsheetApp.flush();
  carryOut(completed.flatMap(({ requests }) => requests));
  for (const table of completed) {
    for (const column of unmarked(table, marks)) {
      dressTableColumn(table.key, column, table.places.get(column.key) ?? 0);
    }
  }
  const headers = completed.reduce((sum, plan) => sum + plan.headers, 0);
  const inserted = completed.filter(({ isHeaderGone }) => isHeaderGone).map(({ key }) => key);
  return { completed, marks, headers, displaced, inserted };
}
