import { sweepSoon } from '../app/memory';
import { readSettings, type SettingsCells, type SettingsTable } from '../domain/settings/readSettings';
import { tables } from '../domain/tables/tables';
import { zoneOf } from '../domain/time/zone';
import { asStored } from './dateCells';
import type { StoredCell } from './gateway';
import { memoryWriter, recall } from './properties';
import { annotateEdited } from './setUp/settingNotes';
import { showExamples } from './setUp/showExamples';
import { snapshotOf } from './snapshot';
import { workbookDefaults } from './workbookDefaults';

/**
 * Reads the settings sheets again where the batch reader is not allowed, and keeps what simple triggers need; the
 * examples of the policies and the notes on wrong cells of the edited sheet follow. Does nothing while one of the sheets is missing.
 */
export function refreshSnapshot(edited: SettingsTable): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
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
  if (!settings || !policies || !calendar || !categories || !people || !dispatch) return;
  const cells: SettingsCells = { settings, policies, calendar, categories, people, dispatch };
  const found = readSettings(cells, workbookDefaults);
  const remembered = recall();
  // Tickets are marked whose owner the people sheet lacks: the next sweep looks at them again.
  const known = edited === 'people' ? sweepSoon(remembered) : remembered;
  const learnt = { ...known, settings: snapshotOf(found.settings, remembered.settings) };
  memoryWriter().remember(remembered, learnt, false);
  showExamples(policies, found, Date.now());
  annotateEdited(edited, cells, found, Date.now());
}
