import type { Layout } from '../../app/memory';
import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { ticketOfTaskNo } from '../../domain/tasks/taskNumber';
import type { StoredCell } from '../areas';
import { locateColumns, sheetOf } from '../columns/locate';
import { readAreas } from '../gateway';
import { displacedHeader } from '../setUp/columns/displacedHeaders';

/** The sheets whose cells are kept when they are written, and the columns by which each tells its rows apart. */
export const identifying = {
  tickets: ['number'],
  tasks: ['taskNo', 'number', 'department', 'person', 'what'],
  articles: ['knowledgeNo', 'title'],
  improvements: ['number'],
} as const;

export type PlacedTable = keyof typeof identifying;

/** Columns, zero-based, by their key. */
export type Places = Readonly<Partial<Record<string, number>>>;

/** Where header, columns and rows of a sheet stand. */
export interface Standing {
  readonly table: PlacedTable;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly places: Places;
  /** What identifies each row; none where only a write is to be described. */
  readonly identities: readonly string[];
}

/** The text of a cell that identifies a row. */
export const textIn = (cell: StoredCell | undefined): string => String(cell ?? '').trim();

/**
 * What tells a row from the others: its number; of a row that has none yet, what people say of it.
 * @param text of the row, by column key
 */
export function identityOf(table: PlacedTable, text: (key: string) => string): string {
  const [first, ...told] = identifying[table].map(text);
  const isNumber = table === 'tasks' ? ticketOfTaskNo(first ?? '') !== undefined : first !== '';
  return isNumber ? (first ?? '') : told.join('\n').trim();
}

/** What tells a row from the others, where the columns stand in `places`. */
export const identityIn = (table: PlacedTable, places: Places, cells: readonly StoredCell[] = []): string =>
  identityOf(table, (key) => textIn(cells[places[key] ?? -1]));

/** The ticket sheet as it was read. */
export const ticketsAsRead = ({ headers, columns }: Layout): Standing => ({
  table: 'tickets',
  headerRow: 0,
  headers,
  places: columns,
  identities: [],
});

/** How a sheet stands, all of which was read. */
export function standingIn(
  table: Exclude<PlacedTable, 'tickets'>,
  cells: readonly (readonly StoredCell[])[],
): Standing {
  const headerRow = table === 'tasks' ? (displacedHeader(table, cells)?.row ?? 0) : 0;
  const header = cells[headerRow] ?? [];
  const places = columnPlaces(tables[table], header);
  const identities = cells.map((row) => identityIn(table, places, row));
  return { table, headerRow, headers: header.map(String), places, identities };
}

/** Looks for columns by their headers, those of tickets by their marks, and for rows by what identifies them. */
export function lookAnew(table: PlacedTable): Standing {
  const { id: sheetId } = tables[table];
  if (table !== 'tickets') return standingIn(table, readAreas([{ sheetId }])[0] ?? []);
  const layout = locateColumns(sheetOf('tickets'));
  const column = layout.columns.number;
  if (column === undefined) return ticketsAsRead(layout);
  const [cells = []] = readAreas([{ sheetId, startColumn: column, endColumn: column + 1 }]);
  return { ...ticketsAsRead(layout), identities: cells.map(([cell]) => textIn(cell)) };
}
