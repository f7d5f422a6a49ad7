import type { Opened, OpenedTicket, TicketRow } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { decodeTicket } from '../cells/codec';
import { columnRuns, neighbouring } from '../columns/columnRuns';
import { readAreas } from '../gateway';
import { readBook } from '../reader';
import { columnAreas, notationOf } from './ticketColumns';

const ticketSheetId = tables.tickets.id;

/** A whole row of the ticket sheet. */
export const rowArea = (row: number): Area => ({ sheetId: ticketSheetId, startRow: row, endRow: row + 1 });

/** The tickets in those rows, whole, in one call; neighbouring rows are asked for together. */
export function readRows(opened: Omit<Opened, 'rows'>, rows: readonly number[]): readonly TicketRow[] {
  const runs = columnRuns(rows, neighbouring);
  const areas = runs.map(({ start, end }) => ({ sheetId: ticketSheetId, startRow: start, endRow: end + 1 }));
  const read = areas.length === 0 ? [] : readAreas(areas);
  const cells = new Map<number, readonly StoredCell[]>();
  runs.forEach(({ start }, index) => {
    (read[index] ?? []).forEach((line, at) => {
      cells.set(start + at, line);
    });
  });
  const notation = notationOf(opened);
  return rows.map((row) => ({ row, ticket: decodeTicket(cells.get(row) ?? [], opened.layout.columns, notation) }));
}

/** The rows in which a ticket number stands, zero-based: the column of the numbers is read. */
function rowsOfNumber({ layout }: Omit<Opened, 'rows'>, number: string): readonly number[] {
  const [area] = columnAreas(layout, ['number']);
  const [cells = []] = area === undefined ? [] : readAreas([area]);
  return cells.flatMap((row, index) => (String(row[0] ?? '') === number ? [index + 1] : []));
}

/** The first ticket of that number, whole, in two calls. */
export function ticketOfNumber(opened: Omit<Opened, 'rows'>, number: string): TicketRow | undefined {
  return readRows(opened, rowsOfNumber(opened, number).slice(0, 1))[0];
}

/**
 * Reads settings and one ticket with all its fields: one call where it stands in `row`, else it is looked for by its
 * number.
 */
export function openTicketRow(remembered: Layout | undefined, number: string, row: number | undefined): OpenedTicket {
  const hint = row !== undefined && row > 0 ? [rowArea(row)] : [];
  const { opened, rows } = readBook(remembered, () => [], hint);
  const whole: Opened = { ...opened, rows: [] };
  const guessed = decodeTicket(rows[0]?.[0] ?? [], opened.layout.columns, notationOf(opened));
  if (row !== undefined && guessed.number === number) return { opened: whole, found: { row, ticket: guessed } };
  const found = ticketOfNumber(opened, number);
  return { opened: whole, ...(found !== undefined && { found }) };
}
