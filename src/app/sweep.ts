import { calendarsOf } from '../domain/clock/calendars';
import type { Calendars } from '../domain/clock/deadlines';
import { standingOf } from '../domain/clock/standing';
import type { Load } from '../domain/dispatch/chooseOwner';
import { withChange } from '../domain/intake/acceptTicket';
import { reviseTicket } from '../domain/intake/reviseTicket';
import { isUntaken } from '../domain/intake/typedAnew';
import { type FieldKey, fieldKeys } from '../domain/record/fields';
import type { Moment, Ticket, TicketChange } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { monthText } from '../domain/time/format';
import type { RowWords } from './acceptRows';
import { adoptStrays, straysAmong } from './adoptStrays';
import { recallCounters } from './counters';
import type { Desk, Opened, RowChange, TicketRow } from './desk';
import { type Notice, type Remembered, withNotices } from './memory';
import { noticesFromBefore, noticesOfSpan } from './notices';

/** What the sweep reads of each row; they stand together in the sheet as set up. */
const sweptFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'slaState',
  'owner',
  'responseDue',
  'resolveDue',
  'planDue',
  'department',
  'urgency',
  'customerName',
  'category1',
  'phenomenon',
  'solution',
  'promisedAt',
  'respondedAt',
  'resolvedAt',
];
/** Rows are looked through at least this often, for what no edit trigger saw: rows undone, inserted, pasted elsewhere. */
const fullPassMilliseconds = 60 * 60_000;
const attempts = 3;

/** No execution lives longer. */
const executionMilliseconds = 6 * 60_000;

export interface Swept {
  readonly changed: number;
  /** Deadlines found passed, to be told by `tellBreaches`. */
  readonly notices: readonly Notice[];
  readonly opened?: Opened;
  readonly remembered: Remembered;
}

/** Notices whose sender died. */
const leftBehind = (remembered: Remembered, now: Moment): readonly Notice[] =>
  now >= remembered.mailingUntil ? remembered.notices : [];

const isDue = (remembered: Remembered, now: Moment): boolean =>
  now >= remembered.sweep.nextChangeAt ||
  now - remembered.sweep.fullAt >= fullPassMilliseconds ||
  leftBehind(remembered, now).length > 0 ||
  remembered.journal.length > 0;

/** Open tickets by owner, counted anew so that the load never drifts. */
function loadOf(rows: readonly TicketRow[], before: Load): Load {
  const load: Record<string, { open: number; assignedAt: number }> = {};
  for (const [name, known] of Object.entries(before)) load[name] = { open: 0, assignedAt: known.assignedAt };
  for (const { ticket } of rows) {
    if (ticket.owner === undefined || ticket.status === 'closed') continue;
    const known = load[ticket.owner] ?? { open: 0, assignedAt: 0 };
    load[ticket.owner] = { ...known, open: known.open + 1 };
  }
  return load;
}

interface Judged {
  readonly opened: Opened;
  readonly changes: readonly RowChange[];
  readonly notices: readonly Notice[];
  readonly nextChangeAt: Moment;
}

interface Judging {
  readonly now: Moment;
  /** Deadlines up to here were looked at by the sweep before. */
  readonly since: Moment;
  /** Whether all columns were read, so that cells which someone cleared are filled again. */
  readonly deep: boolean;
}

/** What a whole row lacks of the desk's own: month, status, deadlines, list of what is missing. */
function refilled(ticket: Ticket, opened: Opened, calendars: Calendars, now: Moment): TicketChange {
  const status = ticket.status === undefined ? { status: 'open' as const } : {};
  const month =
    ticket.month === undefined && ticket.createdAt !== undefined
      ? { month: monthText(ticket.createdAt, opened.zone) }
      : {};
  const whole = withChange(ticket, { ...status, ...month });
  return { ...status, ...month, ...reviseTicket(whole, new Set(), { now, settings: opened.settings, calendars }) };
}

/** Compares every ticket's SLA state with what the clock says. */
function judge(opened: Opened, { now, since, deep }: Judging): Judged {
  const calendars = calendarsOf(opened.settings, opened.zone);
  const strays = straysAmong(opened.rows);
  let nextChangeAt = Number.MAX_SAFE_INTEGER;
  const changes: RowChange[] = [];
  const notices: Notice[] = [];
  for (const { row, ticket } of opened.rows) {
    if (ticket.number === undefined || isUntaken(ticket) || strays.has(row)) continue;
    const filled = deep ? refilled(ticket, opened, calendars, now) : {};
    const whole = withChange(ticket, filled);
    const standing = standingOf(whole, now, opened.settings);
    nextChangeAt = Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
    notices.push(...noticesOfSpan(whole, since, now));
    notices.push(...noticesFromBefore(whole, ticket.slaState, standing.state, since));
    const change = standing.state === ticket.slaState ? filled : { ...filled, slaState: standing.state ?? null };
    if (Object.keys(change).length > 0) changes.push({ row, number: ticket.number, change });
  }
  return { opened, changes, notices, nextChangeAt };
}

/** Writes the states; where people sorted or deleted rows meanwhile, reads and judges again. */
function settle(desk: Desk, remembered: Remembered, judging: Judging): Judged {
  const wanted = judging.deep ? fieldKeys : sweptFields;
  let judged = judge(desk.open(remembered, wanted), judging);
  const { notices } = judged;
  for (let attempt = 1; judged.changes.length > 0; attempt += 1) {
    desk.write(judged.opened, judged.changes);
    if (desk.displaced(judged.opened, judged.changes).length === 0 || attempt === attempts) break;
    judged = judge(desk.open(remembered, wanted), judging);
  }
  return { ...judged, notices };
}

/**
 * The timed check of all clocks (D3): brings every SLA state up to date, finds deadlines that passed since the last
 * one, and takes in rows that no edit trigger saw. Nothing due costs two service calls.
 * @param force looks through all rows and columns even when nothing is due
 */
export function sweep(desk: Desk, words: (settings: Settings) => RowWords, force: boolean): Swept {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    if (!force && !isDue(remembered, desk.now)) return { changed: 0, notices: [], remembered };
    const { sweptUntil, fullAt } = remembered.sweep;
    const since = sweptUntil === 0 ? desk.now : sweptUntil;
    const judged = settle(desk, remembered, { now: desk.now, since, deep: force || fullAt === 0 });
    const adopted = adoptStrays(desk, judged.opened.rows, remembered, words);
    const log = [...remembered.journal, ...adopted.log];
    if (log.length > 0) desk.append(judged.opened, { tickets: [], log });
    const waiting = new Set(remembered.notices);
    const noted = withNotices(adopted.remembered, judged.notices);
    const found = noted.notices.filter((notice) => !waiting.has(notice));
    const untold = [...leftBehind(remembered, desk.now), ...found];
    const after: Remembered = {
      ...noted,
      load: loadOf(judged.opened.rows, adopted.remembered.load),
      sweep: {
        sweptUntil: desk.now,
        fullAt: desk.now,
        nextChangeAt: adopted.changes.length > 0 ? desk.now : judged.nextChangeAt,
      },
      mailingUntil: untold.length > 0 ? desk.now + executionMilliseconds : remembered.mailingUntil,
      journal: [],
    };
    desk.remember(adopted.remembered, after);
    return {
      changed: judged.changes.length + adopted.changes.length,
      notices: untold,
      opened: judged.opened,
      remembered: after,
    };
  });
}
