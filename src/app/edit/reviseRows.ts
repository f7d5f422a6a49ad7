import { calendarsOf } from '../../domain/clock/calendars';
import { standingOf } from '../../domain/clock/standing';
import { deadlineFields } from '../../domain/intake/typedDeadline';
import { ticketNumbersIn } from '../../domain/number/serial';
import { withChange } from '../../domain/record/change';
import { fields } from '../../domain/record/fields';
import { optionKey } from '../../domain/record/lists';
import type { Ticket } from '../../domain/record/ticket';
import { owesSurvey } from '../../domain/satisfaction/surveyOwed';
import { memberName } from '../../domain/settings/memberName';
import type { TicketRow } from '../desk';
import { withEarlierMove } from '../earlierMoves';
import { type LogEntry, type Remembered, sweepSoon } from '../memory';
import { withAssignments } from '../notices/assignments';
import { withNotices } from '../notices/notice';
import { noticesOfEdit } from '../notices/notices';
import { withClearedScore } from '../satisfaction/clearedScores';
import { withLowScore } from '../satisfaction/lowScores';
import { withAnswerEdit } from '../satisfaction/restoreAnswers';
import { shortened } from './acceptRows';
import type { EditChange, EditContext, Refusal } from './editContext';
import { type NotesByField, notesOffByEdit } from './putBackNotes';
import { reviseRow } from './reviseRow';
import type { Revising, RowRevision } from './rowRevision';
import { dueBefore } from './typedCells';
import { type TypedLink, withTypedLink } from './typedLinks';

/** What to write, and what memory must know of it. */
export interface EditOutcome {
  readonly changes: readonly EditChange[];
  readonly after: Remembered;
  /** Why a value was put back, to be told beside its cell. */
  readonly refusals: readonly Refusal[];
}

/** What becomes of tickets that people edited. */
export interface RevisionOutcome extends EditOutcome {
  readonly log: readonly LogEntry[];
  /** Notes on cells that do not hold any more. */
  readonly notesOff: NotesByField;
}

/** The notes on cells of tickets that went on, those aside that get a new one. */
function notesLeftBehind(remembered: Remembered, revisions: readonly RowRevision[], { edited }: EditContext) {
  const taken = revisions.map(({ row, number, ticket, change, refusals }) => {
    const touched = fields.map(({ key }) => key).filter((key) => edited.has(key) || change[key] !== undefined);
    const putBack = new Set(refusals.map(({ field }) => field));
    const changed = new Set(touched.filter((key) => !putBack.has(key)));
    return { row, number, ticket: withChange(ticket, change), fields: changed };
  });
  return notesOffByEdit(remembered, taken);
}

/** What was in the one edited cell, by whom, and what all rows need. */
function revisingOf(remembered: Remembered, context: EditContext): Revising {
  const { now, settings, edited, zone, before = '' } = context;
  const isDeadline = deadlineFields.some((field) => edited.has(field));
  return {
    context,
    remembered,
    calendars: calendarsOf(settings, zone),
    by: { at: now, operator: memberName(settings.people, context.editor) },
    statusBefore: edited.has('status') ? optionKey('status', before) : undefined,
    deadlineBefore: isDeadline ? dueBefore(context) : undefined,
  };
}

/** Memory with the scores that people typed or pasted. */
function withRating(after: Remembered, { number, rating }: RowRevision, now: number): Remembered {
  const { isLow, isPasted, isCleared, answerEdit } = rating;
  const scored =
    isLow === true ? withLowScore(after, { number, at: now, isTyped: isPasted === true ? 'pasted' : true }) : after;
  const cleared = isCleared === true ? withClearedScore(scored, number) : scored;
  return answerEdit === undefined ? cleared : withAnswerEdit(cleared, answerEdit);
}

/** Memory with the notices of a changed ticket, and with when the next sweep has to look. */
function withStanding(after: Remembered, { ticket, change }: RowRevision, context: EditContext): Remembered {
  const { now, settings, edited } = context;
  const moved = withChange(ticket, change);
  const standing = standingOf(moved, now, settings);
  // The next sweep mails the survey.
  const isLeft = owesSurvey(moved, settings, now);
  const { nextChangeAt, sweptUntil } = after.sweep;
  const wanted = edited.has('status') && isLeft ? now : Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
  const noted = withNotices(after, noticesOfEdit(ticket, moved, standing.state, { since: sweptUntil, now }));
  return wanted < nextChangeAt ? { ...noted, sweep: { ...noted.sweep, nextChangeAt: wanted } } : noted;
}

/** The numbers that an edit put into 关联工单: of one cell those that did not stand there before. */
function linkOf({ number, ticket }: RowRevision, { edited, before = '' }: EditContext, operator: string): TypedLink {
  const known = new Set(ticketNumbersIn(before));
  const typed = edited.has('relatedTo') ? ticketNumbersIn(ticket.relatedTo ?? '') : [];
  return { number, to: typed.filter((other) => !known.has(other)), operator };
}

/** What the desk owes tickets that were there before. */
export function reviseRows(known: readonly TicketRow[], remembered: Remembered, context: EditContext): RevisionOutcome {
  const revising = revisingOf(remembered, context);
  let { load } = remembered;
  let after = remembered;
  const revisions: RowRevision[] = [];
  for (const found of known) {
    const revision = reviseRow(found, load, revising);
    if (revision === undefined) continue;
    load = revision.load;
    after = withTypedLink(withRating(after, revision, context.now), linkOf(revision, context, revising.by.operator));
    if (revision.earlierMove !== undefined) after = withEarlierMove(after, revision.earlierMove);
    if (Object.keys(revision.change).length > 0) after = withStanding(after, revision, context);
    revisions.push(revision);
  }
  const journal = revisions.flatMap((revision) => revision.journal);
  const { off, isMoreLeft } = notesLeftBehind(remembered, revisions, context);
  if (isMoreLeft) after = sweepSoon(after);
  const given = revisions
    .filter(({ isGiven }) => isGiven)
    .map(({ ticket, change }): Ticket => withChange(ticket, change));
  if (load !== remembered.load) after = { ...after, load };
  if (journal.length > 0) after = { ...after, journal: [...after.journal, ...shortened(journal)] };
  return {
    changes: revisions
      .filter(({ change }) => Object.keys(change).length > 0)
      .map(({ row, number, change }): EditChange => ({ row, number, change })),
    after: withAssignments(after, given, context.now),
    log: revisions.flatMap((revision): readonly LogEntry[] => revision.log),
    refusals: revisions.flatMap((revision): readonly Refusal[] => revision.refusals),
    notesOff: off,
  };
}
