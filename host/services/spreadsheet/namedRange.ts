import type { CostKind } from '../../contract/execution';
import { isRangeName } from '../../model/rangeName';
import { noRangeName, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** NamedRange. */
export function defineNamedRange(services: Services): void {
  const { classes, workbook } = services;
  const enter = (
    self: Google.NamedRange,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ) => {
    services.enter(`NamedRange.${member}`, cost, given, signatures);
    return classes.namedRanges.of(self);
  };

  classes.namedRanges.define({
    getName() {
      return enter(this, 'getName', 'handle').name;
    },
    setName(name: string) {
      const named = enter(this, 'setName', 'write.buffered', [name], [['String']]);
      if (!isRangeName(name)) services.fail(noRangeName);
      named.name = name;
      return this;
    },
    getRange() {
      const { reference } = enter(this, 'getRange', 'read');
      const sheet = workbook.sheetById(reference.sheetId);
      return sheet && reference.area ? services.range(sheet, reference.area) : services.fail('#REF!');
    },
    setRange(range: Google.Range) {
      const { reference } = enter(this, 'setRange', 'write.buffered', [range], [['SpreadsheetApp.Range']]);
      const { sheet, area } = services.ownRange(range);
      reference.sheetId = sheet.id;
      reference.area = area;
      return this;
    },
    remove() {
      const named = enter(this, 'remove', 'write.buffered');
      workbook.namedRanges = workbook.namedRanges.filter((other) => other !== named);
      workbook.references.delete(named.reference);
    },
  });
}
