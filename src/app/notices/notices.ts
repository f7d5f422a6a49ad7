import type { OpenDeadline } from '../../domain/clock/slaState';
import { customerLine } from '../../domain/customer/customerLine';
import { ownReferences } from '../../domain/customer/referenceNumber';
import { breachesBetween, breachesFromBefore, breachesOfEdit } from '../../domain/notice/breaches';
import { isPressing } from '../../domain/notice/quietHours';
import type { SlaState } from '../../domain/record/lists';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Breach } from './notice';

/** Characters of the problem that a mail repeats. */
const summaryLength = 60;

/** What every mail about a ticket says of it. */
export const aboutOf = (ticket: Ticket) => ({
  number: ticket.number ?? '',
  owner: ticket.owner ?? '',
  department: ticket.department ?? '',
  summary: customerLine(ticket.phenomenon ?? '', summaryLength, ownReferences(ticket)),
  ...(isPressing(ticket) && { isUrgent: true as const }),
});

const noticeOf = (ticket: Ticket, { deadline, dueAt }: OpenDeadline): Breach => ({
  ...aboutOf(ticket),
  deadline,
  dueAt,
});

/** Deadlines of a ticket that passed in the span of this sweep. */
export const noticesOfSpan = (ticket: Ticket, since: Moment, now: Moment): readonly Breach[] =>
  breachesBetween(ticket, since, now).map((breach) => noticeOf(ticket, breach));

/** Deadlines that were past already when the row turned overdue. */
export const noticesFromBefore = (
  ticket: Ticket,
  stored: SlaState | undefined,
  state: SlaState | undefined,
  since: Moment,
): readonly Breach[] => breachesFromBefore(ticket, stored, state, since).map((breach) => noticeOf(ticket, breach));

/** Deadlines that an edit moved into the past, or left there unseen. */
export const noticesOfEdit = (
  before: Ticket,
  after: Ticket,
  state: SlaState | undefined,
  span: { readonly since: Moment; readonly now: Moment },
): readonly Breach[] => breachesOfEdit(before, after, state, span).map((breach) => noticeOf(after, breach));
