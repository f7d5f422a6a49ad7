import type { Opened } from '../app/desk';
import { type TableKey, tables } from '../domain/tables/tables';

/** The address of a sheet of the workbook. @param address the workbook's own, with or without "/edit" */
export const sheetLink = (address: string, sheet: TableKey): string =>
  `${address.replace(/[#?].*$/, '')}#gid=${tables[sheet].id}`;

/** The address of a row of the workbook. @param row zero-based */
export const rowLink = (address: string, sheet: TableKey, row: number): string =>
  `${sheetLink(address, sheet)}&range=A${row + 1}`;

/** The addresses of tickets by their number: each leads to its row; none for a ticket that stands in no row. */
export type LinkOf = (number: string) => string | undefined;

/** @param rows the tickets where they were read */
export function ticketLinks(address: string, rows: Opened['rows']): LinkOf {
  const rowOf = new Map(rows.map(({ row, ticket }) => [ticket.number, row]));
  return (number) => {
    const row = rowOf.get(number);
    return row === undefined ? undefined : rowLink(address, 'tickets', row);
  };
}
