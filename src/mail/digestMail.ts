import type { DigestLetter, DigestSection, WriteDigest } from '../app/digest/letters';
import { maskNumbersIn } from '../domain/customer/maskText';
import type { ArticlePartKey, FilledPart, Item, NumberKey, PartKey } from '../domain/digest/part';
import type { KnowledgeReview } from '../domain/knowledge/review';
import { dateText, dateTimeText } from '../domain/time/format';
import { dayMillis } from '../domain/time/local';
import { type DigestWords, digestWords } from '../words/digest/words';
import { wordsOf } from '../words/words';
import { articleReason } from './articleReason';
import { customerText } from './customerText';
import {
  htmlBars,
  htmlHeading,
  htmlLines,
  htmlLink,
  htmlMail,
  htmlSmall,
  type MailLine,
  type Tone,
  textLines,
} from './html';
import { rowLink } from './rowLink';

/** Rows shown of each list; the rest is counted. */
const rowsShown = 12;

const numberTones: Readonly<Record<NumberKey, Tone>> = {
  received: 'plain',
  responded: 'plain',
  closed: 'praise',
  breached: 'alarm',
  open: 'attention',
};

const sectionOf: Readonly<Record<ArticlePartKey, keyof KnowledgeReview>> = {
  articlesWaiting: 'waiting',
  articlesStale: 'stale',
  articlesUnused: 'unused',
  articlesHelpful: 'mostHelpful',
};

const isArticlePart = (key: PartKey): key is ArticlePartKey => key in sectionOf;

/** Why a line is in its list: a figure, a date, what is to be said of an article. */
function sideOf(key: PartKey, { figure, article, dueAt, isWholeDay }: Item, letter: DigestLetter): string {
  const { settings, zone, now } = letter;
  if (figure !== undefined) return digestWords(settings.language).figure(figure);
  if (article !== undefined && isArticlePart(key)) {
    return articleReason(sectionOf[key], article, { language: settings.language, zone, now });
  }
  if (dueAt === undefined) return '';
  return isWholeDay === true ? dateText(dueAt, zone) : dateTimeText(dueAt, zone);
}

function lineOf(key: PartKey, item: Item, letter: DigestLetter): MailLine {
  const { settings, address } = letter;
  const isUnassigned = item.place?.sheet === 'tickets' || item.place?.sheet === 'tasks';
  return {
    lead: item.title,
    link: item.place === undefined ? undefined : rowLink(address, item.place.sheet, item.place.row),
    side: sideOf(key, item, letter),
    detail: [
      item.urgency ?? '',
      maskNumbersIn(item.owner ?? (isUnassigned ? wordsOf(settings.language).unassigned : '')),
      customerText(item.text ?? '', undefined, item.own),
    ],
  };
}

interface Written {
  readonly html: string;
  readonly text: string;
}

function writtenPart({ key, tone, items }: FilledPart, letter: DigestLetter, own: DigestWords): Written {
  const lines = items.slice(0, rowsShown).map((item) => lineOf(key, item, letter));
  const more = items.length > rowsShown ? own.more(items.length - rowsShown) : '';
  return {
    html:
      htmlHeading(own.part[key], tone, items.length) + htmlLines(lines, tone) + (more === '' ? '' : htmlSmall(more)),
    text: [`${own.part[key]} ${items.length}`, textLines(lines), more].filter((line) => line !== '').join('\n'),
  };
}

/** The lists that hold anything, and in one line those that hold nothing. */
function writtenSection(section: DigestSection, letter: DigestLetter, own: DigestWords): Written {
  const filled = section.parts.filter(({ items }) => items.length > 0).map((part) => writtenPart(part, letter, own));
  const blank = section.parts.filter(({ items }) => items.length === 0).map(({ key }) => own.part[key]);
  const clear = blank.length === 0 ? '' : own.clear(blank);
  const heading = section.isOwnQueue ? own.ownQueue : '';
  return {
    html:
      (heading === '' ? '' : htmlHeading(heading, 'plain')) +
      filled.map(({ html }) => html).join('') +
      (clear === '' ? '' : htmlSmall(clear)),
    text: [heading, ...filled.map(({ text }) => text), clear].filter((text) => text !== '').join('\n\n'),
  };
}

/** Of a weekly digest: it tells of more after weeks of holidays. */
const isOneWeek = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) < 7 * dayMillis;

function spanHeading({ kind, from, to, now, zone }: DigestLetter, own: DigestWords): string {
  if (kind === 'weekly') return isOneWeek(from, to) ? own.week : own.weeks(from, to);
  return from === dateText(zone.addDays(now, -1), zone) ? own.yesterday : own.sinceDay(from);
}

function writtenNumbers(letter: DigestLetter, own: DigestWords): Written {
  const { numbers } = letter;
  if (numbers === undefined) return { html: '', text: '' };
  const heading = spanHeading(letter, own);
  const keys = Object.keys(own.numbers) as readonly NumberKey[];
  const bars = keys.map((key) => ({ label: own.numbers[key], value: numbers[key], tone: numberTones[key] }));
  return {
    html: htmlHeading(heading, 'plain') + htmlBars(bars),
    text: `${heading}\n${bars.map(({ label, value }) => `${label} ${value}`).join(' | ')}`,
  };
}

const countOf = ({ sections }: DigestLetter, key: FilledPart['key']): number =>
  sections.flatMap(({ parts }) => parts).find((part) => part.key === key)?.items.length ?? 0;

function titles(letter: DigestLetter, own: DigestWords): { readonly subject: string; readonly title: string } {
  const { from, to, name } = letter;
  const [overdue, dueToday, unassigned] = [
    countOf(letter, 'overdue'),
    countOf(letter, 'dueToday'),
    countOf(letter, 'unassigned'),
  ];
  const actions = countOf(letter, 'actions');
  const late = actions === 0 ? '' : own.subjectActions(actions);
  switch (letter.kind) {
    case 'managers':
      return { subject: own.subject(to, overdue, dueToday, unassigned) + late, title: own.title(to) };
    case 'person':
      return { subject: own.subjectOwn(to, overdue, dueToday) + late, title: own.titleOwn(to, name) };
    case 'weekly':
      return { subject: own.subjectWeekly(from, to), title: own.titleWeekly(from, to) };
  }
}

/** A digest as mail (D15), HTML and plain text. */
export const digestMail: WriteDigest = (letter) => {
  const own = digestWords(letter.settings.language);
  const { subject, title } = titles(letter, own);
  const numbers = writtenNumbers(letter, own);
  const sections = letter.sections.map((section) => writtenSection(section, letter, own));
  const tone: Tone = countOf(letter, 'overdue') > 0 ? 'alarm' : 'plain';
  const { address } = letter;
  return {
    subject,
    html: htmlMail(
      letter.settings.language,
      title,
      numbers.html + sections.map(({ html }) => html).join('') + htmlLink(address, own.open) + htmlSmall(own.why),
      tone,
    ),
    text: [title, numbers.text, ...sections.map(({ text }) => text), `${own.open}: ${address}`, own.why]
      .filter((text) => text !== '')
      .join('\n\n')
      .concat('\n'),
  };
};
