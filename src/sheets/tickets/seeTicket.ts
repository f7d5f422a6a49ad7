import type { Opened, SameCustomer, TicketAround, TicketRow } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import type { StoredCell } from '../areas';
import { decodeTicket, unreadTexts } from '../cells/codec';
import { sameHeaders } from '../columns/columnProof';
import { readAreas } from '../gateway';
import { logAreas, logEntries, logLineArea, logPlacesOf } from '../log/logReader';
import { readBook } from '../reader';
import { taskArea, tasksIn } from '../tasks/taskSheet';
import { columnAreas, notationOf, rowsOfColumns } from './ticketColumns';
import { rowArea, ticketOfNumber } from './ticketRows';

/** How often everything is read again where people moved columns in between. */
const attempts = 3;

type Cells = readonly (readonly StoredCell[])[];

/** What the first read tells: where everything stands. */
interface Overview {
  readonly opened: Opened;
  readonly header: Cells;
  readonly lineNumbers: Cells;
  readonly tasks: Cells;
  /** Tickets by what tells whose they are. */
  readonly keys: readonly TicketRow[];
  /** The ticket, whole or by its keys only; absent when no row has the number. */
  readonly own?: TicketRow;
}

/** A ticket that is not in the row where it was looked for; `keys` where those of all tickets were read. */
function elsewhere(
  opened: Opened,
  number: string | undefined,
  keys: readonly TicketRow[] | undefined,
): TicketRow | undefined {
  if (number === undefined) return undefined;
  return keys === undefined ? ticketOfNumber(opened, number) : keys.find(({ ticket }) => ticket.number === number);
}

function overlook(
  layout: Layout | undefined,
  number: string | undefined,
  hint: number | undefined,
  areCustomersWanted: boolean,
): Overview {
  const hinted = hint !== undefined && hint > 0 ? [rowArea(hint)] : [];
  const fields: readonly FieldKey[] = [
    ...(hinted.length > 0 ? [] : (['number'] as const)),
    ...(areCustomersWanted ? (['contact', 'customerNo'] as const) : []),
  ];
  const beside = [...logAreas, taskArea];
  const { opened: book, columns, rows } = readBook(layout, (at) => [...beside, ...columnAreas(at, fields)], hinted);
  const opened: Opened = { ...book, rows: [] };
  const [header = [], lineNumbers = [], tasks = [], ...cells] = columns;
  const keys = rowsOfColumns(opened, fields, cells);
  const guessed = decodeTicket(rows[0]?.[0] ?? [], opened.layout.columns, notationOf(opened));
  const isHit = hint !== undefined && guessed.number !== undefined && guessed.number === (number ?? guessed.number);
  const own = isHit ? { row: hint, ticket: guessed } : elsewhere(opened, number, hinted.length > 0 ? undefined : keys);
  return { opened, header, lineNumbers, tasks, keys, ...(own !== undefined && { own }) };
}

/** A ticket as it was read last; where it went elsewhere in between, it is looked for once more. */
function readLast(
  opened: Opened,
  { row, ticket: { number = '' } }: TicketRow,
  cells: readonly StoredCell[],
): Pick<TicketAround, 'isInPlace' | 'found'> {
  const { columns } = opened.layout;
  const ticket = decodeTicket(cells, columns, notationOf(opened));
  if (ticket.number === number) {
    return { isInPlace: true, found: { row, ticket, texts: unreadTexts(cells, columns, opened.zone) } };
  }
  const found = ticketOfNumber(opened, number);
  return { isInPlace: false, ...(found !== undefined && { found }) };
}

/**
 * Reads settings, a ticket and what belongs to it in two calls, however many rows there are: the columns that tell
 * where everything stands, then the rows. The ticket is read last, as near to what is written afterwards as can be.
 * @param sought its number; absent for whichever stands in the row
 * @param hint where the ticket stood when last seen, zero-based
 * @param sameCustomer left out where nobody wants the customer's other tickets
 */
export function seeTicket(
  layout: Layout | undefined,
  sought: string | undefined,
  hint: number | undefined,
  sameCustomer?: SameCustomer,
  attempt = 1,
): TicketAround {
  const { opened, header, lineNumbers, tasks, keys, own } = overlook(layout, sought, hint, sameCustomer !== undefined);
  const number = sought ?? own?.ticket.number;
  if (number === undefined) return { opened, isInPlace: false, log: [], tasks: [], others: [] };
  const lines = logPlacesOf(new Set([number]), header, lineNumbers);
  const customer = keys.find(({ row }) => row === own?.row)?.ticket ?? own?.ticket ?? {};
  const isSame = own === undefined ? undefined : sameCustomer?.(customer);
  const rows = isSame === undefined ? [] : keys.filter(({ row, ticket }) => row !== own?.row && isSame(ticket));
  // A number that nobody has takes as long as one that somebody has.
  const areas = [...lines.map(logLineArea), ...[...rows, own ?? { row: 1 }].map(({ row }) => rowArea(row))];
  const [heading = [], ...read] = readAreas([rowArea(0), ...areas]).map((cells) => cells[0] ?? []);
  // Columns that people moved between the two calls would give the ticket the cells of others.
  if (attempt < attempts && !sameHeaders(heading, opened.layout)) {
    return seeTicket(undefined, sought, hint, sameCustomer, attempt + 1);
  }
  const cellsOfOthers = read.slice(lines.length);
  const others = rows.map(({ row }, at): TicketRow => {
    return { row, ticket: decodeTicket(cellsOfOthers[at] ?? [], opened.layout.columns, notationOf(opened)) };
  });
  return {
    opened,
    isInPlace: false,
    ...(own !== undefined && readLast(opened, own, cellsOfOthers[rows.length] ?? [])),
    log: logEntries(header, read.slice(0, lines.length), opened.zone),
    tasks: tasksIn(tasks, opened, number),
    others: others.filter(({ ticket }) => ticket.number !== undefined && ticket.number !== number),
  };
}
