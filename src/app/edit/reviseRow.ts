import type { PolicyFacts } from '../../domain/clock/policy';
import { isRecordComplete } from '../../domain/customer/unsealedLabel';
import type { Load } from '../../domain/dispatch/chooseOwner';
import { withoutForbiddenStatus } from '../../domain/flow/forbiddenStatus';
import { missingText } from '../../domain/intake/acceptTicket';
import { loggedDeadline } from '../../domain/intake/loggedDeadline';
import { openQuestions } from '../../domain/intake/openQuestions';
import type { OwnLine } from '../../domain/intake/ownLine';
import { reviseTicket } from '../../domain/intake/reviseTicket';
import type { Revised } from '../../domain/intake/revising';
import type { IsGiven } from '../../domain/number/givenNumbers';
import { withChange } from '../../domain/record/change';
import { unreadableLabel } from '../../domain/record/doubtLabels';
import { fieldOf, type Ticket } from '../../domain/record/ticket';
import { givenIn } from '../counters';
import type { TicketRow } from '../desk';
import { earlierMoveOf } from '../earlierMoves';
import { historyOf } from '../history';
import { typedRating } from '../satisfaction/typedRating';
import type { EditContext } from './editContext';
import { missedBefore, planMissed } from './missedUnseen';
import { ownerEdit } from './ownerEdit';
import { judgedCells, type PastedCells, pastedCells, untoldLine } from './pastedCells';
import { promisedBefore, promiseLine } from './promiseEdit';
import { type GivenAnew, givenAnew, knownBefore, loadAfterTyping } from './redispatching';
import { refusalsOf } from './refusals';
import type { Revising, RowRevision } from './rowRevision';
import { asUnderstood, spelledStatus, stillNeeded } from './typedCells';

/** What the log tells of one ticket, where it was read. */
function linesOf(number: string, { logged = [], settings, words }: EditContext): readonly OwnLine[] {
  const people = settings.people.map(({ name }) => name);
  return logged.filter((line) => line.number === number).map((line) => words.history.ownLine(line, people));
}

const untouched: PastedCells = { change: {}, untold: [] };

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
    texts: found.texts,
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
      ...(edited.has('status') && spelledStatus(found)),
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
    refusals: refusalsOf({ row, number, ticket, statusText: found.statusText }, revised, rating, context),
    rating,
    earlierMove: revised.earlierMove,
    load: anew?.load ?? typedLoad,
    isGiven: edited.has('owner') ? ticket.owner !== undefined && !given.isKept : anew !== undefined,
  };
}
