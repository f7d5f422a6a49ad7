import type { Api, EarlierTicket } from '../api';
import { type EarlierFound, earlierTickets as find } from '../app/earlierTickets';
import { optionLabel } from '../domain/record/lists';
import { dateTimeText } from '../domain/time/format';
import { sheetsDesk } from '../sheets/desk';
import { deskLanguage } from './language';
import { oneLine } from './oneLine';
import { text } from './received';
import { answer } from './speak';

const spokenOf = ({ settings, zone, tickets }: EarlierFound): readonly EarlierTicket[] =>
  tickets.map(({ row, ticket, isOpen, isAlike }) => {
    const status = ticket.status ?? 'open';
    return {
      number: ticket.number ?? '',
      row,
      status: { key: status, label: optionLabel('status', status, settings.language) },
      reportedAt: ticket.createdAt === undefined ? '' : dateTimeText(ticket.createdAt, zone),
      summary: oneLine(ticket.phenomenon),
      isOpen,
      isAlike,
    };
  });

/** Page: earlier tickets of the customer with this contact, open ones first (D9). Three calls. */
export const earlierTickets: Api['earlierTickets'] = (contact, category1) =>
  answer(deskLanguage, () => spokenOf(find(sheetsDesk(), text(contact), text(category1))));
