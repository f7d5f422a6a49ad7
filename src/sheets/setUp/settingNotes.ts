import type { Language } from '../../domain/record/lists';
import type { SettingProblem } from '../../domain/settings/problem';
import { archiveProblems, readSettings, type SettingsTable, zoneProblems } from '../../domain/settings/readSettings';
import { zoneOf } from '../../domain/time/zone';
import { wordsOf } from '../../words/words';
import { hasBigQuery } from '../archive/bigQuery/service';
import { sheetOf } from '../locate';
import { readSettingsCells, settingsTables } from '../reader';
import { workbookDefaults } from '../workbookDefaults';
import { problemInWords } from './problemWords';

/** What is wrong in the settings sheets, in words: where it stands, and what the desk does meanwhile. */
export interface CheckedSettings {
  readonly language: Language;
  readonly problems: readonly string[];
}

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

/**
 * Looks through the settings sheets: every wrong cell gets a note, corrected ones lose theirs. For menus only, as it
 * reads the sheets once more.
 * @throws Refused "notSetUp" when a settings sheet is missing
 */
export function checkSettings(now: number): CheckedSettings {
  const cells = readSettingsCells();
  const { settings, problems: unusable } = readSettings(cells, workbookDefaults);
  const { language } = settings;
  const workbookZone = zoneOf(workbookDefaults.timeZone());
  const zones = zoneProblems(cells.settings, zoneOf(settings.timeZone), workbookZone, now);
  const archive = archiveProblems(cells.settings, hasBigQuery());
  const words = wordsOf(language).settings;
  const say = (problem: SettingProblem): string => problemInWords(problem, language);
  const sentences = settingsTables.flatMap((key: SettingsTable) => {
    const sheet = sheetOf(key);
    const here = [...unusable, ...zones, ...archive]
      .filter(({ table }) => table === key)
      .sort((a, b) => a.line - b.line);
    const wrong = here.flatMap((problem) =>
      problem.at === undefined ? [] : [[`${problem.line - 1},${problem.at}`, `${words.mark}${say(problem)}`] as const],
    );
    annotate(sheet, new Map(wrong));
    return here.map((problem) => words.place(sheet.getName(), problem.line, problem.label[language]) + say(problem));
  });
  return { language, problems: sentences };
}
