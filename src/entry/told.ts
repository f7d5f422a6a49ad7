import { type Access, type MenuFunction, menuAccess } from '../api/access';
import { Refused } from '../app/refused';
import { type SheetsDesk, sheetsDesk } from '../sheets/desk';
import { settingsFrom } from '../sheets/snapshot';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { demandAccess } from './caller';
import { deskLanguage } from './language';
import { spoken } from './speak';

/** @param desk whose memory, where it was read, tells the language without another call */
function toast(message: string, seconds: number, desk: SheetsDesk): void {
  const language = settingsFrom(desk.known().settings)?.language ?? deskLanguage();
  workbook().toast(message, wordsOf(language).menu.desk, seconds);
}

const seconds = 8;
/** A toast with more than one sentence stays longer. */
const secondsOfProblems = 30;

/** Runs a menu entry if its caller may choose it; why it was refused is shown as a toast. */
export function permitted(name: MenuFunction, work: (desk: SheetsDesk) => void): void {
  const access: Access = menuAccess[name];
  const desk = sheetsDesk();
  try {
    demandAccess(desk, desk.recallEarly(), access, deskLanguage);
    work(desk);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    toast(spoken(error, deskLanguage()).message, seconds, desk);
  }
}

/** Runs a menu entry if its caller may choose it: its outcome, or why it was refused, is shown as a toast. */
export function told(name: MenuFunction, work: (desk: SheetsDesk) => string | readonly string[]): void {
  permitted(name, (desk) => {
    const outcome = work(desk);
    const sentences = typeof outcome === 'string' ? [outcome] : outcome.filter((sentence) => sentence !== '');
    toast(sentences.join('\n'), sentences.length > 1 ? secondsOfProblems : seconds, desk);
  });
}
