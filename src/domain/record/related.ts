import { joinLabels } from './joinLabels';
import type { Language } from './lists';
import type { Ticket, TicketChange } from './ticket';

const numbersIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,，、;；]+/).filter((number) => number !== '');

/** 关联工单 with one more number (D9); one that stands there already is not repeated. */
export const relatedAlso = ({ relatedTo }: Ticket, to: string, language: Language): TicketChange => ({
  relatedTo: joinLabels([...new Set([...numbersIn(relatedTo), to])], language),
});
