import type { EarlierTicket } from '../../api/index';
import { type Earlier, listedEarlier } from '../../app/viewing/earlierTickets';
import type { SeenTicket } from '../../app/viewing/ticketView';
import { maskOwnContact } from '../../domain/customer/maskText';
import { type Language, optionLabel } from '../../domain/record/lists';
import { dateTimeText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { wordsOf } from '../../words/words';
import { oneLine } from './oneLine';

/** Other tickets of the same customer, open ones first, then the latest (D9). */
export const earlierOf = ({ ticket, others, opened }: SeenTicket): readonly EarlierTicket[] =>
  listedEarlier(others, { category1: ticket.category1 ?? '', at: ticket.createdAt ?? 0 }).map((other) =>
    spokenEarlier(other, opened.settings.language, opened.zone),
  );

/** An earlier ticket as the pages show it. */
export function spokenEarlier(
  { row, ticket, isOpen, isAlike, isArchived }: Earlier,
  language: Language,
  zone: Zone,
): EarlierTicket {
  const label = optionLabel('status', ticket.status ?? 'open', language);
  const { number = '', status = 'open', createdAt, phenomenon = '', contact } = ticket;
  return {
    number,
    row,
    status: { key: status, label: isArchived ? wordsOf(language).archive.archived(label) : label },
    reportedAt: createdAt === undefined ? '' : dateTimeText(createdAt, zone),
    summary: oneLine(maskOwnContact(phenomenon, contact)),
    isOpen,
    isAlike,
    ...(isArchived && { isArchived }),
  };
}
