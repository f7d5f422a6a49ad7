import type { Desk } from '../app/desk';
import { sendDigestByHand } from '../app/digest/sendDigest';
import type { Remembered } from '../app/memory';
import { makeAndMailReport, makeReport } from '../app/report/monthReport';
import type { PeriodChoice } from '../app/report/periodChoice';
import { dateTimeText } from '../domain/time/format';
import { zoneOf } from '../domain/time/zone';
import { digestMail } from '../mail/digestMail';
import { checkScripts } from '../sheets/setUp/settings/scriptNotes';
import { checkSettings } from '../sheets/setUp/settings/settingNotes';
import { setUpWorkbook as setUp } from '../sheets/setUp/setUpWorkbook';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { sweepAndTell, takeTasks } from './jobs';
import { deskLanguage } from './language';
import { showMenuBar } from './menuBar';
import { reportEdge } from './reportEdge';
import { lossesInWords } from './spoken/lossWords';
import {
  desertedInWords,
  lockedOutInWords,
  numbersInWords,
  outcomeOf,
  secretsInWords,
  zoneInWords,
} from './spoken/setUpWords';
import { told } from './told';

/** How many wrong settings a toast names. */
const problemsNamed = 2;

/**
 * What is wrong in the settings, its first items named; blank when nothing is.
 * @param before the memory as it was before, which tells the zone that was stated last
 */
function wrongSettings(before: Remembered): string {
  const { language, problems: wrong } = checkSettings(Date.now(), before.settings);
  const problems = [...wrong, ...checkScripts(language)];
  const first = problems.slice(0, problemsNamed);
  const left = problems.length - first.length;
  return problems.length === 0 ? '' : wordsOf(language).settings.wrong(first, left);
}

/** A moment as a time of the workbook's day; blank where none is known. */
const timeOf = (moment: number | undefined): string =>
  moment === undefined ? '' : dateTimeText(moment, zoneOf(workbook().getSpreadsheetTimeZone()));

/**
 * Menu: sets the workbook up, or looks through all of it and puts back what is missing; says what it did, and names
 * what only people can put right: the settings, the key, the clock of somebody else.
 */
export function setUpWorkbook(): void {
  told('setUpWorkbook', (_, before) => {
    const made = setUp();
    const { language, otherClock, isKeyMissing, unopened, damaged, missingArchives, filledPercent } = made;
    showMenuBar();
    const words = wordsOf(language).setUp;
    const said = wrongSettings(before);
    // Of a sheet that was made anew the losses tell already.
    const unread = made.lost.sheets.some(({ table }) => table === 'customers') ? 0 : damaged;
    const numbers = numbersInWords(made);
    const lost = lossesInWords(made.lost, language);
    const secrets = secretsInWords(made);
    const zone = zoneInWords(made);
    const deserted = desertedInWords(made, lost);
    const locked = lockedOutInWords(made);
    const impostors = made.impostors.map(words.impostor);
    return [
      ...numbers,
      outcomeOf(
        made,
        [said, zone, locked, deserted, ...numbers, ...secrets, ...impostors, ...lost].join('') !== '' ||
          unread > 0 ||
          missingArchives.length > 0 ||
          filledPercent !== undefined,
      ),
      ...lost,
      zone,
      deserted,
      ...impostors,
      filledPercent === undefined ? '' : words.memoryFilling(filledPercent),
      locked,
      otherClock === undefined ? '' : words.clockOf(otherClock.owner, timeOf(otherClock.ranAt)),
      isKeyMissing ? words.keyMissing : '',
      ...secrets,
      unopened > 0 ? words.keyForeign(unopened) : '',
      unread > 0 ? words.sealedLost(unread) : '',
      missingArchives.length > 0 ? wordsOf(language).health.archivesMissingNote(missingArchives) : '',
      said,
    ];
  });
}

/** Menu: checks all deadlines now, and names what is wrong in the settings. */
export function checkDeadlines(): void {
  told('checkDeadlines', (desk, before) => {
    const { changed, told: count } = sweepAndTell(desk, true);
    takeTasks(desk);
    return [wordsOf(deskLanguage()).sweep.done(changed, count), wrongSettings(before)];
  });
}

/** Menu: sends the managers' digest now. */
export function sendDigestNow(): void {
  told('sendDigestNow', (desk) => {
    const { people, left, language } = sendDigestByHand(desk, digestMail);
    return wordsOf(language).digest.sent(people, left);
  });
}

/** Makes the report of a month or week and shows its sheet. */
export function reportOf(desk: Desk, choice: PeriodChoice): string {
  const { sheet, settings } = makeReport(desk, choice, reportEdge.moveOf, reportEdge.draw);
  const made = workbook().getSheetByName(sheet);
  if (made !== null) SpreadsheetApp.setActiveSheet(made);
  return wordsOf(settings.language).report.done(sheet);
}

/** Menu: the report of the month that is running. */
export function reportThisMonth(): void {
  told('reportThisMonth', (desk) => reportOf(desk, { kind: 'month', key: 'this' }));
}

/** Menu: the report of the month before. */
export function reportLastMonth(): void {
  told('reportLastMonth', (desk) => reportOf(desk, { kind: 'month', key: 'last' }));
}

/** Menu: the report of the week before, for the review meeting. */
export function reportLastWeek(): void {
  told('reportLastWeek', (desk) => reportOf(desk, { kind: 'week', key: 'last' }));
}

/** Menu: makes the report of the month before and mails it to supervisors and administrators. */
export function mailLastMonth(): void {
  told('mailLastMonth', (desk) => {
    const { sent, settings } = makeAndMailReport(desk, { kind: 'month', key: 'last' }, reportEdge);
    return wordsOf(settings.language).report.mail.sent(sent.people, sent.left, sent.isFollowing);
  });
}
