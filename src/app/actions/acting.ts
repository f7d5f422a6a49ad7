import { calendarsOf } from '../../domain/clock/calendars';
import { stampedStatus } from '../../domain/flow/moveStatus';
import type { HistoryWords } from '../history';
import type { SeenTicket } from '../viewing/ticketView';
import type { Acting } from './deed';
import type { ActionWords } from './words';

export interface WordsOfActions {
  readonly actions: ActionWords;
  readonly history: HistoryWords;
}

/** A ticket as an action finds it. */
type Found = Pick<SeenTicket, 'ticket' | 'number' | 'tasks' | 'log'> & {
  readonly opened: Pick<SeenTicket['opened'], 'settings' | 'zone'>;
};

/** Who acts and when; what else the desk has is left out by whoever does nothing with it. */
type Acts = Pick<Acting, 'actor' | 'now'> &
  Partial<Pick<Acting, 'keeper' | 'load' | 'articles' | 'articleSerial' | 'find'>>;

const nothingElse = { keeper: '', load: {}, articles: () => [], articleSerial: 0, find: () => undefined };

/** An action on a ticket before it is done; the status is that of the stamps where somebody just cleared it. */
export function actingOn({ opened, ...found }: Found, acts: Acts, words: WordsOfActions): Acting {
  const { settings, zone } = opened;
  const { ticket, number, tasks, log } = found;
  return {
    ...nothingElse,
    ticket,
    number,
    status: ticket.status ?? stampedStatus(ticket, zone),
    tasks,
    log,
    settings,
    zone,
    calendars: calendarsOf(settings, zone),
    words: words.actions,
    history: words.history,
    ...acts,
  };
}
