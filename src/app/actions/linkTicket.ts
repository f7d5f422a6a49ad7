import { differences } from '../../domain/record/change';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Language } from '../../domain/record/lists';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import { Refused } from '../refused';
import type { Acting, Deed } from './deed';

const numbersIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,，、;；]+/).filter((number) => number !== '');

const linked = ({ relatedTo }: Ticket, to: string, language: Language): TicketChange => ({
  relatedTo: joinLabels([...new Set([...numbersIn(relatedTo), to])], language),
});

/**
 * Links two tickets of the same matter, each to the other (D9).
 * @throws Refused "linkToItself", "ticketMissing" or "alreadyLinked"
 */
export function linkTicket(acting: Acting, to: string): Deed {
  const { ticket, number, settings, words } = acting;
  if (to === number) throw new Refused('linkToItself');
  const other = acting.find(to);
  if (other === undefined) throw new Refused('ticketMissing', [], to);
  const { language } = settings;
  const change = differences(ticket, linked(ticket, to, language));
  const back = differences(other.ticket, linked(other.ticket, number, language));
  if (Object.keys(change).length + Object.keys(back).length === 0) throw new Refused('alreadyLinked', [], to);
  return {
    change,
    log: [{ step: words.linked, note: `${number} ↔ ${to}` }],
    others: [
      { row: { row: other.row, number: to, change: back }, log: { step: words.linked, note: `${to} ↔ ${number}` } },
    ],
  };
}
