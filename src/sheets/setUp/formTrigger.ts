import type { FormTrigger } from '../../app/health/unheardForms';
import { responsesBelow } from '../formResponses';
import { workbook } from '../workbook';

/** Name of the global function that takes in a form's responses. */
const formFunction = 'onFormSubmit';

const isThere = (): boolean =>
  ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === formFunction);

/** The trigger of whoever runs this; where they have none, the forms whose responses it would take in: a call a sheet. */
export function formTrigger(): FormTrigger {
  if (isThere()) return { isThere: true, linked: [] };
  const sheets = workbook()
    .getSheets()
    .filter((sheet) => sheet.getFormUrl() !== null);
  const linked = sheets.map((sheet) => {
    const sheetId = sheet.getSheetId();
    return { sheetId, responses: responsesBelow(sheetId, 0) ?? [] };
  });
  return { isThere: false, linked };
}

/**
 * Sees to it that responses to any form that is or will be linked to the workbook become tickets. Google shows each
 * person only their own triggers; a second person's would merely find the ticket there already.
 * @returns what was there before
 */
export function ensureFormTrigger(): FormTrigger {
  const before = formTrigger();
  if (!before.isThere) ScriptApp.newTrigger(formFunction).forSpreadsheet(workbook()).onFormSubmit().create();
  return before;
}
