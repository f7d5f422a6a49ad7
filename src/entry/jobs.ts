import type { WordsOfActions } from '../app/actions/acting';
import { tellLateEscalations } from '../app/actions/lateEscalations';
import { sendOwedLetters } from '../app/actions/sendOwedLetters';
import { keepNotes, type NotesWords } from '../app/archive/keepNotes';
import type { Desk, Opened } from '../app/desk';
import { sendDigest } from '../app/digest/sendDigest';
import { takeToldLines } from '../app/edit/toldLines';
import { linkTyped } from '../app/edit/typedLinks';
import { healthOf } from '../app/health/health';
import { showHealth } from '../app/health/showHealth';
import { keepBeat } from '../app/health/silentClock';
import { tellFailures } from '../app/health/tellFailures';
import { tellFullMemory } from '../app/health/tellFullMemory';
import { faultText } from '../app/jobs/fault';
import type { Job } from '../app/jobs/job';
import { runJobs } from '../app/jobs/runJobs';
import { runWorks, type Work } from '../app/jobs/runWorks';
import { settleRound } from '../app/mailing/settleRound';
import type { Remembered } from '../app/memory';
import { isHeld } from '../app/notices/notice';
import { tellChat } from '../app/notices/tellChat';
import { type NoticeMails, tellNotices } from '../app/notices/tellNotices';
import { isMemoryFull, Refused } from '../app/refused';
import { mailReportByClock, monthReportByClock } from '../app/report/monthReport';
import { restoreAnswers } from '../app/satisfaction/restoreAnswers';
import { type Surveying, sendSurveys, surveysOwed } from '../app/satisfaction/sendSurveys';
import { tellLowScores } from '../app/satisfaction/tellLowScores';
import { followTypedLowScores } from '../app/satisfaction/typedLowScores';
import { type Swept, sweep } from '../app/sweeping/sweep';
import { type TypedTaskWords, takeTypedTasks } from '../app/tasks/takeTypedTasks';
import { afterQuietHours } from '../domain/notice/quietHours';
import type { Language } from '../domain/record/lists';
import { daily, forMonthBefore, onWorkingDays } from '../domain/schedule/schedules';
import { weekly } from '../domain/schedule/weekly';
import type { Settings } from '../domain/settings/settings';
import { assignmentMail } from '../mail/assignmentMail';
import { breachMail } from '../mail/breachMail';
import { digestMail } from '../mail/digestMail';
import { failureMail } from '../mail/failureMail';
import { fullMemoryMail } from '../mail/fullMemoryMail';
import { letterMail } from '../mail/letterMail';
import { lowScoreMail } from '../mail/lowScoreMail';
import { ticketLinks } from '../mail/rowLink';
import { surveyMail } from '../mail/surveyMail';
import { readNotes } from '../sheets/archive/cellNotes';
import { type SheetsDesk, sheetsDesk } from '../sheets/desk';
import { writeHealth } from '../sheets/healthSheet';
import { settingsFrom } from '../sheets/settings/snapshot';
import { isOfClock } from '../sheets/setUp/clockTrigger';
import { ensureFilterViews } from '../sheets/setUp/look/filterViews';
import { surveyLinks } from '../sheets/visitors';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { archiveByClock } from './archive';
import { chatText } from './chat';
import { takeResponsesLeft } from './form';
import { deskLanguage } from './language';
import { reportEdge } from './reportEdge';
import { healthLines, warningsOf } from './spoken/healthLines';
import { historyWords } from './spoken/historyWords';
import { rowWords } from './spoken/rowWords';
import { spoken } from './spoken/speak';

/** @param rows the tickets where the sweep read them, to lead to */
function noticeMails(rows: Opened['rows']): NoticeMails {
  const address = workbook().getUrl();
  const linkOf = ticketLinks(address, rows);
  return {
    breaches: (breaches, settings, zone) => breachMail(breaches, settings, zone, address, linkOf),
    assignments: (assignments, settings, zone) => assignmentMail(assignments, settings, zone, address, linkOf),
  };
}

