import { type Remembered, sweepSoon } from '../../app/memory';
import { renamedByTyping, renamedSince, type TypedOver } from '../../domain/settings/findRenamings';
import { readSettings, type SettingsCells, type SettingsTable } from '../../domain/settings/readSettings';
import { type Renaming, renamingsAfter } from '../../domain/settings/renaming';
import type { Settings } from '../../domain/settings/settings';
import { tables } from '../../domain/tables/tables';
import { zoneOf } from '../../domain/time/zone';
import type { StoredCell } from '../areas';
import { asStored } from '../cells/dateCells';
import { memoryWriter, recall } from '../memory/properties';
import { annotateEdited } from '../setUp/settings/settingNotes';
import { showExamples } from '../setUp/settings/showExamples';
import { workbook } from '../workbook';
import { nameOptions } from './nameOptions';
import { settingsFrom, snapshotOf } from './snapshot';
import { workbookDefaults } from './workbookDefaults';

/** What an edit of the settings sheets brought to light. */
export interface Refreshed {
  readonly made: readonly Renaming[];
  readonly remembered: Remembered;
  readonly settings: Settings;
}

/** The settings once renamed options go by their new names; what was found wrong without these is looked for again. */
function named(cells: SettingsCells, stated: ReturnType<typeof readSettings>, made: readonly Renaming[]) {
  const settings = nameOptions(cells.settings, stated.settings, made);
  return settings === stated.settings ? stated : readSettings(cells, workbookDefaults, settings.optionNames);
}

/**
 * Reads the settings sheets again where the batch reader is not allowed, and keeps what simple triggers need; the
 * examples of the policies and the notes on wrong cells of the edited sheet follow. Does nothing while one of the sheets is missing.
 * @param typed what stood in the cell, for an edit of one cell that held something
 */
export function refreshSnapshot(edited: SettingsTable, typed: TypedOver | undefined): Refreshed | undefined {
  const book = workbook();
  const zone = zoneOf(book.getSpreadsheetTimeZone());
  const read = (key: keyof SettingsCells): readonly (readonly StoredCell[])[] | undefined =>
    book
      .getSheetById(tables[key].id)
      ?.getDataRange()
      .getValues()
      .map((row: (StoredCell | Date)[]) => row.map((cell) => asStored(cell, zone)));
  const settings = read('settings');
  const policies = read('policies');
  const calendar = read('calendar');
  const people = read('people');
  const dispatch = read('dispatch');
  const categories = read('categories');
  if (!settings || !policies || !calendar || !categories || !people || !dispatch) return undefined;
  const cells: SettingsCells = { settings, policies, calendar, categories, people, dispatch };
  const stated = readSettings(cells, workbookDefaults);
  const remembered = recall();
  // Tickets are marked whose owner the people sheet lacks: the next sweep looks at them again.
  const known = edited === 'people' ? sweepSoon(remembered) : remembered;
  const before = settingsFrom(remembered.settings);
  const made =
    typed !== undefined && (edited === 'settings' || edited === 'categories')
      ? renamedByTyping(edited, cells[edited], typed, stated.settings)
      : renamedSince(before ?? stated.settings, stated.settings);
  const found = named(cells, stated, made);
  const learnt: Remembered = {
    ...known,
    settings: snapshotOf(found.settings, remembered.settings),
    renamings: renamingsAfter(known.renamings ?? [], made, found.settings),
  };
  memoryWriter().remember(remembered, learnt, false);
  showExamples(policies, found, Date.now());
  annotateEdited(edited, cells, found, Date.now(), remembered.settings);
  return { made, remembered: learnt, settings: found.settings };
}
