import type { Opened } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { TicketChange } from '../../domain/record/ticket';
import { tables } from '../../domain/tables/tables';
import { encodeRow } from '../codec';
import { type Addition, appending, type Block, carryOut, readAreas, type StoredCell, writing } from '../gateway';
import { locateColumns, sheetOf, trimmedHeaders } from '../locate';
import { carryOutImprinted, type Imprinted, readImprint } from './imprint';
import { isBeyond } from './placed';

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

/**
 * Appends tickets with rows of other sheets in one call: all or none. The call keeps the header as it was in that
 * moment; where people moved columns since it was read, the cells are put into their own columns.
 */
export function appendPlaced(opened: Opened, tickets: readonly TicketChange[], others: readonly Addition[]): void {
  if (tickets.length === 0) {
    carryOut(appending(others));
    return;
  }
  const { layout, settings } = opened;
  const rows = tickets.map((ticket) => encoded(ticket, layout, opened));
  const imprinted: Imprinted = { rows: [], columns: [], width: layout.headers.length, from: 0 };
  try {
    carryOutImprinted(imprinted, appending([{ sheetId, rows }, ...others]), settings.language);
  } catch (error) {
    if (!isBeyond(error)) throw error;
    appendPlaced({ ...opened, layout: locateColumns(sheetOf('tickets')) }, tickets, others);
    return;
  }
  const headers = trimmedHeaders(readImprint(imprinted).headers);
  if (headers.join('\n') === layout.headers.join('\n')) return;
  const now = locateColumns(sheetOf('tickets'));
  const places = rowsOfNumbers(layout, now);
  carryOut(
    writing(
      tickets.flatMap((ticket, at) => {
        const row = places.get(ticket.number ?? '');
        return row === undefined ? [] : putInOrder(row, rows[at] ?? [], encoded(ticket, now, opened));
      }),
    ),
  );
}
