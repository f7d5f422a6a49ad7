import type { Desk } from '../app/desk';
import type { Remembered } from '../app/memory';
import { sendDigestByHand } from '../app/digest/sendDigest';
import { makeAndMailReport, makeReport } from '../app/report/monthReport';
import type { PeriodChoice } from '../app/report/periodChoice';
import { joinLabels } from '../domain/record/joinLabels';
import { tables } from '../domain/tables/tables';
import { dateTimeText } from '../domain/time/format';
import { zoneOf } from '../domain/time/zone';
import { digestMail } from '../mail/digestMail';
import { type RepairKey, repairKeys } from '../sheets/setUp/repairs';
import { checkScripts } from '../sheets/setUp/settings/scriptNotes';
import { checkSettings } from '../sheets/setUp/settings/settingNotes';
import { type SetUpOutcome, setUpWorkbook as setUp } from '../sheets/setUp/setUpWorkbook';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { sweepAndTell, takeTasks } from './jobs';
import { deskLanguage } from './language';
import { showMenuBar } from './menuBar';
import { reportEdge } from './reportEdge';
import { lossesInWords } from './spoken/lossWords';
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

/** What is put back of a sheet as a whole. */
const ofWholeSheets: ReadonlySet<RepairKey> = new Set([
  'headerRows',
  'titles',
  'newHeaderRows',
  'copies',
  'protection',
]);

/** A moment as a time of the workbook's day; blank where none is known. */
const timeOf = (moment: number | undefined): string =>
  moment === undefined ? '' : dateTimeText(moment, zoneOf(workbook().getSpreadsheetTimeZone()));

/** So many people who may not edit a sheet are named; the others are counted. */
const peopleNamed = 5;

/** Whom protections keep from the desk's work; blank where nobody is kept. */
function lockedOutInWords({ language, lockedOut: { sheets, people } }: SetUpOutcome): string {
  const named = people.slice(0, peopleNamed);
  return named.length === 0 ? '' : wordsOf(language).setUp.lockedOut(sheets, named, people.length - named.length);
}

/** So many settings that have their first value again are named, for people to enter theirs; the others are counted. */
const settingsNamed = 5;

/**
 * What set-up made, or put back.
 * @param needsPeople whether something is left that only people can put right
 */
function outcomeOf(
  { language, isNew, sheetsAdded, columnsAdded, repairs, lost }: SetUpOutcome,
  needsPeople: boolean,
): string {
  const words = wordsOf(language).setUp;
  if (isNew) return words.done(sheetsAdded, columnsAdded);
  const settings = lost.settings.slice(0, settingsNamed);
  const atFirst = settings.length === 0 ? '' : words.atFirst(settings, lost.settings.length - settings.length);
  const parts = repairKeys.flatMap((key) => {
    const repaired = repairs[key];
    if (repaired === undefined) return [];
    const sheets = [...repaired.inSheets].map(([table, count]) => {
      const name = tables[table][language];
      return ofWholeSheets.has(key) ? words.sheetOf(name) : words.columnsOf(name, count);
    });
    const where = key === 'settings' ? atFirst : joinLabels(sheets, language);
    return [words.repair[key](repaired.count, where)];
  });
  if (parts.length > 0) return words.repaired(joinLabels(parts, language));
  return needsPeople ? words.needsPeople : words.inOrder;
}

/**
 * Menu: sets the workbook up, or looks through all of it and puts back what is missing; says what it did, and names
 * what only people can put right: the settings, the key, the clock of somebody else.
 */
export function setUpWorkbook(): void {
  told('setUpWorkbook', (_, before) => {
    const made = setUp();
    const { language, otherClock, isKeyMissing, unopened, damaged, missingArchives } = made;
    showMenuBar();
    const words = wordsOf(language).setUp;
    const said = wrongSettings(before);
    // Of a sheet that was made anew the losses tell already.
    const unread = made.lost.sheets.some(({ table }) => table === 'customers') ? 0 : damaged;
    const lost = lossesInWords(made.lost, language);
    const locked = lockedOutInWords(made);
    const impostors = made.impostors.map(words.impostor);
    return [
      outcomeOf(
        made,
        [said, locked, ...impostors, ...lost].join('') !== '' || unread > 0 || missingArchives.length > 0,
      ),
      ...lost,
      ...impostors,
      locked,
      otherClock === undefined ? '' : words.clockOf(otherClock.owner, timeOf(otherClock.ranAt)),
      isKeyMissing ? words.keyMissing : '',
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
