import { calendarsOf } from '../domain/clock/calendars';
import { standingOf } from '../domain/clock/standing';
import { missingText } from '../domain/intake/acceptTicket';
import { readTimes } from '../domain/intake/readTimes';
import { reviseTicket } from '../domain/intake/reviseTicket';
import { systemBlanks, typedAnew } from '../domain/intake/typedAnew';
import { deadlineFields } from '../domain/intake/typedDeadline';
import { withChange } from '../domain/record/change';
import type { ExternalNos } from '../domain/record/externalNo';
import type { FieldKey } from '../domain/record/fields';
import { joinLabels, splitLabels } from '../domain/record/joinLabels';
import { optionKey } from '../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../domain/record/ticket';
import { owesSurvey } from '../domain/satisfaction/surveyOwed';
import { memberName } from '../domain/settings/memberName';
import type { Settings } from '../domain/settings/settings';
import type { Task } from '../domain/tasks/task';
import { parseMoment } from '../domain/time/parse';
import { momentOfCell } from '../domain/time/serial';
import type { Zone } from '../domain/time/zone';
import { acceptRows, type RowWords, shortened } from './acceptRows';
import { withAssignments } from './assignments';
import type { TicketRow } from './desk';
import { historyOf } from './history';
import { type LogEntry, type Remembered, type StatusNote, withNotices } from './memory';
import { noticesFromBefore } from './notices';
import { type PastedCells, pastedCells } from './pastedCells';
import { givenAnew, loadAfterTyping } from './redispatching';
import { withLowScore } from './satisfaction/lowScores';
import { withAnswerEdit } from './satisfaction/restoreAnswers';
import { typedRating } from './satisfaction/typedRating';
import { owesNoteOff } from './statusNotes';

/** Cells for a row; `number` is that of a ticket already there, by which its row is found again if people sorted. */
export interface EditChange {
  readonly row: number;
  readonly number?: string;
  readonly change: TicketChange;
}

/** When and where people edited, and which fields. */
export interface EditContext {
  readonly now: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly edited: ReadonlySet<FieldKey>;
  /** What the cell held before, for an edit of one cell. */
  readonly before?: string | undefined;
  /** Whether it came with a paste or a fill, whose edits do not tell what stood there before. */
  readonly isPasted?: boolean;
  /** E-mail of the editor, blank where Google does not tell. */
  readonly editor: string;
  readonly words: RowWords;
  /** Where the edit put external numbers in. */
  readonly externalNos?: ExternalNos | undefined;
  /** To when resolutions had been moved, by ticket number, where several cells were edited. */
  readonly moves?: ReadonlyMap<string, Moment>;
  /** Tasks of all tickets that have not ended, where the edit needs them (D7). */
  readonly openTasks?: readonly Task[];
}

/** What to write, and what memory must know of it. */
export interface EditOutcome {
  readonly changes: readonly EditChange[];
  readonly after: Remembered;
}

/** Why a value was put back, or what is to be thought of beside it, and what is remembered of that. */
export interface Refusal {
  readonly row: number;
  readonly field: FieldKey;
  readonly text: string;
  readonly note?: StatusNote;
}

/** What becomes of tickets that people edited. */
export interface RevisionOutcome extends EditOutcome {
  readonly log: readonly LogEntry[];
  /** Why a value was put back, to be told beside its cell. */
  readonly refusals: readonly Refusal[];
}

/** A row whose typed times are read; what is not clear joins the list of what is missing. */
function withTimes({ row, ticket, texts = {} }: TicketRow, { zone, now, settings }: EditContext) {
  const { change, unclear } = readTimes(texts, zone, now, settings);
  return { row, ticket: withChange(ticket, change), times: change, unclear };
}

