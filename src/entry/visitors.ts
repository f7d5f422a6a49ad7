import type { Spoken, StatusView, SurveyView, VisitorApi } from '../api/visitors';
import { answerSurvey as answer, currentAnswer, type SurveyOf } from '../app/satisfaction/answerSurvey';
import { askStatus as ask, type StatusOf } from '../app/visitors/askStatus';
import { VisitorRefused } from '../app/visitors/refused';
import { sendRequest as send } from '../app/visitors/sendRequest';
import type { Language } from '../domain/record/lists';
import { scoreOf } from '../domain/satisfaction/score';
import { surveyEndsAt } from '../domain/satisfaction/surveyWindow';
import type { Settings } from '../domain/settings/settings';
import { dateText, lineTimeText, momentInWords } from '../domain/time/format';
import { plainText } from '../domain/visitor/plainText';
import { readSurveyToken, type SurveyLink } from '../domain/visitor/surveyToken';
import { withoutContacts } from '../domain/visitor/withoutContacts';
import { visitorDesk } from '../sheets/visitors';
import { wordsOf } from '../words/words';
import { mailReceipt } from './customerReceipt';
import { publicForm, statusQuestion, surveyAnswer } from './received/receivedFromVisitors';
import { historyWords } from './spoken/historyWords';
import { intakeWords } from './spoken/intakeWords';
import { visit } from './visitorAnswer';

/** Characters of a note that the status page shows. */
const noteShown = 600;

/** @throws VisitorRefused "badLink" for a text that was not signed here */
export function linkOf(text: string, sign: (message: string) => string): SurveyLink {
  const link = readSurveyToken(text, sign);
  if (link === undefined) throw new VisitorRefused('badLink');
  return link;
}

/** A survey as its page shows it. */
export function spokenSurvey({ seen, isReopened }: SurveyOf): SurveyView {
  const { ticket, number, opened } = seen;
  const { settings, zone } = opened;
  const answered = currentAnswer(seen, satisfactionWords(settings));
  const until = ticket.status === 'closed' ? surveyEndsAt(ticket, settings) : undefined;
  return {
    number,
    score: answered ? (scoreOf(ticket.satisfaction) ?? null) : null,
    comment: answered ? (ticket.feedback ?? '') : '',
    until: until === undefined ? '' : dateText(until, zone),
    isReopened,
    lowScoreHours: settings.lowScoreHours,
  };
}

export const satisfactionWords = ({ language }: Pick<Settings, 'language'>) =>
  wordsOf(language).working.actions.satisfaction;

/** Customer's page: takes an answer, or its correction, into the ticket. The same answer twice changes nothing. */
export const answerSurvey: VisitorApi['answerSurvey'] = (received) =>
  visit(() => {
    const { link, score, comment } = surveyAnswer(received);
    const desk = visitorDesk();
    const answered = answer(desk, linkOf(link, desk.sign), { score, comment }, ({ language }) => ({
      actions: wordsOf(language).working.actions,
      history: historyWords(language),
    }));
    return { ...spokenSurvey(answered), score, comment };
  });

const spoken = (words: (language: Language) => string): Spoken => ({ zh: words('zh'), en: words('en') });

function spokenStatus({ opened: { zone }, number, status, progress, nextAt }: StatusOf): StatusView {
  return {
    number,
    status,
    progress:
      progress === undefined
        ? null
        : { at: lineTimeText(progress.at, zone), note: plainText(withoutContacts(progress.note), noteShown) },
    nextAt: nextAt === undefined ? null : spoken((language) => momentInWords(nextAt, zone, language)),
  };
}

/** Customer's page: how a ticket stands, for whoever knows its number and the last four of its contact (D17). */
export const askStatus: VisitorApi['askStatus'] = (received) =>
  visit(() => {
    const question = statusQuestion(received);
    return spokenStatus(
      ask(visitorDesk(), question, ({ settings }) => {
        const { limitStep, limited, limitedForAll } = satisfactionWords(settings);
        const progress = Object.values(spoken((language) => wordsOf(language).working.actions.progress));
        return { step: limitStep, limited, limitedForAll, progress };
      }),
    );
  });

/** Customer's page: takes in a request from the public form. The same token gives the same ticket. */
export const sendRequest: VisitorApi['sendRequest'] = (received) =>
  visit(() => {
    const form = publicForm(received);
    const desk = visitorDesk();
    const taken = send(desk, form, (settings) => intakeWords(settings, 'form'));
    mailReceipt(desk, taken, form.contact);
    const { ticket, number, zone } = taken;
    const { responseDue, resolveDue } = ticket;
    const promise = spoken((language) => {
      const inWords = (at: number | undefined): string => (at === undefined ? '' : momentInWords(at, zone, language));
      return wordsOf(language).promise({
        number,
        responseDue: inWords(responseDue),
        resolveDue: inWords(resolveDue),
      });
    });
    return { number, promise };
  });
