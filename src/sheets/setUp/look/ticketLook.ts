import type { Layout } from '../../../app/memory';
import type { Field } from '../../../domain/record/field';
import { type FieldKey, fields } from '../../../domain/record/fields';
import { type Language, languages, optionLabel, type SlaState, type Status } from '../../../domain/record/lists';
import { isLow, type Score, satisfactionLabel, scores } from '../../../domain/satisfaction/score';
import { columnLetters } from '../../columns/columnLetters';
import type { ColumnRun } from '../../columns/columnRuns';
import { columnWidth } from './columnWidth';
import { headerGround, headerInk } from './headerLook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const numberFormats: Readonly<Partial<Record<Field['type'], string>>> = {
  dateTime: 'yyyy-mm-dd hh:mm',
  date: 'yyyy-mm-dd',
  number: '0',
};
/** Text columns are text before people type, or phone numbers lose their zeros. */
const textFormat = '@';

/** Pixels. */
export const headerHeight = 32;

const systemHeaderColour = '#e8f0fe';

const isDate = (field: Field): boolean => field.type === 'dateTime' || field.type === 'date';

/** Columns side by side that are alike in `of`, among those at the places given. */
function alike<T>(
  places: ReadonlyMap<number, Field>,
  of: (field: Field) => T,
): readonly (ColumnRun & { readonly value: T })[] {
  const runs: { start: number; end: number; value: T }[] = [];
  for (const [at, field] of [...places].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const value = of(field);
    if (last !== undefined && last.end === at - 1 && last.value === value) last.end = at;
    else runs.push({ start: at, end: at, value });
  }
  return runs;
}

/** The fields of `wanted` by the places of their columns. */
function placesOf({ columns }: Layout, wanted: ReadonlySet<FieldKey>): ReadonlyMap<number, Field> {
  const places = new Map<number, Field>();
  for (const field of fields) {
    const at = columns[field.key];
    if (at !== undefined && wanted.has(field.key)) places.set(at, field);
  }
  return places;
}

/** The look of the headers of fields. */
export function dressHeaders(sheet: Sheet, layout: Layout, wanted: ReadonlySet<FieldKey>): void {
  const places = placesOf(layout, wanted);
  const header = ({ start, end }: ColumnRun) => sheet.getRange(1, start + 1, 1, end - start + 1);
  for (const run of alike(places, () => true)) {
    header(run).setFontWeight('bold').setFontColor(headerInk).setVerticalAlignment('middle');
  }
  for (const run of alike(places, (field) => (field.writer === 'system' ? systemHeaderColour : headerGround))) {
    header(run).setBackground(run.value);
  }
}

/** Formats, widths and header of new columns; columns that people may have formatted are left alone. */
export function dressColumns(sheet: Sheet, layout: Layout, added: ReadonlySet<FieldKey>, language: Language): void {
  const places = placesOf(layout, added);
  const rows = sheet.getMaxRows();
  const body = ({ start, end }: ColumnRun) => sheet.getRange(2, start + 1, rows - 1, end - start + 1);
  // With the header, after which a row that people insert below it may take.
  for (const run of alike(places, (field) => numberFormats[field.type] ?? textFormat))
    sheet.getRange(1, run.start + 1, rows, run.end - run.start + 1).setNumberFormat(run.value);
  for (const run of alike(places, isDate)) if (run.value) body(run).setHorizontalAlignment('center');
  for (const run of alike(places, () => true)) body(run).setVerticalAlignment('middle');
  dressHeaders(sheet, layout, added);
  for (const run of alike(places, (field) => columnWidth(field, language))) {
    sheet.setColumnWidths(run.start + 1, run.end - run.start + 1, run.value);
  }
}

interface Highlight {
  readonly field: 'slaState' | 'status' | 'updateState' | 'satisfaction';
  /** The cells of the row that are coloured; all of them when absent. */
  readonly cells?: readonly FieldKey[];
  readonly label: (language: Language) => string;
  readonly background?: string;
  readonly font?: string;
}

const bySla = (state: SlaState) => (language: Language) => optionLabel('slaState', state, language);
const byStatus = (status: Status) => (language: Language) => optionLabel('status', status, language);

const byScore = (score: Score) => (language: Language) => satisfactionLabel(score, { lists: {}, language });
const lowScores = scores.filter(isLow);

/** Row colours, first rule first. They read one stored column, so they cost nothing at run time. */
const highlights: readonly Highlight[] = [
  { field: 'slaState', label: bySla('overdue'), background: '#fce8e6', font: '#a50e0e' },
  {
    field: 'updateState',
    label: (language) => optionLabel('updateState', 'due', language),
    // The number stands in sight whatever people fold away.
    cells: ['number', 'nextUpdateDue'],
    background: '#feefc3',
    font: '#7a4f01',
  },
  { field: 'slaState', label: bySla('dueSoon'), background: '#fef7e0', font: '#7a4f01' },
  // The supervisor steps in (D8).
  ...lowScores.map(
    (score): Highlight => ({ field: 'satisfaction', label: byScore(score), background: '#fdeadb', font: '#8f4400' }),
  ),
  { field: 'status', label: byStatus('closed'), font: '#80868b' },
];

/**
 * The formula of a highlight over rows from the second, e.g. =OR($D2="已超时",$D2="Overdue"): rows keep the words of the
 * language that was set when they were written.
 */
const formulaOf = ({ label }: Highlight, letters: string): string =>
  `=OR(${languages.map((language) => `$${letters}2="${label(language)}"`).join(',')})`;

/** Whether a rule is one of the desk's: it compares one column with the labels above, or as earlier versions did with one. */
function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition === null) return false;
  const formula = String(condition.getCriteriaValues()[0] ?? '');
  const letters = /^=(?:OR\()?\$([A-Z]+)2="/.exec(formula)?.[1] ?? '';
  return highlights.some(
    (highlight) =>
      formula === formulaOf(highlight, letters) ||
      languages.some((language) => formula === `=$${letters}2="${highlight.label(language)}"`),
  );
}

/**
 * Puts the desk's row colours in place; rules that people made stay, in front of them.
 * @returns how many were missing
 */
export function highlightRows(sheet: Sheet, layout: Layout): number {
  const rows = sheet.getMaxRows() - 1;
  const cellsOf = ({ cells }: Highlight): GoogleAppsScript.Spreadsheet.Range[] => {
    if (cells === undefined) return [sheet.getRange(2, 1, rows, layout.headers.length)];
    return cells.flatMap((key) => {
      const at = layout.columns[key];
      return at === undefined ? [] : [sheet.getRange(2, at + 1, rows, 1)];
    });
  };
  const ours = highlights.flatMap((highlight) => {
    const at = layout.columns[highlight.field];
    const cells = cellsOf(highlight);
    if (at === undefined || cells.length === 0) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
      formulaOf(highlight, columnLetters(at)),
    );
    if (highlight.background !== undefined) rule.setBackground(highlight.background);
    if (highlight.font !== undefined) rule.setFontColor(highlight.font);
    return [rule.setRanges(cells).build()];
  });
  const present = sheet.getConditionalFormatRules();
  const kept = present.filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...kept, ...ours]);
  return Math.max(0, ours.length - (present.length - kept.length));
}
