import type { Looked, RowGuess, TicketRow } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import { tables } from '../../domain/tables/tables';
import type { Area } from '../areas';
import { decodeTicket } from '../cells/codec';
import { columnRuns, neighbouring } from '../columns/columnRuns';
import { readBook } from '../reader';
import { columnAreas, notationOf, rowsOfColumns } from './ticketColumns';
import { readRows } from './ticketRows';

const sheetId = tables.tickets.id;

/** The rows of a guess below `from`, neighbours together, and all from there on. */
const guessedAreas = ({ rows, from }: RowGuess): readonly Area[] => [
  ...columnRuns(
    rows.filter((row) => row < from),
    neighbouring,
  ).map(({ start, end }) => ({ sheetId, startRow: start, endRow: end + 1 })),
  { sheetId, startRow: from },
];

/**
 * Reads the columns of `fields` of all rows, and whole the rows that `isWanted`: one call where `guess` names them all,
 * else a second one for the others.
 */
export function lookThrough(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  guess: RowGuess,
  isWanted: (ticket: Ticket) => boolean,
): Looked {
  const areas = guessedAreas(guess);
  const { opened, columns, rows } = readBook(remembered, (layout) => columnAreas(layout, fields), areas);
  const notation = notationOf(opened);
  const whole = new Map<number, Ticket>();
  rows.forEach((lines, index) => {
    lines.forEach((cells, at) => {
      const ticket = decodeTicket(cells, opened.layout.columns, notation);
      if (Object.keys(ticket).length > 0) whole.set((areas[index]?.startRow ?? 0) + at, ticket);
    });
  });
  const thin = rowsOfColumns(opened, fields, columns);
  const lacking = thin.filter(({ row, ticket }) => isWanted(ticket) && !whole.has(row)).map(({ row }) => row);
  if (lacking.length > 0) for (const { row, ticket } of readRows(opened, lacking)) whole.set(row, ticket);
  const seen = new Set(thin.map(({ row }) => row));
  const all: readonly TicketRow[] = [
    ...thin.map((found) => ({ ...found, ticket: whole.get(found.row) ?? found.ticket })),
    ...[...whole].filter(([row]) => !seen.has(row)).map(([row, ticket]) => ({ row, ticket })),
  ];
  return { ...opened, rows: [...all].sort((a, b) => a.row - b.row), whole: new Set(whole.keys()) };
}
