import { calendarsOf } from '../../domain/clock/calendars';
import type { Calendars } from '../../domain/clock/deadlines';
import { isAtRest } from '../../domain/clock/slaState';
import { standingOf } from '../../domain/clock/standing';
import { isUrgencyUnseen } from '../../domain/clock/unseenUrgency';
import { stampedStatus } from '../../domain/flow/moveStatus';
import { type Revised, reviseTicket } from '../../domain/intake/reviseTicket';
import { differences, withChange } from '../../domain/record/change';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { monthText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { RowWords } from '../acceptRows';
import { straysAmong } from '../adoptStrays';
import type { Looked, Opened, RowChange } from '../desk';
import { historyOf } from '../history';
import type { LogEntry, NextDeadline, Notice } from '../memory';
import { noticesFromBefore, noticesOfSpan } from '../notices';
import { addDeadlines } from './nearest';

/** What the clocks say of the rows of one look. */
export interface Judged {
  readonly opened: Looked;
  readonly changes: readonly RowChange[];
  readonly notices: readonly Notice[];
  /** What is told of statuses that no edit trigger saw. */
  readonly log: readonly LogEntry[];
  /** Tickets that were edited without the desk knowing, left alone this time. */
  readonly unseen: readonly string[];
  readonly nextChangeAt: Moment;
  /** The open deadlines that come next, the nearest first. */
  readonly due: readonly NextDeadline[];
}

export interface Judging {
  readonly words: (settings: Settings) => RowWords;
  readonly now: Moment;
  /** Deadlines up to here were looked at by the sweep before. */
  readonly since: Moment;
  /** Whether the rows that were not read whole hold what their clocks need. */
  readonly isBroad: boolean;
  /** Where all rows were read whole. */
  readonly externalNos?: ExternalNos | undefined;
  /** Whether an unknown edit of this ticket is to be seen to: at first sight its trigger may still be running. */
  readonly isSettled: (number: string) => boolean;
}

const nothingEdited: ReadonlySet<FieldKey> = new Set();

/** Whether the status cell says something else than the stamps: it was undone, or changed unseen. */
const isStatusUnseen = (ticket: Ticket, zone: Zone): boolean =>
  ticket.importKey === undefined && ticket.status !== stampedStatus(ticket, zone);

/** What was edited without the desk knowing, as far as the desk's own cells tell. */
const unseenEdits = (ticket: Ticket, { settings, zone }: Opened, calendars: Calendars): ReadonlySet<FieldKey> =>
  new Set([
    ...(isStatusUnseen(ticket, zone) ? (['status'] as const) : []),
    ...(isUrgencyUnseen(ticket, { settings, calendars, zone }, settings.lists.urgency ?? [])
      ? (['urgency'] as const)
      : []),
  ]);

interface Refilling {
  readonly calendars: Calendars;
  readonly now: Moment;
  readonly edited: ReadonlySet<FieldKey>;
  readonly externalNos: ExternalNos | undefined;
}

/** What a whole row lacks of the desk's own: month, flow, deadlines, list of what is missing. */
function refilled(
  ticket: Ticket,
  { settings, zone }: Opened,
  { calendars, now, edited, externalNos }: Refilling,
): Revised {
  const month =
    ticket.month === undefined && ticket.createdAt !== undefined ? { month: monthText(ticket.createdAt, zone) } : {};
  const whole = withChange(ticket, month);
  const revised = reviseTicket(whole, edited, { now, settings, calendars, zone, externalNos });
  return { ...revised, change: { ...month, ...revised.change } };
}

/** Compares every ticket's SLA state with what the clock says. */
export function judge(opened: Looked, judging: Judging): Judged {
  const { now, since, isBroad, externalNos } = judging;
  const calendars = calendarsOf(opened.settings, opened.zone);
  const strays = straysAmong(opened.rows);
  let nextChangeAt = Number.MAX_SAFE_INTEGER;
  const changes: RowChange[] = [];
  const notices: Notice[] = [];
  const log: LogEntry[] = [];
  const due: NextDeadline[] = [];
  const unseen: string[] = [];
  const history = {
    by: { at: now, operator: '' },
    refusals: true,
    zone: opened.zone,
    words: judging.words(opened.settings).history,
  };
  for (const { row, ticket } of opened.rows) {
    if (ticket.number === undefined || strays.has(row)) continue;
    const isWhole = opened.whole.has(row);
    // Nearly all rows of a large ledger end here.
    if (!isWhole && (!isBroad || isAtRest(ticket))) continue;
    const edited = isWhole ? unseenEdits(ticket, opened, calendars) : nothingEdited;
    if (edited.size > 0 && !judging.isSettled(ticket.number)) {
      unseen.push(ticket.number);
      continue;
    }
    // Of a whole row, cells that someone cleared are filled again.
    const revised: Revised = isWhole
      ? refilled(ticket, opened, { calendars, now, edited, externalNos })
      : { change: {} };
    if (isWhole) log.push(...historyOf(ticket, revised, history));
    const whole = withChange(ticket, revised.change);
    const standing = standingOf(whole, now, opened.settings);
    nextChangeAt = Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
    notices.push(...noticesOfSpan(whole, since, now));
    notices.push(...noticesFromBefore(whole, ticket.slaState, standing.state, since));
    addDeadlines(due, ticket.number, whole, now);
    const change = differences(ticket, { ...revised.change, ...standing.change });
    if (Object.keys(change).length > 0) changes.push({ row, number: ticket.number, change });
  }
  return {
    opened,
    changes,
    notices,
    log,
    unseen,
    nextChangeAt: unseen.length > 0 ? now : nextChangeAt,
    due,
  };
}
