import type { RequestField, RequestReceipt } from '../../api/visitors';
import { longestCustomerText } from '../../domain/record/customerTexts';
import { button, element } from '../element';
import { newToken } from '../token';
import type { Failed } from './ask';
import { card, Notice, paragraph, problemCard } from './card';
import { Field } from './field';
import { showStatus } from './statusPage';
import type { VisitorPage } from './visitorPage';
import type { VisitorWords } from './words';

/** Failures after which the form is still good to be sent. */
const sendable: readonly Failed['reason'][] = ['busy', 'lost', 'fields', 'tooFast', 'limited', 'notReady', 'malformed'];

/** The public form. What is sent twice is taken in once. @param opened when the page was made, signed */
export function showRequest(page: VisitorPage, opened: string): void {
  const token = newToken();
  page.turnTo(() => form(page, opened, token));
}

function fieldsOf({ request }: VisitorWords): Readonly<Record<RequestField, Field>> {
  const text = (attributes: Readonly<Record<string, string | number>>) =>
    element('input', { type: 'text', ...attributes });
  const { fields } = request;
  return {
    name: new Field('name', fields.name, text({ autocomplete: 'name' })),
    contact: new Field('contact', fields.contact, text({ autocomplete: 'tel', autocapitalize: 'none' })),
    what: new Field('what', fields.what, element('textarea', { rows: 5, maxlength: 2000 }), request.whatHint),
    orderNo: new Field('orderNo', fields.orderNo, text({ autocomplete: 'off', maxlength: 60 })),
  };
}

/**
 * A box that people neither see nor hear of: whoever fills it in is a program. It is named as nothing that browsers and
 * password managers fill in by themselves, and asks them to leave it.
 */
function trap({ request }: VisitorWords): { readonly element: HTMLElement; readonly control: HTMLInputElement } {
  const control = element('input', {
    type: 'text',
    name: 'topic',
    tabindex: -1,
    autocomplete: 'off',
    'data-1p-ignore': true,
    'data-bwignore': true,
    'data-lpignore': 'true',
    'data-form-type': 'other',
  });
  const label = element('label', {}, request.honeypot, control);
  return { element: element('div', { class: 'off-screen', 'aria-hidden': 'true' }, label), control };
}

function form(page: VisitorPage, opened: string, token: string): HTMLElement {
  const { words } = page;
  const { request } = words;
  const fields = fieldsOf(words);
  const topic = trap(words);
  const notice = new Notice();
  const send = element('button', { type: 'submit', class: 'primary' }, request.send);
  const made = element(
    'form',
    { novalidate: true },
    ...Object.values(fields).map((field) => field.element),
    topic.element,
    notice.element,
    send,
  );
  const { name, contact, what, orderNo } = fields;
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    const blank = [name, contact, what].filter((field) => !field.demand(words.required));
    blank[0]?.control.focus();
    if (blank.length > 0) return;
    send.disabled = true;
    notice.working(words.sending);
    const answer = await page.ask('sendRequest', {
      token,
      name: name.value,
      contact: contact.value,
      what: what.value,
      orderNo: orderNo.value,
      topic: topic.control.value,
      opened,
    });
    send.disabled = false;
    if (answer.ok) {
      page.turnTo(() => receipt(page, answer.value, opened));
      return;
    }
    if (!sendable.includes(answer.reason)) {
      page.turnTo(() => problemCard(page, answer.reason));
      return;
    }
    notice.failed(answer.reason, words);
    // A browser's own filling must not hold a person up for ever.
    if (answer.reason === 'tooFast') topic.control.value = '';
    const wrong = answer.reason === 'fields' ? (answer.fields ?? []) : [];
    for (const field of wrong) fields[field].complain(complaint(fields[field], field, words));
    const [first] = wrong;
    if (first !== undefined) fields[first].control.focus();
  });
  return card(page, request.title, paragraph(request.intro), made);
}

function complaint(field: Field, key: RequestField, { required, request }: VisitorWords): string {
  if (field.value.trim().length > longestCustomerText) return request.tooLong(longestCustomerText);
  return key === 'contact' && field.value.trim() !== '' ? request.contactWrong : required;
}

function receipt(page: VisitorPage, { number, promise }: RequestReceipt, opened: string): HTMLElement {
  const { request } = page.words;
  return card(
    page,
    request.done,
    element('div', { class: 'receipt' }, paragraph(request.yourNumber, 'hint'), element('strong', {}, number)),
    paragraph(promise[page.language]),
    paragraph(request.keep, 'hint'),
    button('secondary', request.toStatus, () => showStatus(page, { number, toForm: () => showRequest(page, opened) })),
  );
}
