import { columnsOf, type Rectangle, rowsOf } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { ValidationRule } from '../../model/validation';
import { storedValues } from './conditionValues';
import { matrix, requireSize } from './matrix';
import type { Services } from './services';
import { shownRule, storedRule } from './storedRules';

import Google = GoogleAppsScript.Spreadsheet;

type RuleAt = (row: number, column: number) => ValidationRule | null;

function putRules(sheet: Sheet, area: Rectangle, ruleAt: RuleAt): void {
  for (let row = 0; row < rowsOf(area); row += 1) {
    for (let column = 0; column < columnsOf(area); column += 1) {
      const rule = ruleAt(row, column);
      const [atRow, atColumn] = [area.startRow + row, area.startColumn + column];
      if (rule) sheet.grid.ensure(atRow, atColumn).validation = rule;
      else {
        const cell = sheet.grid.own(atRow, atColumn);
        if (cell) cell.validation = null;
      }
    }
  }
  sheet.workbook.changes.structure();
}

function isCheckbox(sheet: Sheet, row: number, column: number): boolean {
  return sheet.grid.at(row, column)?.validation?.criteria === 'CHECKBOX';
}

/** Ticks or clears the checkboxes of an area; other cells stay. */
function tick(sheet: Sheet, area: Rectangle, ticked: boolean): void {
  sheet.changeStored(area, (cell) => {
    if (cell.validation?.criteria !== 'CHECKBOX') return;
    const [on = true, off = false] = cell.validation.values;
    cell.value = ticked ? on : off;
    cell.formula = null;
  });
}

/** Range: data validations and checkboxes. */
export function defineRangeValidations(services: Services): void {
  const { classes } = services;
  const enter = services.enterRange.bind(services);
  const stored = (rule: Google.DataValidation | null) => (rule === null ? null : storedRule(services, rule));

  classes.ranges.define({
    getDataValidation() {
      const { sheet, area } = enter(this, 'getDataValidation', 'read');
      return shownRule(services, sheet.grid.at(area.startRow, area.startColumn)?.validation);
    },
    getDataValidations() {
      const { sheet, area } = enter(this, 'getDataValidations', 'read');
      const shown = new Map<ValidationRule, Google.DataValidation | null>();
      const show = (rule: ValidationRule) => {
        if (!shown.has(rule)) shown.set(rule, shownRule(services, rule));
        return shown.get(rule) ?? null;
      };
      const rows = Array.from({ length: rowsOf(area) }, (_row, row) =>
        services.objects(
          Array.from({ length: columnsOf(area) }, (_column, column) => {
            const rule = sheet.grid.at(area.startRow + row, area.startColumn + column)?.validation;
            return rule ? show(rule) : null;
          }),
        ),
      );
      return services.objects(rows);
    },
    setDataValidation(rule: Google.DataValidation | null) {
      const given = [rule];
      const { sheet, area } = enter(this, 'setDataValidation', 'write.buffered', given, [
        ['SpreadsheetApp.DataValidation?'],
      ]);
      const one = stored(rule);
      putRules(sheet, area, () => one);
      return this;
    },
    setDataValidations(rules: (Google.DataValidation | null)[][]) {
      const { sheet, area } = enter(this, 'setDataValidations', 'write.buffered', [rules], [['Matrix']]);
      requireSize(services, rules, area);
      const all = rules.map((row) => row.map(stored));
      putRules(sheet, area, (row, column) => all[row]?.[column] ?? null);
      return this;
    },
    clearDataValidations() {
      const { sheet, area } = enter(this, 'clearDataValidations', 'write.buffered');
      putRules(sheet, area, () => null);
      return this;
    },
    insertCheckboxes(checked?: unknown, unchecked?: unknown) {
      const given = [checked, unchecked];
      const { sheet, area } = enter(this, 'insertCheckboxes', 'write.buffered', given, [[], ['any'], ['any', 'any']]);
      const values = storedValues(
        services,
        given.filter((value) => value !== undefined),
      );
      const rule = sheet.workbook.sharedValidation({
        criteria: 'CHECKBOX',
        values,
        source: null,
        allowInvalid: true,
        showDropdown: true,
        help: null,
      });
      putRules(sheet, area, () => rule);
      tick(sheet, area, false);
      return this;
    },
    removeCheckboxes() {
      const { sheet, area } = enter(this, 'removeCheckboxes', 'write.buffered');
      sheet.changeStored(area, (cell) => {
        if (cell.validation?.criteria !== 'CHECKBOX') return;
        cell.validation = null;
        cell.value = null;
      });
      return this;
    },
    check() {
      const { sheet, area } = enter(this, 'check', 'write.buffered');
      tick(sheet, area, true);
      return this;
    },
    uncheck() {
      const { sheet, area } = enter(this, 'uncheck', 'write.buffered');
      tick(sheet, area, false);
      return this;
    },
    isChecked() {
      const { sheet, area } = enter(this, 'isChecked', 'read');
      if (!isCheckbox(sheet, area.startRow, area.startColumn)) return null;
      const states = matrix(services, area, (row, column) => {
        const [on = true] = sheet.grid.at(row, column)?.validation?.values ?? [];
        return sheet.valueAt(row, column) === on;
      }).flat();
      return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
    },
  });
}
