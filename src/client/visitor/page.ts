import type { Opening } from '../../api/visitors';
import { problemCard } from './card';
import { showRequest } from './requestPage';
import { showStatus } from './statusPage';
import { showSurvey } from './surveyPage';
import { VisitorPage } from './visitorPage';

/** Fills the page of a customer with what the server gave it to begin with. */
export function openVisitorPage(place: HTMLElement, opening: Opening): void {
  const page = new VisitorPage(place, opening.language);
  switch (opening.page) {
    case 'survey':
      showSurvey(page, opening.link, opening.survey, opening.chosen);
      return;
    case 'status':
      showStatus(page, {
        number: opening.number,
        toForm: opening.form === '' ? undefined : () => showRequest(page, opening.form),
      });
      return;
    case 'request':
      showRequest(page, opening.form);
      return;
    case 'closed':
      page.show(() => problemCard(page, opening.reason));
  }
}
