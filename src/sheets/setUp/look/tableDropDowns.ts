import { type Language, type ListKey, lists, optionLabel } from '../../../domain/record/lists';
import { scriptLanguages } from '../../../domain/scripts/script';
import type { TableKey } from '../../../domain/tables/tables';
import { type OptionColumns, optionsOf, proposing } from './dropDowns';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Words that must be met exactly. */
const onlyOf = (labels: readonly string[]): Rule =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...labels], true)
    .setAllowInvalid(false)
    .build();

/** Columns that take the words of a closed list. */
const closed: Readonly<Partial<Record<TableKey, Readonly<Record<string, ListKey>>>>> = {
  policies: { calendar: 'clock' },
  calendar: { kind: 'dayKind' },
  tasks: { state: 'taskState' },
  improvements: { state: 'improvementState' },
  articles: { state: 'articleState' },
  scripts: { step: 'scriptStep' },
  people: { role: 'role' },
};

const answered: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  people: ['onDuty', 'daily', 'weekly', 'monthly', 'notices'],
};

/** Columns that take departments: one that no ticket knows would never be found by dispatch and mails. */
const ofDepartments: Readonly<Partial<Record<TableKey, string>>> = { tasks: 'department', people: 'department' };

/** Columns that propose the names of people, and take others as well. */
const ofPeople: Readonly<Partial<Record<TableKey, string>>> = { tasks: 'person', articles: 'owner' };

/** The drop-downs of a sheet other than that of the tickets, by the key of their column. */
export function tableDropDowns(table: TableKey, language: Language, columns: OptionColumns): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const [key, list] of Object.entries(closed[table] ?? {})) {
    rules.set(key, onlyOf(lists[list].options.map((option) => option[language])));
  }
  const yesOrNo = [optionLabel('met', 'yes', language), optionLabel('met', 'no', language)];
  for (const key of answered[table] ?? []) rules.set(key, onlyOf(yesOrNo));
  if (table === 'scripts') rules.set('language', onlyOf(Object.values(scriptLanguages)));
  const { [table]: department } = ofDepartments;
  if (department !== undefined) {
    rules.set(department, optionsOf('department', lists.department[language], language, columns.settings));
  }
  const names = columns.people.byKey('name');
  const { [table]: person } = ofPeople;
  if (person !== undefined && names !== undefined) rules.set(person, proposing(names));
  const categories = columns.categories.byKey('category1');
  if (table === 'articles' && categories !== undefined) rules.set('category', proposing(categories));
  return rules;
}
