import type { TicketView } from '../../api';
import { languageOfTicket } from '../../domain/customer/ticketLanguage';
import { optionKey } from '../../domain/record/lists';
import type { Placeholder } from '../../domain/scripts/placeholders';
import { ticketSteps } from '../../domain/scripts/steps';
import type { Library } from '../knowledge/library';
import { ScriptBox } from '../scripts/scriptBox';
import type { Words } from '../words';

/** The next time that was promised and is still ahead. */
const nextDue = ({ clocks, now }: TicketView): string =>
  [...clocks].filter(({ dueAt, state }) => state === 'running' && dueAt > now).sort((a, b) => a.dueAt - b.dueAt)[0]
    ?.dueText ?? '';

/** What to say about a ticket in the state that it is in (D10), filled from it, in its customer's language. */
export function ticketScripts(view: TicketView, library: Library, words: Words): HTMLElement {
  const fact = (key: string): string => view.facts.find((found) => found.key === key)?.text ?? '';
  const values: Readonly<Partial<Record<Placeholder, string>>> = {
    customerName: fact('customerName'),
    number: view.number,
    due: nextDue(view),
    owner: fact('owner'),
    phenomenon: fact('phenomenon'),
    solution: fact('solution'),
  };
  const isLate = view.sla?.key === 'overdue' || view.sla?.key === 'dueSoon';
  const box = new ScriptBox(library, words, {
    values: () => values,
    language: languageOfTicket({ phenomenon: fact('phenomenon') }, view),
  });
  box.show(ticketSteps(view.status.key, isLate, optionKey('mood', fact('mood')) === 'agitated'));
  return box.element;
}
