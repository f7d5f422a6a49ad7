import { inOrderOfNumbers } from '../../domain/number/serial';
import type { FieldKey } from '../../domain/record/fields';
import { joinLabels } from '../../domain/record/joinLabels';
import { fieldOf, type Moment, type Ticket } from '../../domain/record/ticket';
import { type FlagRule, periodsAround, runningPeriods } from '../../domain/report/categories';
import {
  classedThen,
  countedBefore,
  type KeptOf,
  type KeptUnfound,
  keptAfter,
  keptUnfound,
} from '../../domain/report/keptClasses';
import type { Glance } from '../../domain/report/keyFigures';
import { belongsTo, type Period, periodBefore, periodField } from '../../domain/report/period';
import type { Settings } from '../../domain/settings/settings';
import type { Task } from '../../domain/tasks/task';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Opened, OpenedForReport, PartsAndKept, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { Refused } from '../refused';
import { archivedTickets } from './archivedTickets';
import { figureFields, glanceFields, reportFields } from './reportFields';

/** The tickets of a period and the one before, and every ticket at a glance. */
export interface PeriodRead {
  readonly opened: OpenedForReport;
  readonly period: Period;
  readonly all: readonly Glance[];
  /** In the order of their numbers, as those before. */
  readonly tickets: readonly Ticket[];
  readonly ticketsBefore: readonly Ticket[];
  /** Of the live sheet and of all archives. */
  readonly tasks: readonly Task[];
  /** Since when the tickets are classed as they are told here; undefined while the period runs. */
  readonly classedSince: Moment | undefined;
  /** Tickets of periods before that its tables count too. */
  readonly countedBefore: readonly Glance[];
  /** What its report kept of tickets that were not found now. */
  readonly keptUnfound: KeptUnfound;
  /** How many of `tickets` come from the archive. */
  readonly archived: number;
  /** Years of archives that could not be opened. */
  readonly unreadYears: readonly number[];
  /** Numbers of all that do, of whatever period. */
  readonly archivedNumbers: ReadonlySet<string>;
  /** Rows of the others by number, zero-based. */
  readonly rows: ReadonlyMap<string, number>;
}

/** How often the sheet is read again when people sorted it in between. */
const attempts = 3;

function demandColumns({ layout, settings: { language } }: Opened, fields: readonly FieldKey[]): void {
  const lacking = fields.filter((field) => layout.columns[field] === undefined);
  if (lacking.length === 0) return;
  const labels = lacking.map((field) => fieldOf(field)[language]);
  throw new Refused('notSetUp', [], joinLabels(labels, language));
}

/** Whether the row still holds what was seen at a glance. */
const isSame = (seen: Ticket | undefined, { ticket }: TicketRow, kind: Period['kind']): boolean =>
  seen?.[periodField[kind]] === ticket[periodField[kind]] && seen?.category1 === ticket.category1;

/** Opens the workbook with every ticket at a glance, in one call. */
export function openGlance(desk: Desk, remembered: Remembered, kind: Period['kind']): OpenedForReport {
  const fields = [periodField[kind], ...glanceFields];
  const opened = desk.openForReport(remembered, fields);
  demandColumns(opened, fields);
  return opened;
}

/** What the report of a period asks for. */
export interface PeriodWish {
  readonly kind: Period['kind'];
  /** Whether tickets are to be classed as they are now, whatever an earlier report of the period kept. */
  readonly isAnew: boolean;
  periodOf(zone: Zone): Period;
  ruleOf(settings: Settings): FlagRule;
}

/** From where on tickets matter: the periods that the rules look back to. */
export function firstMoment(period: Period, rule: FlagRule, zone: Zone): Moment {
  const [first = period] = runningPeriods(period, Math.max(2, rule.repeatPeriods), zone);
  return first.startAt;
}

