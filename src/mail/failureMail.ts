import type { Mail } from '../app/desk';
import type { Failure } from '../app/health/tellFailures';
import { warningKeys } from '../app/health/warnings';
import type { Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import type { HealthWords } from '../words/health/words';
import { wordsOf } from '../words/words';
import { alarmMail } from './alarmMail';
import type { MailLine } from './html';

const nameOf = (key: string, { name }: HealthWords): string =>
  Object.entries(name).find(([known]) => known === key)?.[1] ?? key;

/** Nothing that is tried again. */
const isWarning = ({ key }: Pick<Failure, 'key'>): boolean => warningKeys.some((known) => known === key);

const nextOf = (retryAt: Moment | undefined, { failure }: HealthWords, zone: Zone): string =>
  retryAt === undefined ? failure.recovered : failure.retry(dateTimeText(retryAt, zone));

/** The mail that tells administrators of what failed. Errors come masked. @param address of the workbook */
export function failureMail(
  failures: readonly Failure[],
  settings: Settings,
  zone: Zone,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const words = wordsOf(settings.language).health;
  const own = failures.every(isWarning) ? words.warning : words.failure;
  const lines: readonly MailLine[] = failures.map(({ key, since, error, retryAt }) => ({
    lead: nameOf(key, words),
    side: dateTimeText(since, zone),
    detail: [error, isWarning({ key }) ? '' : nextOf(retryAt, words, zone)],
  }));
  const subject = own.subject(nameOf(failures[0]?.key ?? '', words), failures.length);
  const intro = own.intro(failures.length);
  const { outro, once: often, open } = own;
  return alarmMail(settings.language, { subject, intro, lines, outro, often, open }, address);
}
