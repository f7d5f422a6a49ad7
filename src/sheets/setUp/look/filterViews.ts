import type { Layout } from '../../../app/memory';
import type { FieldKey } from '../../../domain/record/fields';
import { type Language, languages, optionLabel } from '../../../domain/record/lists';
import type { Settings } from '../../../domain/settings/settings';
import { tables } from '../../../domain/tables/tables';
import { type FilterViewKey, wordsOf } from '../../../words/words';
import { carryOut, sheetsApi } from '../../gateway';
import { workbook } from '../../workbook';
import { asksFormula } from './viewFormulas';

type Schema = GoogleAppsScript.Sheets.Schema.FilterCriteria;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type Criteria = Readonly<Partial<Record<FieldKey, Schema | undefined>>>;

interface WantedView {
  /** In the workbook's language first; any of them is the desk's own. */
  readonly titles: readonly string[];
  readonly criteria: Criteria;
}

const isText = (text: string): Schema => ({ condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] } });
const isBlank: Schema = { condition: { type: 'BLANK' } };
const isFilled: Schema = { condition: { type: 'NOT_BLANK' } };
const isOpen: Schema = { hiddenValues: languages.map((language) => optionLabel('status', 'closed', language)) };

const general = (settings: Settings, layout: Layout): Readonly<Record<FilterViewKey, Criteria>> => ({
  overdue: { slaState: asksFormula('overdue', layout, settings) },
  dueToday: { number: asksFormula('dueToday', layout, settings) },
  unassigned: { number: isFilled, owner: isBlank, status: isOpen },
  updateDue: { updateState: asksFormula('updateDue', layout, settings) },
  urgent: { urgency: asksFormula('urgent', layout, settings), status: isOpen },
  complaints: { nature: asksFormula('complaints', layout, settings) },
  callbacks: { callbackDue: isFilled, calledBackAt: isBlank },
});

const inOrder = ({ language }: Settings): readonly Language[] => [
  language,
  ...languages.filter((other) => other !== language),
];

const viewOfDepartment = (department: string, settings: Settings): WantedView => ({
  titles: inOrder(settings).map((language) => wordsOf(language).setUp.openOfDepartment(department)),
  criteria: { department: isText(department), status: isOpen },
});

function wantedViews(settings: Settings, layout: Layout): readonly WantedView[] {
  const order = inOrder(settings);
  const criteria = general(settings, layout);
  const keys: readonly FilterViewKey[] = [
    'overdue',
    'dueToday',
    'unassigned',
    'updateDue',
    'urgent',
    'complaints',
    'callbacks',
  ];
  return [
    ...keys.map((key) => ({
      titles: order.map((language) => wordsOf(language).setUp.filterViews[key]),
      criteria: criteria[key],
    })),
    ...(settings.lists.department ?? []).map((department) => viewOfDepartment(department, settings)),
  ];
}

interface Spec {
  readonly columnIndex: number;
  readonly filterCriteria: Schema;
}

/** The criteria by column; undefined where one of the columns is gone. */
function specsOf(criteria: Criteria, { columns }: Layout): readonly Spec[] | undefined {
  const specs: Spec[] = [];
  for (const [key, filterCriteria] of Object.entries(criteria)) {
    const columnIndex = new Map<string, number>(Object.entries(columns)).get(key);
    if (columnIndex === undefined || filterCriteria === undefined) return undefined;
    specs.push({ columnIndex, filterCriteria });
  }
  return specs.sort((a, b) => a.columnIndex - b.columnIndex);
}

/** A view as the API tells it; the types package does not know `filterSpecs` yet. */
interface KnownView extends GoogleAppsScript.Sheets.Schema.FilterView {
  readonly filterSpecs?: readonly { readonly columnIndex?: number; readonly filterCriteria?: Schema }[];
}

/** What a criterion says, however the API orders it. */
const said = ({ hiddenValues = [], condition }: Schema): unknown => [
  [...hiddenValues].sort(),
  condition?.type ?? '',
  (condition?.values ?? []).map(({ userEnteredValue = '', relativeDate = '' }) => [userEnteredValue, relativeDate]),
];

