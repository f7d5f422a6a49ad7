import type { EarlierTicket } from '../../api';
import { call } from '../call';
import { earlierList } from '../earlier';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { type StatusLine, statusLine } from '../status';
import type { Performer } from './performer';
import { linkPlan } from './plans';

/** The customer's other tickets; archived ones are looked for when somebody asks (D11). */
export function customerHistory(
  performer: Performer,
  status: StatusLine,
  open: (ticket: EarlierTicket) => void,
): HTMLElement {
  const { view, words } = performer;
  const found = element('div', {}, list(performer, view.earlier, status, open));
  const asking = statusLine(words.seconds);
  const ask = button('quiet', words.tickets.askArchives, async () => {
    ask.disabled = true;
    asking.working(words.tickets.askingArchives);
    const outcome = await outcomeOf(call('customerHistory', view.number, view.row));
    ask.disabled = false;
    if (!outcome.ok) return asking.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
    const { tickets, lacking } = outcome.value;
    found.replaceChildren(list(performer, tickets, status, open));
    if (lacking !== '') return asking.failed(lacking);
    asking.said(words.tickets.archivesAsked(tickets.filter(({ isArchived }) => isArchived === true).length));
    ask.remove();
  });
  return element(
    'div',
    { class: 'customer-history' },
    found,
    element('div', { class: 'choices' }, ask),
    asking.element,
  );
}

function list(
  performer: Performer,
  tickets: readonly EarlierTicket[],
  status: StatusLine,
  open: (ticket: EarlierTicket) => void,
): HTMLElement {
  const { view, words } = performer;
  if (tickets.length === 0) return element('p', { class: 'note' }, words.tickets.noHistory);
  const related = view.facts.find((fact) => fact.key === 'relatedTo')?.text.split(/[^\w-]+/) ?? [];
  const link = (ticket: EarlierTicket): void => void performer.performAtOnce(linkPlan(ticket, words), status);
  return earlierList(tickets, words, {
    open,
    mayLink: ({ isArchived }) => isArchived === undefined,
    isLinked: (number) => related.includes(number),
    ...(view.actions.includes('link') ? { link } : {}),
  });
}
