import type { Calendars } from '../../domain/clock/deadlines';
import { type PolicyFacts, policyFields } from '../../domain/clock/policy';
import { missedBy } from '../../domain/clock/standing';
import { isRecordComplete } from '../../domain/customer/unsealedLabel';
import type { Load } from '../../domain/dispatch/chooseOwner';
import { withoutForbiddenStatus } from '../../domain/flow/forbiddenStatus';
import { missingText } from '../../domain/intake/acceptTicket';
import { loggedDeadline } from '../../domain/intake/loggedDeadline';
import type { EarlierMove } from '../../domain/intake/movedResolution';
import { openQuestions } from '../../domain/intake/openQuestions';
import type { OwnLine } from '../../domain/intake/ownLine';
import { type Revised, reviseTicket } from '../../domain/intake/reviseTicket';
import { deadlineFields, type KeptDeadline } from '../../domain/intake/typedDeadline';
import type { IsGiven } from '../../domain/number/givenNumbers';
import { withChange } from '../../domain/record/change';
import { unreadableLabel } from '../../domain/record/doubtLabels';
import type { Status } from '../../domain/record/lists';
import { fieldOf, type Moment, type Ticket, type TicketChange } from '../../domain/record/ticket';
import { minuteMillis } from '../../domain/time/local';
import { givenIn } from '../counters';
import type { TicketRow } from '../desk';
import { earlierMoveOf } from '../earlierMoves';
import { historyOf } from '../history';
import type { DeadlineNote, LogEntry, Remembered } from '../memory';
import { deadlinesTold } from '../notices/notice';
import { type TypedRating, typedRating } from '../satisfaction/typedRating';
import type { EditContext, Refusal } from './editContext';
import { ownerBefore } from './ownersBefore';
import { judgedCells, type PastedCells, pastedCells, untoldLine } from './pastedCells';
import { type GivenAnew, givenAnew, knownBefore, loadAfterTyping } from './redispatching';
import { asUnderstood, momentOf, stillNeeded } from './typedCells';

/** What holds for all rows of one edit. */
export interface Revising {
  readonly context: EditContext;
  readonly remembered: Remembered;
  readonly calendars: Calendars;
  readonly by: { readonly at: Moment; readonly operator: string };
  /** What stood in the one edited cell, where it was a status or a deadline; null for no deadline. */
  readonly statusBefore: Status | undefined;
  readonly deadlineBefore: Moment | null | undefined;
}

/** What one edited ticket is owed, and what comes of the edit besides. */
export interface RowRevision {
  readonly row: number;
  readonly number: string;
  /** The ticket as it was read, as what people typed is understood. */
  readonly ticket: Ticket;
  readonly change: TicketChange;
  readonly log: readonly LogEntry[];
  /** Lines that the next sweep writes. */
  readonly journal: readonly LogEntry[];
  readonly refusals: readonly Refusal[];
  readonly rating: TypedRating;
  readonly earlierMove: EarlierMove | undefined;
  readonly load: Load;
  /** Whether the edit gave the ticket to somebody. */
  readonly isGiven: boolean;
}

/** A first solution, typed after its time and before the sweep saw that (D3). */
const planMissed = (
  { planDue = 0 }: Ticket,
  { edited, before = '', now }: EditContext,
  sweptUntil: Moment,
): TicketChange =>
  edited.has('solution') && before === '' && planDue > sweptUntil && planDue <= now ? { planMet: 'no' } : {};

/** Deadlines that had passed when another policy came and that no sweep has seen: missed for good all the same (D3). */
function missedBefore(ticket: Ticket, { edited, now }: EditContext): TicketChange {
  if (!policyFields.some((key) => edited.has(key))) return {};
  const typedOver = deadlineFields.filter((field) => edited.has(field)).map((field) => [field, null]);
  return missedBy(withChange(ticket, Object.fromEntries(typedOver)), now);
}

/** What an edit of its owner is to a ticket (D4). */
interface OwnerEdit {
  /** Whose it was before, where a transfer is to be told: from nobody where it was nobody's. */
  readonly transfer?: { readonly from: string | undefined };
  /** The line for an owner typed into a blank cell, which can wait for the sweep. */
  readonly journal: readonly LogEntry[];
  /** It is whose it was: a block was put over its cell too, or the same name typed. */
  readonly isKept: boolean;
}

