import type { SurveyView, Visit } from '../../api/visitors';
import { button, element } from '../element';
import { card, Notice, paragraph, problemCard } from './card';
import { face } from './face';
import type { VisitorPage } from './visitorPage';
import type { VisitorWords } from './words';

const scores = [5, 4, 3, 2, 1] as const;
const longestComment = 2000;

/** The survey of a ticket: the question, or the answer that was given, or why there is none. */
export function showSurvey(page: VisitorPage, link: string, opened: Visit<SurveyView>): void {
  page.show(() => {
    if (!opened.ok) return problemCard(page, opened.reason);
    const { value } = opened;
    return value.score === null ? question(page, link, value) : thanks(page, link, value);
  });
}

/** Five answers, one tap each, and a comment. */
function question(page: VisitorPage, link: string, view: SurveyView): HTMLElement {
  const { words } = page;
  const { survey } = words;
  const radios = scores.map((score) =>
    element('input', { type: 'radio', name: 'score', value: score, checked: score === view.score }),
  );
  const chosen = (): number => Number(radios.find((radio) => radio.checked)?.value ?? 0);
  const comment = element('textarea', { id: 'comment', rows: 3, maxlength: longestComment });
  comment.value = view.comment;
  const label = element('label', { for: 'comment' }, survey.comment);
  const notice = new Notice();
  const send = element('button', { type: 'submit', class: 'primary' }, survey.send);
  const form = element(
    'form',
    { class: 'survey', novalidate: true },
    element(
      'fieldset',
      {},
      element('legend', { class: 'off-screen' }, survey.scale),
      ...radios.map((radio) => choice(radio, words)),
    ),
    element('div', { class: 'field' }, label, comment),
    notice.element,
    send,
    ...(view.score === null ? [] : [button('quiet', survey.keep, () => page.turnTo(() => thanks(page, link, view)))]),
  );
  const suit = (): void => {
    const score = chosen();
    label.textContent = score > 0 && score <= 3 ? survey.commentLow : survey.comment;
    form.classList.toggle('chosen', score > 0);
    notice.clear();
  };
  form.addEventListener('change', suit);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const score = chosen();
    if (score === 0) {
      notice.said(survey.chooseFirst);
      radios[0]?.focus();
      return;
    }
    send.disabled = true;
    notice.working(words.sending);
    const answer = await page.ask('answerSurvey', { link, score, comment: comment.value });
    send.disabled = false;
    if (answer.ok) page.turnTo(() => thanks(page, link, answer.value));
    else if (answer.reason === 'busy' || answer.reason === 'lost') notice.failed(answer.reason, words);
    else page.turnTo(() => problemCard(page, answer.reason));
  });
  suit();
  return card(page, survey.title, paragraph(words.ticket(view.number), 'number'), paragraph(survey.intro), form);
}

const choice = (radio: HTMLInputElement, { survey }: VisitorWords): HTMLElement => {
  const score = Number(radio.value);
  return element(
    'label',
    { class: `choice score-${score}` },
    radio,
    face(score),
    element('span', {}, survey.scores[score] ?? ''),
  );
};

function outcome({ isReopened, score, lowScoreHours }: SurveyView, { survey }: VisitorWords): string {
  if (isReopened) return survey.reopened;
  return score !== null && score <= 3 ? survey.low(lowScoreHours) : survey.good;
}

/** What was answered, with thanks, and the way to correct it. */
function thanks(page: VisitorPage, link: string, view: SurveyView): HTMLElement {
  const { words } = page;
  const { survey } = words;
  const score = view.score ?? 0;
  const change = button('secondary', survey.change, () => page.turnTo(() => question(page, link, view)));
  return card(
    page,
    score <= 3 ? survey.sorry : survey.thanks,
    paragraph(words.ticket(view.number), 'number'),
    paragraph(outcome(view, words)),
    element(
      'div',
      { class: `given score-${score}` },
      face(score),
      element('span', { class: 'off-screen' }, survey.yours),
      element('strong', {}, survey.scores[score] ?? ''),
      ...(view.comment === ''
        ? []
        : [element('p', { class: 'words' }, element('span', { class: 'off-screen' }, survey.said), view.comment)]),
    ),
    change,
    ...(view.until === '' ? [] : [paragraph(survey.until(view.until), 'hint')]),
  );
}
