import { nextUpdateDue } from '../../domain/clock/ticketClocks';
import { withChange } from '../../domain/record/change';
import type { Moment, TicketChange } from '../../domain/record/ticket';
import { dateTimeText } from '../../domain/time/format';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export interface Progress {
  readonly note: string;
  /** How the customer was told; blank when not. */
  readonly told: string;
  /** When the customer was told; now where absent. */
  readonly at?: Moment;
}

/**
 * Adds to the progress (D6). A word to the customer starts the next-update clock anew, keeps a promised reply, and
 * begins the handling of a ticket that was still 待处理: it is its first response.
 * @throws Refused "noteMissing"
 */
export function addProgress(acting: Acting, { note, told, at = acting.now }: Progress): Deed {
  const { ticket, now, zone, words, status, history } = acting;
  if (note === '' && told === '') throw new Refused('noteMissing');
  if (told === '') return { change: revisedWith(acting, {}, []), log: [{ step: words.progress, note }] };
  const { promisedAt } = ticket;
  const promiseMet = ticket.promiseMet === 'no' || (promisedAt ?? now) < now ? 'no' : 'yes';
  const begins = status === 'open';
  const heard: TicketChange = {
    lastToldAt: at,
    ...(promisedAt === undefined ? {} : { promisedAt: null, promiseMet }),
    ...(begins ? { status: 'inProgress' } : {}),
  };
  const nextDue = nextUpdateDue(withChange(ticket, heard), acting) ?? null;
  const kept = promisedAt === undefined ? [] : [words.promiseKept(dateTimeText(promisedAt, zone))];
  return {
    change: revisedWith(acting, { ...heard, nextUpdateDue: nextDue }, begins ? ['status'] : []),
    log: [
      { step: words.progress, note: [note, ...kept].filter((part) => part !== '').join(history.separator) },
      ...(begins ? [history.moved('open', 'inProgress', undefined, zone)] : []),
    ],
    told,
  };
}