/** Nobody is said to have had a ticket whose former owner nothing tells; that it is nobody's any more is sure. */
function ownerEdit(ticket: Ticket, context: EditContext, by: Revising['by']): OwnerEdit {
  const { edited, before, isPasted, words } = context;
  if (!edited.has('owner')) return { journal: [], isKept: false };
  const { number = '', owner = '' } = ticket;
  const from = ownerBefore(ticket, context);
  if (from === words.history.nameInLog(owner) || from === owner) return { journal: [], isKept: true };
  if (from === undefined && owner !== '') return { journal: [], isKept: false };
  if (before !== undefined || isPasted === true) return { transfer: { from }, journal: [], isKept: false };
  return { journal: [{ ...by, number, ...words.history.transferred('', owner), told: '' }], isKept: false };
}

/** What the log tells of one ticket, where it was read. */
function linesOf(number: string, { logged = [], settings, words }: EditContext): readonly OwnLine[] {
  const people = settings.people.map(({ name }) => name);
  return logged.filter((line) => line.number === number).map((line) => words.history.ownLine(line, people));
}

const untouched: PastedCells = { change: {}, untold: [] };

/**
 * What the promise's cell held (D3), null for nothing: as the event tells of one cell, and of several the log, else memory
 * of a missed one. Undefined where nothing tells: of an import the log does not.
 */
function promisedBefore(
  ticket: Ticket,
  { edited, before, isPasted, zone, now }: EditContext,
  { remembered, lines }: { readonly remembered: Remembered; readonly lines: readonly OwnLine[] },
): Moment | null | undefined {
  if (!edited.has('promisedAt')) return undefined;
  if (isPasted !== true) return before === undefined ? null : momentOf(before, zone, now, 'last');
  const { number = '', promisedAt = 0, importKey, promiseMet } = ticket;
  const told = loggedDeadline('promisedAt', lines, zone);
  if (told !== undefined) return promisedAt - (promisedAt % minuteMillis) === told ? promisedAt : told;
  const missed = deadlinesTold(number, remembered.told).filter(({ deadline }) => deadline === 'promised');
  return missed.pop()?.dueAt ?? (importKey !== undefined || promiseMet === 'no' ? undefined : null);
}

/** The line of a promise made or put right, by which the log tells of it should a block be put over it. */
function promiseLine(
  before: Moment | null | undefined,
  after: Ticket,
  revised: Revised,
  { edited, zone, words }: EditContext,
  by: Revising['by'],
): readonly LogEntry[] {
  const { number = '', promisedAt } = after;
  const isMoved = revised.movedTo?.some(({ field }) => field === 'promisedAt');
  if (!edited.has('promisedAt') || isMoved || (before ?? undefined) === promisedAt) return [];
  return [{ ...by, number, ...words.history.promised(before ?? undefined, promisedAt, zone), told: '' }];
}

/** What is remembered of the note on a time that was put back: of an open ticket, and of times that can be moved. */
function deadlineNote(
  told: { readonly number: string; readonly text: string },
  { status }: Ticket,
  { field }: KeptDeadline,
  change: TicketChange,
): DeadlineNote | undefined {
  if (status === 'closed' || (field !== 'resolveDue' && field !== 'promisedAt')) return undefined;
  return { ...told, field, due: change[field] ?? null };
}

/** Why cells were put back, or what is to be thought of beside them. */
function refusalsOf(
  { row, number, ticket }: Pick<RowRevision, 'row' | 'number' | 'ticket'>,
  revised: Revised,
  rating: TypedRating,
  { words: { history } }: EditContext,
): readonly Refusal[] {
  const { refused, cleared, moved, kept: keptDeadlines = [] } = revised;
  const refusals: Refusal[] = [];
  if (rating.refused !== undefined) refusals.push({ row, field: 'satisfaction', text: rating.refused });
  if (refused !== undefined) {
    const text = history.refused(refused);
    refusals.push({ row, field: 'status', text, note: { number, status: refused.from, text } });
  }
  if (cleared !== undefined) {
    const text = history.statusCleared(cleared);
    refusals.push({ row, field: 'status', text, note: { number, status: cleared, text } });
  }
  if (moved?.openTasks !== undefined) {
    const text = history.tasksLeft(moved.openTasks);
    refusals.push({ row, field: 'status', text, note: { number, status: moved.to, text } });
  }
  for (const kept of keptDeadlines) {
    const text = history.kept(kept);
    const note = deadlineNote({ number, text }, ticket, kept, revised.change);
    refusals.push({ row, field: kept.field, text, ...(note !== undefined && { note }) });
  }
  return refusals;
}

/** The list of what is missing once the row is dispatched anew. */
function missingAfter(
  ticket: Ticket,
  { change }: Revised,
  anew: GivenAnew | undefined,
  { settings, now, edited, externalNos }: EditContext,
  isGiven: IsGiven | undefined,
): string | null | undefined {
  if (anew === undefined) return change.missing;
  const asked = openQuestions(ticket, edited, settings, isGiven);
  return missingText(withChange(ticket, { ...change, ...anew.change }), settings, now, asked, externalNos);
}

