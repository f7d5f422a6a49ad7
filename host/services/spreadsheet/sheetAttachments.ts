import type { ConditionalFormat } from '../../model/attachments';
import { protect } from '../../model/protecting';
import { protectionType } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Sheet: filter, conditional formats, pivot tables, protections and named ranges. */
export function defineSheetAttachments(services: Services): void {
  const { classes, workbook } = services;
  const enter = services.enterSheet.bind(services);

  const stored = (rule: Google.ConditionalFormatRule, sheetId: number): ConditionalFormat => {
    const { ranges, condition, style } = classes.formats.of(rule);
    if (ranges.some(({ sheet }) => sheet.id !== sheetId)) {
      services.fail('Conditional format rule cannot reference a different sheet.');
    }
    return {
      ranges: ranges.map(({ area }) => area),
      condition: condition ?? services.fail('Conditional format rule must have a condition.'),
      style,
    };
  };

  classes.sheets.define({
    getFilter() {
      const sheet = enter(this, 'getFilter', 'read');
      return sheet.filter ? classes.filters.make(sheet) : null;
    },
    getConditionalFormatRules() {
      const sheet = enter(this, 'getConditionalFormatRules', 'read');
      const open = { rows: false, columns: false };
      return services.objects(
        sheet.conditionalFormats.map(({ ranges, condition, style }) =>
          classes.formats.make({ ranges: ranges.map((area) => ({ sheet, area, open })), condition, style }),
        ),
      );
    },
    setConditionalFormatRules(rules: Google.ConditionalFormatRule[]) {
      const sheet = enter(this, 'setConditionalFormatRules', 'write.buffered', [rules], [['Array']], rules.length);
      sheet.conditionalFormats = rules.map((rule) => stored(rule, sheet.id));
      workbook.changes.structure();
    },
    clearConditionalFormatRules() {
      enter(this, 'clearConditionalFormatRules', 'write.buffered').conditionalFormats = [];
      workbook.changes.structure();
    },
    getPivotTables() {
      const sheet = enter(this, 'getPivotTables', 'read');
      return services.objects(sheet.pivots.map((pivot) => classes.pivots.make({ sheet, pivot })));
    },
    protect() {
      const sheet = enter(this, 'protect', 'write.buffered');
      const existing = sheet.protections.find(({ kind }) => kind === 'SHEET');
      const protection = existing ?? protect(sheet, null, services.context.effectiveUser);
      return classes.protections.make({ sheet, protection });
    },
    getProtections(type: Google.ProtectionType) {
      const sheet = enter(this, 'getProtections', 'read', [type], [['enum']]);
      const name = protectionType.nameOf(type);
      return services.objects(
        sheet.protections
          .filter(({ kind }) => kind === name)
          .map((protection) => classes.protections.make({ sheet, protection })),
      );
    },
    getNamedRanges() {
      const sheet = enter(this, 'getNamedRanges', 'read');
      return services.objects(
        workbook.namedRanges
          .filter(({ reference }) => reference.sheetId === sheet.id)
          .map((named) => classes.namedRanges.make(named)),
      );
    },
  });
}
