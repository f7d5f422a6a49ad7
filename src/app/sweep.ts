import { calendarsOf } from '../domain/clock/calendars';
import type { Calendars } from '../domain/clock/deadlines';
import { standingOf } from '../domain/clock/standing';
import { isUrgencyUnseen } from '../domain/clock/unseenUrgency';
import type { Load } from '../domain/dispatch/chooseOwner';
import { stampedStatus } from '../domain/flow/moveStatus';
import { type Revised, reviseTicket } from '../domain/intake/reviseTicket';
import { isUntaken } from '../domain/intake/typedAnew';
import { differences, withChange } from '../domain/record/change';
import { type FieldKey, fieldKeys } from '../domain/record/fields';
import type { Moment, Ticket } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { monthText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import type { AcceptedRows, RowWords } from './acceptRows';
import { adoptStrays, straysAmong } from './adoptStrays';
import { recallCounters } from './counters';
import type { Desk, Opened, RowChange, TicketRow } from './desk';
import { historyOf } from './history';
import { type LogEntry, type Notice, type Remembered, withNotices } from './memory';
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
  'responseMet',
  'resolvedAt',
  'resolveMet',
  'reopenedAt',
  'nextUpdateDue',
  'updateState',
];
/** Rows are looked through at least this often, for what no edit trigger saw: rows undone, inserted, pasted elsewhere. */
const fullPassMilliseconds = 60 * 60_000;
/**
 * All columns are read so often, which makes good what an edit left undone whose trigger died: hourly while that takes
 * seconds, otherwise four times a day.
 */
const deepPassMilliseconds = { small: 60 * 60_000, large: 6 * 60 * 60_000 };
const largeFrom = 5000;
const attempts = 3;

/** No execution lives longer. */
const executionMilliseconds = 6 * 60_000;

export interface Swept {
  readonly changed: number;
  /** Deadlines found passed and tickets given out, to be told by `tellNotices`. */
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

function isDeepPassDue({ sweep: { fullAt, deepAt = 0, rows = 0 } }: Remembered, now: Moment): boolean {
  const span = rows < largeFrom ? deepPassMilliseconds.small : deepPassMilliseconds.large;
  return fullAt === 0 || now - deepAt >= span;
}

/** Notices of tickets that are there: an edit may have died between giving a number and writing it. */
function withoutGhosts(notices: readonly Notice[], { changes }: AcceptedRows, rows: readonly TicketRow[]) {
  const numbers = new Set([
    ...rows.map(({ ticket }) => ticket.number),
    ...changes.map(({ change }) => change.number ?? undefined),
  ]);
  return notices.filter(({ number }) => numbers.has(number));
}

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
  /** What is told of statuses that no edit trigger saw. */
  readonly log: readonly LogEntry[];
  readonly nextChangeAt: Moment;
}

interface Judging {
  readonly words: (settings: Settings) => RowWords;
  readonly now: Moment;
  /** Deadlines up to here were looked at by the sweep before. */
  readonly since: Moment;
  /** Whether all columns were read, so that cells which someone cleared are filled again. */
  readonly deep: boolean;
}

/** Whether the status cell says something else than the stamps: it was undone, or changed unseen. */
const isStatusUnseen = (ticket: Ticket, zone: Zone): boolean =>
  ticket.importKey === undefined && ticket.status !== stampedStatus(ticket, zone);

/** What a whole row lacks of the desk's own: month, flow, deadlines, list of what is missing. */
function refilled(ticket: Ticket, { settings, zone }: Opened, calendars: Calendars, now: Moment): Revised {
  const month =
    ticket.month === undefined && ticket.createdAt !== undefined ? { month: monthText(ticket.createdAt, zone) } : {};
  const whole = withChange(ticket, month);
  const edited = new Set<FieldKey>([
    ...(isStatusUnseen(whole, zone) ? (['status'] as const) : []),
    ...(isUrgencyUnseen(whole, { settings, calendars, zone }, settings.lists.urgency ?? [])
      ? (['urgency'] as const)
      : []),
  ]);
  const revised = reviseTicket(whole, edited, { now, settings, calendars, zone });
  return { ...revised, change: { ...month, ...revised.change } };
}

/** Compares every ticket's SLA state with what the clock says. */
function judge(opened: Opened, judging: Judging): Judged {
  const { now, since, deep } = judging;
  const calendars = calendarsOf(opened.settings, opened.zone);
  const strays = straysAmong(opened.rows);
  let nextChangeAt = Number.MAX_SAFE_INTEGER;
  const changes: RowChange[] = [];
  const notices: Notice[] = [];
  const log: LogEntry[] = [];
  const history = {
    by: { at: now, operator: '' },
    refusals: true,
    zone: opened.zone,
    words: judging.words(opened.settings).history,
  };
  for (const { row, ticket } of opened.rows) {
    if (ticket.number === undefined || isUntaken(ticket) || strays.has(row)) continue;
    const revised: Revised = deep ? refilled(ticket, opened, calendars, now) : { change: {} };
    log.push(...historyOf(ticket, revised, history));
    const whole = withChange(ticket, revised.change);
    const standing = standingOf(whole, now, opened.settings);
    nextChangeAt = Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
    notices.push(...noticesOfSpan(whole, since, now));
    notices.push(...noticesFromBefore(whole, ticket.slaState, standing.state, since));
    const change = differences(ticket, { ...revised.change, ...standing.change });
    if (Object.keys(change).length > 0) changes.push({ row, number: ticket.number, change });
  }
  return { opened, changes, notices, log, nextChangeAt };
}

/** Writes the states; where people sorted or deleted rows meanwhile, reads and judges again. */
function settle(desk: Desk, remembered: Remembered, judging: Judging): Judged {
  const wanted = judging.deep ? fieldKeys : sweptFields;
  let judged = judge(desk.open(remembered, wanted), judging);
  const { notices, log } = judged;
  for (let attempt = 1; judged.changes.length > 0; attempt += 1) {
    desk.write(judged.opened, judged.changes);
    if (desk.displaced(judged.opened, judged.changes).length === 0 || attempt === attempts) break;
    judged = judge(desk.open(remembered, wanted), judging);
  }
  return { ...judged, notices, log };
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
    const { sweptUntil } = remembered.sweep;
    const since = sweptUntil === 0 ? desk.now : sweptUntil;
    const deep = force || isDeepPassDue(remembered, desk.now);
    const judged = settle(desk, remembered, { now: desk.now, since, deep, words });
    const adopted = adoptStrays(desk, judged.opened.rows, remembered, words);
    const log = [...remembered.journal, ...judged.log, ...adopted.log];
    if (log.length > 0) desk.append(judged.opened, { tickets: [], log });
    const waiting = new Set(remembered.notices);
    const noted = withNotices(adopted.remembered, judged.notices);
    const notices = withoutGhosts(noted.notices, adopted, judged.opened.rows);
    const found = notices.filter((notice) => !waiting.has(notice));
    const behind = new Set(leftBehind(remembered, desk.now));
    const untold = [...notices.filter((notice) => behind.has(notice)), ...found];
    const after: Remembered = {
      ...noted,
      notices,
      load: loadOf(judged.opened.rows, adopted.remembered.load),
      sweep: {
        sweptUntil: desk.now,
        fullAt: desk.now,
        deepAt: deep ? desk.now : (remembered.sweep.deepAt ?? 0),
        rows: judged.opened.rows.length,
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
