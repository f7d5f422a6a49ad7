import { calendarsOf } from '../clock/calendars';
import { type Calendars, deadlines } from '../clock/deadlines';
import type { Policy } from '../clock/policy';
import type { Moment } from '../record/ticket';
import { dateText, timeText } from '../time/format';
import { dayMillis, dayOf, minuteMillis, weekdayOf } from '../time/local';
import type { Zone } from '../time/zone';
import type { Settings, SpecialDay } from './settings';

/** A point of an example week: days after the report, weekday (1 = Monday … 7 = Sunday) and HH:mm. */
export interface ExampleTime {
  readonly days: number;
  readonly weekday: number;
  readonly time: string;
}

/** What a policy means for a ticket reported on a Friday at 17:45. */
export interface PolicyExample {
  readonly policy: Policy;
  readonly reported: ExampleTime;
  /** In the order of the policy table; a deadline that the policy does not set is absent. */
  readonly dues: readonly (ExampleTime & { readonly key: 'response' | 'plan' | 'resolve' })[];
}

const friday = 5;
const reportedMinutes = 17 * 60 + 45;
/** An ordinary week is one in which no holiday moves a deadline. */
const ordinaryDays = 14;
const weeksTried = 52;

/** The next Friday 17:45 before two weeks without special days; the very next one when there is none in a year. */
function reportedAt(now: Moment, specialDays: readonly SpecialDay[], zone: Zone): Moment {
  const special = new Set(specialDays.map(({ date }) => date));
  const today = dayOf(zone.toLocal(now));
  const first = today + ((friday - weekdayOf(today) + 7) % 7);
  const fridays = Array.from({ length: weeksTried }, (_, week) =>
    zone.toMoment((first + week * 7) * dayMillis + reportedMinutes * minuteMillis),
  );
  const isOrdinary = (moment: Moment): boolean =>
    Array.from({ length: ordinaryDays }, (_, days) => dateText(zone.addDays(moment, days), zone)).every(
      (date) => !special.has(date),
    );
  return fridays.find(isOrdinary) ?? fridays[0] ?? now;
}

function exampleTime(moment: Moment, from: Moment, zone: Zone): ExampleTime {
  const day = dayOf(zone.toLocal(moment));
  return { days: day - dayOf(zone.toLocal(from)), weekday: weekdayOf(day), time: timeText(moment, zone) };
}

function exampleOf(policy: Policy, startAt: Moment, calendars: Calendars, zone: Zone): PolicyExample {
  const { responseDue, planDue, resolveDue } = deadlines(policy, startAt, calendars);
  const due = (key: 'response' | 'plan' | 'resolve', moment: Moment | undefined) =>
    moment === undefined ? [] : [{ key, ...exampleTime(moment, startAt, zone) }];
  return {
    policy,
    reported: exampleTime(startAt, startAt, zone),
    dues: [...due('response', responseDue), ...due('plan', planDue), ...due('resolve', resolveDue)],
  };
}

/** One example per policy of the settings, on the team's own hours (D3). */
export function policyExamples(settings: Settings, zone: Zone, now: Moment): readonly PolicyExample[] {
  const calendars = calendarsOf(settings, zone);
  const startAt = reportedAt(now, settings.specialDays, zone);
  return settings.policies.map((policy) => exampleOf(policy, startAt, calendars, zone));
}
