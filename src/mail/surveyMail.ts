import { type SurveyMail, surveyDays } from '../app/satisfaction/sendSurveys';
import { wordsOf } from '../words/words';
import { escaped, htmlMail, htmlParagraph } from './html';

const pressed = (address: string, text: string): string =>
  `<p style="margin:20px 0"><a href="${escaped(address)}" style="display:inline-block;padding:12px 28px;border-radius:24px;background:#1a73e8;color:#fff;text-decoration:none;font-size:15px;font-weight:500">${escaped(text)}</a></p>`;

/** The mail that asks a customer how satisfied he is (D8). */
export const surveyMail: SurveyMail = (number, link, settings) => {
  const { surveyMail: words } = wordsOf(settings.language).working.actions.satisfaction;
  const subject = words.subject(number);
  const intro = words.intro(number);
  const outro = words.outro(surveyDays(settings));
  return {
    subject,
    text: `${intro}\n\n${link}\n\n${outro}\n`,
    html: htmlMail(subject, htmlParagraph(intro) + pressed(link, words.press) + htmlParagraph(outro, '#5f6368')),
  };
};
