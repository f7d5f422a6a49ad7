import type { Mail } from '../app/desk';
import type { ReportPlan } from '../app/report/reportPlan';
import { maskNumbersIn } from '../domain/customer/maskText';
import type { Ticket } from '../domain/record/ticket';
import { isFlagged } from '../domain/report/categories';
import type { PeriodReport } from '../domain/report/periodReport';
import { dateText } from '../domain/time/format';
import { digestWords } from '../words/digest/words';
import { changeText, coefficientText, figureKeys, figureText, hoursText } from '../words/report/figureText';
import type { ReportWords } from '../words/report/words';
import { wordsOf } from '../words/words';
import { htmlBoxPlot, htmlBoxPlots } from './boxPlotHtml';
import { customerText } from './customerText';
import {
  escaped,
  htmlHeading,
  htmlLines,
  htmlLink,
  htmlMail,
  htmlParagraph,
  htmlSmall,
  type MailLine,
  textLines,
} from './html';
import { rowLink } from './rowLink';

/** Lines of each list; the rest stands in the report. */
const linesShown = 5;
/** Categories whose times are drawn. */
const boxesShown = 8;
const soft = '#5f6368';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const inHours = (minutes: number): string => (minutes / 60).toFixed(1);

const cell = (text: string, style: string): string =>
  `<td style="padding:6px 4px;border-bottom:1px solid #e8eaed;font-size:13px;${style}">${escaped(text)}</td>`;

/** Key figures, this period and the one before. */
function figures({ period, figures: now, figuresBefore }: PeriodReport, words: ReportWords): string {
  const right = 'text-align:right;white-space:nowrap;';
  const head = [
    words.figures.columns.figure,
    words.now[period.kind],
    words.before[period.kind],
    words.figures.columns.difference,
  ]
    .map((text, at) => cell(text, `color:${soft};font-size:12px;${at === 0 ? '' : right}`))
    .join('');
  const rows = figureKeys
    .map((key) =>
      [
        cell(words.figures.names[key], 'color:#3c4043;'),
        cell(figureText(now, key), `${right}font-weight:600;color:#202124;`),
        cell(figureText(figuresBefore, key), `${right}color:${soft};`),
        cell(changeText(now, figuresBefore, key, words), `${right}color:${soft};`),
      ].join(''),
    )
    .map((row) => `<tr>${row}</tr>`)
    .join('');
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse;margin:0 0 14px"><tr>${head}</tr>${rows}</table>`;
}

/** A flagged category with a bar as long as its share of the largest. */
const bar = (name: string, side: string, share: number): string =>
  `<tr><td style="padding:6px 8px 6px 0;font-size:13px;color:#202124;width:34%">${escaped(name)}</td><td style="padding:6px 0"><div style="width:${Math.max(2, Math.round(share * 100))}%;height:12px;background:#1a73e8;border-radius:2px;font-size:0">&nbsp;</div></td><td style="padding:6px 0 6px 8px;font-size:12px;color:${soft};text-align:right;white-space:nowrap;width:84px">${escaped(side)}</td></tr>`;

const flaggedOf = (report: PeriodReport) => report.volumes.filter(isFlagged);

function flagged(report: PeriodReport, words: ReportWords): string {
  const volumes = flaggedOf(report);
  const most = Math.max(1, ...volumes.map(({ count }) => count));
  if (volumes.length === 0) return htmlParagraph(words.mail.noneFlagged, soft);
  const rows = volumes.map(({ category, count, share }) =>
    bar(category, words.mail.tickets(count, percent(share)), count / most),
  );
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse;margin:0 0 14px">${rows.join('')}</table>`;
}

/** What the box plots of the mail leave out; blank where that is nothing. */
function outliersNote(shown: PeriodReport['resolveTimes'], most: number, words: ReportWords): string {
  const left = shown.flatMap(({ outliers }) => outliers.flatMap(({ resolveMinutes }) => resolveMinutes ?? []));
  if (left.length === 0) return '';
  const note = words.mail.boxOutliers(hoursText(most / 60), left.length, hoursText(Math.max(...left) / 60));
  return htmlParagraph(note, soft);
}

function boxes({ resolveTimes }: PeriodReport, words: ReportWords): string {
  const shown = resolveTimes.slice(0, boxesShown);
  if (shown.length === 0) return '';
  const most = Math.max(1, ...shown.map(({ minutes }) => minutes.whiskers.high));
  const rows = shown.map(({ category, minutes }) =>
    htmlBoxPlot(category || words.blank, minutes, most, inHours(minutes.median)),
  );
  return (
    htmlHeading(words.mail.boxes, 'plain') +
    htmlBoxPlots(rows.join('')) +
    outliersNote(shown, most, words) +
    htmlParagraph(words.mail.boxNote, soft)
  );
}

