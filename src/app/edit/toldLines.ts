import { withoutForbiddenStatus } from '../../domain/flow/forbiddenStatus';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { actingOn, type WordsOfActions } from '../actions/acting';
import { addProgress } from '../actions/addProgress';
import { type Deed, entryOf } from '../actions/deed';
import type { Desk, Opened, TicketRow } from '../desk';
import { type Remembered, sweepSoon } from '../memory';
import { followedUp } from './begunLines';

/** A line that somebody added to the log by hand and that says how the customer was told, or may say so yet (D6). */
export interface ToldLine {
  readonly number: string;
  /** When it says that this was, never after it was typed; of one that was begun, its time. */
  readonly at: Moment;
  /** When it was typed, and by whom, blank where nobody knows. */
  readonly typedAt: Moment;
  readonly operator: string;
  /** It does not say so yet, and the edit that makes it may not be noticed where people have the columns. */
  readonly isBegun?: true;
}

/** Memory with such a line; of each ticket the latest word to the customer counts, and each line that was begun. */
export function withToldLine(remembered: Remembered, line: ToldLine): Remembered {
  const known = remembered.toldLines ?? [];
  const alike = known.filter(({ number, isBegun }) => number === line.number && isBegun === line.isBegun);
  if (alike.some(({ at }) => (line.isBegun === true ? at === line.at : at >= line.at))) return remembered;
  const left = line.isBegun === true ? known : known.filter((one) => !alike.includes(one));
  return { ...remembered, toldLines: [...left, line] };
}

/** The ticket of a line as the sidebar's action would find it when the line was typed. */
const actingBy = (read: TicketRow, { number, typedAt, operator }: ToldLine, opened: Opened, words: WordsOfActions) =>
  actingOn(
    { ticket: withoutForbiddenStatus(read.ticket, opened.zone), number, tasks: [], log: [], opened },
    { actor: { email: '', name: operator, isKnown: true }, now: typedAt },
    words,
  );

/** What the desk adds to the log: the line itself stands there. */
const ownLines = ({ log }: Deed) => log.filter(({ note }) => note !== '');

/** The tickets of the lines, whole, in two calls; those that heard of a later word already, or are gone, are left out. */
function ticketsTold(desk: Desk, opened: Opened, lines: readonly ToldLine[]) {
  const byNumber = new Map([...lines].sort((a, b) => a.at - b.at).map((line) => [line.number, line]));
  const rows = opened.rows.filter(({ ticket }) => byNumber.has(ticket.number ?? '')).map(({ row }) => row);
  const found = rows.length === 0 ? [] : desk.ticketsAt(opened, rows);
  return found.flatMap((row) => {
    const line = byNumber.get(row.ticket.number ?? '');
    const isNew = line !== undefined && (row.ticket.lastToldAt ?? 0) < line.at;
    return isNew ? [{ row, line }] : [];
  });
}

/**
 * Does for lines that people added to the log by hand what the sidebar does for a word to the customer (D6): the next
 * update is counted from it, a promise is kept, the handling begins. All of them cost the same few calls, and nothing
 * without any; a kill repeats nothing, for a ticket that was told by then is left alone.
 */
export function takeToldLines(desk: Desk, wordsOf: (settings: Settings) => WordsOfActions): void {
  if ((desk.known().toldLines ?? []).length === 0) return;
  desk.exclusively(() => {
    const remembered = desk.recall();
    const { toldLines: lines = [] } = remembered;
    const opened = desk.open(remembered, ['number']);
    const words = wordsOf(opened.settings);
    const { told, begun } = followedUp(desk, opened, lines, desk.now);
    const done = ticketsTold(desk, opened, told).map(({ row, line }) => {
      const acting = actingBy(row, line, opened, words);
      const deed = addProgress(acting, { note: '', told: line.number, at: line.at });
      const change = { row: row.row, number: line.number, change: deed.change };
      return { change, log: ownLines(deed).map((entry) => entryOf(acting, entry)) };
    });
    if (done.length > 0) {
      desk.commit(opened, { changes: done.map(({ change }) => change), log: done.flatMap(({ log }) => log) });
    }
    if (begun.length === lines.length) return;
    const now = desk.recall();
    desk.remember(now, { ...sweepSoon(now), toldLines: begun });
  });
  desk.release();
}
