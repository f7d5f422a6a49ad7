import type { TicketView } from '../api';
import { call } from './call';
import { button } from './element';
import { outcomeOf } from './outcome';
import type { StatusLine } from './status';
import type { Words } from './words';

/** A ticket to open; `row` is where it stood when last seen, null when unknown. */
export interface Wanted {
  readonly number: string;
  readonly row: number | null;
}

/** Asks for a ticket, which also selects its row in the sheet; says on `status` what it is doing and what went wrong. */
export async function openTicket(
  { number, row }: Wanted,
  status: StatusLine,
  words: Words,
  show: (view: TicketView) => void,
): Promise<void> {
  status.working(words.tickets.opening(number));
  const outcome = await outcomeOf(call('openTicket', number, row));
  if (outcome.ok) {
    status.clear();
    show(outcome.value);
    return;
  }
  const again = button('quiet', words.again, () => openTicket({ number, row }, status, words, show));
  status.failed(
    outcome.lost ? words.tickets.notOpened : outcome.message,
    outcome.detail,
    ...(outcome.retry ? [again] : []),
  );
}
