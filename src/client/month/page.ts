import type { Answer, MonthChoice } from '../../api';
import { call, opening } from '../call';
import { button, element, focusOn, icon } from '../element';
import { openPage } from '../open';
import { type StatusLine, statusLine } from '../status';
import { speak, type Words } from '../words';
import { type Month, monthOf, monthsOf, monthText, yearsUntil } from './months';

/** Opens the choice of a month inside `page`; the report is made by the server, and making it again is safe. */
export function openMonthPage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => opening('openMonthChoice'),
    (choice) => showChoice(page, choice, speak(choice.language)),
  );
}

function showChoice(page: HTMLElement, choice: MonthChoice, words: Words): void {
  const status = statusLine(words.seconds);
  const { elements, chosen, first } = monthChooser(monthOf(choice.month), words);
  const anew = element('input', { type: 'checkbox' });
  const make = element('button', { type: 'submit', class: 'primary' }, words.makeReport);
  const whole = element(
    'form',
    { class: 'month' },
    element('div', { class: 'row' }, ...elements),
    element('label', { class: 'anew' }, anew, words.countAnew),
    status.element,
    element('div', { class: 'actions' }, make),
  );
  whole.addEventListener('submit', async (event) => {
    event.preventDefault();
    make.disabled = true;
    status.working(words.makingReport);
    const message = await makeReport([monthText(chosen()), anew.checked], status, words);
    make.disabled = false;
    if (message === null) make.focus();
    else showDone(page, message, words);
  });
  page.replaceChildren(whole);
  first.focus();
}

/** @returns what the server says of the finished report, or null when there is none */
async function makeReport(
  wish: readonly [month: string, isAnew: boolean],
  status: StatusLine,
  words: Words,
): Promise<string | null> {
  let answer: Answer<{ readonly message: string }>;
  try {
    answer = await call('makeMonthReport', ...wish);
  } catch (error) {
    status.failed(words.callLost, error instanceof Error ? error.message : '');
    return null;
  }
  if (answer.ok) return answer.value.message;
  status.failed(answer.refusal.message);
  return null;
}

function showDone(page: HTMLElement, message: string, words: Words): void {
  const outcome = element('p', { class: 'outcome' }, icon('check'), element('span', {}, message));
  const close = button('primary', words.close, () => google.script.host.close());
  page.replaceChildren(element('div', { class: 'month' }, outcome, element('div', { class: 'actions' }, close)));
  focusOn(outcome);
}

interface MonthChooser {
  readonly elements: readonly HTMLElement[];
  readonly first: HTMLElement;
  chosen(): Month;
}

/** Year and month up to `last`; at first the month before it, whose figures are complete. */
function monthChooser(last: Month, words: Words): MonthChooser {
  const start = last.month === 1 ? { year: last.year - 1, month: 12 } : { ...last, month: last.month - 1 };
  const years = element('select', {}, ...yearsUntil(last).map((year) => option(year, words.yearOption(year))));
  const months = element('select');
  const offer = (month: number): void => {
    const offered = monthsOf(Number(years.value), last);
    months.replaceChildren(...offered.map((candidate) => option(candidate, words.monthOption(candidate))));
    months.value = String(Math.min(month, offered.length));
  };
  years.value = String(start.year);
  offer(start.month);
  years.addEventListener('change', () => offer(Number(months.value)));
  return {
    elements: [labelled(words.year, years), labelled(words.month, months)],
    first: years,
    chosen: () => ({ year: Number(years.value), month: Number(months.value) }),
  };
}

const option = (value: number, label: string): HTMLElement => element('option', { value }, label);

const labelled = (label: string, select: HTMLSelectElement): HTMLElement =>
  element('label', {}, label, element('span', { class: 'select' }, select));
