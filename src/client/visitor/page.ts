import type { Opening } from '../../api/visitors';
import { problemCard } from './card';
import { showRequest } from './requestPage';
import { showStatus } from './statusPage';
import { showSurvey } from './surveyPage';
import { speakTo } from './words';

/** Fills the page of a customer with what the server gave it to begin with. */
export function openVisitorPage(page: HTMLElement, opening: Opening): void {
  const words = speakTo(opening.language);
  switch (opening.page) {
    case 'survey':
      showSurvey(page, opening.link, opening.survey, words);
      return;
    case 'status':
      showStatus(page, { number: opening.number, form: opening.form }, words);
      return;
    case 'request':
      showRequest(page, opening.form, words);
      return;
    case 'closed':
      page.replaceChildren(problemCard(opening.reason, words));
  }
}