/** What the policy rested on before one cell was edited; of several cells the edit does not tell. */
const policyFactsBefore = (ticket: Ticket, context: EditContext): PolicyFacts | undefined =>
  context.edited.size === 1 && context.isPasted !== true ? knownBefore(ticket, context) : undefined;

/** Whether all that is asked for stood there before this one cell was edited: a sweep may have asked anew meanwhile. */
function wasComplete(ticket: Ticket, context: EditContext): boolean {
  if (context.edited.size !== 1 || (context.before ?? '') === '') return false;
  return missingText(knownBefore(ticket, context), context.settings, context.now, [], context.externalNos) === null;
}

/**
 * What the desk owes a ticket that was there before, after people edited its row.
 * @param load of all owners, before this row
 * @returns undefined for a row without a number
 */
export function reviseRow(found: TicketRow, load: Load, revising: Revising): RowRevision | undefined {
  const { context, remembered, calendars, by, statusBefore, deadlineBefore } = revising;
  const { now, settings, edited, zone, words, externalNos } = context;
  const { row, ticket: typed, understood, unclear } = asUnderstood(found, context);
  const { number } = typed;
  if (number === undefined) return undefined;
  const pasting = { edited, remembered, lines: linesOf(number, context), zone };
  const pasted = context.isPasted === true ? pastedCells(typed, pasting) : untouched;
  // Without what was pasted over its stamps they tell of its status.
  const stamped = withChange(typed, pasted.change);
  const ticket = edited.has('status') ? stamped : withoutForbiddenStatus(stamped, zone);
  const isGiven = ticket.relatedTo === undefined ? undefined : givenIn(remembered);
  const given = ownerEdit(ticket, context, by);
  const promised = promisedBefore(ticket, context, pasting);
  const owed = {
    ...planMissed(ticket, context, remembered.sweep.sweptUntil),
    ...missedBefore(ticket, context),
    ...pasted.change,
  };
  const revised = reviseTicket(withChange(ticket, owed), edited, {
    now,
    settings,
    calendars,
    zone,
    statusBefore,
    policyBefore: policyFactsBefore(ticket, context),
    deadlineBefore,
    promisedBefore: promised,
    isUnreadable: ticket.promisedAt === undefined && found.texts?.promisedAt !== undefined,
    movedBefore: loggedDeadline('resolveDue', pasting.lines, zone),
    earlierMove: earlierMoveOf(remembered, number),
    externalNos,
    isGiven,
    openTasks: context.openTasks?.filter((task) => task.number === number),
    isOwnerKept: given.isKept,
  });
  const judged = judgedCells(withChange(ticket, { ...owed, ...revised.change }), pasted.untold, pasting, context);
  const rating = typedRating(ticket, by, context);
  const typedLoad = loadAfterTyping(load, ticket, revised, context);
  // Only a row that was still being written: a complete one was dispatched by all that is known of it.
  const anew =
    isRecordComplete(ticket) || wasComplete(ticket, context)
      ? undefined
      : givenAnew(withChange(ticket, revised.change), typedLoad, context, by);
  const missing = missingAfter(ticket, revised, anew, context, isGiven);
  // What was put back is not asked about, but told beside its cell.
  const asked = revised.kept?.map(({ field }) => unreadableLabel(fieldOf(field), settings.language)) ?? [];
  const open = unclear.filter((label) => !asked.includes(label));
  const needed = { ...(missing !== undefined && { missing }), ...stillNeeded(missing, ticket, open, context) };
  return {
    row,
    number,
    ticket,
    change: {
      ...understood,
      ...owed,
      ...revised.change,
      ...judged.change,
      ...needed,
      ...rating.change,
      ...anew?.change,
    },
    log: [
      ...(rating.log ?? []),
      ...historyOf(ticket, revised, { by, transfer: given.transfer, refusals: false, zone, words: words.history }),
      ...(anew === undefined ? [] : [anew.log]),
    ],
    journal: [
      ...untoldLine(number, judged.untold, edited, { by, words: words.history }),
      ...given.journal,
      ...promiseLine(promised, withChange(ticket, revised.change), revised, context, by),
    ],
    refusals: refusalsOf({ row, number, ticket }, revised, rating, context),
    rating,
    earlierMove: revised.earlierMove,
    load: anew?.load ?? typedLoad,
    isGiven: edited.has('owner') ? ticket.owner !== undefined && !given.isKept : anew !== undefined,
  };
}
