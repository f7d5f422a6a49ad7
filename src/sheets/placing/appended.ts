import type { Opened } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { TicketChange } from '../../domain/record/ticket';
import { tables } from '../../domain/tables/tables';
import type { Block, StoredCell } from '../areas';
import { encodeRow } from '../cells/codec';
import { locateColumns, sheetOf } from '../columns/locate';
import { carryOut, readAreas, type Told } from '../gateway';
import { appending, type Request, writing } from '../requests';
import { areColumnsMoved, askingForMarks } from './columnMarks';
import { type HeadedRows, seeToAppended } from './headedRows';
import { carryOutWithHeaders, headerIn } from './toldHeaders';

const sheetId = tables.tickets.id;

const encoded = (ticket: TicketChange, { columns, headers }: Layout, { settings, zone }: Opened) =>
  encodeRow(ticket, columns, headers.length, { language: settings.language, zone });

/** The rows in which the numbers of tickets stand, each under its number, in one of two columns. */
function rowsOfNumbers(before: Layout, now: Layout): ReadonlyMap<string, number> {
  const columns = [before.columns.number, now.columns.number].flatMap((column) => column ?? []);
  const read = readAreas(columns.map((column) => ({ sheetId, startColumn: column, endColumn: column + 1 })));
  return new Map(read.flatMap((cells) => cells.map(([cell], row) => [String(cell ?? ''), row] as const)));
}

/** The cells of a row that was written under another order of columns, each in its own column. */
function putInOrder(row: number, written: readonly StoredCell[], wanted: readonly StoredCell[]): readonly Block[] {
  const width = Math.max(written.length, wanted.length);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const [was, is] = [written[column] ?? '', wanted[column] ?? ''];
    return was === is ? [] : [{ sheetId, row, column, values: [[is]] }];
  });
}

/** Carries requests out and asks where the columns stand; a sheet whose columns bear no marks is not asked. */
function carriedOutWithMarks(requests: readonly Request[], headed: readonly HeadedRows[]): Told {
  try {
    return carryOutWithHeaders([askingForMarks, ...requests], headed);
  } catch (error) {
    if (!/metadata/i.test(String(error))) throw error;
    return { ...carryOutWithHeaders(requests, headed), replies: [] };
  }
}

/** Puts appended rows under their headers, where the call that wrote them told that these stood elsewhere. */
function seeToHeaded(headed: readonly HeadedRows[], told: Told): void {
  for (const rows of headed) {
    const then = headerIn(told, rows);
    if (then !== undefined) seeToAppended(rows, then);
  }
}

/**
 * Appends tickets with rows of other sheets in one call: all or none. The call tells where the columns stood in that
 * moment; where people moved some since they were read, the cells are put into their own columns.
 */
export function appendPlaced(opened: Opened, tickets: readonly TicketChange[], others: readonly HeadedRows[]): void {
  const headed = others.filter(({ rows, before }) => rows.length > 0 && before.length === 0);
  if (tickets.length === 0) {
    seeToHeaded(headed, carryOutWithHeaders(appending(others), headed));
    return;
  }
  const { layout } = opened;
  const rows = tickets.map((ticket) => encoded(ticket, layout, opened));
  const told = carriedOutWithMarks(appending([{ sheetId, rows }, ...others]), headed);
  seeToHeaded(headed, told);
  if (areColumnsMoved(told.replies[0], layout)) putAppendedInOrder(opened, tickets);
}

/** Puts the cells of appended tickets into their own columns, where people moved some before they were written. */
export function putAppendedInOrder(opened: Opened, tickets: readonly TicketChange[]): void {
  const { layout } = opened;
  const rows = tickets.map((ticket) => encoded(ticket, layout, opened));
  const now = locateColumns(sheetOf('tickets'));
  const places = rowsOfNumbers(layout, now);
  const blocks = tickets.flatMap((ticket, at) => {
    const row = places.get(ticket.number ?? '');
    return row === undefined ? [] : putInOrder(row, rows[at] ?? [], encoded(ticket, now, opened));
  });
  carryOut(writing(blocks));
}
