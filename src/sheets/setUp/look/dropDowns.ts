import type { Layout } from '../../../app/memory';
import type { Field } from '../../../domain/record/field';
import { fields } from '../../../domain/record/fields';
import { type Language, type ListKey, lists } from '../../../domain/record/lists';
import { listPlaces } from '../../../domain/settings/listPlaces';
import { builtInOptions } from '../../../domain/settings/readLists';
import { columnPlaces } from '../../../domain/settings/readTable';
import { tables } from '../../../domain/tables/tables';
import { wordsOf } from '../../../words/words';
import { sheetOf } from '../../columns/locate';
import { type DeclaredSheet, examined, ticketSheet } from '../columns/declaredColumns';
import { likenessTo } from './sameRule';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Finds the cells under the headers of a settings sheet, to its end, so that options added later are offered. */
function optionColumns(table: 'settings' | 'categories' | 'people') {
  const sheet = sheetOf(table);
  const rows = sheet.getMaxRows();
  const header = (sheet.getRange('1:1').getDisplayValues()[0] ?? []).map((text) => text.trim());
  const under = (at: number | undefined): Range | undefined =>
    at === undefined || at < 0 ? undefined : sheet.getRange(2, at + 1, rows - 1, 1);
  return {
    ofList: (list: ListKey) => under(listPlaces(header)[list]?.at),
    byKey: (key: string) => under(columnPlaces(tables[table], header)[key]),
  };
}

export type OptionColumns = Readonly<Record<'settings' | 'categories' | 'people', ReturnType<typeof optionColumns>>>;

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const reject = (rule: Builder, advice: string): Rule => rule.setAllowInvalid(false).setHelpText(advice).build();

/** The drop-down of an option list: its column in the settings, or its first options where that column is gone. */
export function optionsOf(list: ListKey, label: string, language: Language, settings: OptionColumns['settings']): Rule {
  const range = settings.ofList(list);
  const rule = SpreadsheetApp.newDataValidation();
  return reject(
    range === undefined
      ? rule.requireValueInList([...builtInOptions(list, language)], true)
      : rule.requireValueInRange(range, true),
    wordsOf(language).setUp.pickFromList(label),
  );
}

/** Offers what stands in `range`, and takes anything else as well. */
export const proposing = (range: Range): Rule =>
  SpreadsheetApp.newDataValidation().requireValueInRange(range, true).setAllowInvalid(true).build();

/** The drop-down of a field's column; undefined where people type freely. */
function dropDown(field: Field, language: Language, columns: OptionColumns): Rule | undefined {
  const make = SpreadsheetApp.newDataValidation;
  if (field.type === 'state' && field.writer === 'person' && field.list !== undefined) {
    const labels = lists[field.list].options.map((option) => option[language]);
    return reject(make().requireValueInList(labels, true), wordsOf(language).setUp.pickOwn);
  }
  if (field.type === 'option' && field.list !== undefined) {
    return optionsOf(field.list, field[language], language, columns.settings);
  }
  // Names and categories of former times stay valid, so these only propose.
  if (field.type === 'category') {
    const range = columns.categories.byKey(field.key);
    return range && proposing(range);
  }
  if (field.key === 'owner') {
    const range = columns.people.byKey('name');
    return range && proposing(range);
  }
  return undefined;
}

/** Whether each row of a column has its own drop-down, or none, by what stands beside it. */
const isDependent = ({ key }: Pick<Field, 'key'>): boolean => key === 'category2' || key === 'category3';

/** The sheets of the desk that hold options. */
export const optionSources = (): OptionColumns => ({
  settings: optionColumns('settings'),
  categories: optionColumns('categories'),
  people: optionColumns('people'),
});

/** The drop-downs of a column that rows have of their own, from the first row below the header; null where a row has none. */
function ownRules(sheet: Sheet, column: number, rows: number): readonly (Rule | null)[] {
  if (rows < 1) return [];
  const listed = SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  const present = sheet.getRange(2, column + 1, rows, 1).getDataValidations();
  return present.map(([rule]) => (rule?.getCriteriaType() === listed ? rule : null));
}

/** Puts the rows' own drop-downs back over that of the column, before anybody sees it there. */
function putBack(sheet: Sheet, column: number, own: readonly (Rule | null)[], ofColumn: Rule): void {
  const first = own.findIndex((rule) => rule !== null);
  if (first < 0) return;
  const rules = own.slice(first).map((rule) => [rule ?? ofColumn]);
  sheet.getRange(2 + first, column + 1, rules.length, 1).setDataValidations(rules);
}

/**
 * Gives the desk's columns of a sheet their drop-downs, read by Sheets itself at no cost when the desk runs: one read,
 * and a write for each that lacks it.
 * @param wanted the drop-downs by the key of their column
 * @param isFresh whether a column is new: it has lost none
 * @returns how many columns had lost theirs, or had another
 */
export function putDropDowns(
  declared: DeclaredSheet,
  wanted: ReadonlyMap<string, Rule>,
  isFresh: (column: string) => boolean = () => false,
): number {
  const ruled = declared.columns.filter(({ column }) => wanted.has(column.key));
  const present = examined({ ...declared, columns: ruled })?.getDataValidations() ?? [];
  const { sheet, rows } = declared;
  const filled = sheet.getLastRow() - 1;
  let lost = 0;
  for (const { at, column } of ruled) {
    const rule = wanted.get(column.key);
    if (rule === undefined || rows < 1) continue;
    const likeness = likenessTo(rule);
    const found = new Set(present.map((cells) => likeness(cells[at])));
    if (!isFresh(column.key) && !isDependent(column) && found.has('other')) lost += 1;
    // What was not looked at may have lost it as well.
    if (!found.has('other') && !found.has('outdated') && rows <= present.length) continue;
    const own = isDependent(column) ? ownRules(sheet, at, filled) : [];
    sheet.getRange(2, at + 1, rows, 1).setDataValidation(rule);
    putBack(sheet, at, own, rule);
  }
  return lost;
}

/** The drop-downs of the tickets, by their field. */
export const ticketDropDowns = (language: Language, columns: OptionColumns): ReadonlyMap<string, Rule> =>
  new Map(
    fields.flatMap((field: Field): readonly (readonly [string, Rule])[] => {
      const rule = dropDown(field, language, columns);
      return rule === undefined ? [] : [[field.key, rule]];
    }),
  );

/** Puts the drop-downs of all option columns of the tickets in place. */
export function ensureDropDowns(sheet: Sheet, layout: Layout, language: Language): void {
  putDropDowns(ticketSheet(sheet, layout), ticketDropDowns(language, optionSources()));
}
