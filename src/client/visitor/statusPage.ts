import type { StatusView } from '../../api/visitors';
import { button, element } from '../element';
import { ask } from './ask';
import { card, Notice, paragraph, turnTo } from './card';
import { Field } from './field';
import { showRequest } from './requestPage';
import type { VisitorWords } from './words';

export interface StatusStart {
  readonly number: string;
  /** Signed time for the public form; blank while it is off. */
  readonly form: string;
}

/** The question for a ticket's state. */
export function showStatus(page: HTMLElement, start: StatusStart, words: VisitorWords): void {
  page.replaceChildren(question(page, start, words));
}

function question(page: HTMLElement, start: StatusStart, words: VisitorWords): HTMLElement {
  const { status } = words;
  const number = new Field(
    'number',
    status.number,
    element('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 20, value: start.number }),
    status.numberHint,
  );
  const lastFour = new Field(
    'lastFour',
    status.lastFour,
    element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', maxlength: 8 }),
    status.lastFourHint,
  );
  const fields = [number, lastFour];
  const notice = new Notice();
  const send = element('button', { type: 'submit', class: 'primary' }, status.send);
  const form = element('form', { novalidate: true }, number.element, lastFour.element, notice.element, send);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const blank = fields.filter((field) => !field.demand(words.required));
    blank[0]?.control.focus();
    if (blank.length > 0) return;
    send.disabled = true;
    notice.working(words.asking);
    const answer = await ask('askStatus', { number: number.value, lastFour: lastFour.value });
    send.disabled = false;
    if (answer.ok) turnTo(page, state(page, start, answer.value, words));
    else notice.failed(answer.reason, words);
  });
  return card(status.title, words, paragraph(status.intro), form, ...toForm(page, start, words));
}

const toForm = (page: HTMLElement, { form }: StatusStart, words: VisitorWords): readonly HTMLElement[] =>
  form === '' ? [] : [button('quiet', words.status.toForm, () => showRequest(page, form, words))];

const flow = ['open', 'inProgress', 'verifying', 'closed'];

/** How far along the flow a ticket is, as dots; the words beside them say it to everybody. */
function track(status: string): HTMLElement {
  const at = flow.indexOf(status === 'waiting' ? 'inProgress' : status);
  return element(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    ...flow.map((_, step) => element('span', { class: step <= at ? 'done' : '' })),
  );
}

function state(page: HTMLElement, start: StatusStart, view: StatusView, words: VisitorWords): HTMLElement {
  const { status } = words;
  const { progress } = view;
  const news =
    progress === null
      ? [paragraph(status.noProgress, 'words')]
      : [paragraph(progress.at, 'hint'), ...(progress.note === '' ? [] : [paragraph(progress.note, 'words')])];
  return card(
    status.steps[view.status.key] ?? view.status.label,
    words,
    paragraph(words.ticket(view.number), 'number'),
    track(view.status.key),
    element('div', { class: 'part' }, element('h2', {}, status.progress), ...news),
    ...(view.nextAt === ''
      ? []
      : [
          element(
            'div',
            { class: 'part' },
            element('h2', {}, status.next),
            paragraph(status.nextBy(view.nextAt), 'words'),
          ),
        ]),
    button('secondary', status.again, () => turnTo(page, question(page, { ...start, number: '' }, words))),
    ...toForm(page, start, words),
  );
}
