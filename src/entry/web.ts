import type { Opening } from '../api/visitors';
import { openSurvey } from '../app/satisfaction/answerSurvey';
import { languageOfTicket } from '../domain/customer/ticketLanguage';
import type { Language } from '../domain/record/lists';
import { formToken } from '../domain/visitor/formToken';
import { recall } from '../sheets/memory/properties';
import { settingsFrom } from '../sheets/settings/snapshot';
import { signer, visitorDesk } from '../sheets/visitors';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { pageWith } from './pages';
import { visit } from './visitorAnswer';
import { linkOf, satisfactionWords, spokenSurvey } from './visitors';

/** The language that a link asks for, by its tag: en, EN, en-US, zh-CN. */
function languageIn({ l = '' }: Readonly<Record<string, string>>): Language | undefined {
  const [tag] = l.toLowerCase().split(/[-_]/);
  return tag === 'zh' || tag === 'en' ? tag : undefined;
}

/** The survey in the language that its link asks for, else in that of its ticket (D8). A score in the link stores nothing. */
function surveyOpening({ s = '', v = '', ...rest }: Readonly<Record<string, string>>): Opening {
  const link = s.slice(0, 100);
  let language = languageIn(rest);
  const survey = visit(() => {
    const desk = visitorDesk();
    const opened = openSurvey(desk, linkOf(link, desk.sign), satisfactionWords);
    language ??= languageOfTicket(opened.seen.ticket, opened.seen.opened.settings);
    return spokenSurvey(opened);
  });
  return {
    language: language ?? deskLanguage(),
    page: 'survey',
    link,
    survey,
    chosen: /^[1-5]$/.test(v) ? Number(v) : 0,
  };
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
  if (parameter.s !== undefined) return surveyOpening(parameter);
  const language = languageIn(parameter) ?? deskLanguage();
  const form = formOf();
  if (parameter.p !== 'new') return { language, page: 'status', number: numberIn(parameter.n), form };
  return form === '' ? { language, page: 'closed', reason: 'off' } : { language, page: 'request', form };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a link says, as text; a page may call `doGet` with whatever it likes, which is no more than a bad link. */
function parametersIn(event: unknown): Readonly<Record<string, string>> {
  const parameter = isRecord(event) && isRecord(event.parameter) ? event.parameter : {};
  const texts = Object.entries(parameter).map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  return Object.fromEntries(texts);
}

const pageOf = (opening: Opening): GoogleAppsScript.HTML.HtmlOutput =>
  pageWith('visitor', opening)
    .setTitle(wordsOf(opening.language).webTitle[opening.page])
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');

/**
 * The web app: a customer's survey (?s=…), the public form (?p=new), else the status of a ticket. It shows what the link
 * allows and nothing of the desk.
 */
export function doGet(event: unknown): GoogleAppsScript.HTML.HtmlOutput {
  return pageOf(openingOf(parametersIn(event)));
}
