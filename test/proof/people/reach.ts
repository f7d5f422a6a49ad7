import type { Scene, ShownTicket } from './scene';

/** Cells of the ticket sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What one deed was free to change in tickets that were there already. */
export interface Reach {
  /** Cells that a person typed, pasted or cleared. */
  readonly area?: Area;
  /** The ticket that a page acted on. */
  readonly number?: string;
  /** Rows or columns went: their tickets and cells may be gone. */
  readonly removes?: 'rows' | 'columns';
  /** Texts that stood there before and that an undo brings back. */
  readonly brings?: readonly string[];
}

const within = (at: number, first: number, count: number): boolean => at >= first && at < first + count;

export function isReached(
  number: string,
  { row }: ShownTicket,
  column: number,
  { area, number: actedOn }: Reach,
): boolean {
  if (actedOn === number) return true;
  return area !== undefined && within(row, area.row, area.rows) && within(column, area.column, area.columns);
}

export const isInRows = ({ tickets }: Scene, number: string, { area }: Reach): boolean =>
  area !== undefined && within(tickets.get(number)?.row ?? -1, area.row, area.rows);
