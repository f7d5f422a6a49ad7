import type { ImprovementChoice, ImprovementDraft } from '../../api';
import type { Improvement } from '../../domain/improvement/improvement';
import { nextImprovementNumber } from '../../domain/improvement/improvement';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { categoryVolumes, isFlagged, periodsAround, runningPeriods } from '../../domain/report/categories';
import { classedThen } from '../../domain/report/keptClasses';
import { belongsTo, isDay, isMonth, monthBefore, monthPeriod, type Period } from '../../domain/report/period';
import type { Settings } from '../../domain/settings/settings';
import { monthText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Opened } from '../desk';
import { Refused } from '../refused';
import { archivedTickets } from '../report/archivedTickets';
import { ruleOf } from '../report/periodChoice';

/** An improvement as it is added to its sheet. */
export interface NewImprovement extends Improvement {
  readonly token: string;
  readonly createdAt: Moment;
  readonly createdBy: string;
}

/** The sheet of the improvements, and what is selected in a report. */
export interface ImprovementEdge {
  /** Number, month, category and token of those that are there, in one call. */
  present(): readonly Pick<NewImprovement, 'number' | 'month' | 'category' | 'token'>[];
  /** Adds one row, in one call. */
  add(improvement: NewImprovement, settings: Settings, zone: Zone): void;
  /** The month of the report that is open, and the first cell of its selected row. */
  selected(): { readonly month: string; readonly text: string };
}

const seen: readonly FieldKey[] = ['number', 'month', 'createdAt', 'category1'];
/** Ticket numbers that a form is filled with. */
const ticketsShown = 200;

interface Seen {
  readonly settings: Settings;
  readonly zone: Zone;
  readonly all: readonly Ticket[];
  readonly period: Period;
  /** The month after, whose volume tells what came of it. */
  readonly next: Period;
}

/** Classes each ticket as the reports of these periods do that were made once they were over; one call. */
function asReported(desk: Desk, opened: Opened, periods: readonly Period[]): (ticket: Ticket) => Ticket {
  const over = periods.filter(({ endAt }) => endAt <= desk.now).map((period) => ({ period, isWhole: false }));
  return classedThen(desk.partsAndKept(opened, [], over).kept, desk.known().carried ?? []);
}

function see(desk: Desk, month: string | undefined): Seen {
  const opened = desk.openForReport(desk.recall(), seen);
  const { settings, zone } = opened;
  const period = monthPeriod(month ?? monthBefore(monthText(desk.now, zone)), zone);
  const next = monthPeriod(monthText(period.endAt, zone), zone);
  const [first = period] = runningPeriods(period, settings.flagPeriods, zone);
  const archived = archivedTickets(desk, opened, opened.rows, first.startAt, next.endAt, seen);
  const all = [...opened.rows.map(({ ticket }) => ticket), ...archived];
  const reports = [...periodsAround(period, ruleOf(settings), zone), period];
  return { settings, zone, period, next, all: all.map(asReported(desk, opened, reports)) };
}

const ofCategory = ({ all }: Seen, category: string, period: Period): readonly Ticket[] =>
  all.filter((ticket) => belongsTo(period, ticket) && (ticket.category1 ?? '') === category);

/** The flagged categories of a month, with their tickets to begin with. */
export function improvementChoice(desk: Desk, edge: ImprovementEdge): ImprovementChoice {
  const { month, text } = edge.selected();
  const found = see(desk, isMonth(month) ? month : undefined);
  const { settings, zone, period, all } = found;
  const rule = ruleOf(settings);
  const present = edge.present();
  const flagged = categoryVolumes(runningPeriods(period, rule.repeatPeriods, zone), all, rule).filter(isFlagged);
  return {
    language: settings.language,
    month: period.key,
    selected: flagged.some(({ category }) => category === text) ? text : '',
    people: settings.people.map(({ name }) => name).filter((name) => name !== ''),
    flagged: flagged.map(({ category, count, share }) => ({
      category,
      volume: `${count} · ${(share * 100).toFixed(1)}%`,
      tickets: ofCategory(found, category, period)
        .flatMap(({ number }) => number ?? [])
        .slice(0, ticketsShown)
        .join(', '),
      improvement: present.find((one) => one.month === period.key && one.category === category)?.number ?? '',
    })),
  };
}

