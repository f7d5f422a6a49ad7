import type { SeenTicket } from '../../app/viewing/ticketView';
import type { ClockKey } from '../../domain/clock/clockStates';
import type { Calendars } from '../../domain/clock/deadlines';
import { type Derivation, derivation } from '../../domain/clock/derivation';
import { durationText, minutes } from '../../domain/clock/duration';
import { readWaits, wholeWaits } from '../../domain/clock/waits';
import { joinLabels } from '../../domain/record/joinLabels';
import { optionLabel } from '../../domain/record/lists';
import type { Moment } from '../../domain/record/ticket';
import type { Settings, SpecialDay } from '../../domain/settings/settings';
import { dateTimeText, momentInWords } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { wordsOf } from '../../words/words';

const two = (value: number): string => String(value).padStart(2, '0');
const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Weekdays one after the other become a span: 周一–周五. */
function weekdaysText({ workingWeekdays, language }: Settings): string {
  const { weekdays } = wordsOf(language).working.why;
  const sorted = [...workingWeekdays].sort((a, b) => a - b);
  const [first = 1] = sorted;
  const last = sorted[sorted.length - 1] ?? first;
  const name = (day: number): string => weekdays[day - 1] ?? '';
  const isSpan = sorted.length > 2 && last - first === sorted.length - 1;
  return isSpan ? `${name(first)}–${name(last)}` : joinLabels(sorted.map(name), language);
}

function hoursText({ policy }: Derivation, settings: Settings): string {
  const { why } = wordsOf(settings.language).working;
  if (policy.calendar === 'always') return why.always;
  const periods = settings.workingPeriods.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`);
  return why.working(weekdaysText(settings), joinLabels(periods, settings.language));
}

const dayTexts = (days: readonly SpecialDay[]): readonly string[] =>
  days.map(({ date, name }) => (name === '' ? date.slice(5) : `${date.slice(5)} ${name}`));

function calendarLines(from: Derivation, { language }: Settings): readonly string[] {
  const { why } = wordsOf(language).working;
  const holidays = from.specialDays.filter(({ kind }) => kind === 'holiday');
  const workdays = from.specialDays.filter(({ kind }) => kind === 'workday');
  return [
    ...(from.closedDays === 0 ? [] : [why.closedDays(from.closedDays)]),
    ...(holidays.length === 0 ? [] : [why.holidays(joinLabels(dayTexts(holidays), language))]),
    ...(workdays.length === 0 ? [] : [why.workdays(joinLabels(dayTexts(workdays), language))]),
  ];
}

function policyLines(from: Derivation, { ticket, opened }: SeenTicket): readonly string[] {
  const { language } = opened.settings;
  const { why } = wordsOf(language).working;
  const { raised, policy } = from;
  const { warnMinutes } = policy;
  const lines = [
    why.policy(policy.name),
    ...(warnMinutes === undefined ? [] : [why.warned(durationText(minutes(warnMinutes), language))]),
  ];
  if (raised === undefined) return lines;
  const because = joinLabels(
    raised.because.map((reason) => why.pressing[reason]),
    language,
  );
  return [...lines, why.raised(ticket.urgency ?? '', optionLabel('urgency', raised.to, language), because)];
}

/** What makes a deadline that waits put off differ from the plain sum: the waits, and of a resolution a move by hand. */
function waitLines(key: 'plan' | 'resolve', from: Derivation, seen: SeenTicket): readonly string[] {
  const { settings, zone } = seen.opened;
  const { why } = wordsOf(settings.language).working;
  const { originalResolveDue, pauses } = seen.ticket;
  const { since } = wholeWaits(readWaits(pauses, zone));
  return [
    ...from.waits.map((wait) =>
      why.wait(dateTimeText(wait.fromAt, zone), dateTimeText(wait.untilAt, zone), wait.minutes),
    ),
    ...(since === undefined ? [] : [why.waiting(dateTimeText(since, zone))]),
    ...(key === 'plan' || originalResolveDue === undefined ? [] : [why.moved(dateTimeText(originalResolveDue, zone))]),
  ];
}

/** The record's time and the policy's agree to the minute: seconds are not kept everywhere. */
const isSame = (a: Moment, b: Moment, zone: Zone): boolean => dateTimeText(a, zone) === dateTimeText(b, zone);

/** Why a deadline is what it is, one line each (D3). */
export function whyLines(key: ClockKey, dueAt: Moment, seen: SeenTicket, calendars: Calendars): readonly string[] {
  const { settings, zone } = seen.opened;
  const { why } = wordsOf(settings.language).working;
  if (key === 'promised') return [why.promised];
  if (seen.ticket.importKey !== undefined && key !== 'update') return [why.imported];
  const from = derivation(key, seen.ticket, { settings, zone, calendars });
  if (from === undefined) return [why.noPolicy];
  const { language } = settings;
  const startText = momentInWords(from.startAt, zone, language);
  const counted = why.counted(
    why.start[from.start],
    startText,
    durationText(from.duration, language),
    hoursText(from, settings),
  );
  const isMoved = key === 'resolve' && seen.ticket.originalResolveDue !== undefined;
  return [
    ...policyLines(from, seen),
    counted,
    ...calendarLines(from, settings),
    ...(key === 'resolve' || key === 'plan' ? waitLines(key, from, seen) : []),
    ...(isMoved || isSame(from.dueAt, dueAt, zone) ? [] : [why.differs(dateTimeText(from.dueAt, zone))]),
  ];
}
