import type { Opening } from '../api/visitors';
import { openSurvey } from '../app/satisfaction/answerSurvey';
import { formToken } from '../domain/visitor/formToken';
import { recall } from '../sheets/properties';
import { settingsFrom } from '../sheets/snapshot';
import { signer, visitorDesk } from '../sheets/visitors';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { visit } from './visitorAnswer';
import { linkOf, satisfactionWords, spokenSurvey } from './visitors';

/** Where the page's script looks for what it begins with. */
const place = '<script type="application/json" id="opening"></script>';

function surveyOpening(link: string): Opening {
  const survey = visit(() => {
    const desk = visitorDesk();
    return spokenSurvey(openSurvey(desk, linkOf(link, desk.sign), satisfactionWords));
  });
  return { language: deskLanguage(), page: 'survey', link, survey };
}

/** The public form's signed time; blank while the form is off or the desk is not set up. */
function formOf(): string {
  const settings = settingsFrom(recall().settings);
  if (settings === undefined || !settings.takesRequests) return '';
  return formToken(Date.now(), signer());
}

/** The number that a link names; anything else is none. */
const numberIn = (text: string | undefined): string => (/^\d{11,14}$/.test(text ?? '') ? (text ?? '') : '');

function openingOf(parameter: Readonly<Record<string, string>>): Opening {
  if (parameter.s !== undefined) return surveyOpening(parameter.s.slice(0, 100));
  const language = deskLanguage();
  const form = formOf();
  if (parameter.p !== 'new') return { language, page: 'status', number: numberIn(parameter.n), form };
  return form === '' ? { language, page: 'closed', reason: 'off' } : { language, page: 'request', form };
}

/** JSON that ends no script element, whatever its texts hold. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function pageOf(opening: Opening): GoogleAppsScript.HTML.HtmlOutput {
  const filled = `<script type="application/json" id="opening">${inScript(opening)}</script>`;
  const html = HtmlService.createHtmlOutputFromFile('visitor')
    .getContent()
    .replace(place, () => filled);
  return HtmlService.createHtmlOutput(html)
    .setTitle(wordsOf(opening.language).webTitle[opening.page])
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/**
 * The web app: a customer's survey (?s=…), the public form (?p=new), else the status of a ticket. It shows what the link
 * allows and nothing of the desk.
 */
export function doGet(event: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput {
  return pageOf(openingOf(event.parameter));
}
