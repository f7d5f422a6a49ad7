import type { EarlierTicket } from '../api';
import { button, element } from './element';
import type { Words } from './words';

export interface EarlierActions {
  open(ticket: EarlierTicket): void;
  /** Absent where nothing may be linked. */
  readonly link?: (ticket: EarlierTicket) => void;
  /** Whether a ticket may be linked; absent where all may. */
  readonly mayLink?: (ticket: EarlierTicket) => boolean;
  /** Takes a link back; absent where it stays. */
  readonly unlink?: (ticket: EarlierTicket) => void;
  /** Whether the ticket is linked already. */
  isLinked(number: string): boolean;
}

const shownAtFirst = 3;

/** Earlier tickets of a customer (D9), open ones first; what is beyond the third is folded away. */
export function earlierList(found: readonly EarlierTicket[], words: Words, actions: EarlierActions): HTMLElement {
  const ordered = [...found].sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
  const lines = ordered.map((ticket) => line(ticket, words, actions));
  const rest = lines.slice(shownAtFirst);
  return element(
    'div',
    { class: 'earlier' },
    element('ul', {}, ...lines.slice(0, shownAtFirst)),
    ...(rest.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'more' },
            element('summary', {}, words.tickets.moreEarlier(rest.length)),
            element('ul', {}, ...rest),
          ),
        ]),
  );
}

function line(ticket: EarlierTicket, words: Words, actions: EarlierActions): HTMLElement {
  const { tickets } = words;
  const open = button('quiet', tickets.open, () => actions.open(ticket));
  open.setAttribute('aria-label', tickets.openNumber(ticket.number));
  return element(
    'li',
    { class: ticket.isOpen ? 'open' : '', 'data-number': ticket.number },
    element(
      'p',
      { class: 'top' },
      element('strong', {}, ticket.number),
      element('span', { class: `chip ${ticket.status.key}` }, ticket.status.label),
      element('span', { class: 'note' }, ticket.reportedAt.slice(0, 10)),
    ),
    element('p', { class: 'summary' }, ticket.summary),
    element('div', { class: 'choices' }, open, ...linking(ticket, words, actions)),
    ...(ticket.isAlike ? [element('p', { class: 'chip alike' }, tickets.alike)] : []),
  );
}

function linking(ticket: EarlierTicket, { tickets }: Words, actions: EarlierActions): readonly HTMLElement[] {
  const isLinked = actions.isLinked(ticket.number);
  const act = isLinked ? actions.unlink : actions.link;
  if (act === undefined || (!isLinked && actions.mayLink?.(ticket) === false))
    return isLinked ? [element('span', { class: 'linked' }, tickets.linked)] : [];
  const made = button('quiet', isLinked ? tickets.linked : tickets.link, () => act(ticket));
  made.setAttribute('aria-pressed', String(isLinked));
  made.setAttribute('aria-label', isLinked ? tickets.unlinkNumber(ticket.number) : tickets.linkNumber(ticket.number));
  return [made];
}
