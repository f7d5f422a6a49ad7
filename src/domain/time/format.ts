import type { Language } from '../record/lists';
import type { Moment } from '../record/ticket';
import { partsOf } from './local';
import type { Zone } from './zone';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 'yyyy-MM-dd' on the wall clock of `zone`. */
export function dateText(moment: Moment, zone: Zone): string {
  const { year, month, day } = partsOf(zone.toLocal(moment));
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** 'HH:mm' on the wall clock of `zone`. */
export function timeText(moment: Moment, zone: Zone): string {
  const { hour, minute } = partsOf(zone.toLocal(moment));
  return `${two(hour)}:${two(minute)}`;
}

/** 'yyyy-MM-dd HH:mm' on the wall clock of `zone`; seconds are cut off. */
export const dateTimeText = (moment: Moment, zone: Zone): string =>
  `${dateText(moment, zone)} ${timeText(moment, zone)}`;

/** The same of a line of the log; blank for 0, a line without a time. */
export const lineTimeText = (moment: Moment, zone: Zone): string => (moment === 0 ? '' : dateTimeText(moment, zone));

/** 'yyyy-MM-dd HH:mm:ss' on the wall clock of `zone`. */
export const secondText = (moment: Moment, zone: Zone): string =>
  `${dateTimeText(moment, zone)}:${two(partsOf(zone.toLocal(moment)).second)}`;

/** 'yyyyMMdd', the day in a ticket number (D2). */
export const dayText = (moment: Moment, zone: Zone): string => dateText(moment, zone).replace(/-/g, '');

/** 'yyyy-MM', the month of the record (D1). */
export const monthText = (moment: Moment, zone: Zone): string => dateText(moment, zone).slice(0, -3);

/** As said to a person: '5月24日（周五）17:45' or 'Fri 24 May, 17:45'. */
export function momentInWords(moment: Moment, zone: Zone, language: Language): string {
  const { month, day, weekday } = partsOf(zone.toLocal(moment));
  const dayName = weekdays[language][weekday - 1];
  const time = timeText(moment, zone);
  return language === 'zh'
    ? `${month}月${day}日（${dayName}）${time}`
    : `${dayName} ${day} ${months[month - 1]}, ${time}`;
}
