import { partedWait } from '../../domain/clock/waits';
import { mayMoveDeadline } from '../../domain/flow/permissions';
import type { TicketChange } from '../../domain/record/ticket';
import { parseMoment } from '../../domain/time/parse';
import { withClose } from '../history';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export interface MovedTo {
  /** yyyy-MM-ddTHH:mm on the wall clock of the workbook's zone. */
  readonly dueAt: string;
  readonly reason: string;
}

/**
 * Moves the resolution deadline before it passes (D3): the first one stays in 原解决时限, the old and the new one in
 * the log.
 * @throws Refused "deadlinePassed", "deadlineWrong" or "reasonMissing"
 */
export function moveDeadline(acting: Acting, { dueAt, reason }: MovedTo): Deed {
  const { ticket, now, zone, words, history } = acting;
  const { resolveDue } = ticket;
  if (resolveDue === undefined || !mayMoveDeadline(ticket, now)) throw new Refused('deadlinePassed');
  const parsed = parseMoment(dueAt, zone, now, { occurrence: 'last' });
  const wrong = (code: 'unreadableTime' | 'inThePast') =>
    new Refused('deadlineWrong', [{ field: 'resolveDue', code, value: dueAt }]);
  if ('problem' in parsed) throw wrong('unreadableTime');
  if (parsed.moment <= now) throw wrong('inThePast');
  if (reason === '') throw new Refused('reasonMissing');
  const to = parsed.moment;
  const change: TicketChange = {
    resolveDue: to,
    originalResolveDue: ticket.originalResolveDue ?? resolveDue,
    ...partedWait(ticket, now, zone),
  };
  const line = history.deadlinesMoved(withClose([{ field: 'resolveDue', from: resolveDue, to }], ticket, now), zone);
  return {
    change: revisedWith(acting, change, []),
    log: [{ step: line.step, note: [line.note, words.reason(reason)].join(history.separator) }],
    isAboutDeadline: true,
  };
}
