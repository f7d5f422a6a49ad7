import type { Language } from '../../../domain/record/lists';
import { type SettingProblem, stopsIntake } from '../../../domain/settings/problem';
import {
  archiveProblems,
  readSettings,
  type SettingsCells,
  type SettingsTable,
  zoneProblems,
} from '../../../domain/settings/readSettings';
import { zonesInUse } from '../../../domain/settings/settings';
import { zoneOf } from '../../../domain/time/zone';
import { wordsOf } from '../../../words/words';
import { hasBigQuery } from '../../archive/bigQuery/service';
import { sheetOf } from '../../columns/locate';
import { readSettingsCells, settingsTables } from '../../settings/settingsCells';
import { withZoneBefore } from '../../settings/snapshot';
import { workbookDefaults } from '../../settings/workbookDefaults';
import { problemInWords } from '../problemWords';

/** What is wrong in the settings sheets, in words: where it stands, and what the desk does meanwhile. */
export interface CheckedSettings {
  readonly language: Language;
  /** What stops intake comes first. */
  readonly problems: readonly string[];
}

type FoundSettings = ReturnType<typeof readSettings>;

/** Notes that begin like this are the desk's own; all others are people's and stay. */
const isOurs = (note: string): boolean =>
  note.startsWith(wordsOf('zh').settings.mark) || note.startsWith(wordsOf('en').settings.mark);

/** Puts a note on each wrong cell of a sheet and takes the desk's notes off those that are right. */
export function annotate(sheet: GoogleAppsScript.Spreadsheet.Sheet, wrong: ReadonlyMap<string, string>): void {
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  notes.forEach((row, line) => {
    row.forEach((note, column) => {
      const wanted = wrong.get(`${line},${column}`) ?? '';
      if (note === wanted || (note !== '' && !isOurs(note))) return;
      sheet.getRange(line + 1, column + 1).setNote(wanted);
    });
  });
}

/** The notes of a sheet's wrong cells by their place; a cell that is wrong in two ways tells the first. */
function notesFor(problems: readonly SettingProblem[], language: Language): ReadonlyMap<string, string> {
  const { mark } = wordsOf(language).settings;
  const notes = new Map<string, string>();
  for (const problem of problems) {
    const place = `${problem.line - 1},${problem.at}`;
    if (problem.at !== undefined && !notes.has(place)) notes.set(place, mark + problemInWords(problem, language));
  }
  return notes;
}

/**
 * Everything that is wrong in the settings, whether it can be read or not, by its line.
 * @param before the settings as memory kept them, which tell the zone that was stated last
 */
function allProblems(
  cells: SettingsCells,
  found: FoundSettings,
  now: number,
  before: unknown,
): readonly SettingProblem[] {
  const workbookZone = zoneOf(workbookDefaults.timeZone());
  const zones = zonesInUse(withZoneBefore(found.settings, before));
  const all = [
    ...found.problems,
    ...zoneProblems(cells.settings, zoneOf(found.settings.timeZone), workbookZone, now),
    ...archiveProblems(cells.settings, hasBigQuery()),
  ];
  return all.map((problem) => ({ ...problem, zones })).sort((a, b) => a.line - b.line);
}

/** Names at once what is wrong in the sheet that somebody edits: one call to read its notes, and those that differ. */
export function annotateEdited(
  key: SettingsTable,
  cells: SettingsCells,
  found: FoundSettings,
  now: number,
  before: unknown,
): void {
  const here = allProblems(cells, found, now, before).filter(({ table }) => table === key);
  annotate(sheetOf(key), notesFor(here, found.settings.language));
}

/**
 * Looks through the settings sheets: every wrong cell gets a note, corrected ones lose theirs. For menus only, as it
 * reads the sheets once more.
 * @param before the settings as memory kept them
 * @throws Refused "notSetUp" when a settings sheet is missing
 */
export function checkSettings(now: number, before: unknown): CheckedSettings {
  const cells = readSettingsCells();
  const found = readSettings(cells, workbookDefaults);
  const { language } = found.settings;
  const problems = allProblems(cells, found, now, before);
  const words = wordsOf(language).settings;
  const say = (problem: SettingProblem): string => problemInWords(problem, language);
  const sentences = settingsTables.flatMap((key: SettingsTable) => {
    const sheet = sheetOf(key);
    const here = problems.filter(({ table }) => table === key);
    annotate(sheet, notesFor(here, language));
    return here.map((problem) => ({
      isStop: stopsIntake(problem),
      text: words.place(sheet.getName(), problem.line, problem.label[language]) + say(problem),
    }));
  });
  const [stops, others] = [sentences.filter(({ isStop }) => isStop), sentences.filter(({ isStop }) => !isStop)];
  return { language, problems: [...stops, ...others].map(({ text }) => text) };
}
