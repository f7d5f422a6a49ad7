import type { ImprovementEdge, NewImprovement } from '../../app/improvement/improvements';
import type { ReportPlan } from '../../app/report/reportPlan';
import { type Improvement, type ImprovementRow, volumeChange } from '../../domain/improvement/improvement';
import { optionKey, optionLabel } from '../../domain/record/lists';
import { monthBefore } from '../../domain/report/period';
import { columnPlaces, type TableRow, tableRows } from '../../domain/settings/readTable';
import type { Settings } from '../../domain/settings/settings';
import { tables } from '../../domain/tables/tables';
import { localToSerial, momentOfCell, momentToSerial } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import type { Area, StoredCell } from '../areas';
import { demandColumns } from '../columns/demandColumns';
import { readAreas } from '../gateway';
import { headedRows } from '../placing/headedRows';
import type { Placed } from '../placing/imprinted';
import { writeToSheet } from '../placing/placed';
import { placedIn } from '../placing/sheetWrite';
import { standingIn } from '../placing/standing';
import { reportMarks } from '../report/marks';

const table = tables.improvements;
const sheetId = table.id;

const readRows = (): readonly TableRow[] => tableRows(table, readAreas([{ sheetId }])[0] ?? []);

/** What must be read to know the improvements. */
export const improvementArea: Area = { sheetId };

/** The improvements in what was read of the sheet. */
export function improvementsIn(cells: readonly (readonly StoredCell[])[], zone: Zone): readonly ImprovementRow[] {
  return tableRows(table, cells).map(({ line, text, cell }): ImprovementRow => {
    const count = (key: string): number | undefined => {
      const value = cell(key);
      return typeof value === 'number' ? value : undefined;
    };
    const action = (term: 'short' | 'long') => {
      return {
        what: text(`${term}Action`),
        owner: text(`${term}Owner`),
        dueAt: momentOfCell(cell(`${term}Due`), zone),
      };
    };
    const improvement: Improvement = {
      number: text('number'),
      category: text('category'),
      month: text('month'),
      volumeBefore: count('volumeBefore'),
      whys: [1, 2, 3, 4, 5].map((at) => text(`why${at}`)),
      rootCause: text('rootCause'),
      short: action('short'),
      long: action('long'),
      acceptance: text('acceptance'),
      state: optionKey('improvementState', text('state')) ?? 'planned',
      tickets: text('tickets'),
      volumeAfter: count('volumeAfter'),
    };
    return { row: line - 1, improvement };
  });
}

const percent = (change: number): string => {
  const text = `${(Math.abs(change) * 100).toFixed(1)}%`;
  return change < 0 ? `−${text}` : `+${text}`;
};

/** The cells of a new row by column key. */
function cellsOf(improvement: NewImprovement, settings: Settings, zone: Zone): Readonly<Record<string, StoredCell>> {
  const { short, long, whys, state, createdAt, ...plain } = improvement;
  const day = (at: number | undefined): StoredCell => (at === undefined ? '' : localToSerial(zone.toLocal(at)));
  const { volumeBefore, volumeAfter } = plain;
  const change = volumeAfter === undefined ? undefined : volumeChange(volumeBefore, volumeAfter);
  return {
    number: plain.number,
    category: plain.category,
    month: plain.month,
    volumeBefore: volumeBefore ?? '',
    volumeAfter: volumeAfter ?? '',
    effect: change === undefined ? '' : percent(change),
    ...Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`why${at + 1}`, whys[at] ?? ''])),
    rootCause: plain.rootCause,
    shortAction: short.what,
    shortOwner: short.owner,
    shortDue: day(short.dueAt),
    longAction: long.what,
    longOwner: long.owner,
    longDue: day(long.dueAt),
    acceptance: plain.acceptance,
    state: optionLabel('improvementState', state, settings.language),
    tickets: plain.tickets,
    createdAt: momentToSerial(createdAt, zone),
    createdBy: plain.createdBy,
    token: plain.token,
  };
}

const everyColumn: ReadonlySet<string> = new Set(table.columns.map(({ key }) => key));

/** @throws Refused "notSetUp" when a column is gone for which there is something to write */
function add(improvement: NewImprovement, settings: Settings, zone: Zone): void {
  const [read = []] = readAreas([{ sheetId, startRow: 0, endRow: 1 }]);
  const standing = standingIn('improvements', read);
  const { places, headerRow } = standing;
  const cells = [cellsOf(improvement, settings, zone)];
  demandColumns('improvements', places, cells, everyColumn);
  const placesIn = (header: readonly StoredCell[]) => columnPlaces(table, header);
  const headed = headedRows({ table: 'improvements', headerRow, places, placesIn, cells, before: [] });
  writeToSheet({ standing, headed }, settings.language);
}

/** The month of the report in the open sheet, and the first cell of its selected row; blank in any other sheet. */
function selected(): { readonly month: string; readonly text: string } {
  const sheet = SpreadsheetApp.getActiveSheet();
  const mark = sheet.createDeveloperMetadataFinder().withKey(reportMarks.month).find()[0];
  const month = mark?.getValue() ?? '';
  const range = month === '' ? null : sheet.getActiveRange();
  return { month, text: range === null ? '' : String(sheet.getRange(range.getRow(), 1).getValue()) };
}

/** The improvements of this workbook. */
export const improvementEdge: ImprovementEdge = {
  present: () =>
    readRows().map(({ text }) => ({
      number: text('number'),
      month: text('month'),
      category: text('category'),
      token: text('token'),
    })),
  add,
  selected,
};

/**
 * With the report of a whole month the improvements of the month before get their effect: tickets of the category in
 * this month, and the change; not while an archive with such tickets cannot be read. Only blank cells are filled, in the rows as they stand by now.
 */
export function recordEffects({ report, improvements, unreadYears, now, settings: { language } }: ReportPlan): void {
  const { period, volumes } = report;
  if (period.kind !== 'month' || period.endAt > now || unreadYears.length > 0) return;
  const before = monthBefore(period.key);
  if (!improvements.some(({ improvement: { month, volumeAfter } }) => month === before && volumeAfter === undefined)) {
    return;
  }
  const [read = []] = readAreas([improvementArea]);
  const standing = standingIn('improvements', read);
  const due = tableRows(table, read).filter(({ text }) => text('month') === before && text('volumeAfter') === '');
  const cells = due.flatMap(({ line, text, cell }): readonly Placed[] => {
    const after = volumes.find(({ category }) => category === text('category'))?.count ?? 0;
    const volumeBefore = cell('volumeBefore');
    const change = volumeChange(typeof volumeBefore === 'number' ? volumeBefore : undefined, after);
    const effect = change === undefined || text('effect') !== '' ? {} : { effect: percent(change) };
    return placedIn(standing, line - 1, { volumeAfter: after, ...effect });
  });
  if (cells.length > 0) writeToSheet({ standing, cells }, language);
}
