import type { SurveyView, Visit } from '../../api/visitors';
import { button, element } from '../element';
import { Answering } from './answering';
import { card, Notice, paragraph, problemCard } from './card';
import { face } from './face';
import type { VisitorPage } from './visitorPage';
import type { VisitorWords } from './words';

const scores = [5, 4, 3, 2, 1] as const;
const longestComment = 2000;

/**
 * A tap may be followed by the one that was meant, and a score that reopens the ticket waits longer for it; the arrow keys
 * pass over scores on their way.
 */
const pauseMilliseconds = { tap: 600, key: 1500, low: 3000 } as const;
const dissatisfied = 2;

const pauseAfter = (score: number, isByKey: boolean): number =>
  score <= dissatisfied ? pauseMilliseconds.low : pauseMilliseconds[isByKey ? 'key' : 'tap'];

/**
 * The survey of a ticket: the question, or the answer that was given, or why there is none.
 * @param chosen score that the link names, to be confirmed by the customer; 0 when none
 */
export function showSurvey(page: VisitorPage, link: string, opened: Visit<SurveyView>, chosen: number): void {
  if (!opened.ok) {
    page.show(() => problemCard(page, opened.reason));
    return;
  }
  const { score } = opened.value;
  const answering = new Answering(link, opened.value, {
    finished: () => page.turnTo(() => thanks(page, answering)),
    closed: (reason) => page.turnTo(() => problemCard(page, reason)),
  });
  const isAnswered = score !== null && (chosen === 0 || chosen === score);
  page.show(() => (isAnswered ? thanks(page, answering) : question(page, answering, chosen)));
}

/** Five answers, recorded by one tap each, and a comment. */
function question(page: VisitorPage, answering: Answering, named: number): HTMLElement {
  const { words } = page;
  const { survey } = words;
  const first = named === 0 ? (answering.latest?.score ?? 0) : named;
  const radios = scores.map((score) =>
    element('input', { type: 'radio', name: 'score', value: score, checked: score === first }),
  );
  const chosen = (): number => Number(radios.find((radio) => radio.checked)?.value ?? 0);
  const comment = element('textarea', { id: 'comment', rows: 3, maxlength: longestComment });
  comment.value = answering.view.comment;
  const label = element('label', { for: 'comment' });
  const notice = new Notice();
  const send = element('button', { type: 'submit', class: 'primary' });
  const choices = element(
    'fieldset',
    {},
    element('legend', { class: 'off-screen' }, survey.scale),
    ...radios.map((radio) => choice(radio, words)),
  );
  const form = element(
    'form',
    { class: 'survey', novalidate: true },
    choices,
    notice.element,
    element('div', { class: 'field' }, label, comment),
    send,
  );
  const render = (): void => {
    const { latest, progress, isFinal } = answering;
    const score = chosen();
    const isWhole = latest?.comment === comment.value;
    label.textContent = score > 0 && score <= 3 ? survey.commentLow : survey.comment;
    send.textContent = score !== latest?.score ? survey.send : isWhole ? survey.done : survey.sendComment;
    send.disabled = isFinal;
    if (typeof progress !== 'string') notice.failed(progress.failed, words);
    else if (progress === 'working') notice.working(isFinal ? words.sending : survey.recording);
    else if (score === 0) notice.told(survey.oneTap);
    else if (score !== latest?.score) notice.told(survey.confirm(survey.scores[score] ?? ''));
    else notice.done(isWhole ? survey.recorded : survey.commentWaits);
  };
  form.addEventListener('change', render);
  comment.addEventListener('input', render);
  choices.addEventListener('click', ({ target, detail }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const score = Number(target.value);
    // A click that a key makes has no detail.
    answering.tapped(score, pauseAfter(score, detail === 0));
  });
  choices.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && choices.contains(relatedTarget))) answering.hurry();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const score = chosen();
    if (score > 0) {
      answering.send({ score, comment: comment.value });
      return;
    }
    notice.said(survey.chooseFirst);
    radios[0]?.focus();
  });
  answering.follow(render);
  render();
  return card(
    page,
    survey.title,
    paragraph(words.ticket(answering.view.number), 'number'),
    paragraph(survey.intro),
    form,
  );
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
function thanks(page: VisitorPage, answering: Answering): HTMLElement {
  const { words } = page;
  const { survey } = words;
  const { view } = answering;
  const score = view.score ?? 0;
  const change = button('secondary', survey.change, () => page.turnTo(() => question(page, answering, 0)));
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
