import type { Moment } from '../../domain/record/ticket';
import type { RowWords } from '../acceptRows';
import { straysAmong } from '../adoptStrays';
import type { Opened } from '../desk';
import type { LogEntry, Remembered } from '../memory';
import { isOpenTicket } from './look';

/** Up to so many open tickets are kept in mind and read whole; above that a sweep reads columns. */
const openKept = 2000;

/**
 * What is kept in mind of the open tickets for the next look. While there are rows to take in, among them tickets that
 * lost their number, what was known before is kept.
 */
export function openAsSeen(
  { rows }: Pick<Opened, 'rows'>,
  { sweep }: Pick<Remembered, 'sweep'>,
): Pick<Remembered['sweep'], 'open' | 'last'> {
  if (straysAmong(rows).size > 0) return { open: sweep.open, ...(sweep.last !== undefined && { last: sweep.last }) };
  const open = rows.flatMap(({ row, ticket }) =>
    ticket.number !== undefined && isOpenTicket(ticket) ? [[row, ticket.number] as const] : [],
  );
  const last = rows.reduce((lowest, { row }) => Math.max(lowest, row), 1);
  return { open: open.length > openKept ? undefined : open, last };
}

/** Log lines about open tickets whose number no row shows any more: people deleted their rows, which fires no edit. */
export function goneLines(
  { rows }: Pick<Opened, 'rows'>,
  { sweep }: Pick<Remembered, 'sweep'>,
  at: Moment,
  { history }: RowWords,
): readonly LogEntry[] {
  if (straysAmong(rows).size > 0) return [];
  const there = new Set(rows.flatMap(({ ticket }) => ticket.number ?? []));
  return (sweep.open ?? [])
    .filter(([, number]) => !there.has(number))
    .map(([, number]): LogEntry => ({ at, number, operator: '', told: '', ...history.gone() }));
}
