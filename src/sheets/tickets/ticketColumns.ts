import type { Opened, TicketRow } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import { isHeaderLine } from '../../domain/record/headerLine';
import { tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { decodeTicket, type Notation, unreadCells } from '../cells/codec';
import { columnRuns, neighbouring } from '../columns/columnRuns';

const ticketSheetId = tables.tickets.id;

/** The columns of `fields` below the header; neighbours are one area. */
export const columnAreas = (layout: Layout, fields: readonly FieldKey[]): readonly Area[] =>
  columnRuns(
    fields.flatMap((field) => layout.columns[field] ?? []),
    neighbouring,
  ).map((run) => ({ sheetId: ticketSheetId, startRow: 1, startColumn: run.start, endColumn: run.end + 1 }));

/** Rows of cells in their sheet columns, put together from column areas. */
export function joinAreas(
  areas: readonly Area[],
  read: readonly (readonly (readonly StoredCell[])[])[],
): readonly (readonly StoredCell[])[] {
  const rows: StoredCell[][] = [];
  areas.forEach((area, index) => {
    const start = area.startColumn ?? 0;
    (read[index] ?? []).forEach((cells, row) => {
      const joined = rows[row] ?? [];
      rows[row] = joined;
      cells.forEach((cell, at) => {
        joined[start + at] = cell;
      });
    });
  });
  return rows;
}

/** How cells of this workbook are read. */
export const notationOf = ({ settings, zone }: Omit<Opened, 'rows'>): Notation => ({
  language: settings.language,
  zone,
});

function decodeRows(
  cells: readonly (readonly StoredCell[])[],
  layout: Layout,
  fields: readonly FieldKey[],
  notation: Notation,
): readonly TicketRow[] {
  const wanted: Partial<Record<FieldKey, number>> = {};
  for (const field of fields) {
    const at = layout.columns[field];
    if (at !== undefined) wanted[field] = at;
  }
  const rows: TicketRow[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const line = cells[index] ?? [];
    const ticket = decodeTicket(line, wanted, notation);
    const unread = ticket.number === undefined ? unreadCells(line, wanted, ticket) : [];
    if (isHeaderLine((key) => line[wanted[key] ?? -1])) continue;
    const isBlank = Object.keys(ticket).length === 0 && unread.length === 0;
    if (!isBlank) rows.push({ row: index + 1, ticket, ...(unread.length > 0 && { unread }) });
  }
  return rows;
}

/** The tickets in the columns of `fields` as read. */
export function rowsOfColumns(
  opened: Omit<Opened, 'rows'>,
  fields: readonly FieldKey[],
  columns: readonly (readonly (readonly StoredCell[])[])[],
): readonly TicketRow[] {
  return decodeRows(joinAreas(columnAreas(opened.layout, fields), columns), opened.layout, fields, notationOf(opened));
}