function stillNeeded(
  missing: string | null | undefined,
  ticket: Ticket,
  unclear: readonly string[],
  { settings }: EditContext,
): TicketChange {
  if (unclear.length === 0) return {};
  const known = missing === undefined ? ticket.missing : missing;
  const asked = known ? splitLabels(known, settings.language) : [];
  return { missing: joinLabels([...new Set([...asked, ...unclear])], settings.language) };
}

/** The moment of a date cell as an edit event tells it: a serial day, else as it was shown. */
export function momentOf(text: string, zone: Zone, now: Moment): Moment | undefined {
  if (text === '') return undefined;
  if (Number.isFinite(Number(text))) return momentOfCell(Number(text), zone);
  const parsed = parseMoment(text, zone, now);
  return 'moment' in parsed ? parsed.moment : undefined;
}

/** A first solution, typed after its time and before the sweep saw that (D3). */
const planMissed = (
  { planDue = 0 }: Ticket,
  { edited, before = '', now }: EditContext,
  sweptUntil: Moment,
): TicketChange =>
  edited.has('solution') && before === '' && planDue > sweptUntil && planDue <= now ? { planMet: 'no' } : {};

/** Whose a ticket was that an edit gives to somebody (D4); an owner typed into a blank cell takes it from nobody. */
function transferOf(
  { owner = '', assignedAt, importKey }: Ticket,
  { edited, before, isPasted }: EditContext,
): { readonly from: string | undefined } | undefined {
  if (!edited.has('owner') || (before === undefined && !isPasted)) return undefined;
  const from = before ?? (assignedAt === undefined && importKey === undefined ? '' : undefined);
  return from === owner ? undefined : { from };
}

const untouched: PastedCells = { change: {}, log: [] };

