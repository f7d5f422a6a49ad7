import type { Mail } from '../app/desk';
import type { Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { wordsOf } from '../words/words';
import { alarmMail } from './alarmMail';

/** The mail that tells administrators that memory is full and the clock does nothing. @param address of the workbook */
export function fullMemoryMail(
  { language }: Settings,
  now: Moment,
  zone: Zone,
  address: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { health, refusal } = wordsOf(language);
  const { subject, intro, outro, often } = health.fullMemory;
  const lines = [{ lead: health.memory, side: dateTimeText(now, zone), detail: [refusal.memoryFull('')] }];
  return alarmMail(language, { subject, intro, lines, outro, often, open: health.failure.open }, address);
}
