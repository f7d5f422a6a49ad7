import { missedBeforeWait, standingOf } from '../clock/standing';
import { partedWait } from '../clock/waits';
import { lackedText, newlyLacked } from '../flow/onFile';
import { isOpen } from '../flow/permissions';
import { differences, withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Ticket, TicketChange } from '../record/ticket';
import { followUp } from '../satisfaction/followUp';
import { memberNamed } from '../settings/memberName';
import { monthText } from '../time/format';
import { isOption, missingText } from './acceptTicket';
import { clocksOwed, mayChangePolicy } from './clocksOwed';
import { measures } from './measures';
import { moveToRemember } from './movedResolution';
import { openQuestions } from './openQuestions';
import type { Revised, Revising } from './revising';
import { typedOver } from './typedDeadlines';
import { flowed } from './typedStatus';

/** A new owner: since when, and the department follows unless people named one (D4). */
function assignedTo(ticket: Ticket, edited: ReadonlySet<FieldKey>, { now, settings }: Revising): TicketChange {
  if (ticket.owner === undefined) return { assignedAt: null };
  const department = memberNamed(settings.people, ticket.owner)?.department;
  const follows = !edited.has('department') && isOption(department, settings);
  return { assignedAt: now, ...(follows && { department }) };
}

/**
 * What the desk owes a ticket after people edited `edited`: clocks from the original start (D3), the flow (D5), the
 * states of its clocks and what is still missing.
 */
export function reviseTicket(ticket: Ticket, edited: ReadonlySet<FieldKey>, context: Revising): Revised {
  const flow = edited.has('status') ? flowed(ticket, context) : { change: {} };
  const typed = typedOver(ticket, edited, context);
  const typedChange: TicketChange = Object.assign({}, ...typed.map((one) => one.change));
  const kept = typed.flatMap((one) => one.kept ?? []);
  const movedTo = typed.flatMap((one) => one.movedTo ?? []);
  const isParted = movedTo.some(({ field }) => field === 'resolveDue');
  const parted = isParted ? partedWait(ticket, context.now, context.zone) : {};
  const known = withChange(ticket, { ...flow.change, ...typedChange, ...parted });
  const clocks = clocksOwed(known, edited, context);
  const isGiven = edited.has('owner') && context.isOwnerKept !== true;
  const assigned = isGiven ? assignedTo(ticket, edited, context) : {};
  const moved = withChange(known, { ...clocks, ...assigned });
  const followed = followUp(ticket, moved, context.settings.callbackDays, context.calendars);
  const isRecomputed = mayChangePolicy(ticket, edited, context);
  const measured = {
    ...(isRecomputed || edited.has('status') ? measures(moved) : {}),
    ...missedBeforeWait(moved, context.zone),
  };
  const judged = withChange(moved, measured);
  const month =
    edited.has('month') && moved.createdAt !== undefined ? monthText(moved.createdAt, context.zone) : undefined;
  const asked = openQuestions(moved, edited, context.settings, context.isGiven);
  const change = differences(ticket, {
    ...flow.change,
    ...typedChange,
    ...parted,
    ...clocks,
    ...assigned,
    ...measured,
    ...followed,
    ...(month !== undefined && { month }),
    missing: isOpen(moved)
      ? missingText(moved, context.settings, context.now, asked, context.externalNos)
      : lackedText(judged, context.settings.language),
    ...standingOf(judged, context.now, context.settings).change,
  });
  const earlierMove = isRecomputed ? moveToRemember(known, change, context.now, context.earlierMove) : undefined;
  const held = isRecomputed && moved.originalResolveDue !== undefined ? moved.resolveDue : undefined;
  return {
    ...flow,
    kept,
    movedTo,
    ...(held !== undefined && { held }),
    ...(earlierMove !== undefined && { earlierMove }),
    isRecomputed,
    lacked: newlyLacked(ticket, judged, context.settings.language),
    change,
  };
}
