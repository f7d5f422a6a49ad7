import { type Access, type MenuFunction, menuAccess } from '../api/access';
import { isSilent } from '../app/health/silentClock';
import type { Remembered } from '../app/memory';
import { Refused } from '../app/refused';
import { type SheetsDesk, sheetsDesk } from '../sheets/desk';
import { settingsFrom } from '../sheets/settings/snapshot';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { demandAccess } from './caller';
import { deskLanguage } from './language';
import { spoken } from './spoken/speak';

/** @param desk whose memory, where it was read, tells the language without another call */
function toast(message: string, seconds: number, desk: SheetsDesk): void {
  const language = settingsFrom(desk.known().settings)?.language ?? deskLanguage();
  workbook().toast(message, wordsOf(language).menu.desk, seconds);
}

const seconds = 8;
/** A toast with more than one sentence stays longer. */
const secondsOfProblems = 30;

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
 * Runs a menu entry if its caller may choose it: its outcome, or why it was refused, is shown as a toast, and that the
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
    toast(sentences.join('\n'), sentences.length > 1 ? secondsOfProblems : seconds, desk);
  });
}
