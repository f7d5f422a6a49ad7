import { type Access, type MenuFunction, menuAccess } from '../api/access';
import { isSilent } from '../app/health/silentClock';
import type { Remembered } from '../app/memory';
import { Refused } from '../app/refused';
import type { Language } from '../domain/record/lists';
import { type SheetsDesk, sheetsDesk } from '../sheets/desk';
import { settingsFrom } from '../sheets/settings/snapshot';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { demandAccess } from './caller';
import { deskLanguage } from './language';
import { outcomePage } from './outcomePage';
import { spoken } from './spoken/speak';

/** The language as memory tells, where it was read, else without it. */
const languageOf = (desk: SheetsDesk): Language => settingsFrom(desk.known().settings)?.language ?? deskLanguage();

function toast(message: string, seconds: number, desk: SheetsDesk): void {
  workbook().toast(message, wordsOf(languageOf(desk)).menu.desk, seconds);
}

const seconds = 8;
/** A toast with more than one sentence stays longer. */
const secondsOfProblems = 30;
/** More sentences than these nobody reads in a toast, which runs them together. */
const sentencesInToast = 3;

/** Tells what came of a menu entry: in a toast, and where that is much, in a dialog as well that stays until it is read. */
function tell(sentences: readonly string[], desk: SheetsDesk): void {
  const [first = ''] = sentences;
  const isMuch = sentences.length > sentencesInToast;
  toast(isMuch ? first : sentences.join('\n'), sentences.length > 1 ? secondsOfProblems : seconds, desk);
  if (!isMuch) return;
  const language = languageOf(desk);
  SpreadsheetApp.getUi().showModelessDialog(outcomePage(sentences, language), wordsOf(language).menu.desk);
}

/** The sentence on a clock that has stopped, in the desk's language; blank while it runs. */
function silence(remembered: Remembered, now: number): string {
  if (!isSilent(remembered, now)) return '';
  return wordsOf(settingsFrom(remembered.settings)?.language ?? deskLanguage()).setUp.clockSilent;
}

/**
 * Runs a menu entry if its caller may choose it; why it was refused is shown as a toast.
 * @param work is given the memory as it was before, which tells whether the clock has stopped
 */
function allowed(name: MenuFunction, work: (desk: SheetsDesk, before: Remembered) => void): void {
  const access: Access = menuAccess[name];
  const desk = sheetsDesk();
  try {
    const before = desk.recallEarly();
    demandAccess(desk, before, access, deskLanguage);
    work(desk, before);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    toast(spoken(error, deskLanguage()).message, seconds, desk);
  }
}

/** Runs a menu entry that opens a page, and tells of a clock that has stopped. */
export function permitted(name: MenuFunction, work: (desk: SheetsDesk) => void): void {
  allowed(name, (desk, before) => {
    work(desk);
    const stopped = silence(before, desk.now);
    if (stopped !== '') toast(stopped, secondsOfProblems, desk);
  });
}

/**
 * Runs a menu entry if its caller may choose it: its outcome, or why it was refused, is shown, and that the
 * clock has stopped, unless the entry is the one that starts it again.
 * @param work is given the memory as it was before
 */
export function told(
  name: MenuFunction,
  work: (desk: SheetsDesk, before: Remembered) => string | readonly string[],
): void {
  allowed(name, (desk, before) => {
    const outcome = work(desk, before);
    const stopped = name === 'setUpWorkbook' ? '' : silence(before, desk.now);
    const sentences = [outcome, stopped].flat().filter((sentence) => sentence !== '');
    tell(sentences, desk);
  });
}
