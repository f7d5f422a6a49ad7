import { type ArchivedRun, archiveClosed } from '../app/archive/archiveClosed';
import type { Desk } from '../app/desk';
import type { Outcome } from '../app/jobs/job';
import { isOutOfTime } from '../app/jobs/runJobs';
import { isPastRetention } from '../domain/archive/retention';
import { readSettings } from '../domain/settings/readSettings';
import type { Settings } from '../domain/settings/settings';
import { monthText } from '../domain/time/format';
import { zoneOf } from '../domain/time/zone';
import { ArchiveIndex } from '../sheets/archive/archiveIndex';
import type { LoadMemory } from '../sheets/archive/bigQuery/loads';
import { chosenArchive } from '../sheets/archive/chosenArchive';
import { liveSheets } from '../sheets/archive/liveSheets';
import { type ArchiveStanding, archiveStanding, enterMarkedArchives } from '../sheets/archive/lostArchives';
import type { BookTitle } from '../sheets/archive/workbookArchive';
import { readSettingsCells } from '../sheets/settings/settingsCells';
import { workbookDefaults } from '../sheets/settings/workbookDefaults';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { told } from './told';

/** Between two looks at a load that is under way. */
const pauseMilliseconds = 4000;

/** What the desk remembers of the last load into BigQuery. */
const loadMemory = (desk: Desk): LoadMemory => ({
  load: () => desk.recall().archiveLoad,
  keep(load) {
    const before = desk.recall();
    desk.remember(before, { ...before, archiveLoad: load });
  },
});

/** Keeps which years have an archive, so that one which is taken off the list is missed at once, and which are missing. */
function rememberArchives(desk: Desk, standing: ArchiveStanding): void {
  const { archiveYears, missingArchives } = desk.known();
  if (JSON.stringify({ archiveYears, missingArchives }) === JSON.stringify(standing)) return;
  desk.exclusively(() => {
    const before = desk.recall();
    desk.remember(before, { ...before, ...standing });
  });
}

/** Which years have an archive by the list; those that were missing are missing until they are looked for again. */
function listedArchives(desk: Desk, index: ArchiveIndex): ArchiveStanding {
  const { missingArchives = [] } = desk.known();
  return { archiveYears: [...new Set([...index.years(), ...missingArchives])].sort(), missingArchives };
}

/**
 * Moves what is due, as far as one execution comes.
 * @param by who is named as having archived
 * @param isChecked whether the list of archives is looked through first: one that people took off it is listed again
 */
export function archiveDue(desk: Desk, by: (settings: Settings) => string, isChecked = false): ArchivedRun {
  const index = new ArchiveIndex();
  let standing: ArchiveStanding | undefined;
  try {
    return archiveClosed(desk, {
      live: liveSheets(index, (language) => wordsOf(language).archive.holding, desk.now),
      archive: (settings) => {
        const { language, archivePlace, archiveKeepYears } = settings;
        if (isChecked && standing === undefined) {
          enterMarkedArchives({ settings }, false, index);
          const month = monthText(desk.now, zoneOf(settings.timeZone));
          standing = archiveStanding(index, desk.known().archiveYears ?? [], settings, month);
        }
        index.keepFor(archiveKeepYears);
        const title: BookTitle = (_, year) => wordsOf(language).archive.bookTitle(workbook().getName(), year);
        return chosenArchive(index, archivePlace, title, loadMemory(desk));
      },
      isOver: () => isOutOfTime(desk),
      pause: () => Utilities.sleep(pauseMilliseconds),
      by,
    });
  } finally {
    rememberArchives(desk, standing ?? listedArchives(desk, index));
  }
}

/** By the clock, in the night: as far as the time goes; the rest at the next ticks. */
export function archiveByClock(desk: Desk): Outcome {
  const { waiting, isStuck } = archiveDue(desk, ({ language }) => wordsOf(language).archive.byClock, true);
  if (waiting === 0) return { state: 'done' };
  return { state: isStuck ? 'postponed' : 'unfinished' };
}

/** Menu: archives what is due, now. */
export function archiveNow(): void {
  told('archiveNow', (desk) => {
    const email = desk.user();
    const { moved, waiting, isLoading } = archiveDue(desk, ({ people, language }) => {
      const member = people.find((candidate) => candidate.email !== '' && candidate.email === email);
      return member?.name ?? (email === '' ? wordsOf(language).archive.byClock : email);
    });
    const words = wordsOf(deskLanguage()).archive;
    return isLoading ? words.loading(moved, waiting) : words.done(moved, waiting);
  });
}

/** Menu: names the archives that have been kept for as long as they must be (D11). Nothing is deleted. */
export function showRetention(): void {
  told('showRetention', () => {
    const { settings } = readSettings(readSettingsCells(), workbookDefaults);
    const { archiveKeepYears, language } = settings;
    const current = Number(monthText(Date.now(), zoneOf(settings.timeZone)).slice(0, 4));
    const index = new ArchiveIndex();
    const past = index
      .entries()
      .filter(({ year }) => isPastRetention(year, current, archiveKeepYears))
      .map(({ year, tickets }) => `${year} (${tickets})`);
    index.keepFor(archiveKeepYears);
    return wordsOf(language).archive.retained(past, archiveKeepYears);
  });
}
