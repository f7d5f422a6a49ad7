import type { StatusView } from '../../api/visitors';
import { button, element } from '../element';
import { card, Notice, paragraph } from './card';
import { Field } from './field';
import type { VisitorPage } from './visitorPage';

export interface StatusStart {
  readonly number: string;
  /** Shows the public form; absent while it is off. */
  readonly toForm?: (() => void) | undefined;
}

/** The question for a ticket's state. */
export function showStatus(page: VisitorPage, start: StatusStart): void {
  page.show(() => question(page, start));
}

function question(page: VisitorPage, start: StatusStart): HTMLElement {
  const { words } = page;
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
    element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', maxlength: 120 }),
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
    const answer = await page.ask('askStatus', { number: number.value, lastFour: lastFour.value });
    send.disabled = false;
    if (answer.ok) page.turnTo(() => state(page, start, answer.value));
    else notice.failed(answer.reason, words);
  });
  return card(page, status.title, paragraph(status.intro), form, ...formLink(page, start));
}

const formLink = (page: VisitorPage, { toForm }: StatusStart): readonly HTMLElement[] =>
  toForm === undefined ? [] : [button('quiet', page.words.status.toForm, toForm)];

const flow = ['open', 'inProgress', 'verifying', 'closed'];

/** How far along the flow a ticket is, as dots; the words beside them say it to everybody. */
function track(status: StatusView['status']): HTMLElement {
  const at = flow.indexOf(status === 'waiting' ? 'inProgress' : status);
  return element(
    'div',
    { class: 'track', 'aria-hidden': 'true' },
    ...flow.map((_, step) => element('span', { class: step <= at ? 'done' : '' })),
  );
}

function state(page: VisitorPage, start: StatusStart, view: StatusView): HTMLElement {
  const { words } = page;
  const { status } = words;
  const { progress } = view;
  const news =
    progress === null
      ? [paragraph(status.noProgress, 'words')]
      : [paragraph(progress.at, 'hint'), paragraph(progress.note || status.inTouch, 'words')];
  return card(
    page,
    status.steps[view.status],
    paragraph(words.ticket(view.number), 'number'),
    track(view.status),
    element('div', { class: 'part' }, element('h2', {}, status.progress), ...news),
    ...(view.nextAt === null
      ? []
      : [
          element(
            'div',
            { class: 'part' },
            element('h2', {}, status.next),
            paragraph(status.nextBy(view.nextAt[page.language]), 'words'),
          ),
        ]),
    button('secondary', status.again, () => page.turnTo(() => question(page, { ...start, number: '' }))),
    ...formLink(page, start),
  );
}
