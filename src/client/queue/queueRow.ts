import type { QueueItem } from '../../api';
import { optionKey } from '../../domain/record/lists';
import { type Countdown, countdown } from '../countdown';
import { element } from '../element';
import type { Words } from '../words';

export interface QueueRow {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly countdowns: readonly Countdown[];
}

/** A line of the queue: one button that opens the ticket. `isMine` leaves the owner out. */
export function queueRow(item: QueueItem, isMine: boolean, words: Words, open: () => void): QueueRow {
  const left = item.due === null ? null : countdown(item.due.at, words);
  const who = [item.customer, item.status.label, ...(isMine ? [] : [item.owner || words.tickets.noOwner])];
  const made = element(
    'button',
    { type: 'button', class: `queue-row ${item.sla?.key ?? ''}`, 'data-number': item.number },
    element(
      'span',
      { class: 'top' },
      element('strong', {}, item.number),
      element('span', { class: `chip ${optionKey('urgency', item.urgency) ?? ''}` }, item.urgency),
      ...(left === null ? [] : [left.element]),
    ),
    element(
      'span',
      { class: 'who' },
      element('span', { class: 'people' }, who.filter((part) => part !== '').join(words.factSeparator)),
      element('span', { class: 'due-name' }, item.due?.label ?? ''),
    ),
    element('span', { class: 'summary' }, item.summary),
    ...(item.isUpdateDue ? [element('span', { class: 'chip waiting-update' }, words.tickets.updateDue)] : []),
  );
  if (item.due !== null) made.title = `${item.due.label} ${item.due.text}`;
  made.addEventListener('click', open);
  return { element: element('li', {}, made), button: made, countdowns: left === null ? [] : [left] };
}
