import type { EditDesk } from '../../app/edit/editDesk';
import type { Layout } from '../../app/memory';
import { countTexts } from '../../domain/record/countTexts';
import { logPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import { openTasks } from '../../domain/tasks/openTasks';
import { zoneOf } from '../../domain/time/zone';
import type { Notation, ReadCell } from '../cells/codec';
import { columnLetters } from '../columns/columnLetters';
import { appendLine, logAtEdit } from '../log/logAtEdit';
import { memoryWriter, recall } from '../memory/properties';
import { offerCategories } from '../settings/categoryRules';
import { settingsFrom } from '../settings/snapshot';
import { allTasksIn } from '../tasks/taskSheet';
import { takeNotesOff } from '../tickets/takeNotesOff';
import { workbook } from '../workbook';
import { noteCells } from './noteCells';
import { readUnder, ticketRowsIn } from './rowsRead';
import { writeEdit } from './writeEdit';

/** A simple trigger lives 30 seconds. */
const patienceMilliseconds = 10_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The desk as the simple edit trigger has it. */
export function editDesk(sheet: Sheet): EditDesk {
  const cellsRead = new Map<number, readonly ReadCell[]>();
  const memory = memoryWriter();
  let isHeld = false;
  let notation: Notation | undefined;
  let logColumns: Layout['log'];
  return {
    now: Date.now(),
    tryExclusively() {
      isHeld = LockService.getScriptLock().tryLock(patienceMilliseconds);
      return isHeld;
    },
    recall,
    remember: (before, after) => memory.remember(before, after, isHeld),
    settings(remembered) {
      const settings = settingsFrom(remembered.settings);
      if (settings !== undefined) notation = { language: settings.language, zone: zoneOf(settings.timeZone) };
      return settings;
    },
    read(remembered, first, count, zone, settings) {
      notation = { language: settings.language, zone };
      logColumns = remembered.layout?.log;
      const { layout, from, cells: read } = readUnder(sheet, remembered.layout, first, count);
      const cells = read.slice(first - from);
      for (const [at, row] of cells.entries()) cellsRead.set(first + at, row);
      // Those above come along, after the edited ones: they show later whether people moved rows, and what was covered.
      for (let row = first - 1; row >= from; row -= 1) cellsRead.set(row, read[row - from] ?? []);
      return {
        layout,
        rows: ticketRowsIn(cells, first, layout, notation),
        isRelocated: layout !== remembered.layout,
        isElsewhere: (row, column, typed) => isOtherText(cellsRead.get(row)?.[column] ?? '', typed),
        holds: (row, column, text) => String(cellsRead.get(row)?.[column] ?? '') === text,
      };
    },
    numberCounts: ({ columns }) => countTexts(columnTexts(sheet, columns.number)),
    externalNos: ({ columns }) => countTexts(columnTexts(sheet, columns.externalNo).map((text) => text.trim())),
    logged(zone) {
      const log = logAtEdit(zone);
      if (log === undefined) return [];
      logColumns = log.columns;
      return log.lines;
    },
    openTasks(zone) {
      const tasks = workbook().getSheetById(tables.tasks.id);
      return tasks === null ? [] : openTasks(allTasksIn(tasks.getDataRange().getDisplayValues(), { zone }));
    },
    write: ({ layout }, changes, isFresh) => writeEdit(sheet, changes, { layout, read: cellsRead, isFresh, notation }),
    offer: ({ layout }, offers, edited) => offerCategories(sheet, layout, offers, edited),
    note: ({ layout }, field, texts) => noteCells(sheet, layout.columns[field], texts),
    takeNotesOff: (seen, field, notes) => takeNotesOff(sheet, seen, field, notes),
    log: (entry, header) =>
      appendLine(entry, header === undefined ? logColumns : logPlaces(header.map(String)), notation),
  };
}

/** What stands in a column below its header. */
function columnTexts(sheet: Sheet, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  const letters = columnLetters(column);
  // Not by its rows, which somebody may make fewer this moment.
  const [, ...cells] = sheet.getRange(`${letters}:${letters}`).getValues();
  return cells.map(([cell]) => String(cell ?? ''));
}

/** Whether a cell can not hold what was typed: of numbers, times and formulas that cannot be told. */
function isOtherText(cell: ReadCell, typed: string): boolean {
  const isPlainText = /^[^='\d]/.test(typed) && !Number.isFinite(Number(typed));
  return isPlainText && (typeof cell === 'string' ? cell !== typed : cell instanceof Date);
}
