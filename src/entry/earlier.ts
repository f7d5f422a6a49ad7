import type { Api } from '../api';
import { earlierTickets as find, customerHistory as findAll } from '../app/viewing/earlierTickets';
import { wordsOf } from '../words/words';
import { rowOrNull, text } from './received/received';
import { answer } from './spoken/speak';
import { spokenEarlier } from './spoken/spokenEarlier';

/** Page: earlier tickets of the customer with this contact, open ones first (D9). Four calls, one for who asks. */
export const earlierTickets: Api['earlierTickets'] = (contact, category1) =>
  answer('earlierTickets', (desk) => {
    const { tickets, settings, zone } = find(desk, text(contact), text(category1));
    return tickets.map((found) => spokenEarlier(found, settings.language, zone));
  });

/** Page: the other tickets of a ticket's customer with the archived ones, open ones first (D11). */
export const customerHistory: Api['customerHistory'] = (number, row) =>
  answer('customerHistory', (desk) => {
    const { tickets, unreadYears, settings, zone } = findAll(desk, text(number).trim(), rowOrNull(row) ?? undefined);
    return {
      tickets: tickets.map((found) => spokenEarlier(found, settings.language, zone)),
      lacking: unreadYears.length === 0 ? '' : wordsOf(settings.language).archive.lacking(unreadYears),
    };
  });