/** A ticket by its number, which leads to its row where it is not archived. */
function leadTo({ number = '' }: Ticket, { rows }: ReportPlan, address: string): Pick<MailLine, 'lead' | 'link'> {
  const row = rows.get(number);
  return { lead: number, link: row === undefined ? undefined : rowLink(address, 'tickets', row) };
}

const missedLines = (plan: ReportPlan, words: ReportWords, address: string): readonly MailLine[] =>
  plan.report.missed.slice(0, linesShown).map(({ ticket, lateMinutes }) => ({
    ...leadTo(ticket, plan, address),
    side: lateMinutes === undefined ? '' : words.mail.late(inHours(lateMinutes)),
    detail: [
      ticket.category1 ?? '',
      maskNumbersIn(ticket.owner ?? ''),
      customerText(ticket.overdueReason ?? words.missed.noReason),
    ],
  }));

const lowLines = (plan: ReportPlan, words: ReportWords, address: string): readonly MailLine[] =>
  plan.report.lowScores.slice(0, linesShown).map(({ ticket, score }) => ({
    ...leadTo(ticket, plan, address),
    side: words.responseScores.score(score),
    detail: [ticket.category1 ?? '', maskNumbersIn(ticket.owner ?? ''), customerText(ticket.feedback ?? '')],
  }));

function correlationSentence({ responseScores: { correlation, pairs } }: PeriodReport, words: ReportWords): string {
  const { coefficients, noCoefficients } = words.responseScores;
  return correlation === undefined
    ? noCoefficients(pairs.length)
    : coefficients(coefficientText(correlation.pearson), coefficientText(correlation.spearman), correlation.pairs);
}

/** The report by mail (D13): key figures, flags, box plots and the worst tickets, HTML and plain text. */
export function reportMail(
  plan: ReportPlan,
  hasPdf: boolean,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { report, settings, zone } = plan;
  const words = wordsOf(settings.language).report;
  const { why } = digestWords(settings.language);
  const { period, figures: now, figuresBefore } = report;
  const title = words.title[period.kind](dateText(period.startAt, zone), dateText(period.endAt - 1, zone));
  const lacking = plan.unreadYears.length === 0 ? '' : wordsOf(settings.language).archive.lacking(plan.unreadYears);
  const closing = hasPdf ? words.mail.attached : words.mail.notAttached;
  const lists = [
    [words.mail.missed, missedLines(plan, words, address)],
    [words.mail.lowScores, lowLines(plan, words, address)],
  ] as const;
  const shown = lists.filter(([, lines]) => lines.length > 0);
  const keyFigures = figureKeys.map(
    (key) => `${words.figures.names[key]} ${figureText(now, key)} (${figureText(figuresBefore, key)})`,
  );
  const flags = flaggedOf(report).map(
    ({ category, count, share }) => `- ${category} | ${words.mail.tickets(count, percent(share))}`,
  );
  return {
    subject: words.mail.subject(
      title,
      figureText(now, 'received'),
      figureText(now, 'resolveMetShare'),
      figureText(now, 'missed'),
    ),
    html: htmlMail(
      settings.language,
      title,
      (lacking === '' ? '' : htmlParagraph(lacking)) +
        figures(report, words) +
        (report.unscored === 0 ? '' : htmlParagraph(words.unscored(report.unscored), soft)) +
        htmlHeading(words.mail.flagged, 'plain') +
        flagged(report, words) +
        boxes(report, words) +
        htmlHeading(words.responseScores.title, 'plain') +
        htmlParagraph(correlationSentence(report, words)) +
        shown.map(([heading, lines]) => htmlHeading(heading, 'plain') + htmlLines(lines)).join('') +
        htmlParagraph(closing) +
        htmlLink(address, words.mail.open) +
        htmlSmall(why),
    ),
    text: [
      title,
      ...(lacking === '' ? [] : [lacking]),
      [...keyFigures, ...(report.unscored === 0 ? [] : [words.unscored(report.unscored)])].join('\n'),
      [words.mail.flagged, ...(flags.length === 0 ? [words.mail.noneFlagged] : flags)].join('\n'),
      correlationSentence(report, words),
      ...shown.map(([heading, lines]) => `${heading}\n${textLines(lines)}`),
      closing,
      `${words.mail.open}: ${address}`,
      why,
    ]
      .join('\n\n')
      .concat('\n'),
  };
}
