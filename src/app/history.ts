import type { RefusedMove } from '../domain/flow/moves';
import type { OwnLine } from '../domain/intake/ownLine';
import type { Revised } from '../domain/intake/revising';
import { deadlineFields, type KeptDeadline } from '../domain/intake/typedDeadline';
import type { FieldKey } from '../domain/record/fields';
import type { Status } from '../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../domain/record/ticket';
import type { Task } from '../domain/tasks/task';
import { minuteMillis } from '../domain/time/local';
import type { Zone } from '../domain/time/zone';
import type { LogEntry } from './memory';

/** Step and note of a log line. */
export interface LogLine {
  readonly step: string;
  readonly note: string;
}

/** A deadline before and after. */
export interface MovedDeadline {
  readonly field: FieldKey;
  /** Undefined where there was none. */
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** Whether something happened in the very minute of the old one, so that its second says whether that was in time. */
  readonly isClose?: boolean;
}

const minuteOf = (moment: Moment): number => Math.floor(moment / minuteMillis);

/** Moved deadlines, those marked whose minute is that of what happened to the ticket or of the move itself. */
export const withClose = (
  moved: readonly MovedDeadline[],
  { respondedAt, resolvedAt, closedAt }: Ticket,
  now: Moment,
): readonly MovedDeadline[] =>
  moved.map((one) => ({
    ...one,
    isClose: [respondedAt, resolvedAt, closedAt, now].some(
      (at) => at !== undefined && one.from !== undefined && minuteOf(at) === minuteOf(one.from),
    ),
  }));

/** Words for what happens to a ticket, and for the note on a status that was put back. */
export interface HistoryWords {
  /** Stands between the parts of a note. */
  readonly separator: string;
  putBack(move: RefusedMove): LogLine;
  /** @param closed the record as it was closed, of a ticket that is reopened */
  moved(from: Status, to: Status, closed: Ticket | undefined, zone: Zone): LogLine;
  /** @param from undefined where nothing tells whose the ticket was */
  transferred(from: string | undefined, to: string): LogLine;
  /**
   * To whom a line gave its ticket, blank for nobody; undefined where it tells of no owner.
   * @param people names of the team
   */
  ownerIn(line: LogLine, people: readonly string[]): string | undefined;
  /** A person's name as lines have it. */
  nameInLog(name: string): string;
  deadlinesMoved(moved: readonly MovedDeadline[], zone: Zone): LogLine;
  /** Of a promise that was made or put right, at any time without a reason (D3). */
  promised(from: Moment | undefined, to: Moment | undefined, zone: Zone): LogLine;
  /**
   * What a line tells as the desk itself wrote it.
   * @param people names of the team
   */
  ownLine(line: LogLine & Pick<LogEntry, 'at'>, people: readonly string[]): OwnLine;
  /** Of a resolution that stands as it was moved while other deadlines were computed anew. */
  deadlineHeld(at: Moment, zone: Zone): string;
  /** Of what a new row brought as the time of its report and that cannot be it (D1). */
  reportNotTaken(brought: string): string;
  refused(move: RefusedMove): string;
  /** Of a status that somebody cleared, and that is back. */
  statusCleared(status: Status): string;
  /** Of a text in the status's cell that is none, and of the status that is back. */
  statusUnknown(status: Status, text: string): string;
  /** Of a ticket that goes to its customer while others still work on it (D7). */
  tasksLeft(tasks: readonly Task[]): string;
  /** Of a deadline that was typed over and put back. */
  kept(deadline: KeptDeadline): string;
  /** Of a cell of the desk's own that was typed over and put back. */
  putBackOwn(field: FieldKey): string;
  /** Of cells of the desk's own that a block was put over, and that nothing tells of. */
  pastedOver(fields: readonly FieldKey[]): LogLine;
  /** Of what a closed ticket lacks since somebody took it out or changed what demands it. */
  lacked(fields: readonly FieldKey[]): LogLine;
  /** The reason of what a line tells. */
  because(reason: string): string;
  /** Of a ticket that came in beside the form: which others are open (D9), first those that may be the same issue. */
  sameCustomer(alike: readonly string[], others: readonly string[]): LogLine;
  /** Of a ticket whose row was deleted. */
  gone(): LogLine;
  /** Of a number that was given, and whose row was deleted at once or never written. */
  unwritten(): LogLine;
}