/** What must be filled in before an improvement is saved: keys of columns of its sheet. */
export const lacking = (draft: ImprovementDraft): readonly string[] => [
  ...(draft.rootCause.trim() === '' ? ['rootCause'] : []),
  ...(draft.shortAction.trim() === '' && draft.longAction.trim() === '' ? ['shortAction'] : []),
  ...(['short', 'long'] as const).flatMap((term) => {
    if (draft[`${term}Action`].trim() === '') return [];
    return [
      ...(draft[`${term}Owner`].trim() === '' ? [`${term}Owner`] : []),
      ...(isDay(draft[`${term}Due`]) ? [] : [`${term}Due`]),
    ];
  }),
  ...(draft.acceptance.trim() === '' ? ['acceptance'] : []),
];

/** An improvement that was saved. */
export interface SavedImprovement {
  readonly number: string;
  /** Owners of actions whom the sheet of people does not name, so that no digest reaches them. */
  readonly strangers: readonly string[];
}

/** Owners of a draft's actions who are not in the sheet of people, as long as that names anybody. */
function strangersIn(draft: ImprovementDraft, { people }: Settings): readonly string[] {
  const known = new Set(people.flatMap(({ name, email }) => [name, email]));
  const owners = (['short', 'long'] as const).flatMap((term) =>
    draft[`${term}Action`].trim() === '' ? [] : [draft[`${term}Owner`].trim()],
  );
  return people.length === 0 ? [] : [...new Set(owners)].filter((owner) => !known.has(owner));
}

/**
 * Saves an improvement as one row, once per token, and one for a category and month (D14). The desk is held by the
 * caller.
 * @throws Refused "badMonth"; "improvementLacks" naming what is missing by `labelsOf`; "improvementThere" with the number
 */
export function saveImprovement(
  desk: Desk,
  edge: ImprovementEdge,
  draft: ImprovementDraft,
  labelsOf: (columns: readonly string[]) => string,
): SavedImprovement {
  if (!isMonth(draft.month)) throw new Refused('badMonth', [], draft.month);
  const missing = lacking(draft);
  if (missing.length > 0) throw new Refused('improvementLacks', [], labelsOf(missing));
  const present = edge.present();
  const saved = present.find(({ token }) => token === draft.token);
  const other = present.find(({ month, category }) => month === draft.month && category === draft.category);
  if (saved === undefined && other !== undefined) throw new Refused('improvementThere', [], other.number);
  const found = see(desk, draft.month);
  const { settings, zone, period, next } = found;
  const strangers = strangersIn(draft, settings);
  if (saved !== undefined) return { number: saved.number, strangers };
  const number = nextImprovementNumber(
    present.map((one) => one.number),
    draft.month,
  );
  const dueAt = (day: string): Moment | undefined =>
    isDay(day) ? zone.toMoment(Date.parse(`${day}T00:00:00Z`)) : undefined;
  edge.add(
    {
      number,
      category: draft.category,
      month: draft.month,
      volumeBefore: ofCategory(found, draft.category, period).length,
      // The month after may be over and its report made: no later one would tell.
      volumeAfter: next.endAt > desk.now ? undefined : ofCategory(found, draft.category, next).length,
      whys: draft.whys,
      rootCause: draft.rootCause,
      short: { what: draft.shortAction, owner: draft.shortOwner, dueAt: dueAt(draft.shortDue) },
      long: { what: draft.longAction, owner: draft.longOwner, dueAt: dueAt(draft.longDue) },
      acceptance: draft.acceptance,
      state: 'planned',
      tickets: draft.tickets,
      token: draft.token,
      createdAt: desk.now,
      createdBy: desk.user(),
    },
    settings,
    zone,
  );
  return { number, strangers };
}