/** The tickets of a period and the one before in their rows, and what its report and those around it kept. */
function readRows(desk: Desk, opened: Opened, period: Period, before: Period, rule: FlagRule): PartsAndKept {
  const rowsOf = (of: Period): readonly number[] =>
    opened.rows.filter(({ ticket }) => belongsTo(of, ticket)).map(({ row }) => row);
  const wanted = [
    { rows: rowsOf(period), fields: reportFields },
    { rows: rowsOf(before), fields: figureFields },
  ];
  const around = periodsAround(period, rule, opened.zone).map((other) => ({ period: other, isWhole: false }));
  const reports = [...around, { period, isWhole: true }].filter(({ period: { endAt } }) => endAt <= desk.now);
  return desk.partsAndKept(opened, wanted, reports);
}

/** The reports by which tickets are classed: those of an earlier period alone when its own are to be counted anew. */
const reportsToldBy = (kept: readonly KeptOf[], period: Period, isAnew: boolean): readonly KeptOf[] =>
  kept.filter((report) => !isAnew || report.period.startAt < period.startAt);

/** By number: whichever rows they stand in, and in the sheet or an archive, their lists and sums are the same. */
const inOrder = (tickets: readonly Ticket[]): readonly Ticket[] =>
  [...tickets].sort(({ number: one = '' }, { number: other = '' }) => inOrderOfNumbers(one, other));

/** @returns undefined when people sorted the sheet between the two calls */
function readOnce(desk: Desk, remembered: Remembered, wish: PeriodWish): PeriodRead | undefined {
  const { kind, periodOf, ruleOf } = wish;
  const opened = openGlance(desk, remembered, kind);
  demandColumns(opened, reportFields);
  const { zone, settings, rows } = opened;
  const period = periodOf(zone);
  const before = periodBefore(period, zone);
  const seen = new Map(rows.map(({ row, ticket }) => [row, ticket]));
  const { parts, kept } = readRows(desk, opened, period, before, ruleOf(settings));
  const [rowsNow = [], rowsBefore = []] = parts;
  if (![...rowsNow, ...rowsBefore].every((read) => isSame(seen.get(read.row), read, kind))) return undefined;
  const filedTasks: Task[] = [];
  const unread = new Set<number>();
  const archived = archivedTickets(
    desk,
    opened,
    rows,
    firstMoment(period, ruleOf(settings), zone),
    period.endAt,
    reportFields,
    (tasks) => filedTasks.push(...tasks),
    (year) => unread.add(year),
  );
  const { carried = [] } = desk.known();
  const classed = classedThen(reportsToldBy(kept, period, wish.isAnew), carried);
  const own = kept.filter((report) => report.period.key === period.key);
  const [known] = own.flatMap((report) => keptAfter(report) ?? []);
  const all = [...rows.map(({ ticket }) => ticket), ...archived].map(classed);
  const archivedOwn = archived.filter((ticket) => belongsTo(period, ticket));
  const archivedBefore = archived.filter((ticket) => belongsTo(before, ticket));
  return {
    opened,
    period,
    all,
    tickets: inOrder([...rowsNow.map(({ ticket }) => ticket), ...archivedOwn]).map(classed),
    ticketsBefore: inOrder([...rowsBefore.map(({ ticket }) => ticket), ...archivedBefore]),
    tasks: [...opened.tasks.map(({ task }) => task), ...filedTasks],
    classedSince: desk.now < period.endAt ? undefined : wish.isAnew ? desk.now : (known?.since ?? desk.now),
    countedBefore: countedBefore(runningPeriods(period, ruleOf(settings).repeatPeriods, zone), period, all),
    keptUnfound: keptUnfound(known, classedThen(own, carried), all),
    archived: archivedOwn.length,
    unreadYears: [...unread].sort(),
    archivedNumbers: new Set(archived.flatMap(({ number }) => number ?? [])),
    rows: new Map(rowsNow.map(({ row, ticket }) => [ticket.number ?? '', row])),
  };
}

/**
 * Reads what the report of a period is made from: every ticket at a glance, then those of the period and the one
 * before in the rows where they stood; two calls, and one for each archive.
 * @throws Refused "busy" when people sort the sheet again and again meanwhile
 */
export function readPeriod(desk: Desk, remembered: Remembered, wish: PeriodWish): PeriodRead {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const read = readOnce(desk, remembered, wish);
    if (read !== undefined) return read;
  }
  throw new Refused('busy');
}
