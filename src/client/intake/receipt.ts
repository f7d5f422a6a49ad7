import type { IntakeReceipt } from '../../api';
import { copyButton } from '../copy';
import { button, element, focusOn, icon } from '../element';
import { facts } from '../facts';
import type { Words } from '../words';

export interface ReceiptActions {
  another(): void;
  close(): void;
}

/**
 * What the agent needs after saving: the number, the words for the customer, who and until when.
 * @param unwritten labels of fields changed after a first sending that had been saved after all
 */
export function showReceipt(
  page: HTMLElement,
  receipt: IntakeReceipt,
  unwritten: readonly string[],
  words: Words,
  actions: ReceiptActions,
): void {
  const heading = element('h1', {}, icon('check'), words.saved);
  const whole = element(
    'section',
    { class: 'receipt' },
    heading,
    ...notesOf(receipt, unwritten, words),
    element(
      'div',
      { class: 'number' },
      element('strong', { 'data-role': 'number' }, receipt.number),
      copyButton(words, receipt.number, words.copyNumber),
    ),
    element(
      'figure',
      { class: 'promise' },
      element('figcaption', {}, words.tellCustomer, copyButton(words, receipt.promise, words.copyPromise)),
      element('blockquote', {}, receipt.promise),
      ...(receipt.mailed ? [element('p', { class: 'note' }, words.mailedToCustomer)] : []),
    ),
    facts(
      [
        [words.owner, receipt.owner],
        [words.responseDue, receipt.responseDue],
        [words.resolveDue, receipt.resolveDue],
      ],
      words,
    ),
    element(
      'div',
      { class: 'actions' },
      button('primary', words.another, actions.another),
      button('secondary', words.close, actions.close),
    ),
  );
  page.replaceChildren(whole);
  focusOn(heading);
}

function notesOf(receipt: IntakeReceipt, unwritten: readonly string[], words: Words): readonly HTMLElement[] {
  if (!receipt.repeated) return [];
  const changed = unwritten.length === 0 ? '' : words.changedAfter(unwritten.join(words.listSeparator));
  return [
    element('p', { class: 'notice' }, words.savedBefore),
    ...(changed === '' ? [] : [element('p', { class: 'notice warning' }, changed)]),
  ];
}
