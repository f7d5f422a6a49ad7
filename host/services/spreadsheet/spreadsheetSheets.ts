import { copyName } from '../../drive/copyName';
import { copySheet } from '../../model/copySheet';
import type { Sheet } from '../../model/sheet';
import { moveSheet, removeSheet, renameSheet } from '../../model/workbookSheets';
import type { Services } from './services';
import { emailOf } from './users';

import Google = GoogleAppsScript.Spreadsheet;
import Base = GoogleAppsScript.Base;

/**
 * A copy of a sheet of this workbook, which becomes the active one.
 * @param name null for the one Sheets gives a copy
 * @param index place among the sheets from 0
 */
export function insertCopy(services: Services, source: Sheet, name: string | null, index: number): Sheet {
  const { workbook } = services;
  const copy = copySheet(source, workbook, name ?? freeCopyName(services, source.name));
  moveSheet(copy, index);
  workbook.activeSheetId = copy.id;
  workbook.changes.selected(copy);
  return copy;
}

/** What a copy is called while others of that name are there. */
function freeCopyName(services: Services, name: string): string {
  const { workbook } = services;
  const first = copyName(name, workbook.locale);
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? first : `${first} ${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

/** Spreadsheet: its active sheet, its people, and its menus in the older way. */
export function defineSpreadsheetSheets(services: Services): void {
  const { classes, workbook, context } = services;
  const enter = (member: string, given: readonly unknown[] = [], signatures: string[][] = [[]]) =>
    services.enter(`Spreadsheet.${member}`, 'write.buffered', given, signatures);
  const user = [['String'], ['Session.User']];
  const setEditors = (self: Google.Spreadsheet, emails: readonly string[]) => {
    workbook.editors = [...new Set(emails)].filter((email) => email !== workbook.owner);
    return self;
  };
  const addMenu = (member: string, name: string, items: readonly ({ name: string; functionName: string } | null)[]) => {
    services.enter(`Spreadsheet.${member}`, 'ui', [name, items], [['String', 'Array']]);
    const entries = items.map((item) =>
      item === null ? { label: '', separator: true } : { label: item.name, call: item.functionName },
    );
    context.screen.addMenu(name, entries);
  };

  classes.spreadsheets.define({
    duplicateActiveSheet() {
      enter('duplicateActiveSheet');
      const source = workbook.activeSheet;
      return services.sheet(insertCopy(services, source, null, workbook.sheets.indexOf(source) + 1));
    },
    deleteActiveSheet() {
      enter('deleteActiveSheet');
      const doomed = workbook.activeSheet;
      services.requireUnlocked(doomed, doomed.grid.whole());
      removeSheet(workbook, doomed);
      return services.sheet(workbook.activeSheet);
    },
    renameActiveSheet(name: string) {
      enter('renameActiveSheet', [name], [['String']]);
      renameSheet(workbook.activeSheet, name);
    },
    addEditor(editor: string | Base.User) {
      enter('addEditor', [editor], user);
      return setEditors(this, [...workbook.editors, emailOf(editor)]);
    },
    addEditors(emails: string[]) {
      enter('addEditors', [emails], [['Array']]);
      return setEditors(this, [...workbook.editors, ...emails]);
    },
    removeEditor(editor: string | Base.User) {
      enter('removeEditor', [editor], user);
      const gone = emailOf(editor);
      return setEditors(
        this,
        workbook.editors.filter((email) => email !== gone),
      );
    },
    addMenu(name: string, items: ({ name: string; functionName: string } | null)[]) {
      addMenu('addMenu', name, items);
    },
    updateMenu(name: string, items: { name: string; functionName: string }[]) {
      addMenu('updateMenu', name, items);
    },
  });
}