/** What the desk owes tickets that were there before. */
export function reviseRows(known: readonly TicketRow[], remembered: Remembered, context: EditContext): RevisionOutcome {
  const { now, settings, edited, zone, words, externalNos } = context;
  const calendars = calendarsOf(settings, zone);
  const statusBefore = edited.has('status') ? optionKey('status', context.before ?? '') : undefined;
  const deadlineBefore = [...deadlineFields, 'promisedAt' as const].some((field) => edited.has(field))
    ? momentOf(context.before ?? '', zone, now)
    : undefined;
  const by = { at: now, operator: memberName(settings.people, context.editor) };
  const { sweptUntil } = remembered.sweep;
  let nextChangeAt = remembered.sweep.nextChangeAt;
  let after = remembered;
  const changes: EditChange[] = [];
  const log: LogEntry[] = [];
  const untold: LogEntry[] = [];
  const refusals: Refusal[] = [];
  const given: Ticket[] = [];
  let load = remembered.load;
  for (const found of known) {
    const { row, ticket, times, unclear } = withTimes(found, context);
    const { number } = ticket;
    const planned = planMissed(ticket, context, sweptUntil);
    const pasted =
      context.isPasted === true ? pastedCells(ticket, edited, remembered, { by, words: words.history }) : untouched;
    untold.push(...pasted.log);
    const owed = { ...planned, ...pasted.change };
    const revised = reviseTicket(withChange(ticket, owed), edited, {
      now,
      settings,
      calendars,
      zone,
      statusBefore,
      deadlineBefore,
      wasBlank: context.before === undefined && context.isPasted !== true,
      movedBefore: context.moves?.get(number ?? ''),
      externalNos,
      openTasks: context.openTasks?.filter((task) => task.number === number),
    });
    if (number === undefined) continue;
    const typed = typedRating(ticket, by, context);
    if (typed.refused !== undefined) refusals.push({ row, field: 'satisfaction', text: typed.refused });
    if (typed.isLow === true) {
      after = withLowScore(after, { number, at: now, isTyped: typed.isPasted === true ? 'pasted' : true });
    }
    if (typed.answerEdit !== undefined) after = withAnswerEdit(after, typed.answerEdit);
    log.push(...(typed.log ?? []));
    load = loadAfterTyping(load, ticket, revised, context);
    // Only a row that was still being written: a complete one was dispatched by all that is known of it.
    const isComplete = ticket.missing === undefined;
    const anew = isComplete ? undefined : givenAnew(withChange(ticket, revised.change), load, context, by);
    load = anew?.load ?? load;
    const missing =
      anew === undefined
        ? revised.change.missing
        : missingText(withChange(ticket, { ...revised.change, ...anew.change }), settings, now, [], externalNos);
    const needed = {
      ...(missing !== undefined && { missing }),
      ...stillNeeded(missing, ticket, unclear, context),
    };
    const change = { ...times, ...owed, ...revised.change, ...needed, ...typed.change, ...anew?.change };
    if (edited.has('owner') ? ticket.owner !== undefined : anew !== undefined) given.push(withChange(ticket, change));
    const transfer = transferOf(ticket, context);
    log.push(...historyOf(ticket, revised, { by, transfer, refusals: false, zone, words: words.history }));
    if (anew !== undefined) log.push(anew.log);
    if (revised.refused !== undefined) {
      const text = words.history.refused(revised.refused);
      refusals.push({ row, field: 'status', text, note: { number, status: revised.refused.from, text } });
    }
    if (revised.moved?.openTasks !== undefined) {
      const text = words.history.tasksLeft(revised.moved.openTasks);
      refusals.push({ row, field: 'status', text, note: { number, status: revised.moved.to, text } });
    }
    if (revised.kept !== undefined) {
      refusals.push({ row, field: revised.kept.field, text: words.history.kept(revised.kept) });
    }
    if (Object.keys(change).length === 0) continue;
    changes.push({ row, number, change });
    const moved = withChange(ticket, change);
    const standing = standingOf(moved, now, settings);
    nextChangeAt = Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
    // The next sweep mails the survey, or takes a note off.
    const isLeft = owesSurvey(moved, settings, now) || owesNoteOff(after, number, moved.status);
    if (edited.has('status') && isLeft) nextChangeAt = now;
    after = withNotices(after, noticesFromBefore(moved, ticket.slaState, standing.state, sweptUntil));
  }
  if (load !== remembered.load) after = { ...after, load };
  if (untold.length > 0) after = { ...after, journal: [...after.journal, ...shortened(untold)] };
  after = withAssignments(after, given, now);
  if (nextChangeAt < remembered.sweep.nextChangeAt) after = { ...after, sweep: { ...after.sweep, nextChangeAt } };
  return { changes, after, log, refusals };
}

/** Turns new and copied rows into tickets. */
export function takeInRows(
  fresh: readonly TicketRow[],
  copies: ReadonlySet<TicketRow>,
  remembered: Remembered,
  context: EditContext,
): EditOutcome {
  const { now, settings, zone, editor, words, externalNos } = context;
  const rows = fresh.map((source) => {
    const { row, ticket, times, unclear } = withTimes(source, context);
    const isCopy = copies.has(source);
    const typed = isCopy ? typedAnew(ticket) : withChange(ticket, { number: null });
    return { row, ticket: typed, before: ticket, times, unclear, blanks: isCopy ? systemBlanks(source.ticket) : {} };
  });
  const receiver = memberName(settings.people, editor);
  const taken = acceptRows(rows, remembered, { now, settings, zone, receiver, words, externalNos });
  let after: Remembered = { ...taken.remembered, journal: [...remembered.journal, ...taken.log] };
  const accepted = new Map(taken.changes.map(({ row, change }) => [row, change]));
  const changes = rows.map(({ row, ticket, before, times, unclear, blanks }): EditChange => {
    const own = accepted.get(row) ?? {};
    const change = { ...blanks, ...times, ...own, ...stillNeeded(own.missing, before, unclear, context) };
    const made = withChange(ticket, change);
    after = withNotices(after, noticesFromBefore(made, undefined, made.slaState, remembered.sweep.sweptUntil));
    return { row, change };
  });
  return { changes, after };
}
