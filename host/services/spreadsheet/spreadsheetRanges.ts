import type { CostKind } from '../../contract/execution';
import { isRangeName } from '../../model/rangeName';
import { areaOfA1 } from './a1Areas';
import { noRangeName, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Spreadsheet: ranges by notation and by name. */
export function defineSpreadsheetRanges(services: Services): void {
  const { classes, workbook } = services;
  const enter = (member: string, cost: CostKind, given: readonly unknown[] = [], signatures: string[][] = [[]]) =>
    services.enter(`Spreadsheet.${member}`, cost, given, signatures);

  classes.spreadsheets.define({
    getRange(notation: string) {
      enter('getRange', 'handle', [notation], [['String']]);
      const { sheet, area, open } = areaOfA1(services, notation, workbook.activeSheet);
      return services.range(sheet, area, open);
    },
    getRangeList(notations: string[]) {
      enter('getRangeList', 'handle', [notations], [['Array']]);
      return classes.rangeLists.make(notations.map((one) => areaOfA1(services, one, workbook.activeSheet)));
    },
    getActiveRange() {
      enter('getActiveRange', 'read');
      return services.range(workbook.activeSheet, workbook.activeSheet.selection);
    },
    getRangeByName(name: string) {
      enter('getRangeByName', 'read', [name], [['String']]);
      const named = workbook.namedRanges.find((other) => other.name === name);
      const sheet = named && workbook.sheetById(named.reference.sheetId);
      return sheet && named.reference.area ? services.range(sheet, named.reference.area) : null;
    },
    getNamedRanges() {
      enter('getNamedRanges', 'read');
      return services.objects(workbook.namedRanges.map((named) => classes.namedRanges.make(named)));
    },
    setNamedRange(name: string, range: Google.Range) {
      enter('setNamedRange', 'write.buffered', [name, range], [['String', 'SpreadsheetApp.Range']]);
      if (!isRangeName(name)) services.fail(noRangeName);
      const { sheet, area } = services.ownRange(range);
      workbook.namedRanges = workbook.namedRanges.filter((other) => other.name !== name);
      workbook.namedRanges.push({ name, reference: workbook.refer(sheet.id, area) });
    },
    removeNamedRange(name: string) {
      enter('removeNamedRange', 'write.buffered', [name], [['String']]);
      workbook.namedRanges = workbook.namedRanges.filter((other) => other.name !== name);
    },
  });
}
