import { defineConditionalFormats } from './conditionalFormat';
import { defineDataValidation } from './dataValidation';
import * as enumerations from './enumerationList';
import { defineFilterCriteria } from './filterCriteria';
import type { Services } from './services';
import { createUi } from './ui';

import Google = GoogleAppsScript.Spreadsheet;

/** The global SpreadsheetApp over classes that are defined already. */
export function createApp(services: Services): Google.SpreadsheetApp {
  const { workbook } = services;
  const apps = services.plainClass<Google.SpreadsheetApp, 'app'>('SpreadsheetApp', 'SpreadsheetApp');
  const { newDataValidation } = defineDataValidation(services);
  const { newConditionalFormatRule } = defineConditionalFormats(services);
  const { newFilterCriteria } = defineFilterCriteria(services);
  let ui: GoogleAppsScript.Base.Ui | null = null;

  apps.define({
    BooleanCriteria: enumerations.booleanCriteria.members,
    BorderStyle: enumerations.borderStyle.members,
    CopyPasteType: enumerations.copyPasteType.members,
    DataValidationCriteria: enumerations.dataValidationCriteria.members,
    DeveloperMetadataLocationType: enumerations.metadataLocationType.members,
    DeveloperMetadataVisibility: enumerations.metadataVisibility.members,
    Dimension: enumerations.dimension.members,
    GroupControlTogglePosition: enumerations.groupControlPosition.members,
    PivotTableSummarizeFunction: enumerations.summarizeFunction.members,
    PivotValueDisplayType: enumerations.pivotDisplayType.members,
    ProtectionType: enumerations.protectionType.members,
    SheetType: enumerations.sheetType.members,
    WrapStrategy: enumerations.wrapStrategy.members,

    getActive() {
      services.enter('getActive', 'handle');
      return services.spreadsheet();
    },
    getActiveSpreadsheet() {
      services.enter('getActiveSpreadsheet', 'handle');
      return services.spreadsheet();
    },
    getActiveSheet() {
      services.enter('getActiveSheet', 'handle');
      return services.sheet(workbook.activeSheet);
    },
    getActiveRange() {
      services.enter('getActiveRange', 'read');
      return services.range(workbook.activeSheet, workbook.activeSheet.selection);
    },
    setActiveSheet(sheet: Google.Sheet) {
      services.enter('setActiveSheet', 'write.buffered', [sheet], [['SpreadsheetApp.Sheet']]);
      return sheet.activate();
    },
    setActiveRange(range: Google.Range) {
      services.enter('setActiveRange', 'write.buffered', [range], [['SpreadsheetApp.Range']]);
      return range.activate();
    },
    openById(id: string) {
      services.enter('openById', 'openById', [id], [['String']]);
      if (id !== workbook.id) {
        services.fail(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
      }
      return services.spreadsheet();
    },
    getUi() {
      services.enter('getUi', 'handle');
      ui ??= createUi(services);
      return ui;
    },
    flush() {
      services.enter('flush', 'flush');
    },
    newDataValidation() {
      services.enter('newDataValidation', 'handle');
      return newDataValidation();
    },
    newConditionalFormatRule() {
      services.enter('newConditionalFormatRule', 'handle');
      return newConditionalFormatRule();
    },
    newFilterCriteria() {
      services.enter('newFilterCriteria', 'handle');
      return newFilterCriteria();
    },
  });
  return apps.make('app');
}
