import { calendarsOf } from '../../domain/clock/calendars';
import { isAtRest } from '../../domain/clock/slaState';
import { standingOf } from '../../domain/clock/standing';
import type { Load } from '../../domain/dispatch/chooseOwner';
import type { EarlierMove } from '../../domain/intake/movedResolution';
import type { IsGiven } from '../../domain/number/givenNumbers';
import { differences, withChange } from '../../domain/record/change';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Task } from '../../domain/tasks/task';
import type { Looked, Opened, RowChange } from '../desk';
import type { RowWords } from '../edit/acceptRows';
import { historyOf } from '../history';
import type { LogEntry, NextDeadline } from '../memory';
import type { Notice } from '../notices/notice';
import { noticesFromBefore, noticesOfSpan } from '../notices/notices';
import { foundAgain, type Memories, unseenIn } from './lost';
import { addDeadlines } from './nearest';
import { type Refilled, refilled } from './refilled';
import { straysAmong } from './strays';

/** What the clocks say of the rows of one look. */
export interface Judged {
  readonly opened: Looked;
  /** Rows that no edit trigger took in. */
  readonly strays: ReadonlySet<number>;
  readonly changes: readonly RowChange[];
  readonly notices: readonly Notice[];
  /** What is told of statuses that no edit trigger saw. */
  readonly log: readonly LogEntry[];
  /** Tickets that were edited without the desk knowing, left alone this time. */
  readonly unseen: readonly string[];
  /** Tickets given to somebody else, and by whom they were held. */
  readonly given: readonly GivenTicket[];
  readonly nextChangeAt: Moment;
  /** The open deadlines that come next, the nearest first. */
  readonly due: readonly NextDeadline[];
}

export interface GivenTicket {
  readonly ticket: Ticket;
  readonly from: string | undefined;
}

export interface Judging {
  readonly words: (settings: Settings) => RowWords;
  readonly now: Moment;
  /** What each person has on the desk. */
  readonly load: Load;
  /** Deadlines up to here were looked at by the sweep before. */
  readonly since: Moment;
  /** Whether the rows that were not read whole hold what their clocks need. */
  readonly isBroad: boolean;
  /** Where all rows were read whole. */
  readonly externalNos?: ExternalNos | undefined;
  /** Which ticket numbers there are. */
  readonly isGiven: IsGiven | undefined;
  /** Since when the rules of deadlines have been these. */
  readonly rulesSince: (settings: Settings) => Moment;
  /** Columns that people deleted and that are there again, blank. */
  readonly rebuilt: ReadonlySet<FieldKey>;
  /** Whether an unknown edit of this ticket is to be seen to: at first sight its trigger may still be running. */
  readonly isSettled: (number: string) => boolean;
  /** A move of a ticket's resolution that another policy put aside (D3). */
  readonly earlierMove: (number: string | undefined) => EarlierMove | undefined;
  /** What else is asked where tickets lost cells. */
  readonly memories: Memories;
  /** Tasks that have not ended, read when first asked for (D7). */
  readonly openTasks: (opened: Opened) => readonly Task[];
}

const nothingEdited: ReadonlySet<FieldKey> = new Set();
const untouched: Refilled = { change: {} };

/** Compares every ticket's SLA state with what the clock says. */
export function judge(opened: Looked, judging: Judging): Judged {
  const { now, since, isBroad, externalNos, isGiven, earlierMove } = judging;
  const calendars = calendarsOf(opened.settings, opened.zone);
  const strays = straysAmong(opened.rows, isGiven);
  let nextChangeAt = Number.MAX_SAFE_INTEGER;
  const changes: RowChange[] = [];
  const notices: Notice[] = [];
  const log: LogEntry[] = [];
  const due: NextDeadline[] = [];
  const unseen: string[] = [];
  const given: GivenTicket[] = [];
  let { load } = judging;
  let tasks: readonly Task[] | undefined;
  const openTasks = (): readonly Task[] => {
    tasks ??= judging.openTasks(opened);
    return tasks;
  };
  const words = judging.words(opened.settings);
  const history = {
    by: { at: now, operator: '' },
    refusals: true,
    zone: opened.zone,
    words: words.history,
  };
  const { isSettled, memories } = judging;
  const rulesSince = judging.rulesSince(opened.settings);
  const { rebuilt } = judging;
  const isThorough = externalNos !== undefined;
  const searching = { calendars, rulesSince, rebuilt, isThorough, memories, isSettled, now, words: words.history };
  const wholeRows = opened.rows.filter(
    ({ row, ticket }) => opened.whole.has(row) && ticket.number !== undefined && !strays.has(row),
  );
  const unseenBy = unseenIn(opened, wholeRows, searching);
  const again = foundAgain(opened, wholeRows, unseenBy, searching);
  for (const { row, ticket } of opened.rows) {
    if (ticket.number === undefined || strays.has(row)) continue;
    const isWhole = opened.whole.has(row);
    // Nearly all rows of a large ledger end here.
    if (!isWhole && (!isBroad || isAtRest(ticket))) continue;
    const { edited = nothingEdited, isWaiting = false } = unseenBy.get(row) ?? {};
    if (isWaiting) {
      unseen.push(ticket.number);
      continue;
    }
    // Of a whole row, cells that someone cleared are filled again.
    const revised: Refilled = isWhole
      ? refilled(ticket, opened, {
          calendars,
          now,
          edited,
          known: again.get(row),
          rulesSince,
          rebuilt,
          isWordKnown: isThorough || !rebuilt.has('lastToldAt'),
          externalNos,
          isGiven,
          load,
          words,
          openTasks,
          earlierMove,
        })
      : untouched;
    if (isWhole) log.push(...historyOf(ticket, revised, history));
    const whole = withChange(ticket, revised.change);
    if (revised.anew !== undefined) {
      load = revised.anew.load;
      log.push(revised.anew.log);
      given.push({ ticket: whole, from: ticket.owner });
    }
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
    strays,
    changes,
    notices,
    log,
    unseen,
    given,
    nextChangeAt: unseen.length > 0 ? now : nextChangeAt,
    due,
  };
}
