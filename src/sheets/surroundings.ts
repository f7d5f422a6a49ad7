import type { Opened, Surroundings, TicketRow } from '../app/desk';
import type { FieldKey } from '../domain/record/fields';
import type { Ticket } from '../domain/record/ticket';
import { tables } from '../domain/tables/tables';
import { decodeTicket } from './codec';
import { type Area, readAreas } from './gateway';
import { logAreas, logEntries, logLineArea, logPlacesOf } from './logReader';
import { columnAreas, rowArea, rowsOfColumns } from './reader';
import { taskArea, tasksIn } from './taskSheet';

/** The cell of a ticket's number, read last, as near to what is written afterwards as can be. */
function numberArea({ layout }: Opened, { row }: TicketRow): readonly Area[] {
  const column = layout.columns.number;
  if (column === undefined) return [];
  return [{ sheetId: tables.tickets.id, startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 }];
}

/**
 * Progress, tasks and the customer's other tickets in two calls, however many rows there are: the columns that tell
 * where they stand, then the rows.
 */
export function readAround(
  opened: Opened,
  found: TicketRow,
  ofSameCustomer: (ticket: Pick<Ticket, 'contact' | 'customerNo'>) => boolean,
): Surroundings {
  const { layout, settings, zone } = opened;
  const { number = '' } = found.ticket;
  const customerColumns: readonly FieldKey[] = ['contact', 'customerNo'];
  const [header = [], numbers = [], tasks = [], ...customers] = readAreas([
    ...logAreas,
    taskArea,
    ...columnAreas(layout, customerColumns),
  ]);
  const lines = logPlacesOf(new Set([number]), header, numbers);
  const rows = rowsOfColumns(opened, customerColumns, customers).flatMap((other) =>
    ofSameCustomer(other.ticket) ? [other.row] : [],
  );
  const read = readAreas([...lines.map(logLineArea), ...rows.map(rowArea), ...numberArea(opened, found)]);
  const notation = { language: settings.language, zone };
  const others = rows.map(
    (row, at): TicketRow => ({
      row,
      ticket: decodeTicket(read[lines.length + at]?.[0] ?? [], layout.columns, notation),
    }),
  );
  return {
    log: logEntries(
      header,
      read.slice(0, lines.length).map((cells) => cells[0] ?? []),
      zone,
    ),
    tasks: tasksIn(tasks, opened, number),
    others: others.filter(({ ticket }) => ticket.number !== undefined && ticket.number !== number),
    isInPlace: String(read[lines.length + rows.length]?.[0]?.[0] ?? '') === number,
  };
}