const wordsOfActions = ({ language }: Settings): WordsOfActions => ({
  actions: wordsOf(language).working.actions,
  history: historyWords(language),
});

const wordsOfTypedTasks = (settings: Settings): TypedTaskWords => {
  const { mark, lack, kept } = wordsOf(settings.language).working.typedTask;
  return { ...wordsOfActions(settings), lack: (kind, detail) => mark + lack[kind](detail), kept };
};

const notesWords: NotesWords = ({ language }) => {
  const { byClock, notes } = wordsOf(language).archive;
  return { step: notes.step, operator: byClock, note: notes.line };
};

const surveying = (): Surveying => ({
  link: surveyLinks('mail'),
  mail: surveyMail,
  words: ({ language }) => wordsOf(language).working.actions.satisfaction,
});

/** @returns how many deadlines were told */
function tellSwept(desk: Desk, swept: Swept): number {
  // While a round of mails may be under way its witness, the day's quota, must not be used by others.
  const isFree = settleRound(desk);
  if (swept.opened === undefined || !isFree) return 0;
  const hasMail =
    swept.notices.length > 0 ||
    (swept.remembered.answerEdits ?? []).length > 0 ||
    swept.remembered.lowScores.some((score) => !isHeld(score, desk.now)) ||
    surveysOwed(swept.opened, desk.now).length > 0;
  if (!hasMail) return 0;
  desk.release();
  const { settings, zone } = swept.opened;
  tellChat(desk, swept.notices, settings, zone, chatText);
  const told = tellNotices(desk, swept.notices, settings, zone, noticeMails(swept.opened.rows));
  restoreAnswers(desk, (own) => wordsOfActions(own).actions.satisfaction);
  followTypedLowScores(desk, wordsOfActions);
  tellLowScores(desk, swept.remembered, lowScoreMail(desk.address()));
  sendSurveys(desk, swept.opened, surveying());
  return told;
}

/**
 * Checks all clocks and mails what passed and who got what; the desk is free for others while mails go out.
 * @throws last of all, why customers could not be sealed
 */
export function sweepAndTell(desk: Desk, force: boolean): { readonly changed: number; readonly told: number } {
  const swept = sweep(desk, rowWords, force);
  const told = tellSwept(desk, swept);
  if (swept.failure !== undefined) throw swept.failure.error;
  return { changed: swept.changed, told };
}

/** Does what tasks are owed that people handled in their sheet; after a sweep of all rows also what nobody heard of. */
export const takeTasks = (desk: Desk): void => takeTypedTasks(desk, wordsOfTypedTasks, letterMail);

/** At two in the night nobody minds that the desk is held for seconds. */
const archiveMinutes = 120;

/** Before the archive, which takes no notes along. */
const notesMinutes = 110;

/** After the archive, before anybody comes to work. */
const upkeepMinutes = 180;

/** All that the desk does by the clock, in the order of their turns. A new job is one entry here and one `JobKey`. */
const jobs: readonly Job[] = [
  // Before the mails, whose links lead to rows that the archive moves.
  {
    key: 'cellNotes',
    schedule: () => daily(notesMinutes),
    run({ desk }) {
      keepNotes(desk, readNotes, notesWords);
      return { state: 'done' };
    },
  },
  { key: 'archive', schedule: () => daily(archiveMinutes), run: ({ desk }) => archiveByClock(desk) },
  {
    key: 'digest',
    isMailing: true,
    schedule: ({ digestMinutes }) => onWorkingDays(digestMinutes),
    run: (turn) => sendDigest('digest', turn, digestMail),
  },
  {
    key: 'weeklyDigest',
    isMailing: true,
    schedule: ({ weeklyWeekday, weeklyMinutes }) => weekly(weeklyWeekday, weeklyMinutes),
    run: (turn) => sendDigest('weeklyDigest', turn, digestMail),
  },
  {
    key: 'monthReport',
    schedule: () => forMonthBefore,
    run({ desk, period }) {
      monthReportByClock(desk, period, reportEdge);
      return { state: 'done' };
    },
  },
  {
    key: 'filterViews',
    schedule: () => daily(upkeepMinutes),
    run({ desk }) {
      const { layout, settings } = desk.open(desk.recall(), []);
      ensureFilterViews(layout, settings);
      return { state: 'done' };
    },
  },
  {
    key: 'monthReportMail',
    isMailing: true,
    schedule: ({ quietHours }) => afterQuietHours(quietHours, forMonthBefore),
    run: (turn) => mailReportByClock(turn, reportEdge),
  },
];

