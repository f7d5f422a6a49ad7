import type { ExecutionContext } from '../../contract/execution';
import { Drive } from '../../drive/drive';
import type { Workbook } from '../../model/workbook';
import { defineActiveSheetMethods } from './activeSheetMethods';
import { createApp } from './app';
import { defineCharts } from './charts/sheetCharts';
import { defineColors } from './colors';
import { defineConditionalFormats } from './conditionalFormat';
import { defineDataValidation } from './dataValidation';
import { defineFilter } from './filter';
import { defineFilterCriteria } from './filterCriteria';
import { defineMetadata } from './metadata';
import { defineNamedRange } from './namedRange';
import { OpenWorkbooks } from './openWorkbooks';
import { definePivotTable } from './pivotTable';
import { defineProtection } from './protection';
import { defineRangeAttachments } from './rangeAttachments';
import { defineRangeBorders } from './rangeBorders';
import { defineRangeCells } from './rangeCells';
import { defineRangeClearing } from './rangeClearing';
import { defineRangeColors } from './rangeColors';
import { defineRangeFormats } from './rangeFormats';
import { defineRangeList } from './rangeList';
import { defineRangeMerging } from './rangeMerging';
import { defineRangeMoving } from './rangeMoving';
import { defineRangeNotes } from './rangeNotes';
import { defineRangePosition } from './rangePosition';
import { defineRangeR1C1 } from './rangeR1C1';
import { defineRangeRegions } from './rangeRegions';
import { defineRangeRichText } from './rangeRichText';
import { defineRangeTextStyles } from './rangeTextStyles';
import { defineRangeTexts } from './rangeTexts';
import { defineRangeValidations } from './rangeValidations';
import { defineRangeValues } from './rangeValues';
import { defineRichTexts } from './richTexts';
import { defineSelection } from './selection';
import { defineSheetAttachments } from './sheetAttachments';
import { defineSheetContent } from './sheetContent';
import { defineSheetFitting } from './sheetFitting';
import { defineGroups } from './sheetGroups';
import { defineSheetIdentity } from './sheetIdentity';
import { defineSheetLines } from './sheetLines';
import { defineSheetLook } from './sheetLook';
import { defineSheetRanges } from './sheetRanges';
import { defineSlicers } from './slicers';
import { defineSpreadsheet } from './spreadsheet';
import { defineSpreadsheetFile } from './spreadsheetFile';
import { defineSpreadsheetSheets } from './spreadsheetSheets';
import { defineTextFinder } from './textFinder';
import { defineTextStyles } from './textStyle';

const definitions = [
  defineRangePosition,
  defineRangeValues,
  defineRangeFormats,
  defineRangeBorders,
  defineRangeNotes,
  defineRangeValidations,
  defineRangeClearing,
  defineRangeMoving,
  defineRangeAttachments,
  defineRangeList,
  defineSheetIdentity,
  defineSheetRanges,
  defineSheetContent,
  defineSheetLines,
  defineSheetLook,
  defineGroups,
  defineSheetAttachments,
  defineSpreadsheet,
  defineFilter,
  defineProtection,
  defineMetadata,
  defineNamedRange,
  definePivotTable,
  defineTextFinder,
  defineCharts,
  defineSlicers,
  defineColors,
  defineRangeCells,
  defineRangeColors,
  defineRangeMerging,
  defineRangeR1C1,
  defineRangeRegions,
  defineRangeRichText,
  defineRangeTexts,
  defineRangeTextStyles,
  defineRichTexts,
  defineSelection,
  defineSheetFitting,
  defineActiveSheetMethods,
  defineSpreadsheetSheets,
];

/** The app builds these and so defines them for the bound workbook; another workbook needs them to read what it holds. */
const builtDefinitions = [defineDataValidation, defineConditionalFormats, defineFilterCriteria, defineTextStyles];

/**
 * The global SpreadsheetApp of one execution. Members it lacks are refused by name.
 * @param workbook the one the script is bound to
 * @param drive where it finds and keeps other workbooks
 */
export function createSpreadsheetApp(
  workbook: Workbook,
  context: ExecutionContext,
  drive = new Drive(workbook, () => context.now()),
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const workbooks: OpenWorkbooks = new OpenWorkbooks(drive, context, (services) => {
    for (const define of definitions) define(services);
    defineSpreadsheetFile(services, workbooks);
    if (services.workbook !== workbook) for (const define of builtDefinitions) define(services);
  });
  return createApp(workbooks.services(workbook), workbooks);
}
