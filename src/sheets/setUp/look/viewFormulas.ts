import type { Layout } from '../../../app/memory';
import type { FieldKey } from '../../../domain/record/fields';
import { type ListKey, labelOf } from '../../../domain/record/lists';
import type { Settings } from '../../../domain/settings/settings';
import { columnLetters } from '../../columns/columnLetters';

type FilterCriteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;

/** The cell of a field in the row that is looked at. */
type Cell = (key: FieldKey) => string;
type Formula = (cell: Cell, settings: Settings) => string;

const and = (...parts: readonly string[]): string => `AND(${parts.join(',')})`;
const or = (...parts: readonly string[]): string => `OR(${parts.join(',')})`;

/** Every name of a built-in option: its labels, and those that the team gave it. */
function namesOf(list: ListKey, key: string, { optionNames }: Settings): readonly string[] {
  const own = optionNames.filter((one) => one.list === list && one.key === key).map(({ name }) => name);
  return [labelOf(list, key, 'zh') ?? '', labelOf(list, key, 'en') ?? '', ...own];
}

const isNamed = (cell: string, names: readonly string[]): string =>
  or(...names.map((name) => `${cell}="${name.replace(/"/g, '""')}"`));

/** A text is never less than a date, so that a cell which holds none is not due. */
const isToday = (cell: string): string => and(`${cell}>=TODAY()`, `${cell}<TODAY()+1`);

/** One of the deadlines that the daily mail counts is due today, or was (D3, D15). */
const dueToday: Formula = (cell, settings) => {
  const status = cell('status');
  const isStatus = (key: string): string => isNamed(status, namesOf('status', key, settings));
  const runs = `NOT(${isStatus('waiting')})`;
  return and(
    `NOT(${isStatus('closed')})`,
    `NOT(${isStatus('verifying')})`,
    or(
      and(isToday(cell('responseDue')), `${cell('respondedAt')}=""`),
      and(isToday(cell('planDue')), runs, `${cell('solution')}=""`),
      and(isToday(cell('resolveDue')), runs),
      isToday(cell('promisedAt')),
    ),
  );
};

/** Urgent as deadlines and dispatch take it: also what is raised to it for the customer's tier or mood (D3). */
const urgent: Formula = (cell, settings) => {
  const is = (field: FieldKey & ListKey, key: string): string => isNamed(cell(field), namesOf(field, key, settings));
  const isRaised = and(is('urgency', 'high'), or(is('customerTier', 'vip'), is('mood', 'agitated')));
  return or(is('urgency', 'urgent'), isRaised);
};

const complaints: Formula = (cell, settings) => isNamed(cell('nature'), namesOf('nature', 'complaint', settings));

/** Rows keep the words of the language that was set when they were written. */
const overdue: Formula = (cell, settings) => isNamed(cell('slaState'), namesOf('slaState', 'overdue', settings));
const updateDue: Formula = (cell, settings) => isNamed(cell('updateState'), namesOf('updateState', 'due', settings));

const formulas = { dueToday, urgent, complaints, overdue, updateDue };

/** What a view asks of several columns at once; undefined where one of them is gone. */
export function asksFormula(
  key: keyof typeof formulas,
  layout: Layout,
  settings: Settings,
): FilterCriteria | undefined {
  let isWhole = true;
  const cell: Cell = (field) => {
    const at = layout.columns[field];
    isWhole &&= at !== undefined;
    return `$${columnLetters(at ?? 0)}2`;
  };
  const userEnteredValue = `=${formulas[key](cell, settings)}`;
  return isWhole ? { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] } } : undefined;
}
