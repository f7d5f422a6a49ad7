import type { PrintChoice } from '../../api';
import { call, opening } from '../call';
import { button, element } from '../element';
import { monthOf, monthsOf, monthText, yearsUntil } from '../month/months';
import { openPage } from '../open';
import { statusLine } from '../status';
import { speak, type Words } from '../words';
import { saved } from './fetched';
import { saveMonth } from './month';

/** Opens the choice of what is printed inside `page`. */
export function openPrintPage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => opening('openPrint'),
    (choice) => show(page, choice, speak(choice.language)),
  );
}

function show(page: HTMLElement, choice: PrintChoice, words: Words): void {
  const status = statusLine(words.seconds);
  const { printing } = words;
  const buttons: HTMLButtonElement[] = [];
  const doing = (look: string, label: string, work: () => Promise<unknown>): HTMLButtonElement => {
    const made = button(look, label, async () => {
      for (const one of buttons) one.disabled = true;
      await work();
      for (const one of buttons) one.disabled = false;
    });
    buttons.push(made);
    return made;
  };
  const number = element('input', { type: 'text', value: choice.number, inputmode: 'numeric', id: 'print-number' });
  const ticket = doing('primary', printing.pdf, () =>
    saved(() => call('printTicket', number.value.trim()), status, words),
  );
  const chooser = monthChooser(choice, words);
  const month = doing('secondary', printing.pdf, () => saveMonth(chooser.chosen(), status, words));
  const blank = (kind: 'pdf' | 'csv', label: string) =>
    doing('secondary', label, () => saved(() => call('printBlank', kind), status, words));
  page.replaceChildren(
    element(
      'div',
      { class: 'printing' },
      section(printing.ticket, element('div', { class: 'line' }, number, ticket)),
      section(
        printing.month,
        element('div', { class: 'line' }, element('div', { class: 'pair' }, ...chooser.elements), month),
      ),
      section(
        printing.blank,
        element('p', { class: 'note' }, printing.blankNote),
        element('div', { class: 'pair' }, blank('pdf', printing.pdf), blank('csv', 'CSV')),
      ),
      status.element,
    ),
  );
  number.setAttribute('aria-label', printing.ticket);
  number.focus();
}

const section = (title: string, ...children: readonly HTMLElement[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children);

const option = (value: number, label: string): HTMLElement => element('option', { value }, label);

function monthChooser(choice: PrintChoice, words: Words) {
  const last = monthOf(choice.month);
  const years = element(
    'select',
    { 'aria-label': words.year },
    ...yearsUntil(last).map((year) => option(year, words.yearOption(year))),
  );
  const months = element('select', { 'aria-label': words.month });
  const offer = (month: number): void => {
    const offered = monthsOf(Number(years.value), last);
    months.replaceChildren(...offered.map((candidate) => option(candidate, words.monthOption(candidate))));
    months.value = String(Math.min(month, offered.length));
  };
  years.value = String(last.year);
  offer(last.month);
  years.addEventListener('change', () => offer(Number(months.value)));
  return {
    elements: [element('span', { class: 'select' }, years), element('span', { class: 'select' }, months)],
    chosen: () => monthText({ year: Number(years.value), month: Number(months.value) }),
  };
}
