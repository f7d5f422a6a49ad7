import { choosePolicy, type PolicyFacts, policyFields } from '../clock/policy';
import { missedBeforeWait, standingOf } from '../clock/standing';
import { type ClockContext, clocksOf } from '../clock/ticketClocks';
import { partedWait } from '../clock/waits';
import { moveStatus, stampedStatus } from '../flow/moveStatus';
import { type RefusedMove, refusedMove } from '../flow/moves';
import { lackedText, newlyLacked } from '../flow/onFile';
import type { IsGiven } from '../number/givenNumbers';
import { differences, withChange } from '../record/change';
import type { ExternalNos } from '../record/externalNo';
import type { FieldKey } from '../record/fields';
import type { Status } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { followUp } from '../satisfaction/followUp';
import { memberNamed } from '../settings/memberName';
import type { Settings } from '../settings/settings';
import type { Task } from '../tasks/task';
import { monthText } from '../time/format';
import { isOption, missingText } from './acceptTicket';
import { measures } from './measures';
import { type EarlierMove, heldToMove, moveToRemember } from './movedResolution';
import { openQuestions } from './openQuestions';
import {
  deadlineFields,
  firstDeadline,
  type KeptDeadline,
  type TypedDeadline,
  type TypedMove,
  typedDeadline,
  typedPromise,
} from './typedDeadline';

/** What the revision of tickets rests on. */
export interface Revising extends ClockContext {
  readonly now: Moment;
  readonly settings: Settings;
  /** The status before the edit, where it is known; else the stamps tell. */
  readonly statusBefore?: Status | undefined;
  /** What the policy rested on before the edit, where that is known. */
  readonly policyBefore?: PolicyFacts | undefined;
  /** What the edited deadline held, null for nothing, where it is known; else the policy tells. */
  readonly deadlineBefore?: Moment | null | undefined;
  /** What the promise's cell held where that was edited: null for nothing, undefined where nothing tells. */
  readonly promisedBefore?: Moment | null | undefined;
  /** It holds what is no time. */
  readonly isUnreadable?: boolean;
  /** To when the resolution had been moved, as the log tells it. */
  readonly movedBefore?: Moment | null | undefined;
  /** The owner was edited and is whose the ticket was before: a block was put over that cell too. */
  readonly isOwnerKept?: boolean;
  /** A move of the resolution that another policy put aside since (D3). */
  readonly earlierMove?: EarlierMove | undefined;
  /** Where they were looked up. */
  readonly externalNos?: ExternalNos | undefined;
  /** Which ticket numbers there are, where that is known (D9). */
  readonly isGiven?: IsGiven | undefined;
  /** What others still have to do for the ticket, where that was looked up (D7). */
  readonly openTasks?: readonly Task[] | undefined;
}

/** What the desk owes a ticket, and what of the flow happened to it. */
export interface Revised {
  /** Only cells that differ from what stands there. */
  readonly change: TicketChange;
  /** A move that the flow forbids: `change` puts the status back. */
  readonly refused?: RefusedMove;
  /** The status that somebody cleared: `change` puts it back. */
  readonly cleared?: Status;
  readonly moved?: { readonly from: Status; readonly to: Status; readonly openTasks?: readonly Task[] };
  /** Deadlines that somebody typed over and that were put back, or moved by it. */
  readonly kept?: readonly KeptDeadline[];
  readonly movedTo?: readonly TypedMove[];
  /** A resolution that people had moved and that stands although the clocks were computed anew (D3). */
  readonly held?: Moment;
  /** A move of the resolution that is to be remembered, should the former policy come back. */
  readonly earlierMove?: EarlierMove;
  /** Whether people edited what the policy rests on and another one may apply, so that all clocks were computed anew. */
  readonly isRecomputed?: boolean;
  /** What a closed ticket should have on file and lacks from now on (D5). */
  readonly lacked?: readonly FieldKey[];
}

const isOpen = ({ status }: Ticket): boolean => status !== 'closed' && status !== 'verifying';

/** Whether an edit may bring a ticket under another policy: one that leaves it where it was moves no deadline (D3). */
function mayChangePolicy(ticket: Ticket, edited: ReadonlySet<FieldKey>, { policyBefore, settings }: Revising): boolean {
  if (!policyFields.some((key) => edited.has(key))) return false;
  const { policies } = settings;
  return policyBefore === undefined || choosePolicy(policyBefore, policies) !== choosePolicy(ticket, policies);
}