const meaning = (specs: NonNullable<KnownView['filterSpecs']>): string =>
  JSON.stringify(
    [...specs]
      .sort((a, b) => (a.columnIndex ?? 0) - (b.columnIndex ?? 0))
      .map(({ columnIndex = 0, filterCriteria = {} }) => [columnIndex, said(filterCriteria)]),
  );

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

const covers = ({ range = {} }: KnownView, grid: Grid): boolean =>
  (range.startRowIndex ?? 0) === 0 &&
  (range.startColumnIndex ?? 0) === 0 &&
  (range.endRowIndex ?? grid.rows) >= grid.rows &&
  (range.endColumnIndex ?? grid.columns) >= grid.columns;

/** The request that makes or mends a view; none when it is as it should be or cannot be made. */
function repair(wanted: WantedView, present: readonly KnownView[], layout: Layout, grid: Grid): readonly Request[] {
  const filterSpecs = specsOf(wanted.criteria, layout);
  if (filterSpecs === undefined) return [];
  const [title] = wanted.titles;
  const range = {
    sheetId: tables.tickets.id,
    startRowIndex: 0,
    endRowIndex: grid.rows,
    startColumnIndex: 0,
    endColumnIndex: grid.columns,
  };
  const known = present.find((view) => wanted.titles.includes(view.title ?? ''));
  const filter = { title, range, filterSpecs };
  if (known === undefined) return [{ addFilterView: { filter } }];
  const isRight =
    known.title === title && covers(known, grid) && meaning(known.filterSpecs ?? []) === meaning(filterSpecs);
  if (isRight) return [];
  const changed = { ...filter, filterViewId: known.filterViewId };
  return [{ updateFilterView: { filter: changed, fields: 'title,range,filterSpecs' } }];
}

/** The department of whose open tickets a view tells, as the desk made it; undefined for all others. */
function departmentOf({ title = '', filterSpecs = [] }: KnownView, layout: Layout, settings: Settings) {
  const asked = filterSpecs.find(({ columnIndex = 0 }) => columnIndex === layout.columns.department);
  const department = asked?.filterCriteria?.condition?.values?.[0]?.userEnteredValue ?? '';
  const own = viewOfDepartment(department, settings);
  const isOwn = own.titles.includes(title) && meaning(filterSpecs) === meaning(specsOf(own.criteria, layout) ?? []);
  return isOwn ? department : undefined;
}

/** Takes away the desk's own views of departments that were renamed or are gone. */
function removals(present: readonly KnownView[], layout: Layout, settings: Settings): readonly Request[] {
  const departments = settings.lists.department ?? [];
  const gone = present.filter((view) => {
    const department = departmentOf(view, layout, settings);
    return department !== undefined && department !== '' && !departments.includes(department);
  });
  return gone.map(({ filterViewId }) => ({ deleteFilterView: { filterId: filterViewId } }));
}

/**
 * Sees to it that the ticket sheet offers its ready-made filter views and one for each department; those of
 * departments that are gone go, if they are still as the desk made them. Views that bear other titles, or filter
 * otherwise, are people's own and stay. One call to look, and one to change what has to be.
 * @returns how many were missing, wrong or too many
 */
export function ensureFilterViews(layout: Layout, settings: Settings): number {
  const id = workbook().getId();
  const fields = 'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),filterViews)';
  const sheets = sheetsApi().get(id, { fields }).sheets ?? [];
  const sheet = sheets.find(({ properties }) => properties?.sheetId === tables.tickets.id);
  const { rowCount: rows = 0, columnCount: columns = 0 } = sheet?.properties?.gridProperties ?? {};
  const present: readonly KnownView[] = sheet?.filterViews ?? [];
  const requests = [
    ...removals(present, layout, settings),
    ...wantedViews(settings, layout).flatMap((view) => repair(view, present, layout, { rows, columns })),
  ];
  if (requests.length > 0) carryOut(requests);
  return requests.length;
}
