import type { ConditionalFormat } from '../../../model/attachments';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';
import { shownFormat, styleOf } from './cellFormat';
import { readCondition, shownCondition } from './condition';
import { gridRange, requiredRange } from './gridRange';

import Schema = GoogleAppsScript.Sheets.Schema;

export interface PlacedFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** @throws Refusal when the ranges are missing or on several sheets; Error "not implemented: …" for gradients */
export function readConditionalFormat(workbook: Workbook, rule: Schema.ConditionalFormatRule): PlacedFormat {
  refuseOthers(rule, ['ranges', 'booleanRule'], 'ConditionalFormatRule');
  const [first, ...others] = (rule.ranges ?? []).map((range) => requiredRange(workbook, range));
  if (!first) throw new Refusal('ConditionalFormatRule.ranges must have at least one range.');
  if (others.some(({ sheet }) => sheet !== first.sheet)) {
    throw new Refusal('All ranges of a conditional format rule must be on the same sheet.');
  }
  const { condition, format = {} } = rule.booleanRule ?? {};
  if (!condition) throw new Refusal('ConditionalFormatRule must have a rule with a condition.');
  return {
    sheet: first.sheet,
    format: {
      ranges: [first, ...others].map(({ area }) => area),
      condition: readCondition(workbook, condition),
      style: styleOf(format),
    },
  };
}

export function shownConditionalFormat(sheet: Sheet, format: ConditionalFormat): Schema.ConditionalFormatRule {
  return {
    ranges: format.ranges.map((area) => gridRange(sheet, area)),
    booleanRule: {
      condition: shownCondition(sheet.workbook, format.condition),
      format: shownFormat(format.style),
    },
  };
}
