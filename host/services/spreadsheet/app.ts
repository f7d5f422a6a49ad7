import { plainRichText } from '../../model/richText';
import { appSelection } from './appSelection';
import { appWorkbooks } from './appWorkbooks';
import { defineConditionalFormats } from './conditionalFormat';
import { defineDataValidation } from './dataValidation';
import * as enumerations from './enumerationList';
import { defineFilterCriteria } from './filterCriteria';
import type { OpenWorkbooks } from './openWorkbooks';
import type { Services } from './services';
import { defineTextStyles } from './textStyle';
import { createUi } from './ui';

import Google = GoogleAppsScript.Spreadsheet;

/** The global SpreadsheetApp over classes that are defined already. */
export function createApp(services: Services, workbooks: OpenWorkbooks): Google.SpreadsheetApp {
  const { workbook } = services;
  const apps = services.plainClass<Google.SpreadsheetApp, 'app'>('SpreadsheetApp', 'SpreadsheetApp');
  const { newDataValidation } = defineDataValidation(services);
  const { newConditionalFormatRule } = defineConditionalFormats(services);
  const { newFilterCriteria } = defineFilterCriteria(services);
  const { newTextStyle } = defineTextStyles(services);
  let ui: GoogleAppsScript.Base.Ui | null = null;

  apps.define({
    BooleanCriteria: enumerations.booleanCriteria.members,
    BorderStyle: enumerations.borderStyle.members,
    CopyPasteType: enumerations.copyPasteType.members,
    DataValidationCriteria: enumerations.dataValidationCriteria.members,
    DeveloperMetadataLocationType: enumerations.metadataLocationType.members,
    DeveloperMetadataVisibility: enumerations.metadataVisibility.members,
    ColorType: enumerations.colorType.members,
    Dimension: enumerations.dimension.members,
    Direction: enumerations.direction.members,
    GroupControlTogglePosition: enumerations.groupControlPosition.members,
    PivotTableSummarizeFunction: enumerations.summarizeFunction.members,
    PivotValueDisplayType: enumerations.pivotDisplayType.members,
    ProtectionType: enumerations.protectionType.members,
    RelativeDate: enumerations.relativeDate.members,
    SheetType: enumerations.sheetType.members,
    TextToColumnsDelimiter: enumerations.textDelimiter.members,
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
    ...appSelection(services),
    newColor() {
      services.enter('newColor', 'handle');
      return services.classes.colorBuilders.make({ draft: '#000000' });
    },
    newRichTextValue() {
      services.enter('newRichTextValue', 'handle');
      return services.classes.richTextBuilders.make({ draft: plainRichText('') });
    },
    ...appWorkbooks(services, workbooks),
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
    newTextStyle() {
      services.enter('newTextStyle', 'handle');
      return newTextStyle();
    },
    newFilterCriteria() {
      services.enter('newFilterCriteria', 'handle');
      return newFilterCriteria();
    },
  });
  return apps.make('app');
}
