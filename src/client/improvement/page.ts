import type { Answer, FlaggedCategory, ImprovementChoice } from '../../api';
import { call, opening } from '../call';
import { button, element, focusOn, icon } from '../element';
import { openPage } from '../open';
import { statusLine } from '../status';
import { newToken } from '../token';
import { speak, type Words } from '../words';
import { improvementForm } from './form';

/** Opens the flagged categories of a month inside `page`; that of the selected row goes straight to its form. */
export function openImprovementPage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => opening('openImprovement'),
    (choice) => {
      const words = speak(choice.language);
      const selected = choice.flagged.find(({ category }) => category === choice.selected);
      if (selected === undefined) showFlagged(page, choice, words);
      else showForm(page, choice, selected, words);
    },
  );
}

function showFlagged(page: HTMLElement, choice: ImprovementChoice, words: Words): void {
  const own = words.improvement;
  const entries = choice.flagged.map((flagged) => {
    const open = element(
      'button',
      { type: 'button' },
      element('span', {}, flagged.category),
      element('span', { class: 'volume' }, flagged.volume),
      ...(flagged.improvement === '' ? [] : [element('span', { class: 'there' }, own.there(flagged.improvement))]),
    );
    open.addEventListener('click', () => showForm(page, choice, flagged, words));
    return element('li', {}, open);
  });
  page.replaceChildren(
    element(
      'div',
      { class: 'improvement' },
      element('h2', {}, own.flaggedOf(choice.month)),
      element('p', { class: 'note' }, choice.flagged.length === 0 ? own.noneFlagged : own.choose),
      element('ul', { class: 'flagged' }, ...entries),
    ),
  );
}

function showForm(page: HTMLElement, choice: ImprovementChoice, flagged: FlaggedCategory, words: Words): void {
  const own = words.improvement;
  const token = newToken();
  const status = statusLine(words.seconds);
  const form = improvementForm(choice, flagged, words);
  const save = element('button', { type: 'submit', class: 'primary' }, own.save);
  const whole = element(
    'form',
    { class: 'improvement' },
    element('h2', {}, `${flagged.category} · ${choice.month}`),
    element('p', { class: 'note' }, flagged.volume),
    ...form.elements,
    status.element,
    element(
      'div',
      { class: 'actions' },
      button('secondary', words.back, () => showFlagged(page, choice, words)),
      save,
    ),
  );
  whole.addEventListener('submit', async (event) => {
    event.preventDefault();
    save.disabled = true;
    status.working(words.saving);
    let answer: Answer<{ readonly number: string; readonly message: string }> | undefined;
    try {
      answer = await call('saveImprovement', {
        token,
        month: choice.month,
        category: flagged.category,
        ...form.values(),
      });
    } catch (error) {
      status.failed(own.lost, error instanceof Error ? error.message : '');
    }
    save.disabled = false;
    if (answer === undefined) return;
    if (answer.ok) showSaved(page, answer.value.message, words);
    else status.failed(answer.refusal.message);
  });
  page.replaceChildren(whole);
  form.first.focus();
}

function showSaved(page: HTMLElement, message: string, words: Words): void {
  const outcome = element('p', { class: 'outcome' }, icon('check'), element('span', {}, message));
  const another = button('secondary', words.improvement.another, () => void openImprovementPage(page));
  page.replaceChildren(
    element('div', { class: 'improvement' }, outcome, element('div', { class: 'actions' }, another)),
  );
  focusOn(outcome);
}
