import { workbook } from '../workbook';

/** Name of the global function that takes in a form's responses. */
const formFunction = 'onFormSubmit';

/**
 * Sees to it that responses to any form that is or will be linked to the workbook become tickets. Google shows each
 * person only their own triggers; a second person's would merely find the ticket there already.
 * @returns whether it had to be made
 */
export function ensureFormTrigger(): boolean {
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === formFunction);
  if (isThere) return false;
  ScriptApp.newTrigger(formFunction).forSpreadsheet(workbook()).onFormSubmit().create();
  return true;
}
