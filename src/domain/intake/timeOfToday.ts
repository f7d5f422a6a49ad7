import { occurrenceIn } from '../record/deadlineFields';
import type { Field } from '../record/field';
import type { FieldKey } from '../record/fields';
import type { Moment } from '../record/ticket';
import { dayMillis, dayOf, hourMillis, minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** Times of the desk's own that people type: when a new row was reported, and to when a resolution is moved (D3). */
const typedThemselves: ReadonlySet<string> = new Set<FieldKey>(['createdAt', 'resolveDue']);

/** A time typed without its day is today's, where that lies on the right side of now: a deadline ahead, else behind. */
export function timeOfToday(field: Field, text: string, zone: Zone, now: Moment): Moment | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const isTaken = field.type === 'dateTime' && (field.writer !== 'system' || typedThemselves.has(field.key));
  if (!isTaken || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const sinceMidnight = Number(hour) * hourMillis + Number(minute) * minuteMillis;
  const occurrence = occurrenceIn(field);
  const today = zone.toMoment(dayOf(zone.toLocal(now)) * dayMillis + sinceMidnight, occurrence);
  return today > now === (occurrence === 'last') ? today : undefined;
}
