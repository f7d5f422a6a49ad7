import { differences } from '../../domain/record/change';
import { relatedAlso } from '../../domain/record/related';
import { Refused } from '../refused';
import type { Acting, Deed } from './deed';

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
  const change = differences(ticket, relatedAlso(ticket, to, language));
  const back = differences(other.ticket, relatedAlso(other.ticket, number, language));
  if (Object.keys(change).length + Object.keys(back).length === 0) throw new Refused('alreadyLinked', [], to);
  return {
    change,
    log: [{ step: words.linked, note: `${number} ↔ ${to}` }],
    others: [
      { row: { row: other.row, number: to, change: back }, log: { step: words.linked, note: `${to} ↔ ${number}` } },
    ],
  };
}
