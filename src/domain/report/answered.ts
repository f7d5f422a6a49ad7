import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { TicketEvent } from './history';

const nothing: TicketChange = { satisfaction: null, feedback: null };

/**
 * What the customer had answered by a moment, where it is not what the record holds (D13): the last answer that the log
 * tells of before it; else what stood there before the first one, which came with the ticket's row. A log without any
 * answer leaves the record's; without a log it was answered when it was noted as confirmed or called back.
 */
export function answeredThen(
  { confirmedAt = 0, calledBackAt = 0 }: Ticket,
  events: readonly TicketEvent[],
  moment: Moment,
): TicketChange {
  const answers = events.flatMap(({ at, answer }) => (answer === undefined ? [] : [{ at, ...answer }]));
  if (answers.length === 0) {
    return events.length === 0 && Math.max(confirmedAt, calledBackAt) >= moment ? nothing : {};
  }
  const sorted = answers.sort((a, b) => a.at - b.at);
  const earlier = sorted.filter(({ at }) => at < moment);
  const next = sorted[earlier.length];
  if (next === undefined) return {};
  const satisfaction = earlier[earlier.length - 1]?.label ?? next.before ?? '';
  if (satisfaction === '') return nothing;
  const feedback = earlier.reduce((standing, { comment = standing }) => comment, '');
  return { satisfaction, feedback: feedback === '' ? null : feedback };
}
