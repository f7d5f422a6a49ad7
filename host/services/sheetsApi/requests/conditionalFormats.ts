import type { ConditionalFormat } from '../../../model/attachments';
import { Refusal } from '../../../model/refusal';
import type { Sheet } from '../../../model/sheet';
import type { RequestHandlers } from '../batch';
import { refuseOthers } from '../fields';
import { sheetWithId } from '../located';
import { readConditionalFormat, shownConditionalFormat } from '../shapes/conditionalFormat';

/** @throws Refusal when the sheet has no rule there */
function ruleAt(sheet: Sheet, index: number): ConditionalFormat {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw new Refusal(`No conditional format on sheet: ${sheet.id} at index: ${index}`);
  return rule;
}

function put(sheet: Sheet, rules: readonly ConditionalFormat[]): void {
  sheet.conditionalFormats = rules;
  sheet.workbook.changes.structure();
}

const without = (sheet: Sheet, rule: ConditionalFormat) => sheet.conditionalFormats.filter((other) => other !== rule);

function inserted(rules: readonly ConditionalFormat[], index: number, rule: ConditionalFormat) {
  return [...rules.slice(0, index), rule, ...rules.slice(index)];
}

/** Conditional formats of a sheet, in their order from 0. */
export const conditionalFormatRequests: RequestHandlers = {
  addConditionalFormatRule({ workbook }, { addConditionalFormatRule: given = {} }) {
    refuseOthers(given, ['rule', 'index'], 'AddConditionalFormatRuleRequest');
    const { sheet, format } = readConditionalFormat(workbook, given.rule ?? {});
    const { index = 0 } = given;
    if (index < 0 || index > sheet.conditionalFormats.length) throw new Refusal(`Index ${index} is out of bounds.`);
    put(sheet, inserted(sheet.conditionalFormats, index, format));
    return {};
  },
  updateConditionalFormatRule({ workbook }, { updateConditionalFormatRule: given = {} }) {
    refuseOthers(given, ['index', 'sheetId', 'rule', 'newIndex'], 'UpdateConditionalFormatRuleRequest');
    const { index = 0, newIndex, rule } = given;
    if ((rule === undefined) === (newIndex === undefined)) throw new Refusal('Set either rule or newIndex.');
    const read = rule && readConditionalFormat(workbook, rule);
    const sheet = read?.sheet ?? sheetWithId(workbook, given.sheetId);
    const old = ruleAt(sheet, index);
    const format = read?.format ?? old;
    put(sheet, inserted(without(sheet, old), newIndex ?? index, format));
    const told = { newRule: shownConditionalFormat(sheet, format), newIndex: newIndex ?? index };
    return {
      updateConditionalFormatRule: read
        ? { ...told, oldRule: shownConditionalFormat(sheet, old) }
        : { ...told, oldIndex: index },
    };
  },
  deleteConditionalFormatRule({ workbook }, { deleteConditionalFormatRule: given = {} }) {
    refuseOthers(given, ['index', 'sheetId'], 'DeleteConditionalFormatRuleRequest');
    const sheet = sheetWithId(workbook, given.sheetId);
    const rule = ruleAt(sheet, given.index ?? 0);
    put(sheet, without(sheet, rule));
    return { deleteConditionalFormatRule: { rule: shownConditionalFormat(sheet, rule) } };
  },
};