/** What every tick looks after, each whether or not another fails. */
const works = (desk: SheetsDesk): readonly Work[] => [
  // First of all: of a mail that was cut off the day's quota tells whether it went out.
  { key: 'escalations', run: () => tellLateEscalations(desk, wordsOfActions, letterMail) },
  // Before the sweep, which would find missed what was done in time.
  { key: 'told', run: () => takeToldLines(desk, wordsOfActions) },
  { key: 'sweep', run: () => void sweepAndTell(desk, false) },
  { key: 'links', run: () => linkTyped(desk, wordsOfActions) },
  { key: 'letters', run: () => sendOwedLetters(desk, letterMail) },
  { key: 'tasks', run: () => takeTasks(desk) },
  { key: 'forms', run: () => takeResponsesLeft(desk) },
];

/** A refusal in the team's words, which stay whole around a masked detail; anything else as it is, masked (D12). */
const textOf = (error: unknown, language: Language): string =>
  error instanceof Refused
    ? spoken(new Refused(error.code, [], faultText(error.detail)), language).message
    : faultText(error);

/** The memory as the sweep reads it, under the lock, so that it is read once; while others hold the desk, without. */
function recalled(desk: SheetsDesk): Remembered {
  try {
    return desk.exclusively(() => desk.recall());
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'busy')) throw error;
    return desk.recallEarly();
  }
}

/** Tells of full memory, which keeps nothing of what failed. */
function tellFull(desk: SheetsDesk): void {
  tellFullMemory(
    desk,
    (remembered) => settingsFrom(remembered.settings),
    (settings, zone) => fullMemoryMail(settings, desk.now, zone, desk.address()),
    (remembered, settings) => {
      const health = healthOf(remembered, jobs, settings, desk);
      writeHealth(healthLines({ ...health, isMemoryFull: true }), health.zone);
    },
  );
}

/**
 * Time trigger, every 5 minutes: one dispatcher over the check of the clocks and all timed jobs, so that none suffers
 * the clock's ±15 minutes. With nothing to do it costs two service calls, every third time three: it leaves word that
 * it runs. Called by a page, which anybody may open, it does nothing (D12).
 */
export function tick(event?: unknown): void {
  const desk = sheetsDesk();
  try {
    if (isOfClock(event, () => recalled(desk))) lookAfter(desk);
    else desk.release();
  } catch (error) {
    if (isMemoryFull(error)) tellFull(desk);
    throw error;
  }
}

/** All that one tick does. */
function lookAfter(desk: SheetsDesk): void {
  const settings = (): Settings | undefined => settingsFrom(desk.known().settings);
  runWorks(desk, works(desk), (error) => textOf(error, settings()?.language ?? deskLanguage()));
  keepBeat(desk);
  runJobs(desk, jobs, settings(), (error, { language }) => textOf(error, language));
  tellFailures(desk, settings(), (failures, known, zone) => failureMail(failures, known, zone, desk.address()));
  showHealth(desk, jobs, settings(), (health) => {
    writeHealth(healthLines(health), health.zone);
    return warningsOf(health);
  });
}
