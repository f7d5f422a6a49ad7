import { type FormResponse, takeFormResponse, takeLeftResponses } from '../app/intake/formResponse';
import { Refused } from '../app/refused';
import type { Settings } from '../domain/settings/settings';
import { sheetsDesk } from '../sheets/desk';
import { responsesBelow } from '../sheets/formResponses';
import { intakeWords } from './spoken/intakeWords';

/** A response waits for the desk much longer than a person would: nobody could send it again. */
const attempts = 20;

function patiently(work: () => void): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      work();
      return;
    } catch (error) {
      const isBusy = error instanceof Refused && error.code === 'busy';
      if (!isBusy || attempt === attempts) throw error;
    }
  }
}

/** The answers of a question that allows several, as one text. */
const joined = (answers: readonly string[] | undefined): string =>
  (answers ?? []).filter((answer) => answer.trim() !== '').join(', ');

function responseOf({ namedValues, range, values }: GoogleAppsScript.Events.SheetsOnFormSubmit): FormResponse {
  const sheet = range.getSheet();
  // The form writes the time first, under a header in the language of whoever made it.
  const [sentAt = ''] = values;
  const given = Object.entries(namedValues).map(([question, answers]) => [question, joined(answers)] as const);
  const timeQuestion = given.find(([, answer]) => answer === sentAt)?.[0];
  return {
    sheetId: sheet.getSheetId(),
    row: range.getRow() - 1,
    sentAt,
    answers: given.filter(([question, answer]) => answer !== '' && question !== timeQuestion),
  };
}

const formWords = (settings: Settings) => intakeWords(settings, 'form');

/** Takes in the responses whose own execution died. */
export function takeResponsesLeft(desk: ReturnType<typeof sheetsDesk>): void {
  takeLeftResponses(desk, desk.known(), formWords, responsesBelow);
}

/**
 * Whether a form's trigger sent the event (D12): pages can call its function too, but nothing that a page sends can hold a
 * range with its functions.
 */
const isOfForm = (event: Partial<GoogleAppsScript.Events.SheetsOnFormSubmit> | null | undefined): boolean =>
  typeof event?.range?.getSheet === 'function';

/** Installed trigger on every response to a form that is linked to the workbook; called by a page it does nothing. */
export function onFormSubmit(event: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  if (!isOfForm(event)) return;
  const response = responseOf(event);
  patiently(() => {
    takeFormResponse(sheetsDesk(), response, formWords, responsesBelow);
  });
}
