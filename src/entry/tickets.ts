import type { Api, QueueItem, TicketView } from '../api';
import { actOnTicket as act } from '../app/actions/actOnTicket';
import { forgetLetter } from '../app/actions/sendOwedLetters';
import { seeAnywhere } from '../app/archive/seeAnywhere';
import { nameOf } from '../app/customers/contactOf';
import type { Desk } from '../app/desk';
import { sendLetter } from '../app/notices/sendLetter';
import { type Queued, type QueueOf, queueOf } from '../app/viewing/queue';
import { type SeenTicket, seeRow } from '../app/viewing/ticketView';
import { maskName } from '../domain/customer/contact';
import { maskNumbersIn, maskOwnContact } from '../domain/customer/maskText';
import { type Language, optionLabel } from '../domain/record/lists';
import { dateTimeText } from '../domain/time/format';
import { letterMail } from '../mail/letterMail';
import { selectedRow, selectRow } from '../sheets/tickets/selection';
import { surveyLinks } from '../sheets/visitors';
import { wordsOf } from '../words/words';
import { queueScope, rowOrNull, text } from './received/received';
import { ticketAction } from './received/receivedAction';
import { deskNote } from './spoken/deskNote';
import { historyWords } from './spoken/historyWords';
import { oneLine } from './spoken/oneLine';
import { answer } from './spoken/speak';
import { spokenTicket, statusLabel } from './spoken/spokenTicket';

function spokenItem({ row, ticket, state, due, isUpdateDue }: Queued, { opened }: QueueOf): QueueItem {
  const { settings, zone } = opened;
  const { language } = settings;
  const { clock } = wordsOf(language).working;
  return {
    number: ticket.number ?? '',
    row,
    customer: maskName(ticket.customerName ?? ''),
    summary: oneLine(maskOwnContact(ticket.phenomenon ?? '', ticket.contact)),
    status: statusLabel(ticket.status ?? 'open', language),
    sla: state === undefined ? null : { key: state, label: optionLabel('slaState', state, language) },
    urgency: ticket.urgency ?? '',
    owner: maskNumbersIn(ticket.owner ?? ''),
    due: due === undefined ? null : { label: clock[due.deadline], at: due.dueAt, text: dateTimeText(due.dueAt, zone) },
    isUpdateDue,
  };
}

/** Page: the tickets that the person should look at, the most urgent first. */
export const openQueue: Api['openQueue'] = (received) =>
  answer('openQueue', (desk) => {
    const scope = queueScope(received);
    const queue = queueOf(desk, scope);
    return {
      language: queue.opened.settings.language,
      user: queue.actor.member?.name ?? '',
      scope,
      items: queue.items.map((item) => spokenItem(item, queue)),
      counts: queue.counts,
      timeZone: queue.opened.settings.timeZone,
      now: desk.now,
      ...deskNote(desk, queue.opened.settings),
    };
  });

/** A ticket as the pages show it; the customer's name is looked up where a draft must not hold it. */
const shownBy = (desk: Desk, seen: SeenTicket): TicketView =>
  spokenTicket(seen, desk.now, surveyLinks('agent'), (ticket) => nameOf(desk, ticket, seen.opened.zone));

/** Page: the ticket of the selected row; null when no ticket's row is selected. */
export const openSelected: Api['openSelected'] = () =>
  answer('openSelected', (desk) => {
    const row = selectedRow();
    const found = row === undefined ? undefined : seeRow(desk, desk.recall(), row);
    return found === undefined ? null : shownBy(desk, found);
  });

/** A ticket of the archive can be read and nothing else, its customer in full by whoever may see that. */
const archivedView = (view: TicketView): TicketView => ({
  ...view,
  status: { ...view.status, label: wordsOf(view.language).archive.archived(view.status.label) },
  moves: [],
  actions: [],
  satisfaction: null,
});

/** Page: finds a ticket by its number, selects its row and shows it; one that is archived is shown to be read. */
export const openTicket: Api['openTicket'] = (receivedNumber, receivedRow) =>
  answer('openTicket', (desk) => {
    const number = text(receivedNumber).trim();
    const row = rowOrNull(receivedRow) ?? undefined;
    const seen = seeAnywhere(desk, desk.recall(), number, row);
    if (seen.isArchived) return archivedView(shownBy(desk, seen));
    selectRow(seen.row, seen.opened.layout.columns.number ?? 0);
    return shownBy(desk, seen);
  });

const actionWords = (language: Language) => ({
  actions: wordsOf(language).working.actions,
  history: historyWords(language),
});

/** Page: does one thing to a ticket and shows it as it stands then. The same token does nothing twice. */
export const actOnTicket: Api['actOnTicket'] = (received) =>
  answer('actOnTicket', (desk) => {
    const order = ticketAction(received);
    const { seen, letter } = act(desk, order, ({ language }) => actionWords(language));
    if (letter !== undefined) {
      sendLetter(desk, letter, seen, letterMail);
      forgetLetter(desk, order.token);
    }
    return shownBy(desk, seen);
  });
