import type { FieldKey } from '../record/fields';
import type { Moment, Ticket } from '../record/ticket';
import { dateText, monthText } from '../time/format';
import { dayMillis, dayNumberOf, localDate, weekdayOf } from '../time/local';
import type { Zone } from '../time/zone';

export type PeriodKind = 'month' | 'week';

/** A calendar month, or a week from Monday to Sunday, on the wall clock of a zone. */
export interface Period {
  readonly kind: PeriodKind;
  /** yyyy-MM of a month; yyyy-MM-dd of a week's Monday. */
  readonly key: string;
  readonly startAt: Moment;
  /** The first moment after it. */
  readonly endAt: Moment;
}

/** The field by which tickets belong to a period: a month goes by the month that the ticket holds. */
export const periodField = { month: 'month', week: 'createdAt' } as const satisfies Record<PeriodKind, FieldKey>;

const monthShape = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether `text` is a month like 2026-10. */
export const isMonth = (text: string): boolean => monthShape.test(text);

/** The month `months` later than `month`, both yyyy-MM. @throws RangeError for what is no month */
export function monthLater(month: string, months: number): string {
  const match = monthShape.exec(month);
  if (match === null) throw new RangeError(`not a month: ${month}`);
  return new Date(localDate(Number(match[1]), Number(match[2]) + months, 1)).toISOString().slice(0, 7);
}

/** The month before `month`, both yyyy-MM. */
export const monthBefore = (month: string): string => monthLater(month, -1);

/** @param month yyyy-MM */
export function monthPeriod(month: string, zone: Zone): Period {
  const startOf = (key: string): Moment => zone.toMoment(Date.parse(`${key}-01T00:00:00Z`));
  return { kind: 'month', key: month, startAt: startOf(month), endAt: startOf(monthLater(month, 1)) };
}

/** Whether `text` is a day like 2026-10-05. */
export const isDay = (text: string): boolean => dayNumberOf(text) !== undefined;

/** The week from Monday to Sunday around a day. @param day yyyy-MM-dd @throws RangeError for what is no day */
export function weekPeriod(day: string, zone: Zone): Period {
  const number = dayNumberOf(day);
  if (number === undefined) throw new RangeError(`not a day: ${day}`);
  const monday = number - weekdayOf(number) + 1;
  const startAt = zone.toMoment(monday * dayMillis);
  return { kind: 'week', key: dateText(startAt, zone), startAt, endAt: zone.toMoment((monday + 7) * dayMillis) };
}

/** The period of the same kind that ends where this one begins. */
export const periodBefore = ({ kind, key, startAt }: Period, zone: Zone): Period =>
  kind === 'month' ? monthPeriod(monthBefore(key), zone) : weekPeriod(dateText(startAt - 1, zone), zone);

/** Whether a moment lies in the period. */
export const isIn = ({ startAt, endAt }: Period, moment: Moment | undefined): boolean =>
  moment !== undefined && moment >= startAt && moment < endAt;

/** Whether a ticket was reported in the period. */
export const belongsTo = (period: Period, { month, createdAt }: Pick<Ticket, 'month' | 'createdAt'>): boolean =>
  period.kind === 'month' ? month === period.key : isIn(period, createdAt);

/** Whether a ticket was reported before the period ended; so is one that does not tell when. */
export const isNotAfter = (period: Period, { month, createdAt }: Pick<Ticket, 'month' | 'createdAt'>): boolean =>
  period.kind === 'month'
    ? month === undefined || month <= period.key
    : createdAt === undefined || createdAt < period.endAt;

/** The period of the same kind that begins where this one ends. */
export const periodAfter = ({ kind, endAt }: Period, zone: Zone): Period =>
  kind === 'month' ? monthPeriod(monthText(endAt, zone), zone) : weekPeriod(dateText(endAt, zone), zone);
