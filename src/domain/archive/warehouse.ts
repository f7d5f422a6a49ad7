import type { Cell } from '../settings/readTable';
import { archiveTables } from '../tables/archiveTables';
import type { Column } from '../tables/tables';
import { dayMillis } from '../time/local';
import { isSerialDay, serialOf1970 } from '../time/serial';
import { type FiledTable, type Filing, filedTables, type Line, linesIn, sameLines } from './filing';

/** A column of a warehouse table, its type in the words of standard SQL. */
export interface WarehouseColumn {
  readonly name: string;
  readonly type: 'STRING' | 'INT64' | 'FLOAT64' | 'DATE' | 'DATETIME';
  readonly isRequired: boolean;
  readonly description: string;
}

const typeOf: Readonly<Record<Column['kind'], WarehouseColumn['type']>> = {
  text: 'STRING',
  number: 'FLOAT64',
  share: 'FLOAT64',
  date: 'DATE',
  dateTime: 'DATETIME',
};

const own = (name: string, type: WarehouseColumn['type'], description: string): WarehouseColumn => ({
  name,
  type,
  isRequired: true,
  description,
});

/**
 * What the desk reads back. `cells` is the row exactly as it stood, also people's own columns and text where a date
 * belongs; the declared columns beside it are for people's own queries.
 */
const ownColumns: readonly WarehouseColumn[] = [
  own('desk', 'STRING', 'Id of the workbook it came from'),
  own('year', 'INT64', 'Year of the ticket number'),
  own('version', 'INT64', 'The highest version of a ticket number is the one that counts'),
  own('line', 'INT64', 'Place among the rows of one ticket and version'),
  own('cells', 'STRING', 'The row as it stood, as JSON; dates as days since 1899-12-30'),
];

/** The columns of a warehouse table, derived from what the desk's sheets declare. */
export const warehouseColumns = (table: FiledTable): readonly WarehouseColumn[] => [
  ...ownColumns,
  ...archiveTables[table].columns.map(({ key, kind, zh, en }) => ({
    name: key,
    type: typeOf[kind],
    isRequired: key === 'number',
    description: `${zh} / ${en}`,
  })),
];

/** A filing, which version of its number it is, and the tables that lack its rows. */
export interface Versioned {
  readonly filing: Filing;
  readonly version: number;
  readonly tables: readonly FiledTable[];
}

/** A row of a warehouse table; what is absent is NULL. */
export type WarehouseRow = Readonly<Record<string, string | number>>;

/** A serial day on the wall clock as "2024-05-20T09:00:00". */
const wallClock = (serial: number): string =>
  new Date(Math.round((serial - serialOf1970) * dayMillis)).toISOString().slice(0, 19);

/** What a cell is in a column of that type; undefined where it does not fit: then `cells` alone has it. */
function typed(cell: Cell | undefined, type: WarehouseColumn['type']): string | number | undefined {
  if (cell === undefined || cell === '') return undefined;
  if (type === 'STRING') return String(cell);
  if (typeof cell !== 'number') return undefined;
  if (type === 'FLOAT64' || type === 'INT64') return cell;
  if (!isSerialDay(cell)) return undefined;
  return type === 'DATE' ? wallClock(cell).slice(0, 10) : wallClock(cell);
}

/** Rows of a warehouse table for some filings. @param desk id of the workbook they come from */
export function warehouseRows(
  table: FiledTable,
  versioned: readonly Versioned[],
  desk: string,
  year: number,
): readonly WarehouseRow[] {
  const columns = archiveTables[table].columns;
  const wanted = versioned.filter(({ tables }) => tables.includes(table));
  return wanted.flatMap(({ filing, version }) =>
    linesIn(filing, table).map((cells, line) => {
      const row: Record<string, string | number> = { desk, year, version, line, cells: JSON.stringify(cells) };
      for (const { key, kind } of columns) {
        const value = typed(cells[key], typeOf[kind]);
        if (value !== undefined) row[key] = value;
      }
      return { ...row, number: filing.number };
    }),
  );
}

/** A row read back. */
export interface StoredLine {
  readonly table: FiledTable;
  readonly number: string;
  readonly version: number;
  readonly line: number;
  readonly cells: Line;
}

/** What a warehouse holds under a number. */
export interface Stored {
  /** The highest version of any of its rows, and those rows: all of a filing, or what was loaded of one. */
  readonly highest: number;
  readonly lines: Readonly<Record<FiledTable, readonly Line[]>>;
  /** The newest version that has its ticket. */
  readonly filing?: Filing;
}

/** The filings that rows make: of each number the newest version, each line once however often it was loaded. */
export function storedFilings(lines: readonly StoredLine[]): ReadonlyMap<string, Stored> {
  const byNumber = new Map<string, StoredLine[]>();
  for (const line of lines) byNumber.set(line.number, [...(byNumber.get(line.number) ?? []), line]);
  return new Map([...byNumber].map(([number, own]) => [number, storedOf(number, own)]));
}

function storedOf(number: string, lines: readonly StoredLine[]): Stored {
  const highest = Math.max(...lines.map(({ version }) => version));
  const linesOf = (version: number) => ({
    tickets: once('tickets', version),
    log: once('log', version),
    tasks: once('tasks', version),
  });
  const once = (table: FiledTable, version: number): readonly Line[] => {
    const found = lines.filter((line) => line.table === table && line.version === version);
    return [...new Map(found.map(({ line, cells }) => [line, cells]))]
      .sort(([a], [b]) => a - b)
      .map(([, cells]) => cells);
  };
  const tickets = lines.filter(({ table }) => table === 'tickets').map(({ version }) => version);
  const rest = { highest, lines: linesOf(highest) };
  if (tickets.length === 0) return rest;
  const { tickets: [ticket = {}] = [], ...others } = linesOf(Math.max(...tickets));
  return { ...rest, filing: { number, ticket, ...others } };
}

/**
 * What must be loaded so that a warehouse holds a filing: what its highest version lacks, where only a part of it was
 * loaded; else all of it, as the next version.
 */
export function lacking(filing: Filing, stored: Stored | undefined): Versioned {
  const has = filedTables.filter((table) => linesIn(filing, table).length > 0);
  if (stored === undefined) return { filing, version: 1, tables: has };
  const { highest, lines } = stored;
  const isPart = filedTables.every(
    (table) => lines[table].length === 0 || sameLines(lines[table], linesIn(filing, table)),
  );
  if (!isPart) return { filing, version: highest + 1, tables: has };
  return { filing, version: highest, tables: has.filter((table) => lines[table].length === 0) };
}
