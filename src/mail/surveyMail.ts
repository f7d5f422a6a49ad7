import { type SurveyMail, surveyDays } from '../app/satisfaction/sendSurveys';
import { languageOfTicket } from '../domain/customer/ticketLanguage';
import type { Language } from '../domain/record/lists';
import { satisfactionLabel, scores } from '../domain/satisfaction/score';
import { wordsOf } from '../words/words';
import { escaped, htmlMail, htmlParagraph } from './html';

const pressed = (address: string, text: string): string =>
  `<p style="margin:20px 0"><a href="${escaped(address)}" style="display:inline-block;padding:12px 28px;border-radius:24px;background:#1a73e8;color:#fff;text-decoration:none;font-size:15px;font-weight:500">${escaped(text)}</a></p>`;

/** The five answers as links: each opens the page with its score chosen, and stores nothing by itself. */
const answers = (link: string, language: Language): string =>
  `<p style="margin:16px 0 0">${scores
    .map(
      (score) =>
        `<a href="${escaped(`${link}&v=${score}`)}" style="display:inline-block;margin:0 6px 8px 0;padding:6px 14px;border:1px solid #dadce0;border-radius:17px;color:#1967d2;text-decoration:none;font-size:13px;line-height:20px;white-space:nowrap">${satisfactionLabel(score, { lists: {}, language })}</a>`,
    )
    .join('')}</p>`;

/** Set apart from what stands above. */
const ruled = (content: string): string =>
  `<div style="margin:20px 0 0;padding:16px 0 0;border-top:1px solid #dadce0">${content}</div>`;

/**
 * The mail that asks a customer how satisfied he is (D8), in his language; where that is not the desk's own, its
 * invitation stands below.
 */
export const surveyMail: SurveyMail = (ticket, link, settings) => {
  const { number = '' } = ticket;
  const language = languageOfTicket(ticket, settings);
  const { surveyMail: words } = wordsOf(language).working.actions.satisfaction;
  const subject = words.subject(number);
  const intro = words.intro(number);
  const outro = words.outro(surveyDays(settings));
  const own = wordsOf(settings.language).working.actions.satisfaction.surveyMail;
  const others = language === settings.language ? [] : [own.intro(number)];
  return {
    subject,
    text: [intro, link, outro, ...others].map((part) => `${part}\n`).join('\n'),
    html: htmlMail(
      language,
      subject,
      htmlParagraph(intro) +
        answers(link, language) +
        pressed(link, words.press) +
        htmlParagraph(outro, '#5f6368') +
        others.map((text) => ruled(htmlParagraph(text, '#5f6368') + pressed(link, own.press))).join(''),
    ),
  };
};
