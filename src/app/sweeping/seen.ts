import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Looked } from '../desk';
import type { RowWords } from '../edit/acceptRows';
import { alikeLines } from '../intake/alikeLines';
import type { LogEntry, Remembered } from '../memory';
import type { Judged } from './judge';
import { isOpenTicket } from './look';

/** Up to so many open tickets are kept in mind and read whole; above that a sweep reads columns. */
const openKept = 2000;

/**
 * What is kept in mind of the open tickets for the next look. While there are rows to take in, among them tickets that
 * lost their number, what was known before is kept.
 */
export function openAsSeen(
  { opened: { rows }, strays }: Pick<Judged, 'opened' | 'strays'>,
  { open: before, last: lastBefore }: Pick<Remembered['sweep'], 'open' | 'last'>,
): Pick<Remembered['sweep'], 'open' | 'last'> {
  if (strays.size > 0) return { open: before, ...(lastBefore !== undefined && { last: lastBefore }) };
  const open = rows.flatMap(({ row, ticket }) =>
    ticket.number !== undefined && isOpenTicket(ticket) ? [[row, ticket.number] as const] : [],
  );
  const last = rows.reduce((lowest, { row }) => Math.max(lowest, row), 1);
  return { open: open.length > openKept ? undefined : open, last };
}

type OpenBefore = NonNullable<Remembered['sweep']['open']>;

type Rows = Pick<Looked, 'rows' | 'whole'>;

/** Tickets that came in since with their customer, and without an agent: by a form or the public page. */
function cameUnattended({ rows, whole }: Rows, open: OpenBefore): readonly Ticket[] {
  const before = new Set(open.map(([, number]) => number));
  return rows.flatMap(({ row, ticket }) => {
    const isNew = whole.has(row) && isOpenTicket(ticket) && !before.has(ticket.number ?? '');
    const isUnattended =
      ticket.customerNo !== undefined && ticket.receiver === undefined && ticket.reopenCount === undefined;
    return isNew && isUnattended && ticket.importKey === undefined ? [ticket] : [];
  });
}

/** Log lines about tickets that came in beside the sidebar (D9). */
export function linesOfUnattended(
  { opened: looked, strays }: Pick<Judged, 'opened' | 'strays'>,
  { open }: Pick<Remembered['sweep'], 'open'>,
  at: Moment,
  words: RowWords,
): readonly LogEntry[] {
  if (open === undefined || strays.size > 0) return [];
  return alikeLines(cameUnattended(looked, open), looked.rows, at, words);
}
