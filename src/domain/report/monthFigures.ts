import type { Ticket } from '../record/ticket';

/** The month in numbers (D13), over the tickets reported in it. */
export interface MonthFigures {
  readonly received: number;
  readonly closed: number;
  readonly metOnTime: number;
  readonly metLate: number;
  /** Share of resolved tickets with a deadline that were in time, 0–1; undefined when there were none. */
  readonly metShare: number | undefined;
  readonly stillOpen: number;
  readonly overdue: number;
}

/** @param tickets those of the month, by their stored month */
export function monthFigures(tickets: readonly Ticket[]): MonthFigures {
  const count = (test: (ticket: Ticket) => boolean): number => tickets.filter(test).length;
  const metOnTime = count((ticket) => ticket.slaState === 'metOnTime');
  const metLate = count((ticket) => ticket.slaState === 'metLate');
  const judged = metOnTime + metLate;
  return {
    received: tickets.length,
    closed: count((ticket) => ticket.status === 'closed'),
    metOnTime,
    metLate,
    metShare: judged === 0 ? undefined : metOnTime / judged,
    stillOpen: count((ticket) => ticket.status !== 'closed' && ticket.status !== 'verifying'),
    overdue: count((ticket) => ticket.slaState === 'overdue'),
  };
}

const shape = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether `text` is a month like 2026-10. */
export const isMonth = (text: string): boolean => shape.test(text);

/** The month before `month`, both yyyy-MM. */
export function monthBefore(month: string): string {
  const match = shape.exec(month);
  if (match === null) throw new RangeError(`not a month: ${month}`);
  const year = Number(match[1]);
  const number = Number(match[2]);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