/** Who did it when, and what is not in the revision itself. */
export interface History {
  readonly by: Pick<LogEntry, 'at' | 'operator'>;
  /** A new owner was put in: whose the ticket was before, as far as the edit or the ticket tells. */
  readonly transfer?: { readonly from: string | undefined } | undefined;
  /** Whether a status that was put back is told as well. */
  readonly refusals: boolean;
  readonly zone: Zone;
  readonly words: HistoryWords;
}

type Recomputed = Pick<Revised, 'change' | 'isRecomputed'>;

/** Deadlines that changed, or are none any more, although they had been set: the old ones stay in the log (D3). */
function movedDeadlines(ticket: Ticket, change: TicketChange): readonly MovedDeadline[] {
  return deadlineFields.flatMap((field) => {
    const from = ticket[field];
    const to = change[field];
    return from === undefined || to === undefined || to === from ? [] : [{ field, from, to: to ?? undefined }];
  });
}

/** Deadlines that a ticket with others gets by another policy than before. */
function newDeadlines(ticket: Ticket, { change, isRecomputed }: Recomputed): readonly MovedDeadline[] {
  if (isRecomputed !== true || deadlineFields.every((field) => ticket[field] === undefined)) return [];
  return deadlineFields.flatMap((field) => {
    const to = change[field];
    return ticket[field] !== undefined || typeof to !== 'number' ? [] : [{ field, from: undefined, to }];
  });
}

/** Deadlines that a revision moved, took away or gave, in the order of their cells. */
export function changedDeadlines(ticket: Ticket, revised: Recomputed): readonly MovedDeadline[] {
  const all = [...movedDeadlines(ticket, revised.change), ...newDeadlines(ticket, revised)];
  return deadlineFields.flatMap((field) => all.filter((one) => one.field === field));
}

function movedIn(ticket: Ticket, revised: Revised): readonly MovedDeadline[] {
  const { kept = [], movedTo = [] } = revised;
  const told = new Set<FieldKey>([...kept, ...movedTo].map(({ field }) => field));
  return [...movedTo, ...changedDeadlines(ticket, revised).filter(({ field }) => !told.has(field))];
}

/**
 * What the log is told of a revision by itself (D6), in one line: a move of the flow, new deadlines, a new owner, a
 * status put back that no edit trigger saw, what a closed ticket lacks from now on.
 */
export function historyOf(ticket: Ticket, revised: Revised, { by, words, ...told }: History): readonly LogEntry[] {
  const deadlines = withClose(movedIn(ticket, revised), ticket, by.at);
  const { moved, refused, movedTo, lacked = [] } = revised;
  const lines = [
    ...(moved === undefined
      ? []
      : [words.moved(moved.from, moved.to, moved.from === 'closed' ? ticket : undefined, told.zone)]),
    ...(deadlines.length === 0 ? [] : [words.deadlinesMoved(deadlines, told.zone)]),
    ...(told.transfer === undefined ? [] : [words.transferred(told.transfer.from, ticket.owner ?? '')]),
    ...(refused === undefined || !told.refusals ? [] : [words.putBack(refused)]),
    ...(lacked.length === 0 ? [] : [words.lacked(lacked)]),
  ];
  const [first] = lines;
  if (first === undefined || ticket.number === undefined) return [];
  const reasons = (movedTo ?? []).slice(0, 1).map(({ reason }) => words.because(reason));
  const left = moved?.openTasks === undefined ? [] : [words.tasksLeft(moved.openTasks)];
  const held =
    deadlines.length === 0 || revised.held === undefined ? [] : [words.deadlineHeld(revised.held, told.zone)];
  const note = [...lines.map((line) => line.note), ...held, ...left, ...reasons].join(words.separator);
  return [{ ...by, number: ticket.number, step: first.step, note, told: '' }];
}