/**
 * All clocks after an edit of what the policy rests on, a resolution that people had moved held to; else those that
 * someone cleared. An imported ticket keeps to the deadlines that its file gave (D16).
 */
function clocksOwed(ticket: Ticket, edited: ReadonlySet<FieldKey>, context: Revising): TicketChange {
  if (ticket.createdAt === undefined) return {};
  if (mayChangePolicy(ticket, edited, context)) {
    return heldToMove(ticket, clocksOf(ticket, context), context.zone, earlierMoveOf(ticket, context));
  }
  const isWhole = ticket.responseDue !== undefined && ticket.resolveDue !== undefined;
  if (isWhole || ticket.status === 'closed' || ticket.importKey !== undefined) return {};
  const { responseDue, planDue, resolveDue, nextUpdateDue } = clocksOf(ticket, context);
  return {
    ...(ticket.responseDue === undefined && responseDue !== undefined ? { responseDue } : {}),
    ...(ticket.planDue === undefined && planDue !== undefined ? { planDue } : {}),
    // To when people moved it, the policy does not say.
    ...(ticket.resolveDue === undefined && ticket.originalResolveDue === undefined && resolveDue !== undefined
      ? { resolveDue }
      : {}),
    ...(ticket.nextUpdateDue === undefined && nextUpdateDue !== undefined ? { nextUpdateDue } : {}),
  };
}

/** A move that was put aside, and what the policy that applies now says to it. */
function earlierMoveOf(ticket: Ticket, context: Revising) {
  const { earlierMove: move } = context;
  if (move === undefined) return undefined;
  return { move, unpausedDue: clocksOf(withChange(ticket, { pauses: null }), context).resolveDue ?? undefined };
}

/** What becomes of each deadline that somebody typed over: it is moved, or put back (D3). */
function typedOver(ticket: Ticket, edited: ReadonlySet<FieldKey>, context: Revising): readonly TypedDeadline[] {
  const { promisedBefore } = context;
  const all: TypedDeadline[] = [];
  if (edited.has('promisedAt') && isOpen(ticket) && promisedBefore !== undefined) {
    all.push(typedPromise(ticket, promisedBefore ?? undefined, context.now, context.isUnreadable));
  }
  const touched = deadlineFields.filter((field) => edited.has(field));
  if (touched.length === 0 || policyFields.some((key) => edited.has(key))) return all;
  const byPolicy = clocksOf(ticket, context);
  for (const field of touched) {
    const known = touched.length === 1 ? context.deadlineBefore : undefined;
    const moved =
      ticket.originalResolveDue === undefined ? undefined : (context.movedBefore ?? ticket.originalResolveDue);
    const before = known ?? (field === 'resolveDue' ? moved : undefined) ?? byPolicy[field];
    if (typeof before === 'number') all.push(typedDeadline(ticket, field, before, context.now));
    else if (known === null) all.push(firstDeadline(ticket, field, context.now));
  }
  return all;
}

const inOrder: readonly Status[] = ['open', 'inProgress', 'waiting', 'verifying', 'closed'];

/**
 * From where a typed status moves: from what stood in the cell, where that is known. A status beyond what the stamps tell, and
 * that the flow forbids, stood there only until it is put back. An imported record need not have stamps (D16).
 */
function statusFrom(ticket: Ticket, context: Revising): Status {
  const { statusBefore, openTasks } = context;
  const stamped = stampedStatus(ticket, context.zone);
  if (statusBefore === undefined) return stamped;
  const isAhead = inOrder.indexOf(statusBefore) > inOrder.indexOf(stamped);
  if (!isAhead || ticket.importKey !== undefined) return statusBefore;
  return refusedMove(ticket, stamped, statusBefore, openTasks) === null ? statusBefore : stamped;
}

/** Carries a status that someone put into the cell through the flow (D5): taken up, or put back. */
function flowed(ticket: Ticket, context: Revising): Omit<Revised, 'change'> & { readonly change: TicketChange } {
  const from = statusFrom(ticket, context);
  const to = ticket.status;
  if (to === undefined) return { change: { status: from }, cleared: from };
  if (to === from) return { change: {} };
  const { openTasks = [] } = context;
  const refused = refusedMove(ticket, from, to, openTasks);
  if (refused !== null) return { change: { status: from }, refused };
  const change = moveStatus(ticket, to, context.now, context, from);
  const isAhead = to === 'verifying' && openTasks.length > 0;
  return { change, moved: { from, to, ...(isAhead && { openTasks }) } };
}

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
