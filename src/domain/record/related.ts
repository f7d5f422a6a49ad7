import { joinLabels } from './joinLabels';
import type { Language } from './lists';
import type { Ticket, TicketChange } from './ticket';

/** The numbers in 关联工单 as they stand there. */
export const relatedNumbers = ({ relatedTo = '' }: Ticket): readonly string[] =>
  relatedTo.split(/[\s,，、;；]+/).filter((number) => number !== '');

/** 关联工单 with one more number (D9); one that stands there already is not repeated. */
export const relatedAlso = (ticket: Ticket, to: string, language: Language): TicketChange => ({
  relatedTo: joinLabels([...new Set([...relatedNumbers(ticket), to])], language),
});
