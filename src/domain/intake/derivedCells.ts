import { outcome } from '../clock/outcome';
import { type ClockContext, clocksOf, nextUpdateDue } from '../clock/ticketClocks';
import { differences } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { callbackDue } from '../satisfaction/followUp';
import { minuteMillis } from '../time/local';
import { deadlineFields } from './typedDeadline';

/** What is known of how cells came to be blank. */
export interface Deriving extends ClockContext {
  readonly settings: ClockContext['settings'] & { readonly callbackDays: number };
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

function planLost(ticket: Ticket, clocks: () => TicketChange, context: Deriving): TicketChange {
  if (ticket.planDue !== undefined || ticket.status === 'closed' || ticket.responseDue === undefined) return {};
  if (!isLost(ticket, 'planDue', context)) return {};
  const { planDue } = clocks();
  return typeof planDue === 'number' && isByTheseRules(ticket, clocks()) ? { planDue } : {};
}

/** The deadlines of a closed ticket whose columns were deleted, as the rules gave them: to when one was moved they do not say. */
function closedDuesLost(ticket: Ticket, clocks: () => TicketChange, { rebuilt, rulesSince }: Deriving): TicketChange {
  const { status, importKey, createdAt = 0, originalResolveDue } = ticket;
  const lost = deadlineFields.filter(
    (field) =>
      rebuilt.has(field) && ticket[field] === undefined && (field !== 'resolveDue' || originalResolveDue === undefined),
  );
  if (status !== 'closed' || importKey !== undefined || lost.length === 0) return {};
  if (createdAt < rulesSince && !isByTheseRules(ticket, clocks())) return {};
  return Object.fromEntries(lost.flatMap((field) => (clocks()[field] == null ? [] : [[field, clocks()[field]]])));
}

/** The call-back after the resolution (D8). */
function callbackLost(ticket: Ticket, { rebuilt, settings, calendars }: Deriving): TicketChange {
  const { callbackDue: known, resolvedAt, importKey } = ticket;
  if (!rebuilt.has('callbackDue') || known !== undefined || resolvedAt === undefined || importKey !== undefined)
    return {};
  return differences(ticket, { callbackDue: callbackDue(resolvedAt, settings.callbackDays, calendars) });
}

/** The next word to the customer is due by the rules that hold now, whichever gave the other deadlines (D6). */
function updateLost(ticket: Ticket, clocks: () => TicketChange, context: Deriving): TicketChange {
  if (ticket.nextUpdateDue !== undefined || !context.isWordKnown || !isLost(ticket, 'nextUpdateDue', context))
    return {};
  const at = nextUpdateDue(ticket, context);
  if (at === undefined) return {};
  const isOwn = ticket.importKey === undefined || ticket.lastToldAt !== undefined;
  return isOwn || isByTheseRules(ticket, clocks()) ? { nextUpdateDue: at } : {};
}

/**
 * What follows from the other cells of a ticket that lost its minutes, its plan's deadline, that of the next update or of
 * the call-back, as with their column (D3, D6, D8). A closed ticket gets its deadlines again where their columns were
 * deleted; what other rules gave stays blank.
 */
export function derivedCells(ticket: Ticket, context: Deriving): TicketChange {
  let known: TicketChange | undefined;
  const clocks = (): TicketChange => {
    known ??= clocksOf(ticket, context);
    return known;
  };
  return {
    ...minutesLost(ticket),
    ...planLost(ticket, clocks, context),
    ...closedDuesLost(ticket, clocks, context),
    ...updateLost(ticket, clocks, context),
    ...callbackLost(ticket, context),
  };
}
