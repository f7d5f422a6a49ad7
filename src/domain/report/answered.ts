import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { TicketEvent } from './history';

const nothing: TicketChange = { satisfaction: null, feedback: null };

/** A comment that the log tells of, and the one that it took the place of; undefined where the line does not tell. */
interface Commented {
  readonly at: Moment;
  readonly text: string;
  readonly before: string | undefined;
}

/** Comments that came with an answer, and those that people entered into the cell. An answer comes with its first one. */
const commentsIn = (events: readonly TicketEvent[]): readonly Commented[] =>
  events
    .flatMap(({ at, answer, comment }): readonly Commented[] => {
      if (comment !== undefined) return [{ at, text: comment.text, before: comment.before }];
      return answer?.comment === undefined ? [] : [{ at, text: answer.comment, before: '' }];
    })
    .sort((a, b) => a.at - b.at);

/** The customer's comment at a moment, where it is not what the record holds, or nothing tells what it was. */
function commentThen(events: readonly TicketEvent[], moment: Moment): Pick<TicketChange, 'feedback'> {
  const all = commentsIn(events);
  const next = all.findIndex(({ at }) => at >= moment);
  if (next < 0) return {};
  const text = all[next - 1]?.text ?? all[next]?.before;
  return text === undefined ? {} : { feedback: text === '' ? null : text };
}

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
  if (events.length === 0) return Math.max(confirmedAt, calledBackAt) >= moment ? nothing : {};
  const sorted = answers.sort((a, b) => a.at - b.at);
  const earlier = sorted.filter(({ at }) => at < moment);
  const next = sorted[earlier.length];
  if (next === undefined) return commentThen(events, moment);
  const satisfaction = earlier[earlier.length - 1]?.label ?? next.before ?? '';
  return satisfaction === '' ? nothing : { satisfaction, ...commentThen(events, moment) };
}
