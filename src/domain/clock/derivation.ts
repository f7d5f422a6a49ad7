import { type OptionKey, optionKey } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import type { SpecialDay } from '../settings/settings';
import { dateText } from '../time/format';
import type { ClockKey } from './clockStates';
import { dueAt } from './deadlines';
import type { Duration } from './duration';
import { choosePolicy, effectiveUrgency, type Policy } from './policy';
import { type ClockContext, cycleStart } from './ticketClocks';
import { readWaits, wholeWaits } from './waits';

/** Why a customer's case weighs more than its urgency says. */
export type Pressing = 'vip' | 'agitated';

/** Where a clock is counted from. */
export type Start = 'report' | 'reopening' | 'lastWord' | 'resumption';

/** A time that the customer was waited for; `minutes` of it are open time of the calendar. */
export interface WaitLeftOut {
  readonly fromAt: Moment;
  readonly untilAt: Moment;
  readonly minutes: number;
}

/** How a deadline came about (D3). */
export interface Derivation {
  readonly policy: Policy;
  /** Present when the policy was chosen by a higher urgency than the record's. */
  readonly raised?: { readonly to: OptionKey<'urgency'>; readonly because: readonly Pressing[] };
  readonly start: Start;
  readonly startAt: Moment;
  readonly duration: Duration;
  /** Days of the calendar sheet between start and deadline. */
  readonly specialDays: readonly SpecialDay[];
  /** Other days between start and deadline without open hours. */
  readonly closedDays: number;
  readonly waits: readonly WaitLeftOut[];
  /** What the policy gives today; the record may hold another time. */
  readonly dueAt: Moment;
}

export interface DerivationContext extends ClockContext {
  readonly settings: ClockContext['settings'] & { readonly specialDays: readonly SpecialDay[] };
}

function raisedUrgency(ticket: Ticket): Pick<Derivation, 'raised'> {
  const to = optionKey('urgency', effectiveUrgency(ticket) ?? '');
  if (to === undefined || to === optionKey('urgency', ticket.urgency ?? '')) return {};
  const because: Pressing[] = [];
  if (optionKey('customerTier', ticket.customerTier ?? '') === 'vip') because.push('vip');
  if (optionKey('mood', ticket.mood ?? '') === 'agitated') because.push('agitated');
  return { raised: { to, because } };
}

function startOf(key: Exclude<ClockKey, 'promised'>, ticket: Ticket, context: ClockContext) {
  const created = { start: 'report' as const, startAt: ticket.createdAt };
  if (key === 'response') return created;
  const reopened =
    ticket.reopenedAt === undefined ? created : { start: 'reopening' as const, startAt: cycleStart(ticket) };
  if (key !== 'update') return reopened;
  const resumedAt = Math.max(0, ...readWaits(ticket.pauses, context.zone).ended.map((wait) => wait.untilAt));
  const candidates: readonly { readonly start: Start; readonly startAt: Moment | undefined }[] = [
    reopened,
    { start: 'lastWord', startAt: ticket.lastToldAt },
    { start: 'resumption', startAt: resumedAt },
  ];
  return candidates.reduce((latest, next) => ((next.startAt ?? 0) > (latest.startAt ?? 0) ? next : latest));
}

/** The days from start to deadline that are not usual working days. */
function daysBetween(startAt: Moment, endAt: Moment, policy: Policy, { calendars, settings, zone }: DerivationContext) {
  if (policy.calendar === 'always') return { specialDays: [], closedDays: 0 };
  const special = new Map(settings.specialDays.map((day) => [day.date, day]));
  const specialDays: SpecialDay[] = [];
  let closedDays = 0;
  const last = dateText(endAt, zone);
  for (let at = startAt; dateText(at, zone) <= last; at = zone.addDays(at, 1)) {
    const day = special.get(dateText(at, zone));
    if (day !== undefined) specialDays.push(day);
    else if (!calendars.working.isWorkingDay(at)) closedDays += 1;
  }
  return { specialDays, closedDays };
}

/**
 * How the deadline of a clock follows from the policy (D3, D6).
 * @returns undefined when no policy sets this clock, or nobody knows when it began
 */
export function derivation(
  key: Exclude<ClockKey, 'promised'>,
  ticket: Ticket,
  context: DerivationContext,
): Derivation | undefined {
  const policy = choosePolicy(ticket, context.settings.policies);
  const { start, startAt } = startOf(key, ticket, context);
  if (policy === undefined || startAt === undefined) return undefined;
  const calendar = context.calendars[policy.calendar];
  const counted = wholeWaits(readWaits(ticket.pauses, context.zone)).ended.filter((wait) => wait.untilAt > startAt);
  const waits = key === 'resolve' || key === 'plan' ? counted : [];
  const due = dueAt(policy[key], startAt, waits.length === 0 ? calendar : calendar.withPauses(waits));
  if (due === undefined) return undefined;
  return {
    policy,
    ...raisedUrgency(ticket),
    start,
    startAt,
    duration: policy[key],
    ...daysBetween(startAt, due, policy, context),
    waits: waits.map((wait) => ({
      ...wait,
      minutes: Math.round(calendar.openMinutesBetween(Math.max(wait.fromAt, startAt), wait.untilAt)),
    })),
    dueAt: due,
  };
}
