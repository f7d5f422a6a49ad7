import type { ExecutionContext } from '../../contract/execution';
import type { Workbook } from '../../model/workbook';
import { createApp } from './app';
import { defineFilter } from './filter';
import { defineMetadata } from './metadata';
import { defineNamedRange } from './namedRange';
import { definePivotTable } from './pivotTable';
import { defineProtection } from './protection';
import { defineRangeAttachments } from './rangeAttachments';
import { defineRangeBorders } from './rangeBorders';
import { defineRangeClearing } from './rangeClearing';
import { defineRangeFormats } from './rangeFormats';
import { defineRangeList } from './rangeList';
import { defineRangeMoving } from './rangeMoving';
import { defineRangeNotes } from './rangeNotes';
import { defineRangePosition } from './rangePosition';
import { defineRangeValidations } from './rangeValidations';
import { defineRangeValues } from './rangeValues';
import { Services } from './services';
import { defineSheetAttachments } from './sheetAttachments';
import { defineSheetContent } from './sheetContent';
import { defineGroups } from './sheetGroups';
import { defineSheetIdentity } from './sheetIdentity';
import { defineSheetLines } from './sheetLines';
import { defineSheetLook } from './sheetLook';
import { defineSheetRanges } from './sheetRanges';
import { defineSpreadsheet } from './spreadsheet';
import { defineTextFinder } from './textFinder';

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
];

/** The global SpreadsheetApp of one execution over a workbook. Members it lacks are refused by name. */
export function createSpreadsheetApp(
  workbook: Workbook,
  context: ExecutionContext,
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const services = new Services(workbook, context);
  for (const define of definitions) define(services);
  return createApp(services);
}
