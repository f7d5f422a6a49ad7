import { outcome } from '../clock/outcome';
import { type ClockContext, clocksOf, isUpdateOwed, nextUpdateDue } from '../clock/ticketClocks';
import { differences } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { callbackDue } from '../satisfaction/followUp';
import { memberNamed } from '../settings/memberName';
import type { Settings } from '../settings/settings';
import { minuteMillis } from '../time/local';
import { isOption } from './acceptTicket';
import { deadlineFields } from './typedDeadline';

/** What is known of how cells came to be blank. */
export interface Deriving extends ClockContext {
  readonly settings: ClockContext['settings'] & Pick<Settings, 'callbackDays' | 'people' | 'lists'>;
  /** Since when the rules of deadlines have been these. */
  readonly rulesSince: Moment;
  /** Columns that people deleted and that were made again since the rows were last looked through. */
  readonly rebuilt: ReadonlySet<FieldKey>;
  /** Whether 上次告知时间 holds what it should: not where it was made again and the log was not asked yet. */
  readonly isWordKnown: boolean;
}

/** How long response and resolution took, by their stamps (D3). */
function minutesLost(ticket: Ticket): TicketChange {
  const { responseMinutes, resolveMinutes } = outcome(ticket);
  return {
    ...(ticket.responseMinutes === undefined && responseMinutes !== undefined && { responseMinutes }),
    ...(ticket.resolveMinutes === undefined && resolveMinutes !== undefined && { resolveMinutes }),
  };
}

/** Whether a deadline that is blank was lost: rules that were edited since, or a file, may have given none (D3, D16). */
const isLost = ({ createdAt = 0, importKey }: Ticket, field: FieldKey, { rebuilt, rulesSince }: Deriving): boolean =>
  rebuilt.has(field) || (importKey === undefined && createdAt >= rulesSince);

/** Whether the response is due when the rules that hold now have it: then these gave the other deadlines as well. */
function isByTheseRules({ responseDue }: Ticket, clocks: TicketChange): boolean {
  const due = clocks.responseDue ?? undefined;
  if (due === undefined || responseDue === undefined) return due === responseDue;
  return Math.abs(due - responseDue) < minuteMillis;
}

/**
 * Deadlines as the rules gave them; to when people moved the resolution they do not say. A closed ticket needs none any
 * more, but had them where their columns were deleted.
 */
function duesLost(ticket: Ticket, clocks: () => TicketChange, context: Deriving): TicketChange {
  const { status, responseDue, originalResolveDue } = ticket;
  const lost = deadlineFields.filter(
    (field) =>
      ticket[field] === undefined &&
      (status === 'closed' ? context.rebuilt.has(field) : isLost(ticket, field, context)) &&
      (field !== 'resolveDue' || originalResolveDue === undefined),
  );
  if (lost.length === 0) return {};
  const isNew = responseDue === undefined && isLost(ticket, 'responseDue', { ...context, rebuilt: new Set() });
  if (!isNew && !isByTheseRules(ticket, clocks())) return {};
  return differences(ticket, Object.fromEntries(lost.map((field) => [field, clocks()[field]])));
}

/** The call-back after the resolution (D8). */
function callbackLost(ticket: Ticket, { rebuilt, settings, calendars }: Deriving): TicketChange {
  const { callbackDue: known, resolvedAt, importKey } = ticket;
  if (!rebuilt.has('callbackDue') || known !== undefined || resolvedAt === undefined || importKey !== undefined)
    return {};
  return differences(ticket, { callbackDue: callbackDue(resolvedAt, settings.callbackDays, calendars) });
}

/** The department is that of the owner (D4); a closed record of the past stays as its file had it. */
function departmentLost(
  { department, owner, status, importKey }: Ticket,
  { rebuilt, settings }: Deriving,
): TicketChange {
  const isFiled = importKey !== undefined && status === 'closed';
  if (!rebuilt.has('department') || department !== undefined || isFiled) return {};
  const own = memberNamed(settings.people, owner)?.department;
  return isOption(own, settings) ? { department: own } : {};
}

/**
 * The next word to the customer is due by the rules that hold now, whichever gave the other deadlines, and not at all
 * where none is owed: an edit may have written it beside the ticket's move to its customer (D6).
 */
function nextUpdate(ticket: Ticket, clocks: () => TicketChange, context: Deriving): TicketChange {
  if (ticket.nextUpdateDue !== undefined && !isUpdateOwed(ticket)) return { nextUpdateDue: null };
  if (ticket.nextUpdateDue !== undefined || !context.isWordKnown || !isLost(ticket, 'nextUpdateDue', context))
    return {};
  const at = nextUpdateDue(ticket, context);
  if (at === undefined) return {};
  const isOwn = ticket.importKey === undefined || ticket.lastToldAt !== undefined;
  return isOwn || isByTheseRules(ticket, clocks()) ? { nextUpdateDue: at } : {};
}

/**
 * What follows from the other cells of a ticket that lost its minutes, its deadlines, that of the next update or of the
 * call-back, or its department, as with their column (D3, D4, D6, D8). What other rules gave stays blank.
 */
export function derivedCells(ticket: Ticket, context: Deriving): TicketChange {
  let known: TicketChange | undefined;
  const clocks = (): TicketChange => {
    known ??= clocksOf(ticket, context);
    return known;
  };
  return {
    ...minutesLost(ticket),
    ...duesLost(ticket, clocks, context),
    ...nextUpdate(ticket, clocks, context),
    ...callbackLost(ticket, context),
    ...departmentLost(ticket, context),
  };
}
