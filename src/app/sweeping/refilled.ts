import type { Calendars } from '../../domain/clock/deadlines';
import { type ClockContext, nextUpdateDue } from '../../domain/clock/ticketClocks';
import { isRecordComplete } from '../../domain/customer/unsealedLabel';
import type { Load } from '../../domain/dispatch/chooseOwner';
import { stampedStatus } from '../../domain/flow/moveStatus';
import { missingText } from '../../domain/intake/acceptTicket';
import { derivedCells } from '../../domain/intake/derivedCells';
import type { EarlierMove } from '../../domain/intake/movedResolution';
import { openQuestions } from '../../domain/intake/openQuestions';
import { reviseTicket } from '../../domain/intake/reviseTicket';
import type { Revised } from '../../domain/intake/revising';
import type { IsGiven } from '../../domain/number/givenNumbers';
import { withChange } from '../../domain/record/change';
import type { ExternalNos } from '../../domain/record/externalNo';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { asksForTasks } from '../../domain/tasks/openTasks';
import type { Task } from '../../domain/tasks/task';
import { monthText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { Opened } from '../desk';
import type { RowWords } from '../edit/acceptRows';
import { type GivenAnew, givenAnew } from '../edit/redispatching';

export interface Refilling {
  readonly calendars: Calendars;
  readonly now: Moment;
  /** What people edited without the desk knowing. */
  readonly edited: ReadonlySet<FieldKey>;
  /** What else tells of cells that the ticket lost. */
  readonly known?: TicketChange | undefined;
  /** Since when the rules of deadlines have been these. */
  readonly rulesSince: Moment;
  /** Columns that people deleted and that are there again, blank. */
  readonly rebuilt: ReadonlySet<FieldKey>;
  /** Whether the log was asked for what the customer was told, where that column is one of them. */
  readonly isWordKnown: boolean;
  readonly externalNos: ExternalNos | undefined;
  readonly isGiven: IsGiven | undefined;
  readonly load: Load;
  readonly words: RowWords;
  /** A move of a ticket's resolution that another policy put aside (D3). */
  earlierMove(number: string | undefined): EarlierMove | undefined;
  /** Tasks that have not ended, asked for where a ticket was carried on unseen (D7). */
  openTasks(): readonly Task[];
}

export interface Refilled extends Revised {
  /** The row was still being written, and what was added unseen makes it somebody else's (D4). */
  readonly anew?: GivenAnew;
}

/** The next word to the customer, which a move of the flow sets and which was lost with the stamp of that move (D6). */
function nextUpdateLost(ticket: Ticket, { respondedAt }: TicketChange, context: ClockContext): TicketChange {
  if (typeof respondedAt !== 'number' || ticket.nextUpdateDue !== undefined) return {};
  const at = nextUpdateDue(ticket, context);
  return at === undefined ? {} : { nextUpdateDue: at };
}

/** The month is that of the report, also where that was put right. */
export function monthOwed({ createdAt, month }: Pick<Ticket, 'createdAt' | 'month'>, zone: Zone): TicketChange {
  const owed = createdAt === undefined ? month : monthText(createdAt, zone);
  return owed === undefined || owed === month ? {} : { month: owed };
}

/** What else is known with the status that a ticket lost: all that is computed of a row rests on where it stands (D5). */
function withStatus(ticket: Ticket, known: TicketChange = {}, zone: Zone): TicketChange {
  const found = withChange(ticket, known);
  const isLost = found.status === undefined && found.importKey === undefined;
  return isLost ? { ...known, status: stampedStatus(found, zone) } : known;
}

const withoutStatus = (edited: ReadonlySet<FieldKey>): ReadonlySet<FieldKey> =>
  new Set([...edited].filter((field) => field !== 'status'));

/** What a whole row lacks of the desk's own: month, flow, deadlines, owner, list of what is missing. */
export function refilled(ticket: Ticket, { settings, zone }: Opened, refilling: Refilling): Refilled {
  const { calendars, now, externalNos, isGiven, load, words, rulesSince, rebuilt, isWordKnown } = refilling;
  const edited = ticket.status === undefined ? withoutStatus(refilling.edited) : refilling.edited;
  const mayLeaveTasks = edited.has('status') && asksForTasks(ticket.status);
  const openTasks = mayLeaveTasks ? refilling.openTasks().filter((task) => task.number === ticket.number) : [];
  const month = monthOwed(ticket, zone);
  const known = withStatus(ticket, refilling.known, zone);
  const found = withChange(ticket, known);
  const deriving = { settings, calendars, zone, rulesSince, rebuilt, isWordKnown };
  // A status that the flow has yet to judge tells nothing of the other cells.
  const derived = edited.has('status') ? {} : derivedCells(found, deriving);
  const back = { ...known, ...nextUpdateLost(found, known, deriving), ...derived };
  const whole = withChange(ticket, { ...month, ...back });
  const earlierMove = edited.size > 0 ? refilling.earlierMove(ticket.number) : undefined;
  const revised = reviseTicket(whole, edited, {
    now,
    settings,
    calendars,
    zone,
    earlierMove,
    externalNos,
    isGiven,
    openTasks,
  });
  const change = { ...month, ...back, ...revised.change };
  const context = { now, settings, edited, words };
  const anew = isRecordComplete(ticket)
    ? undefined
    : givenAnew(withChange(ticket, change), load, context, { at: now, operator: '' });
  if (anew === undefined) return { ...revised, change };
  const given = { ...change, ...anew.change };
  const asked = openQuestions(ticket, edited, settings, isGiven);
  const missing = missingText(withChange(ticket, given), settings, now, asked, externalNos);
  return { ...revised, anew, change: { ...given, missing } };
}
