import type { FieldKey } from '../../domain/record/fields';
import { type ListKey, lists } from '../../domain/record/lists';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';

/** A count of the period's tickets by two fields; `rowsExpected` and `columnsExpected` leave room for its groups. */
export interface PivotPlan {
  readonly row: FieldKey;
  readonly column: FieldKey;
  readonly rowsExpected: number;
  readonly columnsExpected: number;
}

/** Fields that readers narrow the pivot tables by. */
export const slicedFields = ['department', 'owner', 'channel'] as const satisfies readonly FieldKey[];

/** The pivot tables of the report in their order (D13). */
const crossed = [
  ['category1', 'urgency'],
  ['product', 'category1'],
  ['channel', 'nature'],
  ['owner', 'slaState'],
] as const satisfies readonly (readonly [FieldKey, FieldKey])[];

/** Every field that a pivot table or its slicers look at. */
export const pivotFields: readonly FieldKey[] = [
  ...new Set<FieldKey>(['number', 'month', ...crossed.flat(), ...slicedFields]),
];

/** Groups that a field may come to have: the options it offers, the values in use, and a blank one. */
function groupsOf(field: FieldKey, tickets: readonly Ticket[], settings: Settings): number {
  const closed: readonly string[] = field === 'slaState' ? optionLabels('slaState', settings) : [];
  const offered =
    field === 'category1' ? settings.categories.map(([name = '']) => name) : (settings.lists[field as ListKey] ?? []);
  const used = field === 'slaState' ? [] : tickets.map((ticket) => String(ticket[field] ?? ''));
  return new Set([...closed, ...offered, ...used]).size + 1;
}

const optionLabels = (list: ListKey, { language }: Settings): readonly string[] =>
  lists[list].options.map((option) => option[language]);

/** More groups than these side by side would make the whole page wider than its tables. */
const columnsAcross = 10;

/** The table on its side. */
const turned = ({ row, column, rowsExpected, columnsExpected }: PivotPlan): PivotPlan => ({
  row: column,
  column: row,
  rowsExpected: columnsExpected,
  columnsExpected: rowsExpected,
});

/** @param tickets those of the period */
export const pivotPlans = (tickets: readonly Ticket[], settings: Settings): readonly PivotPlan[] =>
  crossed.map(([row, column]) => {
    const [rowsExpected, columnsExpected] = [groupsOf(row, tickets, settings), groupsOf(column, tickets, settings)];
    const plan = { row, column, rowsExpected, columnsExpected };
    return columnsExpected > columnsAcross && columnsExpected > rowsExpected ? turned(plan) : plan;
  });
