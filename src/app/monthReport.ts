import type { FieldKey } from '../domain/record/fields';
import { joinLabels } from '../domain/record/joinLabels';
import type { ListKey } from '../domain/record/lists';
import { lists } from '../domain/record/lists';
import { fieldOf } from '../domain/record/ticket';
import { isMonth, type MonthFigures, monthBefore, monthFigures } from '../domain/report/monthFigures';
import type { Settings } from '../domain/settings/settings';
import { monthText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import type { Desk } from './desk';
import type { Layout, Remembered } from './memory';
import { Refused } from './refused';

/** A count of the month's tickets by two fields. `rowsExpected` and `columnsExpected` leave room for its groups. */
export interface PivotPlan {
  readonly row: FieldKey;
  readonly column: FieldKey;
  readonly rowsExpected: number;
  readonly columnsExpected: number;
}

/** What the month's sheet shows; the sheets adapter draws it. */
export interface MonthPlan {
  readonly month: string;
  readonly figures: MonthFigures;
  /** Category × urgency and channel × nature side by side, owner × SLA state below them (D13). */
  readonly pivots: readonly [PivotPlan, PivotPlan, PivotPlan];
  readonly settings: Settings;
  readonly zone: Zone;
  readonly layout: Layout;
}

const reportFields: readonly FieldKey[] = [
  'number',
  'month',
  'status',
  'slaState',
  'owner',
  'category1',
  'urgency',
  'channel',
  'nature',
];

/** Options of a field's list, the values in use, and a blank one. */
function groups(values: readonly (string | undefined)[], options: readonly string[]): number {
  return new Set([...options, ...values.map((value) => value ?? '')]).size + 1;
}

const closedOptions = (list: ListKey, settings: Settings): readonly string[] =>
  lists[list].options.map((option) => option[settings.language]);

function planOf(desk: Desk, remembered: Remembered, monthOf: (current: string) => string): MonthPlan {
  const { rows, settings, zone, layout } = desk.open(remembered, reportFields);
  const lacking = reportFields.filter((field) => layout.columns[field] === undefined);
  if (lacking.length > 0) {
    const labels = lacking.map((field) => fieldOf(field)[settings.language]);
    throw new Refused('notSetUp', [], joinLabels(labels, settings.language));
  }
  const month = monthOf(monthText(desk.now, zone));
  const tickets = rows.map((row) => row.ticket).filter((ticket) => ticket.month === month);
  const of = (field: 'category1' | 'urgency' | 'channel' | 'nature', options: readonly string[] = []): number =>
    groups(
      tickets.map((ticket) => ticket[field]),
      options,
    );
  const pivot = (row: FieldKey, rowsExpected: number, column: FieldKey, columnsExpected: number): PivotPlan => ({
    row,
    column,
    rowsExpected,
    columnsExpected,
  });
  const categories = settings.categories.map((path) => path[0] ?? '');
  return {
    month,
    figures: monthFigures(tickets),
    pivots: [
      pivot('category1', of('category1', categories), 'urgency', of('urgency', settings.lists.urgency)),
      pivot('channel', of('channel', settings.lists.channel), 'nature', of('nature', settings.lists.nature)),
      pivot('owner', 1, 'slaState', closedOptions('slaState', settings).length + 1),
    ],
    settings,
    zone,
    layout,
  };
}

/**
 * Makes or remakes the report of a month (D13).
 * @param month yyyy-MM, or which month by the desk's clock
 * @param draw puts the plan into the month's sheet and returns the sheet's name
 */
export function monthReport(
  desk: Desk,
  month: string | 'this' | 'last',
  draw: (plan: MonthPlan) => string,
): { readonly sheet: string; readonly settings: Settings } {
  return desk.exclusively(() => {
    const remembered = desk.recall();
    if (month !== 'this' && month !== 'last' && !isMonth(month)) throw new Refused('badMonth', [], month);
    const plan = planOf(desk, remembered, (current) => {
      if (month === 'this') return current;
      return month === 'last' ? monthBefore(current) : month;
    });
    return { sheet: draw(plan), settings: plan.settings };
  });
}

/** By the clock (D13): the report of `month`, yyyy-MM. A month without tickets gets no sheet. */
export function monthReportByClock(desk: Desk, month: string, draw: (plan: MonthPlan) => string): void {
  desk.exclusively(() => {
    const plan = planOf(desk, desk.recall(), () => month);
    if (plan.figures.received > 0) draw(plan);
  });
}
